package jp.madoguchi.session.procedure;

import java.nio.ByteBuffer;
import java.security.interfaces.ECPublicKey;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.config.ServiceHours;
import jp.madoguchi.print.AlteredPdfException;
import jp.madoguchi.print.ComposedCertificate;
import jp.madoguchi.print.FinishedPdf;
import jp.madoguchi.print.IssueOnPaper;
import jp.madoguchi.print.document.Attestation;
import jp.madoguchi.print.document.CertificateDocument;
import jp.madoguchi.print.document.Disclosure;
import jp.madoguchi.print.document.OptionalItems;
import jp.madoguchi.print.document.Scope;
import jp.madoguchi.print.seal.Issuer;
import jp.madoguchi.protocol.CertificateOptions;
import jp.madoguchi.protocol.DocumentBinding;
import jp.madoguchi.protocol.Sha256;
import jp.madoguchi.protocol.VerifiedDocument;
import jp.madoguchi.session.FailureCode;

/** Compares what will be printed with what was signed and ordered: number, marker, municipality, date, kind and options. */
final class DocumentCheck {
    /** A family register gives the surname at its head, and of each person the given name. */
    private static final Set<CertificateKind> SURNAME_ONCE = Set.of(
            CertificateKind.FAMILY_REGISTER_FULL_CERTIFICATE, CertificateKind.FAMILY_REGISTER_INDIVIDUAL_CERTIFICATE);

    private DocumentCheck() {}

    static void same(VerifiedDocument signed, CertificateDocument data) throws Mismatch {
        Attestation foot = data.attestation();
        check("issueNumber", foot.issueNumber().equals(signed.issueNumber()));
        check("subjectMarker", foot.subjectMarker().equals(signed.subjectMarker()));
        check("municipalityCode", foot.municipalityCode().equals(signed.municipalityCode()));
        check(
                "issuedOn",
                foot.issuedOn()
                        .equals(signed.issuedAt().atZone(ServiceHours.ZONE).toLocalDate()));
        check("kind", data.kind() == signed.kind());
        check("options", data.disclosure().equals(ordered(signed.options())));
    }

    /**
     * A number stands on one document and never on another, whoever it is about. It is kept from here on, so that it is taken even
     * if nothing comes of this document.
     */
    static void firstUnderItsNumber(VerifiedDocument signed, Journal journal) throws Mismatch {
        if (!journal.recordIssueNumber(signed.requestId(), signed.issueNumber())) {
            throw new Mismatch(FailureCode.ISSUE_NUMBER_REPEATED, "issue number has come before");
        }
    }

    /**
     * All copies of an order are about one person, who is asked for the name only once; {@code before} is empty at first. Gives
     * the one of both who is known better, so that no third copy can hide behind a masked name.
     */
    static Applicant samePerson(Optional<Applicant> before, Applicant now) throws Mismatch {
        check("applicant", before.isEmpty() || before.get().mayBe(now));
        return before.filter(each -> each.name().isPresent()).orElse(now);
    }

    /**
     * The finished PDF as sheets, when it is the one that was signed for, page by page, bears number and marker of its issue, names the
     * person, and, where it was signed that its sheets are sealed, bears on each a code of this municipality that says the same.
     *
     * @throws Mismatch when it is another one, in whatever it differs
     */
    static ComposedCertificate passedThrough(
            VerifiedDocument issue, DocumentBinding.FinishedPdf signed, ECPublicKey municipality) throws Mismatch {
        boolean surnameOnce = SURNAME_ONCE.contains(issue.kind());
        // The envelope was signed with the same key, so its time is no longer a question.
        var issuer = new Issuer(issue.municipalityCode(), municipality, LocalDate.MIN, LocalDate.MAX);
        var expected = new IssueOnPaper(
                issue.issueNumber(),
                issue.subjectMarker(),
                text -> signed.applicantMasked().standsIn(text, surnameOnce),
                Optional.of(issuer).filter(any -> signed.sheetsSealed()));
        try {
            return new FinishedPdf(
                            buffer(signed.docSha256()),
                            signed.pageSha256().stream()
                                    .map(DocumentCheck::buffer)
                                    .toList())
                    .passThrough(issue.data(), expected);
        } catch (AlteredPdfException e) {
            throw Mismatch.in("document");
        }
    }

    private static ByteBuffer buffer(Sha256 hash) {
        return ByteBuffer.wrap(hash.toArray());
    }

    private static Disclosure ordered(CertificateOptions options) {
        return new Disclosure(
                Scope.valueOf(options.scope().name()),
                new OptionalItems(
                        options.relationship(),
                        options.domicile(),
                        options.individualNumber(),
                        options.residentRecordCode()),
                options.taxYear());
    }

    private static void check(String member, boolean same) throws Mismatch {
        if (!same) {
            throw Mismatch.in(member);
        }
    }

    /** This document must not be printed; the message names the member that is wrong, never its value. */
    static final class Mismatch extends Exception {
        private static final long serialVersionUID = 1L;

        private final FailureCode code;

        private Mismatch(FailureCode code, String message) {
            super(message);
            this.code = code;
        }

        private static Mismatch in(String member) {
            return new Mismatch(FailureCode.BINDING_MISMATCH, "differs from what was signed: " + member);
        }

        FailureCode code() {
            return code;
        }
    }
}
