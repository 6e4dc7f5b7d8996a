package jp.madoguchi.session.procedure;

import jp.madoguchi.config.ServiceHours;
import jp.madoguchi.print.document.Attestation;
import jp.madoguchi.print.document.CertificateDocument;
import jp.madoguchi.print.document.Disclosure;
import jp.madoguchi.print.document.OptionalItems;
import jp.madoguchi.protocol.CertificateOptions;
import jp.madoguchi.protocol.VerifiedDocument;

/** Compares what will be printed with what was signed and ordered: number, marker, municipality, date, kind and options. */
final class DocumentCheck {
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

    /** All copies of an order are about one person, whose name is asked for only once; {@code before} is empty at first. */
    static String samePerson(String before, String now) throws Mismatch {
        check("applicant", before.isEmpty() || before.equals(now));
        return now;
    }

    private static Disclosure ordered(CertificateOptions options) {
        return new Disclosure(
                options.scope() == CertificateOptions.Scope.HOUSEHOLD,
                new OptionalItems(
                        options.relationship(),
                        options.domicile(),
                        options.individualNumber(),
                        options.residentRecordCode()),
                options.taxYear());
    }

    private static void check(String member, boolean same) throws Mismatch {
        if (!same) {
            throw new Mismatch(member);
        }
    }

    /** The data are not what was signed for; names the member that differs, never its value. */
    static final class Mismatch extends Exception {
        private static final long serialVersionUID = 1L;

        private Mismatch(String member) {
            super("differs from what was signed: " + member);
        }
    }
}
