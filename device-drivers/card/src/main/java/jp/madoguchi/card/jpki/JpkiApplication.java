package jp.madoguchi.card.jpki;

import java.security.cert.CertificateException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import jp.madoguchi.card.ApduChannel;
import jp.madoguchi.card.CardException;
import jp.madoguchi.card.CommandApdu;
import jp.madoguchi.card.PinCheck;
import jp.madoguchi.card.ResponseApdu;
import jp.madoguchi.card.RetryCounter;
import jp.madoguchi.card.SecretChange;
import jp.madoguchi.card.SignaturePassword;
import jp.madoguchi.card.StatusWord;
import jp.madoguchi.card.UserAuthenticationPin;

/**
 * The application for public key certificates (公的個人認証, JPKI) of a My Number Card, selected on one channel. The other
 * applications of the card, which give out the My Number itself, are never opened.
 */
public final class JpkiApplication {
    private static final byte[] AID = HexFormat.of().parseHex("d392f000260100000001");
    private static final int TOKEN_INFO = 0x0006;
    private static final int CERTIFICATES = 0x0008;
    private static final int CERTIFICATES_LENGTH = 3;

    /** DigestInfo of SHA-256 up to the hash (RFC 8017, 9.2, note 1). */
    private static final byte[] SHA256_DIGEST_INFO = HexFormat.of().parseHex("3031300d060960864801650304020105000420");

    private static final int SHA256_LENGTH = 32;

    private final ApduChannel channel;
    private final CurrentFile current;
    private final FileReading files;
    private final CardSecrets secrets;

    private JpkiApplication(ApduChannel channel) {
        this.channel = channel;
        this.current = new CurrentFile(channel);
        this.files = new FileReading(channel, current);
        this.secrets = new CardSecrets(channel, current);
    }

    /** The application identifier (OpenSC, myna, jpki-rs). */
    public static byte[] aid() {
        return AID.clone();
    }

    /** Selects the application; empty when the card has none, as any other kind of card. */
    public static Optional<JpkiApplication> select(ApduChannel channel) throws CardException {
        CommandApdu command = CommandApdu.of(0x00, 0xA4, 0x04, 0x0C).withData(AID);
        // Cards of other kinds refuse an unknown AID in many ways (6A82, 6D00, 6E00, 6A86, 6999); all mean "not here".
        return channel.transmit(command).status().isOk() ? Optional.of(new JpkiApplication(channel)) : Optional.empty();
    }

    /** Reads the label of the token information: what kind of card or phone this is. Needs no secret. */
    public TokenKind readTokenKind() throws CardException {
        return TokenKind.ofTokenInfo(readFree(TOKEN_INFO, TokenKind.LABEL_LENGTH));
    }

    /** Reads which certificates exist. Needs no secret. */
    public CertificatesPresent readCertificatesPresent() throws CardException {
        return CertificatesPresent.ofFile(readFree(CERTIFICATES, CERTIFICATES_LENGTH));
    }

    /**
     * Asks for the tries left with a VERIFY that carries no secret, so it costs none. Empty when the card gives no number
     * (6300); a secret that is verified at the moment (9000) has its full number.
     */
    public Optional<RetryCounter> readRetryCounter(JpkiKey key) throws CardException {
        return secrets.triesLeft(key);
    }

    /** Reads the user authentication certificate; empty when the PIN is wanted first, as a phone does. */
    public Optional<UserAuthenticationCertificate> readUserAuthenticationCertificate() throws CardException {
        Optional<byte[]> der = files.readDer(JpkiKey.USER_AUTHENTICATION.certificateFile());
        try {
            return der.isEmpty() ? Optional.empty() : Optional.of(UserAuthenticationCertificate.parse(der.get()));
        } catch (CertificateException e) {
            throw CardException.protocol("EF 000A holds no certificate");
        }
    }

    /** Reads the signature certificate; empty while the signature password has not been verified. */
    public Optional<SignatureCertificate> readSignatureCertificate() throws CardException {
        Optional<byte[]> der = files.readDer(JpkiKey.SIGNATURE.certificateFile());
        try {
            return der.isEmpty() ? Optional.empty() : Optional.of(SignatureCertificate.parse(der.get()));
        } catch (CertificateException e) {
            throw CardException.protocol("EF 0001 holds no certificate");
        }
    }

    /**
     * Sends the PIN in one single VERIFY and wipes it.
     *
     * @throws CardException when the answer was lost: the try may or may not have been counted, so read the counter again
     */
    public PinCheck verify(UserAuthenticationPin pin) throws CardException {
        try (pin) {
            return secrets.verify(JpkiKey.USER_AUTHENTICATION, pin.secret());
        }
    }

    /**
     * Sends the password in one single VERIFY and wipes it.
     *
     * @throws CardException when the answer was lost: the try may or may not have been counted, so read the counter again
     */
    public PinCheck verify(SignaturePassword password) throws CardException {
        try (password) {
            return secrets.verify(JpkiKey.SIGNATURE, password.secret());
        }
    }

    /**
     * Sends a new PIN in one single CHANGE REFERENCE DATA and wipes it; {@link #verify(UserAuthenticationPin)} with the old one
     * comes before.
     *
     * @throws CardException when the outcome is unknown: the old or the new PIN is the valid one, and it is never sent again
     */
    public SecretChange change(UserAuthenticationPin next) throws CardException {
        try (next) {
            return secrets.change(JpkiKey.USER_AUTHENTICATION, next.secret());
        }
    }

    /**
     * Sends a new password in one single CHANGE REFERENCE DATA and wipes it; {@link #verify(SignaturePassword)} with the old
     * one comes before.
     *
     * @throws CardException when the outcome is unknown: the old or the new password is the valid one, and it is never sent again
     */
    public SecretChange change(SignaturePassword next) throws CardException {
        try (next) {
            return secrets.change(JpkiKey.SIGNATURE, next.secret());
        }
    }

    /**
     * Signs a SHA-256 hash (32 bytes) with RSA PKCS#1 v1.5; empty when the key's secret has not been verified since the
     * card was last reset.
     */
    public Optional<byte[]> sign(JpkiKey key, byte[] sha256) throws CardException {
        if (sha256.length != SHA256_LENGTH) {
            throw new IllegalArgumentException("hash of " + sha256.length + " bytes");
        }
        current.select(key.keyFile());
        byte[] digestInfo = Arrays.copyOf(SHA256_DIGEST_INFO, SHA256_DIGEST_INFO.length + SHA256_LENGTH);
        System.arraycopy(sha256, 0, digestInfo, SHA256_DIGEST_INFO.length, SHA256_LENGTH);
        ResponseApdu answer = channel.transmit(
                CommandApdu.of(0x80, 0x2A, 0x00, 0x80).withData(digestInfo).withLe(256));
        if (answer.status().equals(StatusWord.SECURITY_STATUS_NOT_SATISFIED)) {
            return Optional.empty();
        }
        return Optional.of(AnswerTail.complete(channel, answer, "COMPUTE DIGITAL SIGNATURE"));
    }

    private byte[] readFree(int file, int length) throws CardException {
        return files.readStart(file, length)
                .orElseThrow(() -> CardException.protocol(String.format("EF %04X is not free", file)));
    }
}
