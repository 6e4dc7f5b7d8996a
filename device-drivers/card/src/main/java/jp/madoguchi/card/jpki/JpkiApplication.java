package jp.madoguchi.card.jpki;

import java.security.cert.CertificateException;
import java.util.Optional;
import jp.madoguchi.card.ApduChannel;
import jp.madoguchi.card.CardException;
import jp.madoguchi.card.CommandApdu;
import jp.madoguchi.card.PinCheck;
import jp.madoguchi.card.RetryCounter;
import jp.madoguchi.card.Secret;
import jp.madoguchi.card.SecretChange;
import jp.madoguchi.card.SecretPolicy;

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
     * (6300); a secret that is verified at the moment (9000) has its full number, which its {@link #policy} tells.
     */
    public Optional<RetryCounter> readRetryCounter(JpkiKey key) throws CardException {
        return secrets.triesLeft(key, policy(key).fullCounter());
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

    /** Shape and tries of a key's secret on this card, as far as its certificate was read; until then, of today's card. */
    public SecretPolicy policy(JpkiKey key) {
        return generation.secretPolicy(key);
    }

    /**
     * Sends an entry in one single VERIFY, small letters as capitals, and wipes it.
     *
     * @throws IllegalArgumentException when it has not the shape of this card's {@link #policy}; nothing was sent
     * @throws CardException when the answer was lost: the try may or may not have been counted, so read the counter again
     */
    public PinCheck verify(JpkiKey key, Secret entry) throws CardException {
        try (Secret secret = policy(key).cardForm(entry)) {
            return secrets.verify(key, secret);
        }
    }

    /**
     * Sends a new secret in one single CHANGE REFERENCE DATA, small letters as capitals, and wipes it; {@link #verify} with
     * the old one comes before.
     *
     * @throws IllegalArgumentException when it has not the shape of this card's {@link #policy}; nothing was sent
     * @throws CardException when the outcome is unknown: the old or the new one is the valid one, and it is never sent again
     */
    public SecretChange change(JpkiKey key, Secret next) throws CardException {
        try (Secret secret = policy(key).cardForm(next)) {
            return secrets.change(key, secret);
        }
    }

    /**
     * Hashes a text and has it signed by the key of this certificate, as that key signs; empty when the key's secret has not
     * been verified since the card was last reset.
     *
     * @throws CardException also when its key is of no kind we know
     */
    public Optional<byte[]> sign(JpkiCertificate certificate, byte[] text) throws CardException {
        // Nothing is sent for such a key, so there is no header to tell.
        SignatureAlgorithm algorithm = SignatureAlgorithm.of(certificate.x509().getPublicKey())
                .orElseThrow(() -> CardException.protocol("nothing sent: a certificate whose key is of no known kind"));
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
            throw files.unusable(key.certificateFile(), "holds no certificate");
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
        return files.readStart(file, length).orElseThrow(() -> files.unusable(file, "is not free"));
    }
}
