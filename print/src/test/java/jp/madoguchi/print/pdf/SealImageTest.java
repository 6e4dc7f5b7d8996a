package jp.madoguchi.print.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.madoguchi.print.document.SealImage;
import jp.madoguchi.print.sample.Municipality;
import org.junit.jupiter.api.Test;

class SealImageTest {

    @Test
    void everyMunicipalityOfTheSandboxHasItsSeal() throws Exception {
        Path seals = Path.of(System.getProperty("madoguchi.root")).resolve("config/seals");
        SealImage city = SealImage.of(Files.readAllBytes(seals.resolve("999999.png")));
        SealImage town = SealImage.of(Files.readAllBytes(seals.resolve("999998.png")));
        assertNotEquals(city, town);
        assertEquals(400, SealPicture.decode(city).width());
        assertEquals(400, SealPicture.decode(town).width());
    }

    @Test
    void aPictureOfAnotherFormatIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> SealImage.of(new byte[100]));
    }

    @Test
    void aHugePictureIsRefusedByItsHeader() {
        byte[] png = Municipality.seal().png();
        ByteBuffer.wrap(png).putInt(16, 100_000);
        assertThrows(IllegalArgumentException.class, () -> SealImage.of(png));
    }

    @Test
    void aLongFileIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> SealImage.of(new byte[200_000]));
    }
}
