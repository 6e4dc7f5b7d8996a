package jp.madoguchi.session.procedure;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jp.madoguchi.print.document.Attestation;
import jp.madoguchi.print.document.CertificateDataException;
import jp.madoguchi.print.document.OptionalItems;
import jp.madoguchi.print.document.ResidenceCertificate;
import jp.madoguchi.print.document.Scope;
import jp.madoguchi.print.seal.SealedDocument;
import jp.madoguchi.protocol.CertificateOptions;
import jp.madoguchi.protocol.MaskedName;
import jp.madoguchi.protocol.VerifiedDocument;
import jp.madoguchi.session.twin.Desk;
import jp.madoguchi.session.twin.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentCheckTest {
    private static final OptionalItems NONE = OptionalItems.none();

    private final VerifiedDocument signed = new Desk()
            .document(Samples.resident(Samples.facts()), CertificateOptions.plain(CertificateOptions.Scope.HOUSEHOLD));

    private ResidenceCertificate data() throws CertificateDataException {
        return (ResidenceCertificate) SealedDocument.read(signed.data()).document();
    }

    @Test
    void dataThatAreWhatWasSignedForPass() throws CertificateDataException {
        ResidenceCertificate data = data();
        assertDoesNotThrow(() -> DocumentCheck.same(signed, data));
    }

    @ParameterizedTest
    @MethodSource("differences")
    void dataThatDifferFromWhatWasSignedAreRefusedByTheNameOfTheMember(
            String member, UnaryOperator<ResidenceCertificate> difference) throws CertificateDataException {
        ResidenceCertificate other = difference.apply(data());
        var refusal = assertThrows(DocumentCheck.Mismatch.class, () -> DocumentCheck.same(signed, other));
        assertEquals("differs from what was signed: " + member, refusal.getMessage());
    }

    static Stream<Object[]> differences() {
        return Stream.of(
                foot("issueNumber", f -> foot(f, f.municipalityCode(), "999999-000", f.issuedOn(), f.subjectMarker())),
                foot("subjectMarker", f -> foot(f, f.municipalityCode(), f.issueNumber(), f.issuedOn(), "AAAAAAAA")),
                foot("municipalityCode", f -> foot(f, "999998", f.issueNumber(), f.issuedOn(), f.subjectMarker())),
                foot(
                        "issuedOn",
                        f -> foot(
                                f,
                                f.municipalityCode(),
                                f.issueNumber(),
                                LocalDate.of(2026, 11, 19),
                                f.subjectMarker())),
                options(Scope.INDIVIDUAL, NONE),
                options(Scope.HOUSEHOLD, new OptionalItems(true, false, false, false)),
                options(Scope.HOUSEHOLD, new OptionalItems(false, true, false, false)),
                options(Scope.HOUSEHOLD, new OptionalItems(false, false, true, false)),
                options(Scope.HOUSEHOLD, new OptionalItems(false, false, false, true)));
    }

    private static Object[] foot(String member, UnaryOperator<Attestation> difference) {
        UnaryOperator<ResidenceCertificate> other =
                data -> with(data, data.scope(), data.items(), difference.apply(data.attestation()));
        return new Object[] {member, other};
    }

    private static Attestation foot(Attestation like, String code, String number, LocalDate day, String marker) {
        return new Attestation(code, number, day, like.mayorTitle(), like.mayorName(), like.seal(), marker);
    }

    private static Object[] options(Scope scope, OptionalItems items) {
        UnaryOperator<ResidenceCertificate> other = data -> with(data, scope, items, data.attestation());
        return new Object[] {"options", other};
    }

    private static ResidenceCertificate with(
            ResidenceCertificate data, Scope scope, OptionalItems items, Attestation foot) {
        return new ResidenceCertificate(
                scope,
                items,
                data.address(),
                Optional.of("架空　花子").filter(name -> items.relationship()),
                data.residents(),
                data.applicant(),
                data.remarks(),
                foot);
    }

    @Test
    void aMaskedNameIsHeldAgainstAFullOneAndNeverHidesAThirdPerson() throws DocumentCheck.Mismatch {
        Applicant hanako = Applicant.named("架空　花子");
        Applicant masked = Applicant.known(MaskedName.of("架空　花代"));
        var first = DocumentCheck.samePerson(Optional.of(hanako), masked);
        assertEquals(hanako, first);
        assertEquals(hanako, DocumentCheck.samePerson(Optional.of(masked), hanako));
        var third = Applicant.named("架空　花代");
        assertThrows(DocumentCheck.Mismatch.class, () -> DocumentCheck.samePerson(Optional.of(first), third));
        var other = Applicant.known(MaskedName.of("架空　太郎"));
        assertThrows(DocumentCheck.Mismatch.class, () -> DocumentCheck.samePerson(Optional.of(hanako), other));
        assertThrows(DocumentCheck.Mismatch.class, () -> DocumentCheck.samePerson(Optional.of(masked), other));
    }

    @Test
    void theMismatchNamesNobody() {
        var before = Optional.of(Applicant.named("架空　花子"));
        var refusal = assertThrows(
                DocumentCheck.Mismatch.class, () -> DocumentCheck.samePerson(before, Applicant.named("架空　太郎")));
        assertEquals("differs from what was signed: applicant", refusal.getMessage());
    }
}
