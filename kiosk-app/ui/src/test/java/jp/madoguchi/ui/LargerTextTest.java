package jp.madoguchi.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import jp.madoguchi.config.Language;
import jp.madoguchi.session.Presentation;
import jp.madoguchi.session.screen.Screen;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who asks for larger text gets no text that is smaller than before; on low panels some headings and options are. */
class LargerTextTest {
    /** A text of one part, without the spaces at which its lines end in one size or the other. */
    private record Said(String part, String text) {}

    /** What does not fit shrinks in steps of so much, which nobody sees. */
    private static final double STEP = 0.94;

    /** Wide panels with so little height that headings, and the options of a form, may shrink: not by more than this. */
    private static final Set<Monitor> LOW =
            EnumSet.of(Monitor.WIDE_15_INCH, Monitor.FIVE_TO_FOUR_19_INCH, Monitor.FOUR_TO_THREE_15_INCH);

    private static final double LOW_STEP = 0.69;
    private static final Pattern SHRINKING = Pattern.compile("title|option-.*");

    private final List<String> faults = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    void noTextIsSmallerThanUsual(Monitor monitor) {
        List<Language> languages = SampleTexts.load().released().languages();
        try (var check = new LayoutCheck(monitor)) {
            var samples = Samples.all();
            int turn = 0;
            for (Map.Entry<String, Screen> sample : samples.entrySet()) {
                if (!(sample.getValue() instanceof Screen.Poster)) {
                    Presentation usual = Presentation.usual().in(languages.get(turn++ % languages.size()));
                    compare(
                            check,
                            sample,
                            usual.withLowerScreen(turn / languages.size() % 2 == 1),
                            LOW.contains(monitor));
                }
            }
        }
        assertEquals("", String.join("\n", faults));
    }

    private void compare(LayoutCheck check, Map.Entry<String, Screen> sample, Presentation usual, boolean low) {
        Map<Said, Double> before = sizes(check, sample.getValue(), usual);
        sizes(check, sample.getValue(), usual.withLargeText(true)).forEach((said, size) -> {
            double least = low && SHRINKING.matcher(said.part()).matches() ? LOW_STEP : STEP;
            if (size < before.getOrDefault(said, 0.0) * least) {
                faults.add(sample.getKey() + " " + usual.language().tag() + (usual.lowerScreen() ? " lower" : "") + ": "
                        + said + " " + size + " was " + before.get(said));
            }
        });
    }

    /** The smallest size of each text, over all leaves. */
    private static Map<Said, Double> sizes(LayoutCheck check, Screen screen, Presentation presentation) {
        var sizes = new HashMap<Said, Double>();
        check.window().build(screen, presentation);
        do {
            for (Control part : check.window().robot().visible()) {
                check.texts(part)
                        .forEach(text -> sizes.merge(
                                new Said(
                                        String.valueOf(part.getData("key")),
                                        text.text().replaceAll("\\s", "")),
                                text.size(),
                                Math::min));
            }
        } while (check.window().robot().turnsOn());
        return sizes;
    }
}
