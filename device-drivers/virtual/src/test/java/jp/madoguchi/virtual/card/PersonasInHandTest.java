package jp.madoguchi.virtual.card;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.card.CardException;
import jp.madoguchi.card.PinCheck;
import jp.madoguchi.card.RetryCounter;
import jp.madoguchi.card.jpki.CertificatesPresent;
import jp.madoguchi.card.jpki.JpkiApplication;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.card.jpki.SignatureCertificate;
import jp.madoguchi.card.jpki.TokenKind;
import jp.madoguchi.card.jpki.UserAuthenticationCertificate;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.config.Persona;
import jp.madoguchi.config.Personas;
import jp.madoguchi.virtual.TestSandbox;
import jp.madoguchi.virtual.sandbox.Pem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our client on every card of the sandbox, without a reader between. */
class PersonasInHandTest {
    private static final byte[] MESSAGE = "challenge".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private Path sandbox = Path.of("");

    static Stream<Persona> personas() throws ConfigurationException {
        return Personas.load(TestSandbox.config()).personas().stream();
    }

    @BeforeEach
    void makeTheSandbox() throws IOException {
        TestSandbox.copyTo(sandbox);
    }

    @ParameterizedTest
    @MethodSource("personas")
    void allThatIsFreeIsReadBeforeASecretIsTyped(Persona persona) throws IOException, CardException {
        JpkiApplication jpki = select(persona.id());
        assertEquals(kind(persona), jpki.readTokenKind());
        assertEquals(
                new CertificatesPresent(true, persona.signature() != Persona.Validity.ABSENT),
                jpki.readCertificatesPresent());
        assertEquals(tries(persona.pinTriesLeft()), jpki.readRetryCounter(JpkiKey.USER_AUTHENTICATION));
        assertEquals(tries(persona.passwordTriesLeft()), jpki.readRetryCounter(JpkiKey.SIGNATURE));
        boolean free = persona.card() != Persona.CardKind.ANDROID_PHONE;
        assertEquals(
                free ? Optional.of(userCertificate(persona)) : Optional.empty(),
                jpki.readUserAuthenticationCertificate());
    }

    @Test
    void aPhoneShowsItsUserCertificateAfterThePin() throws IOException, CardException, ConfigurationException {
        Persona android = Personas.load(TestSandbox.config()).persona("android");
        JpkiApplication jpki = select("android");
        assertEquals(new PinCheck.Verified(), jpki.verify(JpkiKey.USER_AUTHENTICATION, Entries.secret(android.pin())));
        assertEquals(Optional.of(userCertificate(android)), jpki.readUserAuthenticationCertificate());
    }

    @ParameterizedTest
    @MethodSource("personas")
    void thePinOpensTheKeyUnlessItIsBlocked(Persona persona)
            throws IOException, CardException, GeneralSecurityException {
        if (persona.pin().isEmpty()) {
            return;
        }
        JpkiApplication jpki = select(persona.id());
        jpki.readUserAuthenticationCertificate();
        PinCheck check = jpki.verify(JpkiKey.USER_AUTHENTICATION, Entries.secret(persona.pin()));
        Optional<byte[]> signature = jpki.sign(userCertificate(persona), MESSAGE);
        if (persona.pinTriesLeft() == 0) {
            assertEquals(new PinCheck.Blocked(), check);
            assertEquals(Optional.empty(), signature);
        } else {
            assertEquals(new PinCheck.Verified(), check);
            assertTrue(fits(signature.orElseThrow(), certificate(persona, "auth.pem")));
        }
    }

    @ParameterizedTest
    @MethodSource("personas")
    void thePasswordOpensKeyAndCertificateUnlessItIsBlocked(Persona persona)
            throws IOException, CardException, GeneralSecurityException {
        if (persona.password().isEmpty()) {
            return;
        }
        JpkiApplication jpki = select(persona.id());
        assertEquals(Optional.empty(), jpki.readSignatureCertificate());
        jpki.readUserAuthenticationCertificate();
        PinCheck check = jpki.verify(JpkiKey.SIGNATURE, Entries.secret(persona.password()));
        if (persona.passwordTriesLeft() == 0) {
            assertEquals(new PinCheck.Blocked(), check);
            return;
        }
        assertEquals(new PinCheck.Verified(), check);
        X509Certificate certificate = certificate(persona, "sign.pem");
        SignatureCertificate read = jpki.readSignatureCertificate().orElseThrow();
        assertArrayEquals(bytes(certificate), read.der());
        assertTrue(fits(jpki.sign(read, MESSAGE).orElseThrow(), certificate));
    }

    @Test
    void aFaceAuthenticationCardTakesNoSecretAtAll() throws IOException, CardException {
        assertEquals(
                new PinCheck.Blocked(), select("face").verify(JpkiKey.USER_AUTHENTICATION, Entries.secret("0000")));
        assertEquals(new PinCheck.Blocked(), select("face").verify(JpkiKey.SIGNATURE, Entries.secret("ABC123")));
    }

    @Test
    void aChildsCardSignsNothingWithAKeyItDoesNotHave() throws IOException, CardException {
        JpkiApplication jpki = select("child");
        assertEquals(
                new PinCheck.Wrong(Optional.of(new RetryCounter(4))),
                jpki.verify(JpkiKey.SIGNATURE, Entries.secret("ABC123")));
    }

    @Test
    void anotherCardHasNoSuchApplication() throws IOException, CardException {
        VirtualCard card = new CardDirectory(sandbox).load(CardDirectory.NO_MY_NUMBER_CARD);
        assertEquals(Optional.empty(), JpkiApplication.select(new InMemoryChannel(card)));
    }

    private JpkiApplication select(String persona) throws IOException, CardException {
        return JpkiApplication.select(new InMemoryChannel(new CardDirectory(sandbox).load(persona)))
                .orElseThrow();
    }

    private static TokenKind kind(Persona persona) {
        return switch (persona.card()) {
            case MY_NUMBER_CARD -> TokenKind.MY_NUMBER_CARD;
            case NEXT_GENERATION -> TokenKind.NEXT_MY_NUMBER_CARD;
            case BASIC_RESIDENT_REGISTER_CARD -> TokenKind.RESIDENT_REGISTER_CARD;
            case ANDROID_PHONE -> TokenKind.ANDROID;
        };
    }

    private UserAuthenticationCertificate userCertificate(Persona persona) throws IOException {
        try {
            return UserAuthenticationCertificate.parse(bytes(certificate(persona, "auth.pem")));
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private X509Certificate certificate(Persona persona, String file) throws IOException {
        return Pem.readCertificate(
                sandbox.resolve("cards").resolve(persona.id()).resolve(file));
    }

    private static byte[] bytes(X509Certificate certificate) throws IOException {
        try {
            return certificate.getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private static Optional<RetryCounter> tries(int left) {
        return Optional.of(new RetryCounter(left));
    }

    private static boolean fits(byte[] signature, X509Certificate certificate) throws GeneralSecurityException {
        boolean rsa = certificate.getPublicKey().getAlgorithm().equals("RSA");
        Signature verifier = Signature.getInstance(rsa ? "SHA256withRSA" : "SHA384withECDSA");
        verifier.initVerify(certificate);
        verifier.update(MESSAGE);
        return verifier.verify(signature);
    }
}
