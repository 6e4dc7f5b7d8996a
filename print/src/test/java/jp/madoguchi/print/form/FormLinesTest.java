package jp.madoguchi.print.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import jp.madoguchi.print.sample.EverySample;
import jp.madoguchi.print.sample.IpamjMincho;
import org.junit.jupiter.api.Test;

class FormLinesTest {
    /** A shorter one would make {@code verify} refuse genuine sheets, a bound below it let it pass strokes that no form has. */
    @Test
    void theShortestLineOfAllFormsIsTheOneThatIsStated() {
        double shortest = EverySample.names()
                .flatMap(FormLinesTest::marks)
                .flatMapToDouble(FormLinesTest::lengths)
                .min()
                .orElseThrow();
        assertEquals(FormLines.SHORTEST, shortest, 0.02);
    }

    private static Stream<Mark> marks(String name) {
        try {
            return EverySample.named(name).match(Forms.of(IpamjMincho.FONTS)).sheets().stream()
                    .flatMap(sheet -> Stream.of(sheet.front(), sheet.back()).flatMap(side -> side.stream()));
        } catch (Exception e) {
            throw new AssertionError(name, e);
        }
    }

    private static DoubleStream lengths(Mark mark) {
        if (mark instanceof Mark.Rule rule) {
            return DoubleStream.of(Math.hypot(rule.x2() - rule.x1(), rule.y2() - rule.y1()));
        }
        return mark instanceof Mark.Frame frame
                ? DoubleStream.of(frame.box().width(), frame.box().height())
                : DoubleStream.empty();
    }
}
