package jp.madoguchi.print.form;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.madoguchi.print.document.CertificateDataException;
import jp.madoguchi.print.document.CertificateDocument;
import jp.madoguchi.print.document.CertificateJson;
import jp.madoguchi.print.document.MissingGlyphException;
import jp.madoguchi.print.document.OverlongTextException;
import jp.madoguchi.print.document.UnprintableException;
import jp.madoguchi.print.sample.EverySample;
import jp.madoguchi.print.sample.HostileTexts;
import jp.madoguchi.print.sample.IpamjMincho;
import jp.madoguchi.print.sample.TextFields;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in a text of a certificate: it is laid out whole and inside its box, or refused by the name of its field. */
class HostileTextTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Pattern MISSING =
            Pattern.compile("[a-zA-Z.0-9\\[\\]]+: no font can set U\\+[0-9A-F]{4,6}( U\\+[0-9A-F]{4,6})*");

    /** One of each class of document, or all of them in the full run. */
    static Stream<String> samples() {
        Set<Object> seen = new HashSet<>();
        boolean full = Boolean.getBoolean("madoguchi.full");
        return EverySample.names().filter(name -> seen.add(shape(EverySample.named(name))) || full);
    }

    private static String shape(CertificateDocument document) {
        return document.kind() + " " + document.disclosure().people();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyTextIsPrintedWholeInItsBoxOrRefusedByItsField(String sample) throws Exception {
        JsonNode whole = MAPPER.readTree(CertificateJson.write(EverySample.named(sample)));
        int field = 0;
        for (String pointer : TextFields.of(whole)) {
            for (String hostile : some(field++)) {
                JsonNode changed = whole.deepCopy();
                TextFields.replace(changed, pointer, hostile);
                outcome(pointer, hostile, changed);
            }
        }
    }

    /** Every fourth text, another fourth for the next field; all of them in the full run. */
    private static List<String> some(int field) {
        if (Boolean.getBoolean("madoguchi.full")) {
            return HostileTexts.ALL;
        }
        return IntStream.range(0, HostileTexts.ALL.size())
                .filter(i -> (i + field) % 4 == 0)
                .mapToObj(HostileTexts.ALL::get)
                .toList();
    }

    private static void outcome(String pointer, String hostile, JsonNode json) throws IOException {
        String where = pointer + " "
                + hostile.codePoints().limit(4).mapToObj(Integer::toHexString).toList();
        try {
            CertificateDocument document = CertificateJson.read(MAPPER.writeValueAsBytes(json));
            IpamjMincho.COMPOSER.check(document);
            for (SheetContent sheet :
                    document.match(Forms.of(IpamjMincho.FONTS)).sheets()) {
                new Geometry(sheet.front()).check(where);
                new Geometry(sheet.back()).check(where);
            }
        } catch (CertificateDataException e) {
            String field = pointer.replaceAll("/[0-9]+$", "").replaceAll(".*/", "");
            assertTrue(message(e).contains(field), where + ": " + message(e));
            assertSilent(hostile, e, where);
        } catch (MissingGlyphException e) {
            String field = pointer.substring(1).replaceAll("/([0-9]+)", "[$1]").replace('/', '.');
            assertTrue(message(e).startsWith(field + ": "), where + ": " + message(e));
            assertTrue(MISSING.matcher(message(e)).matches(), where + ": " + message(e));
        } catch (OverlongTextException e) {
            String field = pointer.substring(1)
                    .replaceAll("/[0-9]+$", "")
                    .replaceAll("/([0-9]+)", "[$1]")
                    .replace('/', '.');
            assertTrue(message(e).startsWith(field), where + ": " + message(e));
            assertTrue(message(e).contains(": too long for "), where);
            assertSilent(hostile, e, where);
        } catch (UnprintableException e) {
            throw new AssertionError(where, e);
        }
    }

    private static String message(Exception e) {
        return String.valueOf(e.getMessage());
    }

    private static void assertSilent(String hostile, Exception e, String where) {
        if (hostile.strip().length() > 2) {
            assertFalse(message(e).contains(hostile.substring(0, 3)), where);
        }
    }
}
