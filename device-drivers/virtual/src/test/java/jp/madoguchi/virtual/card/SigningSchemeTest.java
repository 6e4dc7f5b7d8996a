package jp.madoguchi.virtual.card;

import static jp.madoguchi.virtual.card.CardContacts.SELECT_JPKI;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Cipher;
import jp.madoguchi.virtual.TestSandbox;
import jp.madoguchi.virtual.sandbox.Pem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the card puts under its padding, by P1 of the signing command: read back with the public key. */
class SigningSchemeTest {
    private static final byte[] TEXT = "challenge".getBytes(StandardCharsets.US_ASCII);
    private static final String DIGEST_INFO = "3031300d060960864801650304020105000420";

    private final Path sandbox = TestSandbox.toRead();
    private final CardContacts card = CardContacts.of(sandbox, "adult");

    SigningSchemeTest() throws IOException {}

    @Test
    void itSignsWhatItIsGivenOrHashesAndWrapsItAsP1Says() throws Exception {
        String hash = hex(MessageDigest.getInstance("SHA-256").digest(TEXT));
        assertEquals(hex(TEXT), signed("00", hex(TEXT)));
        assertEquals(hash, signed("01", hex(TEXT)));
        assertEquals(DIGEST_INFO + hash, signed("02", hash));
        assertEquals(DIGEST_INFO + hash, signed("03", hex(TEXT)));
    }

    @ParameterizedTest
    @CsvSource({"00, 246, 6700", "02, 31, 6700", "02, 33, 6700", "06, 32, 6a86", "80, 32, 6a86"})
    void anotherLengthOrSchemeIsRefused(String p1, int length, String status) throws CardTornException {
        assertEquals(status, send(p1, "00".repeat(length)));
    }

    private String signed(String p1, String data) throws IOException, CardTornException, GeneralSecurityException {
        String answer = send(p1, data);
        Cipher opened = Cipher.getInstance("RSA/ECB/PKCS1Padding");
        opened.init(
                Cipher.DECRYPT_MODE,
                Pem.readCertificate(sandbox.resolve("cards/adult/auth.pem")).getPublicKey());
        return hex(opened.doFinal(HexFormat.of().parseHex(answer.substring(0, answer.length() - 4))));
    }

    private String send(String p1, String data) throws CardTornException {
        return card.send(
                SELECT_JPKI,
                "002000980431323334",
                "802a" + p1 + "97" + "%02x".formatted(data.length() / 2) + data + "00");
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
