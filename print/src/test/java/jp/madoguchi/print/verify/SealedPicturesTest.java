package jp.madoguchi.print.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import jp.madoguchi.print.sample.SealRegistrationSamples;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures that are not those which the municipality sealed, under a text that is. */
class SealedPicturesTest {
    private static final byte[] SHEET = sheet();

    private final VerifyCommand command = new VerifyCommand();

    private static byte[] sheet() {
        try {
            return Forgery.sealed(SealRegistrationSamples.japanese(), VerifyCommand.KEYS)
                    .get(0);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theSealedPicturesAreTakenForWhatTheyAre(@TempDir Path folder) throws Exception {
        assertEquals(0, command.verify(folder, List.of(SHEET)), command.said());
    }

    @Test
    void anotherImpressionIsTold(@TempDir Path folder) throws Exception {
        byte[] forged = Tampered.with(SHEET, (document, page) -> pictures(page)
                .setItem(
                        "Impression",
                        LosslessFactory.createFromImage(document, drawn()).getCOSObject()));
        assertEquals(3, command.verify(folder, List.of(forged)), command.said());
        assertTrue(
                command.said().startsWith("CHANGED: the impression of the registered seal on sheet 1 of 印鑑登録証明書"),
                command.said());
    }

    @Test
    void oneLineMoreInAnImpressionIsTold(@TempDir Path folder) throws Exception {
        byte[] forged = Tampered.with(SHEET, (document, page) -> draw(page, "Impression"));
        assertEquals(3, command.verify(folder, List.of(forged)), command.said());
        assertTrue(command.said().startsWith("CHANGED: the impression"), command.said());
    }

    @Test
    void anotherOfficialSealIsTold(@TempDir Path folder) throws Exception {
        byte[] forged = Tampered.with(SHEET, (document, page) -> draw(page, "Seal"));
        assertEquals(3, command.verify(folder, List.of(forged)), command.said());
        assertTrue(command.said().startsWith("CHANGED: the official seal of the municipality"), command.said());
    }

    @Test
    void anImpressionOfAnotherSizeIsTold(@TempDir Path folder) throws Exception {
        byte[] forged =
                Tampered.rewritten(SHEET, "q\n[0-9.]+ 0 0 [0-9.]+ ([0-9. ]+ cm\n/Impression)", "q\n40 0 0 40 $1");
        assertEquals(3, command.verify(folder, List.of(forged)), command.said());
    }

    @Test
    void anImpressionThatWasTakenAwayIsTold(@TempDir Path folder) throws Exception {
        byte[] forged = Tampered.rewritten(SHEET, "q\n[0-9. ]+ cm\n/Impression Do Q\n", "");
        assertEquals(11, command.verify(folder, List.of(forged)), command.said());
    }

    @Test
    void ofAPictureOfPaperTheSealsAreToBeComparedByEye(@TempDir Path folder) throws Exception {
        assertEquals(13, command.verify(folder, Forgery.pictures(SHEET)));
        assertTrue(
                command.said().contains("compare the official seal and the impression of the registered seal by eye"),
                command.said());
    }

    private static COSDictionary pictures(PDPage page) {
        return page.getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
    }

    /** Ink over the first lines of a seal. */
    private static void draw(PDPage page, String name) throws IOException {
        COSStream mask = (COSStream)
                pictures(page).getCOSDictionary(COSName.getPDFName(name)).getCOSDictionary(COSName.SMASK);
        byte[] steps;
        try (var in = mask.createInputStream()) {
            steps = in.readAllBytes();
        }
        Arrays.fill(steps, 0, steps.length / 10, (byte) 0xFF);
        try (var out = mask.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(steps);
        }
    }

    private static BufferedImage drawn() {
        BufferedImage picture = new BufferedImage(200, 200, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(100, 100, 0xFF000000);
        return picture;
    }
}
