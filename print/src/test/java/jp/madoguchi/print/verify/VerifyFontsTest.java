package jp.madoguchi.print.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import jp.madoguchi.print.CertificateComposer;
import jp.madoguchi.print.ComposedCertificate;
import jp.madoguchi.print.document.CertificateDocument;
import jp.madoguchi.print.font.CertificateFonts;
import jp.madoguchi.print.sample.IpamjMincho;
import jp.madoguchi.print.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets of a municipality that prints with a font of its own besides IPAmj Mincho. */
class VerifyFontsTest {
    /** U+4E06 is in the second font only. */
    private static final byte[] SHEET = sheet(Samples.named("架空　\u4E06子"));

    private final VerifyCommand command = new VerifyCommand();

    private static byte[] sheet(CertificateDocument document) {
        try {
            var composer = CertificateComposer.withFonts(
                    CertificateFonts.load(List.of(IpamjMincho.FILE, IpamjMincho.HANAZONO)));
            var seals = VerifyCommand.KEYS.key().seal(composer.statements(document));
            try (ComposedCertificate composed = composer.compose(document, seals)) {
                return composed.sheets().get(0).pdf().clone();
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aSheetWithASecondFontIsValidWhenTheFontIsGiven(@TempDir Path folder) throws Exception {
        assertEquals(0, command.verify(folder, List.of(SHEET), "--font", IpamjMincho.HANAZONO.toString()));
    }

    @Test
    void withoutTheSecondFontItIsNamedWithWhatToDo(@TempDir Path folder) throws Exception {
        assertEquals(12, command.verify(folder, List.of(SHEET)));
        assertTrue(
                command.said().contains("their font HanaMinA. Ask the municipality for it and give it with --font"),
                command.said());
    }

    @Test
    void aFontThatCanNotBeReadIsTold(@TempDir Path folder) throws Exception {
        assertEquals(
                1,
                command.verify(
                        folder,
                        List.of(SHEET),
                        "--font",
                        folder.resolve("none.ttf").toString()));
        assertTrue(command.complained().contains("none.ttf"), command.complained());
    }

    @Test
    void ofOtherShapesItIsSaidThatTheyMayBeThoseOfAnotherRelease(@TempDir Path folder) throws Exception {
        assertEquals(11, command.verify(folder, List.of(Tampered.with(SHEET, Tampered::exchangeShapes))));
        assertTrue(command.said().contains("if the municipality prints with one, give it with --font"), command.said());
    }
}
