package jp.madoguchi.centre.issue;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import jp.madoguchi.centre.call.Audit;
import jp.madoguchi.centre.call.Refusal;
import jp.madoguchi.centre.call.Terminal;
import jp.madoguchi.centre.session.SessionRow.Authenticated;
import jp.madoguchi.config.ServiceHours;
import jp.madoguchi.print.AlteredPdfException;
import jp.madoguchi.print.document.CertificateDocument;
import jp.madoguchi.print.document.FieldException;
import jp.madoguchi.print.document.UnprintableException;
import jp.madoguchi.protocol.DocumentBinding;
import jp.madoguchi.protocol.FlattenedJwe;
import jp.madoguchi.protocol.Issue;
import jp.madoguchi.protocol.IssueEnvelope;
import jp.madoguchi.protocol.IssueRequest;
import jp.madoguchi.protocol.ProblemCode;
import jp.madoguchi.protocol.Uuid7;
import org.jdbi.v3.core.Handle;

/** Writes the content of one copy, has the municipality sign for it, and encrypts it to the key of the request. */
@Singleton
final class IssueMaker {
    private static final Duration PRINT_WITHIN = Duration.ofMinutes(10);
    private static final String MARKER_ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int MARKER_LENGTH = 8;

    private final MunicipalSeals seals;
    private final DocumentMaker documents;
    private final Audit audit;
    private final IssueStore store;
    private final Clock clock;
    private final SecureRandom random;

    IssueMaker(
            MunicipalSeals seals,
            DocumentMaker documents,
            Audit audit,
            IssueStore store,
            Clock clock,
            SecureRandom random) {
        this.seals = seals;
        this.documents = documents;
        this.audit = audit;
        this.store = store;
        this.clock = clock;
        this.random = random;
    }

    Issue make(
            Handle handle,
            Terminal terminal,
            Authenticated resident,
            IssueRequest request,
            Availability.Offered offered,
            Instant now)
            throws Refusal {
        var foot = new Foot(
                number(handle, request.municipalityCode(), now), marker(), now, seals.image(offered.municipality()));
        try (PlainDocument plain = written(terminal, request, offered, foot)) {
            IssueEnvelope envelope = envelope(terminal, resident, request, foot, plain.binding());
            FlattenedJwe encrypted = plain.encrypt(request, resident.subject(), random);
            return store.insert(handle, resident, envelope, seals.sign(envelope), encrypted);
        }
    }

    /**
     * What the register holds wrongly, or can't be printed exactly as it is registered, or fills more pages than a kiosk prints, isn't
     * issued; the field and the rule, the code point of the character, or the number of pages go to the audit.
     */
    private PlainDocument written(Terminal terminal, IssueRequest request, Availability.Offered offered, Foot foot)
            throws Refusal {
        try {
            CertificateDocument document = offered.draft().content().apply(foot.attestation(offered.municipality()));
            return documents.make(document, offered.offer().form());
        } catch (FieldException | UnprintableException | AlteredPdfException e) {
            audit.refused(terminal.id(), request.sessionId(), String.valueOf(e.getMessage()));
            throw new Refusal(ProblemCode.ISSUE_NOT_AVAILABLE);
        }
    }

    private IssueEnvelope envelope(
            Terminal terminal, Authenticated resident, IssueRequest request, Foot foot, DocumentBinding binding) {
        return new IssueEnvelope(
                Uuid7.random(clock, random),
                foot.issueNumber(),
                request.orderId(),
                request.requestId(),
                request.nonce(),
                request.sessionId(),
                request.quoteId(),
                terminal.id(),
                terminal.spkiSha256(),
                resident.subject(),
                request.municipalityCode(),
                request.kind(),
                request.options(),
                request.copies(),
                binding,
                foot.subjectMarker(),
                foot.issuedAt(),
                foot.issuedAt().plus(PRINT_WITHIN));
    }

    /** Unique by the sequence and by a constraint; a gap only says that a request was refused. */
    private static String number(Handle handle, String municipality, Instant now) {
        long next = handle.createQuery("select nextval('issue_number')")
                .mapTo(Long.class)
                .one();
        int year = now.atZone(ServiceHours.ZONE).getYear();
        return "%s-%d-%06d".formatted(municipality, year, next);
    }

    private String marker() {
        return random.ints(MARKER_LENGTH, 0, MARKER_ALPHABET.length())
                .collect(
                        StringBuilder::new,
                        (text, index) -> text.append(MARKER_ALPHABET.charAt(index)),
                        StringBuilder::append)
                .toString();
    }
}
