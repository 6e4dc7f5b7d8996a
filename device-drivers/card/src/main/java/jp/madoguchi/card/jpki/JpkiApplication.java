package jp.madoguchi.card.jpki;

import java.security.cert.CertificateException;
import java.util.Optional;
import jp.madoguchi.card.ApduChannel;
import jp.madoguchi.card.CardException;
import jp.madoguchi.card.CommandApdu;
import jp.madoguchi.card.PinCheck;
import jp.madoguchi.card.RetryCounter;
import jp.madoguchi.card.SecretChange;
import jp.madoguchi.card.SignaturePassword;
import jp.madoguchi.card.UserAuthenticationPin;

/**
 * The application for public key certificates (公的個人認証, JPKI) of a My Number Card, selected on one channel. The other
 * applications of the card, which give out the My Number itself, are never opened.
 */
public final class JpkiApplication {
    private static final int TOKEN_INFO = 0x0006;
    private static final int CERTIFICATES = 0x0008;
    private static final int CERTIFICATES_LENGTH = 3;

    private final FileReading files;
    private final CardSecrets secrets;
    private final Signing signing;
    private CardGeneration generation = CardGeneration.CURRENT;

    private JpkiApplication(ApduChannel channel) {
        CurrentFile current = new CurrentFile(channel);
        ShortForms forms = new ShortForms();
        this.files = new FileReading(channel, current, forms);
        this.secrets = new CardSecrets(channel, current, forms);
        this.signing = new Signing(channel, current, forms);
    }

    /** The application identifier (OpenSC, myna, jpki-rs). */
    public static byte[] aid() {
        return KnownApplication.JPKI.aid();
    }

    /**
     * Selects the application; empty when the card has none, as any other kind of card. As long as the object is used, nobody
     * else sends commands on this channel; whoever did selects anew.
     */
    public static Optional<JpkiApplication> select(ApduChannel channel) throws CardException {
        ApduChannel telling = telling(channel);
        CommandApdu command = CommandApdu.of(0x00, 0xA4, 0x04, 0x0C).withData(aid());
        // Cards of other kinds refuse an unknown AID in many ways (6A82, 6D00, 6E00, 6A86, 6999); all mean "not here".
        return telling.transmit(command).status().isOk() ? Optional.of(new JpkiApplication(telling)) : Optional.empty();
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
        return secrets.triesLeft(key, generation.secretPolicy(key).fullCounter());
    }

    /**
     * Reads the user authentication certificate; empty when the PIN is wanted first, as a phone does: verify, then read it
     * again.
     */
    public Optional<UserAuthenticationCertificate> readUserAuthenticationCertificate() throws CardException {
        return readCertificate(JpkiKey.USER_AUTHENTICATION, UserAuthenticationCertificate::parse);
    }

    /** Reads the signature certificate; empty while the signature password has not been verified. */
    public Optional<SignatureCertificate> readSignatureCertificate() throws CardException {
        return readCertificate(JpkiKey.SIGNATURE, SignatureCertificate::parse);
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
     * Hashes a text and has it signed by the key of this certificate, as that key signs; empty when the key's secret has not
     * been verified since the card was last reset.
     *
     * @throws CardException also when its key is of no kind we know
     */
    public Optional<byte[]> sign(JpkiCertificate certificate, byte[] text) throws CardException {
        SignatureAlgorithm algorithm = SignatureAlgorithm.of(certificate.x509().getPublicKey())
                .orElseThrow(() -> CardException.protocol("a certificate whose key is of no known kind"));
        return signing.sign(certificate.key(), algorithm.input(algorithm.hash(text)));
    }

    /**
     * Signs a SHA-256 hash (32 bytes) with RSA PKCS#1 v1.5, as the card of today does; empty when the key's secret has not
     * been verified since the card was last reset.
     */
    public Optional<byte[]> sign(JpkiKey key, byte[] sha256) throws CardException {
        return signing.sign(key, SignatureAlgorithm.RSA_2048_SHA_256.input(sha256));
    }

    private interface Parser<T extends JpkiCertificate> {
        T parse(byte[] der) throws CertificateException;
    }

    private <T extends JpkiCertificate> Optional<T> readCertificate(JpkiKey key, Parser<T> parser)
            throws CardException {
        Optional<byte[]> der = files.readDer(key.certificateFile());
        if (der.isEmpty()) {
            return Optional.empty();
        }
        try {
            T certificate = parser.parse(der.get());
            generation = certificate.generation().orElse(generation);
            return Optional.of(certificate);
        } catch (CertificateException e) {
            throw CardException.protocol(String.format("EF %04X holds no certificate", key.certificateFile()));
        }
    }

    /** The same channel, whose failures tell the header of the command that was on its way. */
    private static ApduChannel telling(ApduChannel channel) {
        return command -> {
            try {
                return channel.transmit(command);
            } catch (CardException e) {
                throw e.during(command);
            }
        };
    }

    private byte[] readFree(int file, int length) throws CardException {
        return files.readStart(file, length)
                .orElseThrow(() -> CardException.protocol(String.format("EF %04X is not free", file)));
    }
}
