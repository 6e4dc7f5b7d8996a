package jp.madoguchi.session.procedure;

import static jp.madoguchi.protocol.CertificateOptions.Scope.HOUSEHOLD;
import static jp.madoguchi.protocol.CertificateOptions.Scope.INDIVIDUAL;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.print.document.Attestation;
import jp.madoguchi.print.document.CertificateDataException;
import jp.madoguchi.print.document.CertificateDocument;
import jp.madoguchi.print.document.CertificateJson;
import jp.madoguchi.print.document.IncomeAndTaxCertificate;
import jp.madoguchi.print.document.OptionalItems;
import jp.madoguchi.print.document.ResidenceCertificate;
import jp.madoguchi.print.document.Scope;
import jp.madoguchi.print.document.SealRegistrationCertificate;
import jp.madoguchi.print.seal.SealedDocument;
import jp.madoguchi.protocol.CertificateOptions;
import jp.madoguchi.protocol.MaskedName;
import jp.madoguchi.protocol.Quote;
import jp.madoguchi.protocol.VerifiedDocument;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.twin.Cards;
import jp.madoguchi.session.twin.Desk;
import jp.madoguchi.session.twin.Samples;
import jp.madoguchi.session.twin.WrongFoot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentCheckTest {
    private static final OptionalItems NONE = OptionalItems.none();

    private final VerifiedDocument signed =
            signed(CertificateKind.RESIDENCE_CERTIFICATE, CertificateOptions.plain(HOUSEHOLD));

    private static VerifiedDocument signed(CertificateKind kind, CertificateOptions options) {
        return new Desk()
                .document(
                        Samples.resident(Samples.facts()),
                        Samples.quote(kind, options, 200, Quote.RegistrationOfUse.NOT_NEEDED));
    }

    /** The published sample of another kind. */
    private static CertificateDocument sample(String file) throws IOException, CertificateDataException {
        return CertificateJson.read(
                Files.readAllBytes(Cards.config().resolve("certificates").resolve(file)));
    }

    private ResidenceCertificate data() throws CertificateDataException {
        return data(signed);
    }

    private static ResidenceCertificate data(VerifiedDocument document) throws CertificateDataException {
        return (ResidenceCertificate) SealedDocument.read(document.data()).document();
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
        assertRefused(member, signed, difference.apply(data()));
    }

    @Test
    void aRelationshipThatWasNotOrderedIsRefused() throws CertificateDataException {
        var options = new CertificateOptions(HOUSEHOLD, true, false, false, false, 0);
        assertRefused("options", signed, data(signed(CertificateKind.RESIDENCE_CERTIFICATE, options)));
    }

    private static void assertRefused(String member, VerifiedDocument document, CertificateDocument other) {
        var refusal = assertThrows(DocumentCheck.Mismatch.class, () -> DocumentCheck.same(document, other));
        assertEquals("differs from what was signed: " + member, refusal.getMessage());
        assertEquals(FailureCode.BINDING_MISMATCH, refusal.code());
    }

    @Test
    void anotherKindIsRefusedThoughItShowsAsMuchUnderTheSameNumber() throws IOException, CertificateDataException {
        VerifiedDocument residence =
                signed(CertificateKind.RESIDENCE_CERTIFICATE, CertificateOptions.plain(INDIVIDUAL));
        var seal = (SealRegistrationCertificate) sample("seal-registration.json");
        assertRefused(
                "kind",
                residence,
                new SealRegistrationCertificate(
                        seal.impression(),
                        seal.name(),
                        seal.formerSurname(),
                        seal.alias(),
                        seal.katakana(),
                        seal.foreign(),
                        seal.birthDate(),
                        seal.address(),
                        seal.remarks(),
                        data(residence).attestation()));
    }

    @Test
    void theTaxesOfAnotherYearThanWasOrderedAreRefused() throws IOException, CertificateDataException {
        VerifiedDocument taxes = signed(
                CertificateKind.INCOME_AND_TAX_CERTIFICATE,
                new CertificateOptions(INDIVIDUAL, false, false, false, false, 2025));
        Attestation foot = data(taxes).attestation();
        IncomeAndTaxCertificate ordered = taxes(2025, foot);
        assertDoesNotThrow(() -> DocumentCheck.same(taxes, ordered));
        assertRefused("options", taxes, taxes(2026, foot));
    }

    private static IncomeAndTaxCertificate taxes(int year, Attestation foot)
            throws IOException, CertificateDataException {
        var like = (IncomeAndTaxCertificate) sample("income-and-tax.json");
        return new IncomeAndTaxCertificate(
                year, like.taxpayer(), like.income(), like.tax(), like.circumstances(), like.remarks(), foot);
    }

    static Stream<Object[]> differences() {
        return Stream.of(
                differing("issueNumber", data -> WrongFoot.number(data, "999999-000")),
                differing("subjectMarker", data -> WrongFoot.marker(data, "AAAAAAAA")),
                differing("municipalityCode", data -> WrongFoot.municipality(data, "999998")),
                differing("issuedOn", data -> WrongFoot.day(data, LocalDate.of(2026, 11, 19))),
                options(Scope.INDIVIDUAL, NONE),
                options(Scope.HOUSEHOLD, new OptionalItems(false, true, false, false)),
                options(Scope.HOUSEHOLD, new OptionalItems(false, false, true, false)),
                options(Scope.HOUSEHOLD, new OptionalItems(false, false, false, true)));
    }

    private static Object[] options(Scope scope, OptionalItems items) {
        return differing("options", data -> with(data, scope, items));
    }

    private static Object[] differing(String member, UnaryOperator<ResidenceCertificate> difference) {
        return new Object[] {member, difference};
    }

    private static ResidenceCertificate with(ResidenceCertificate data, Scope scope, OptionalItems items) {
        return new ResidenceCertificate(
                scope,
                items,
                data.address(),
                data.headOfHousehold(),
                data.residents(),
                data.applicant(),
                data.remarks(),
                data.attestation());
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
