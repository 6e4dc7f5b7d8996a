package jp.madoguchi.protocol;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.config.DocumentForm;

/**
 * One copy of one certificate, from the request to the checked document: the one object that knows session, card, quote
 * and key. What arrives is compared with it, never looked up. One thread at a time; closing it ends the transaction.
 */
public final class IssueTransaction implements AutoCloseable {
    private final UUID requestId;
    private final Bytes nonce;
    private final EphemeralKey key;
    private final AuthenticatedSession session;
    private final Quote quote;
    private final List<DocumentForm> accepted;
    private final Instant requestedAt;

    private IssueTransaction(
            AuthenticatedSession session, Quote quote, List<DocumentForm> accepted, Clock clock, SecureRandom random) {
        this.requestId = Uuid7.random(clock, random);
        this.nonce = Bytes.random(16, random);
        this.key = EphemeralKey.generate(random);
        this.session = session;
        this.quote = quote;
        this.accepted = accepted;
        this.requestedAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Begins a transaction with fresh names and a fresh key, whose document may arrive in either form. */
    public static IssueTransaction begin(AuthenticatedSession session, Quote quote, Clock clock, SecureRandom random) {
        return begin(session, quote, List.of(DocumentForm.values()), clock, random);
    }

    static IssueTransaction begin(
            AuthenticatedSession session, Quote quote, List<DocumentForm> accepted, Clock clock, SecureRandom random) {
        return new IssueTransaction(session, quote, accepted, clock, random);
    }

    /** The kiosk's name of the transaction. */
    public UUID requestId() {
        return requestId;
    }

    /** The bytes whose SHA-256 the card signs. */
    public byte[] textToSign() {
        return IssueText.of(request(new byte[0]), session.session().endpoints().terminalId(), session.subject());
    }

    /** The request for the centre, with the card's signature over {@link #textToSign}. */
    public IssueRequest request(byte[] signature) {
        return new IssueRequest(
                requestId,
                quote.orderId(),
                session.session().sessionId(),
                quote.quoteId(),
                nonce,
                quote.municipalityCode(),
                quote.kind(),
                quote.options(),
                quote.copies(),
                accepted,
                key.publicKey(),
                requestedAt,
                new IssueRequest.CardSignature(SignatureAlgorithm.RS256, Bytes.of(signature)));
    }

    /**
     * Decrypts the document and compares every member that the municipality signed with this transaction.
     *
     * @param now the centre's time as the kiosk knows it
     * @throws BindingException when anything differs; nothing is to be printed then
     */
    public VerifiedDocument open(Issue issue, FlattenedJwe document, CentreTrust trust, Instant now)
            throws BindingException {
        IssueEnvelope envelope = envelope(issue, trust);
        new EnvelopeCheck(requestId, nonce, session, quote, accepted).check(envelope, issue, now);
        DocumentBinding binding = envelope.document();
        byte[] data = Jwe.decrypt(
                document,
                documentAad(requestId, nonce, session.subject(), quote.kind()),
                Optional.of(binding.contentType()),
                key.open());
        if (!binding.holds(data)) {
            Arrays.fill(data, (byte) 0);
            throw new BindingException(binding.member());
        }
        return new VerifiedDocument(envelope, data);
    }

    /** Destroys the key: a document that comes later can't be opened by anyone. */
    @Override
    public void close() {
        key.close();
    }

    private IssueEnvelope envelope(Issue issue, CentreTrust trust) throws BindingException {
        String code = quote.municipalityCode();
        FlattenedJws envelope = issue.envelope().orElseThrow(() -> new BindingException("envelope"));
        return Jws.verify(envelope, CentreTrust.municipalKid(code), trust.municipality(code), IssueEnvelope.class);
    }

    /** The other side of {@link #open}: encrypts a document, signed for by this binding, for the transaction of this request. */
    public static FlattenedJwe seal(
            byte[] data, DocumentBinding binding, IssueRequest request, Sha256 subject, SecureRandom random) {
        return Jwe.encrypt(
                data,
                documentAad(request.requestId(), request.nonce(), subject, request.kind()),
                Optional.of(binding.contentType()),
                request.ephemeralKey(),
                random);
    }

    private static byte[] documentAad(UUID requestId, Bytes nonce, Sha256 subject, CertificateKind kind) {
        var aad = new ByteArrayOutputStream();
        aad.writeBytes(Uuid7.bytes(requestId));
        aad.writeBytes(nonce.toArray());
        aad.writeBytes(subject.toArray());
        aad.writeBytes(kind.name().getBytes(StandardCharsets.US_ASCII));
        return aad.toByteArray();
    }
}
