package jp.madoguchi.session.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import jp.madoguchi.card.ApduChannel;
import jp.madoguchi.card.CardException;
import jp.madoguchi.card.ResponseApdu;
import jp.madoguchi.card.StatusWord;
import jp.madoguchi.print.document.ResidenceCertificate;
import jp.madoguchi.protocol.ProblemCode;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.IssuedOrder;
import jp.madoguchi.session.ProcedureId;
import jp.madoguchi.session.Progress;
import jp.madoguchi.session.twin.Desk;
import jp.madoguchi.session.twin.InMemoryCentre;
import jp.madoguchi.session.twin.InMemoryConnection;
import jp.madoguchi.session.twin.Samples;
import jp.madoguchi.session.twin.WrongFoot;
import org.junit.jupiter.api.Test;

class IssueOrderTest {
    /** What was issued was not what was asked for: no kiosk goes on after that as if nothing had been. */
    private static final List<String> STOPPED = List.of("record printing-stopped 302");

    private static final int SIGN = 0x2A;
    private static final String VOID = "outcome NOT_STARTED OTHER";

    private final Desk desk = new Desk();
    private final List<Progress> progress = new ArrayList<>();

    private Answer issue(int copies, ApduChannel card) {
        var who = Samples.resident(Samples.facts(new InMemoryConnection(card)));
        return new IssueOrder(new ProcedureId(1), who, Samples.quoted(copies)).perform(desk.devices(), progress::add);
    }

    private Answer issue(int copies) {
        return issue(copies, Samples.friendlyCard());
    }

    private static Answer refused(FailureCode code) {
        return new Answer.Refused(Ending.of(code));
    }

    @Test
    void everyCopyIsAnIssueOfItsOwnAnnouncedBeforeTheCentreIsAsked() {
        IssuedOrder order = ((Answer.Issued) issue(2)).order();
        assertEquals(
                2,
                order.copies().stream()
                        .map(copy -> copy.document().issueId())
                        .distinct()
                        .count());
        assertEquals(
                List.of(
                        "begin issue",
                        "centre issue",
                        "success issue",
                        "centre document",
                        "record issue-number",
                        "begin issue",
                        "centre issue",
                        "success issue",
                        "centre document",
                        "record issue-number"),
                desk.tape.heard());
        assertEquals(List.of(new Progress.Preparing(1, 2), new Progress.Preparing(2, 2)), progress);
        order.close();
    }

    @Test
    void theScreenMayShowTheNameMaskedOnly() {
        desk.centre.cityHall.name("渡\u908A\uDB40\uDD0E　一郎");
        IssuedOrder order = ((Answer.Issued) issue(1)).order();
        assertEquals("渡○　一○", order.maskedName());
        assertEquals(1, order.sheets());
        order.close();
    }

    @Test
    void whenTheSecondCopyIsRefusedTheFirstIsVoid() {
        desk.centre.failAt("issue", 2, InMemoryCentre.refused(ProblemCode.ISSUE_NOT_AVAILABLE));
        assertEquals(refused(FailureCode.ISSUE_NOT_AVAILABLE), issue(3));
        assertEquals(List.of("failure issue 301", VOID), desk.tape.heard("failure", "unknown", "outcome"));
    }

    @Test
    void anIssueWhoseAnswerWasLostIsJournaledAsUnknown() {
        desk.centre.failAt("issue", 2, InMemoryCentre.unreachable());
        assertEquals(refused(FailureCode.CENTRE_UNREACHABLE), issue(2));
        assertEquals(List.of("unknown issue 201", VOID), desk.tape.heard("failure", "unknown", "outcome"));
    }

    @Test
    void anIssueWhoseDocumentNeverCameIsVoidLikeThoseBefore() {
        desk.centre.failAt("document", 2, InMemoryCentre.unreachable());
        assertEquals(refused(FailureCode.CENTRE_UNREACHABLE), issue(2));
        assertEquals(List.of("failure outcome-reported 201", VOID, VOID), desk.tape.heard("failure", "outcome"));
    }

    @Test
    void dataThatAreNotWhatWasSignedForAreNeverComposed() {
        desk.centre.cityHall.employ(data -> WrongFoot.number(data, "999999-261120-999999"));
        assertEquals(refused(FailureCode.BINDING_MISMATCH), issue(1));
        assertEquals(List.of("outcome NOT_STARTED BINDING_MISMATCH"), desk.tape.heard("outcome"));
        assertEquals(STOPPED, desk.tape.heard("record printing-stopped"));
    }

    @Test
    void copiesAboutDifferentPeopleAreNeverPrinted() {
        var issued = new AtomicInteger();
        desk.centre.cityHall.employ(data -> {
            desk.centre.cityHall.name("架空　太郎");
            issued.incrementAndGet();
            return data;
        });
        assertEquals(refused(FailureCode.BINDING_MISMATCH), issue(3));
        assertEquals(2, issued.get());
        assertEquals(
                List.of("outcome NOT_STARTED BINDING_MISMATCH", "outcome NOT_STARTED BINDING_MISMATCH"),
                desk.tape.heard("outcome"));
        assertEquals(STOPPED, desk.tape.heard("record printing-stopped"));
    }

    @Test
    void aNameThatNoFontCanShowIsNotPrintedInAnotherWay() {
        desk.centre.cityHall.name("架空　\uDB80\uDC00子");
        assertEquals(refused(FailureCode.CHARACTER_MISSING), issue(1));
        assertEquals(List.of(VOID), desk.tape.heard("outcome"));
        assertEquals(List.of(), desk.tape.heard("record printing-stopped"));
    }

    @Test
    void aTextTooLongForItsBoxIsNoMissingCharacter() {
        desk.centre.cityHall.employ(data -> remarking(data, Collections.nCopies(6, "備".repeat(120))));
        assertEquals(refused(FailureCode.DOCUMENT_UNPRINTABLE), issue(1));
        assertEquals(List.of(VOID), desk.tape.heard("outcome"));
        assertEquals(List.of(), desk.tape.heard("record printing-stopped"));
    }

    @Test
    void aCardPulledBeforeTheSecondSignatureVoidsTheFirstIssue() {
        var signatures = new AtomicInteger();
        Answer answer = issue(2, command -> {
            if (command.ins() == SIGN && signatures.incrementAndGet() == 2) {
                throw CardException.cardRemoved(null);
            }
            return ResponseApdu.of(StatusWord.OK);
        });
        assertEquals(new Answer.Failed(FailureCode.CARD_REMOVED), answer);
        assertEquals(List.of(VOID), desk.tape.heard("outcome"));
    }

    @Test
    void aCardThatHasDroppedItsPinSignsNothing() {
        StatusWord unverified = StatusWord.SECURITY_STATUS_NOT_SATISFIED;
        Answer answer = issue(1, command -> ResponseApdu.of(command.ins() == SIGN ? unverified : StatusWord.OK));
        assertEquals(refused(FailureCode.CARD_DROPPED_PIN), answer);
        assertTrue(desk.tape.heard().isEmpty());
    }

    @Test
    void whatNobodyExpectedTakesEveryIssueOfTheOrderBack() {
        desk.centre.loseDocuments();
        assertThrows(IllegalStateException.class, () -> issue(1));
        assertEquals(List.of(VOID), desk.tape.heard("outcome"));
    }

    private static ResidenceCertificate remarking(ResidenceCertificate data, List<String> remarks) {
        return new ResidenceCertificate(
                data.scope(),
                data.items(),
                data.address(),
                data.headOfHousehold(),
                data.residents(),
                data.applicant(),
                remarks,
                data.attestation());
    }
}
