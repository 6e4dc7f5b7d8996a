package jp.madoguchi.print.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are no JSON text in UTF-8, and what whoever made them is told. */
class NoJsonTest {
    private static final String TWO_LINES = "{\"kind\": \"住民票\",\n \"name\": \"渡邊　一郎\"}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            windows-31j | not UTF-8, line 1, column 11; probably Shift_JIS: save it as UTF-8
            EUC-JP | not UTF-8, line 1, column 11*
            ISO-2022-JP | not well-formed JSON*
            UTF-16 | UTF-16 or UTF-32: save it as UTF-8
            UTF-16LE | UTF-16 or UTF-32: save it as UTF-8
            UTF-16BE | UTF-16 or UTF-32: save it as UTF-8
            """)
    void anotherEncodingIsCalledSo(String charset, String refusal) {
        assertRefused(refusal, TWO_LINES.getBytes(Charset.forName(charset)));
    }

    @Test
    void aByteOrderMarkIsCalledSo() {
        String refusal = "begins with a byte order mark: save it as UTF-8 without one";
        assertRefused(refusal, ("\uFEFF" + TWO_LINES).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anEmptyFileIsCalledEmpty() {
        assertRefused("nothing in it", new byte[0]);
    }

    @Test
    void aFaultOfSyntaxIsFoundByLineAndColumnInCharacters() {
        assertRefused("not well-formed JSON, line 2, column 17*", TWO_LINES.replace("郎\"", "郎\"]"));
        assertRefused("not well-formed JSON, line 2, column *", TWO_LINES.replace("}", ""));
    }

    @Test
    void aCommaBeforeAClosingBracketIsFoundWhereItStands() {
        assertRefused("a comma with nothing after it, line 2, column *", TWO_LINES.replace("}", " ,\n\n}"));
    }

    @Test
    void aMemberGivenTwiceIsFoundByLine() {
        assertRefused("a member given twice in one object, line 2, column *", TWO_LINES.replace("name", "kind"));
    }

    @Test
    void whatFollowsTheEndIsFoundByLine() {
        assertRefused("more follows after the end of the JSON text, line 3, column *", TWO_LINES + "\n{}");
    }

    @Test
    void jsonThatIsNoObjectIsCalledSo() {
        assertRefused("not a JSON object", "[" + TWO_LINES + "]");
        assertRefused("not a JSON object", "null");
    }

    @Test
    void deepNestingIsCalledSo() {
        assertRefused("JSON nested too deeply, or with too long a name or number*", "[".repeat(1000));
    }

    private static void assertRefused(String refusal, String json) {
        assertRefused(refusal, json.getBytes(StandardCharsets.UTF_8));
    }

    /** The refusal in its whole length, or up to a star. */
    private static void assertRefused(String refusal, byte[] json) {
        String said = String.valueOf(assertThrows(CertificateDataException.class, () -> CertificateJson.read(json))
                .getMessage());
        String expected = "certificate data refused: " + refusal.replace("*", "");
        int length = refusal.endsWith("*") ? Math.min(said.length(), expected.length()) : said.length();
        assertEquals(expected, said.substring(0, length));
    }
}
