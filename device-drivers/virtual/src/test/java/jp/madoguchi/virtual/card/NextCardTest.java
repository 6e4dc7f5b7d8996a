package jp.madoguchi.virtual.card;

import static jp.madoguchi.virtual.card.CardContacts.SELECT_JPKI;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.util.HexFormat;
import jp.madoguchi.virtual.TestSandbox;
import jp.madoguchi.virtual.sandbox.Pem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The card that is to follow today's, as bytes on its contacts. */
class NextCardTest {
    private static final byte[] MESSAGE = "challenge".getBytes(StandardCharsets.US_ASCII);
    private static final String RIGHT_PIN = "0020009806303836343230";
    private static final String RIGHT_PASSWORD = "0020009b08544f574130383634";

    private final Path sandbox = TestSandbox.toRead();

    @TempDir
    private Path copy = Path.of("");

    private final CardContacts card = CardContacts.of(sandbox, "next-card");

    NextCardTest() throws IOException {}

    @Test
    void itsLabelTellsItFromTodaysCard() throws CardTornException {
        byte[] info = HexFormat.of().parseHex(card.send(SELECT_JPKI, "00b0860020"));
        assertEquals("JPKIAPICCTOKEN3", new String(info, 0, 32, StandardCharsets.US_ASCII).strip());
    }

    @ParameterizedTest
    @CsvSource({"auth.pem," + RIGHT_PIN + ",97", "sign.pem," + RIGHT_PASSWORD + ",9a"})
    void eachKeySignsABareHashOnTheLargeCurve(String file, String verify, String key)
            throws IOException, CardTornException, GeneralSecurityException {
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-384").digest(MESSAGE));
        String answer = card.send(SELECT_JPKI, verify, "802a00" + key + "30" + hash + "00");
        assertTrue(answer.endsWith("9000"), answer);
        X509Certificate certificate =
                Pem.readCertificate(sandbox.resolve("cards/next-card").resolve(file));
        ECPublicKey publicKey = (ECPublicKey) certificate.getPublicKey();
        assertEquals(384, publicKey.getParams().getCurve().getField().getFieldSize());
        Signature verifier = Signature.getInstance("SHA384withECDSA");
        verifier.initVerify(publicKey);
        verifier.update(MESSAGE);
        assertTrue(verifier.verify(HexFormat.of().parseHex(answer.substring(0, answer.length() - 4))));
    }

    @ParameterizedTest
    @ValueSource(ints = {32, 47, 49, 51})
    void noOtherLengthIsSigned(int length) throws CardTornException {
        String data = "%02x".formatted(length) + "00".repeat(length);
        assertEquals("6700", card.send(SELECT_JPKI, RIGHT_PIN, "802a0097" + data + "00"));
    }

    /** 5 and 7 tries, of which a right entry brings all back; CHANGE takes six digits, and where it looks no four. */
    @Test
    void itsSecretsHaveTheirOwnTriesAndShape() throws IOException, CardTornException {
        CardContacts strict = CardContacts.of(TestSandbox.copyTo(copy), "next-card", "CHANGE_CHECKS_SHAPE");
        assertEquals("63c4", strict.send(SELECT_JPKI, "0020009806393939393939"));
        assertEquals("63c6", strict.send("0020009b084e4f544954313233"));
        assertEquals("9000", strict.send(RIGHT_PIN, RIGHT_PASSWORD));
        assertEquals("63c5", strict.send("00200098"));
        assertEquals("63c7", strict.send("0020009b"));
        assertEquals("6a80", strict.send("002401980438363432"));
        assertEquals("9000", strict.send("0024019806383634323031"));
    }

    @Test
    void itCarriesTheCertificateOfItsOwnAuthority() throws IOException, GeneralSecurityException, CardTornException {
        X509Certificate authority = Pem.readCertificate(sandbox.resolve("pki/user-ca-next.pem"));
        String start = HexFormat.of().formatHex(authority.getEncoded(), 0, 128);
        assertEquals(start + "9000", card.send(SELECT_JPKI, "00b08b0080"));
    }
}
