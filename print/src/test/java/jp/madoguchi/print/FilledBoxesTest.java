package jp.madoguchi.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.geom.Line2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.print.document.CertificateDataException;
import jp.madoguchi.print.document.CertificateDocument;
import jp.madoguchi.print.document.CertificateJson;
import jp.madoguchi.print.document.UnprintableException;
import jp.madoguchi.print.pdf.DrawnSide;
import jp.madoguchi.print.sample.EverySample;
import jp.madoguchi.print.sample.IpamjMincho;
import jp.madoguchi.print.sample.TextFields;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every box of every kind as full as it may be: of no text does any ink, as the finished PDF has it, touch a line of the form, and no line
 * runs through the middle of a text.
 */
class FilledBoxesTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** The widest, the narrowest, and words that break elsewhere. */
    private static final List<String> LETTERS =
            List.of("鬱", "W", "MARIA DE LOS ANGELES ", "渡\u908A\uDB40\uDD0E", "ｶﾞ", "i", "架空　ABC");

    private static final List<String> FORMS = List.of(
            "a household whose name has a variant",
            "every optional item",
            "a foreign resident",
            "four foreign residents with long names",
            "record items, all of them",
            "a registered seal",
            "a foreign resident's registered seal",
            "an employee's income and tax",
            "a foreign resident's income and tax",
            "a family register on three sheets",
            "one person of a family register",
            "an appendix on several sheets");

    /** One kind of letters for each form, and all of them in the full run. */
    static Stream<Arguments> filled() {
        boolean full = Boolean.getBoolean("madoguchi.full");
        return IntStream.range(0, FORMS.size()).boxed().flatMap(form -> IntStream.range(0, LETTERS.size())
                .filter(i -> full || i == form % LETTERS.size())
                .mapToObj(i -> Arguments.of(FORMS.get(form), LETTERS.get(i))));
    }

    @ParameterizedTest
    @MethodSource("filled")
    void noInkLeavesItsBox(String form, String letters) throws Exception {
        byte[] pdf = IpamjMincho.COMPOSER.composeFile(fullest(EverySample.named(form), letters));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                assertEquals(List.of(), crossings(DrawnSide.of(document.getPage(page))), "page " + (page + 1));
            }
        }
    }

    @Test
    void everyKindIsTriedHere() {
        assertEquals(
                Set.of(CertificateKind.values()),
                FORMS.stream()
                        .map(EverySample::named)
                        .map(CertificateDocument::kind)
                        .collect(Collectors.toSet()));
    }

    private static List<String> crossings(DrawnSide side) {
        List<String> found = new ArrayList<>();
        side.texts().forEach((part, ink) -> {
            for (Line2D line : side.lines()) {
                if (line.intersects(ink)) {
                    found.add("text " + part + " " + ink + " on " + line.getP1() + " " + line.getP2());
                }
            }
        });
        return found;
    }

    /** Each text as long as its own box takes while the others are as they were; then all of them at once, as far as they go together. */
    private static CertificateDocument fullest(CertificateDocument document, String letters) throws Exception {
        JsonNode whole = MAPPER.readTree(CertificateJson.write(document));
        JsonNode filled = whole.deepCopy();
        for (String pointer : TextFields.of(whole)) {
            String before = filled.at(pointer).textValue();
            for (int length = 300; length > before.length(); length -= 1 + length / 7) {
                TextFields.replace(
                        filled,
                        pointer,
                        letters.repeat(length).substring(0, length).strip());
                if (isPrintable(filled)) {
                    break;
                }
                TextFields.replace(filled, pointer, before);
            }
        }
        return read(filled);
    }

    private static boolean isPrintable(JsonNode json) throws IOException {
        try {
            IpamjMincho.COMPOSER.check(read(json));
            return true;
        } catch (CertificateDataException | UnprintableException e) {
            return false;
        }
    }

    private static CertificateDocument read(JsonNode json) throws IOException, CertificateDataException {
        return CertificateJson.read(MAPPER.writeValueAsBytes(json));
    }
}
