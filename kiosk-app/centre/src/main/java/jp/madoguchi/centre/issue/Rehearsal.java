package jp.madoguchi.centre.issue;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.madoguchi.centre.call.CentreSettings;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.config.DocumentForm;
import jp.madoguchi.config.Municipalities;
import jp.madoguchi.config.Municipality;
import jp.madoguchi.print.CertificateComposer;
import jp.madoguchi.protocol.AuthenticatedSession;
import jp.madoguchi.protocol.BindingException;
import jp.madoguchi.protocol.Bytes;
import jp.madoguchi.protocol.CentreSession;
import jp.madoguchi.protocol.CentreTrust;
import jp.madoguchi.protocol.CertificateOptions;
import jp.madoguchi.protocol.DocumentBinding;
import jp.madoguchi.protocol.Endpoints;
import jp.madoguchi.protocol.Issue;
import jp.madoguchi.protocol.IssueEnvelope;
import jp.madoguchi.protocol.IssueRequest;
import jp.madoguchi.protocol.IssueState;
import jp.madoguchi.protocol.IssueTransaction;
import jp.madoguchi.protocol.Purpose;
import jp.madoguchi.protocol.Quote;
import jp.madoguchi.protocol.Sha256;
import jp.madoguchi.protocol.Uuid7;

/**
 * Signs, encrypts and opens an empty document of each kind that a municipality serves at start, with nothing stored: a key
 * that doesn't fit its certificate stops the start, and the first resident finds everything loaded, the composer too where PDFs
 * are finished.
 */
@Startup
@Singleton
final class Rehearsal {
    private static final byte[] EMPTY = "{}".getBytes(StandardCharsets.US_ASCII);
    private static final Sha256 NOBODY = Sha256.of(EMPTY);
    private static final DocumentBinding EMPTY_DATA = new DocumentBinding.SignedData(NOBODY);
    private static final Endpoints ENDS = new Endpoints("REHEARSAL", NOBODY, NOBODY);

    private final MunicipalSeals seals;
    private final CentreTrust trust;
    private final Clock clock;
    private final SecureRandom random;

    Rehearsal(
            MunicipalSeals seals,
            Municipalities municipalities,
            CentreSettings settings,
            CertificateComposer composer,
            Clock clock,
            SecureRandom random)
            throws ConfigurationException {
        this.seals = seals;
        this.trust = CentreTrust.load(settings.sandbox().resolve("keys"));
        this.clock = clock;
        this.random = random;
        for (Municipality municipality : municipalities.all()) {
            for (CertificateKind kind : municipality.kinds().keySet()) {
                rehearse(municipality.code(), kind, settings);
            }
        }
        if (municipalities.all().stream().anyMatch(Rehearsal::finishes)) {
            composer.warmUp();
        }
    }

    private static boolean finishes(Municipality municipality) {
        return municipality.kinds().values().stream().anyMatch(offer -> offer.form() == DocumentForm.FINISHED_PDF);
    }

    private void rehearse(String municipality, CertificateKind kind, CentreSettings settings)
            throws ConfigurationException {
        Instant now = clock.instant();
        try (var transaction = IssueTransaction.begin(session(now), quote(municipality, kind, now), clock, random)) {
            IssueRequest request = transaction.request(new byte[0]);
            IssueEnvelope envelope = envelope(request, now);
            var issue = new Issue(
                    envelope.issueId(),
                    request.orderId(),
                    request.requestId(),
                    IssueState.ISSUED,
                    Optional.of(seals.sign(envelope)));
            var document = IssueTransaction.seal(EMPTY, EMPTY_DATA, request, NOBODY, random);
            transaction.open(issue, document, trust, now).close();
        } catch (BindingException e) {
            throw new ConfigurationException(
                    settings.sandbox().resolve("keys"),
                    0,
                    "key and certificate of municipality " + municipality + " don't fit: " + e.member(),
                    "Run the set-up of the sandbox again",
                    e);
        }
    }

    private AuthenticatedSession session(Instant now) {
        var session = new CentreSession(fresh(), Purpose.ISSUE, Bytes.random(32, random), now, now, Set.of(), ENDS);
        return new AuthenticatedSession(session, NOBODY, now, now);
    }

    private Quote quote(String municipality, CertificateKind kind, Instant now) {
        return new Quote(
                fresh(),
                fresh(),
                municipality,
                municipality,
                kind.basis(),
                Quote.RegistrationOfUse.NOT_NEEDED,
                kind,
                CertificateOptions.plain(CertificateOptions.Scope.INDIVIDUAL),
                1,
                0,
                now);
    }

    private IssueEnvelope envelope(IssueRequest request, Instant now) {
        return new IssueEnvelope(
                fresh(),
                "REHEARSAL",
                request.orderId(),
                request.requestId(),
                request.nonce(),
                request.sessionId(),
                request.quoteId(),
                ENDS.terminalId(),
                ENDS.terminalSpkiSha256(),
                NOBODY,
                request.municipalityCode(),
                request.kind(),
                request.options(),
                request.copies(),
                EMPTY_DATA,
                "AAAAAAAA",
                now,
                now.plus(Duration.ofMinutes(1)));
    }

    private UUID fresh() {
        return Uuid7.random(clock, random);
    }
}
