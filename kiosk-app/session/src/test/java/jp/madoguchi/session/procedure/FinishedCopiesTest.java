package jp.madoguchi.session.procedure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.interfaces.ECPublicKey;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import jp.madoguchi.print.PrintJob;
import jp.madoguchi.print.document.ResidenceCertificate;
import jp.madoguchi.print.seal.Seals;
import jp.madoguchi.protocol.DocumentBinding;
import jp.madoguchi.protocol.MaskedName;
import jp.madoguchi.protocol.Sha256;
import jp.madoguchi.protocol.VerifiedDocument;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.IssuedOrder;
import jp.madoguchi.session.ProcedureId;
import jp.madoguchi.session.Resident;
import jp.madoguchi.session.twin.Bindery;
import jp.madoguchi.session.twin.Desk;
import jp.madoguchi.session.twin.InMemoryConnection;
import jp.madoguchi.session.twin.Paid;
import jp.madoguchi.session.twin.Samples;
import jp.madoguchi.session.twin.WrongFoot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Certificates that arrive as finished PDFs. */
class FinishedCopiesTest {
    private static final String WITHDRAWN = "outcome NOT_STARTED BINDING_MISMATCH";

    private final Desk desk = new Desk();
    private final Resident who = Samples.resident(Samples.facts(new InMemoryConnection(Samples.cardOf("adult"))));

    @BeforeEach
    void deliver() {
        desk.centre.cityHall.deliverFinished(Bindery::honest);
    }

    private Answer issue(int copies) {
        return new IssueOrder(new ProcedureId(1), who, Samples.quoted(copies)).perform(desk.devices(), each -> {});
    }

    private IssuedOrder issued(int copies) {
        return ((Answer.Issued) issue(copies)).order();
    }

    private void assertWithdrawn(int copies) {
        assertEquals(new Answer.Refused(Ending.of(FailureCode.BINDING_MISMATCH)), issue(copies));
        assertEquals(Collections.nCopies(copies, WITHDRAWN), desk.tape.heard("outcome"));
    }

    /** A household of so many, four of whom fit on a sheet. */
    private static ResidenceCertificate ofPersons(ResidenceCertificate data, int persons) {
        return new ResidenceCertificate(
                data.scope(),
                data.items(),
                data.address(),
                data.headOfHousehold(),
                Collections.nCopies(persons, data.residents().get(0)),
                data.applicant(),
                data.remarks(),
                data.attestation());
    }

    @Test
    void thePrinterGetsTheMunicipalitysBytesAndTheScreenItsMaskedName() {
        desk.centre.cityHall.name("渡\u908A\uDB40\uDD0E　一郎");
        try (IssuedOrder order = issued(1)) {
            assertEquals("渡○　一○", order.maskedName());
            List<PrintJob> jobs = order.copies().get(0).pages().sheets();
            assertEquals(1, jobs.size());
            assertArrayEquals(desk.centre.cityHall.lastPdf(), jobs.get(0).pdf());
        }
    }

    @Test
    void theSheetsOfAFinishedPdfAreCountedAsPaper() {
        desk.centre.cityHall.employ(data -> ofPersons(data, 5));
        IssuedOrder order = issued(1);
        assertEquals(2, order.sheets());
        new PrintOrder(new ProcedureId(2), who, order, Paid.exactly(desk, order)).perform(desk.devices(), each -> {});
        assertEquals(List.of("outcome PRINTED NONE"), desk.tape.heard("outcome"));
        desk.outcomes.reported().values().forEach(outcome -> assertEquals(2, outcome.pagesStacked()));
    }

    @Test
    void aPageOfAnotherDocumentInsideTheRightOneIsNeverPrinted() {
        issued(1).close();
        byte[] hanako = desk.centre.cityHall.lastPdf();
        desk.centre.cityHall.name("架空　花代");
        desk.centre.cityHall.deliverFinished(Bindery.withPagesOf(hanako));
        assertWithdrawn(1);
    }

    @Test
    void aDocumentOfAnotherIssueThatTheMunicipalitySignedForByMistakeIsNeverPrinted() {
        var first = new AtomicReference<Optional<ResidenceCertificate>>(Optional.empty());
        desk.centre.cityHall.employ(data ->
                first.updateAndGet(kept -> kept.or(() -> Optional.of(data))).orElseThrow());
        issued(1).close();
        assertWithdrawn(1);
    }

    @Test
    void aPdfUnderAnotherMarkerThanWasSignedForIsNeverPrinted() {
        desk.centre.cityHall.employ(data -> WrongFoot.marker(data, "AAAAAAAA"));
        assertWithdrawn(1);
    }

    @Test
    void aPdfThatNamesSomebodyElseThanTheResidentIsAskedForIsNeverPrinted() {
        desk.centre.cityHall.deliverFinished((pdf, applicant) -> Bindery.honest(pdf, MaskedName.of("架空　太郎")));
        assertWithdrawn(1);
    }

    @Test
    void aPdfWhoseSheetsLackTheCodesThatWereSignedForIsNeverPrinted() {
        desk.centre.cityHall.employ((key, sheets) -> Seals.none());
        assertWithdrawn(1);
    }

    @Test
    void aPdfOfAMunicipalityWhoseSheetsBearNoCodesIsPrintedWithoutThem() {
        desk.centre.cityHall.employ((key, sheets) -> Seals.none());
        desk.centre.cityHall.deliverFinished(Bindery::withoutCodes);
        issued(1).close();
    }

    @Test
    void theVeryBytesThatWentToThePrinterAreZeroAfterwards() {
        desk.centre.cityHall.employ(data -> ofPersons(data, 5));
        IssuedOrder order = issued(1);
        new PrintOrder(new ProcedureId(2), who, order, Paid.exactly(desk, order)).perform(desk.devices(), each -> {});
        byte[] printed = desk.printer.handed().get(0);
        assertArrayEquals(new byte[desk.centre.cityHall.lastPdf().length], printed);
    }

    @Test
    void anotherNumberOfPagesThanWasSignedForIsNeverPrinted() {
        issued(1).close();
        byte[] oneSheet = desk.centre.cityHall.lastPdf();
        desk.centre.cityHall.employ(data -> ofPersons(data, 5));
        desk.centre.cityHall.deliverFinished(Bindery.withPagesOf(oneSheet));
        assertWithdrawn(1);
    }

    @Test
    void aPdfThatDiffersInOneByteIsNeverPrinted() {
        desk.centre.cityHall.deliverFinished((pdf, applicant) -> {
            var signed = Bindery.honest(pdf, applicant);
            pdf[pdf.length / 2] ^= 1;
            return signed;
        });
        assertWithdrawn(1);
    }

    @Test
    void theFileIsHeldAgainstItsHashWhateverItsPagesSay() throws Exception {
        ECPublicKey key = desk.trust().municipality(Samples.MUNICIPALITY);
        VerifiedDocument issue = desk.document(who, Samples.quoted(1).lines().get(0));
        var signed = (DocumentBinding.FinishedPdf) issue.binding();
        var other = new DocumentBinding.FinishedPdf(
                Sha256.of(new byte[] {1}), signed.pages(), signed.pageSha256(), signed.applicantMasked(), true);
        DocumentCheck.passedThrough(issue, signed, key).close();
        assertThrows(DocumentCheck.Mismatch.class, () -> DocumentCheck.passedThrough(issue, other, key));
    }

    @Test
    void anOrderMayMixBothFormsForOnePerson() {
        var copies = new AtomicInteger();
        desk.centre.cityHall.employ(data -> alternating(copies, data));
        try (IssuedOrder order = issued(3)) {
            assertEquals("架○　花○", order.maskedName());
            assertEquals(3, order.sheets());
        }
    }

    @Test
    void aFinishedCopyAboutSomebodyElseIsNeverPrinted() {
        var copies = new AtomicInteger();
        desk.centre.cityHall.employ(data -> {
            desk.centre.cityHall.name("架空　太郎");
            return alternating(copies, data);
        });
        assertWithdrawn(2);
    }

    private ResidenceCertificate alternating(AtomicInteger copies, ResidenceCertificate data) {
        if (copies.getAndIncrement() % 2 == 0) {
            desk.centre.cityHall.deliverData();
        } else {
            desk.centre.cityHall.deliverFinished(Bindery::honest);
        }
        return data;
    }
}
