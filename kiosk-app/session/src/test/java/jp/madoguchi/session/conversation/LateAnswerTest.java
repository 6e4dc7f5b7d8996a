package jp.madoguchi.session.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.protocol.CertificateOptions;
import jp.madoguchi.protocol.CertificateOptions.Scope;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers that come after their visit, with the real procedures and the virtual card. */
class LateAnswerTest {
    @TempDir
    private Path sandbox = Path.of("");

    private Counter counter = new Counter();
    private Visit visit = Visit.atAnEmptySlot();

    @BeforeEach
    void putTheAdultsCardAtHand() throws IOException {
        visit = Visit.withCardIn(sandbox);
        counter = visit.counter;
    }

    @Test
    void aLateSignInDoesNotOpenTheNextResidentsTask() {
        visit.comesToThePin(Task.PASSWORD_RESET);
        visit.entersThePin();
        Runnable late = counter.takeProcedure();
        counter.post(new Event.CancelPressed(), new Event.CardRemoved(), new Event.Acknowledged());
        Runnable goodbye = counter.takeProcedure();
        visit.comesToThePin(Task.PASSWORD_RESET);
        visit.entersThePin();
        late.run(); // the first resident's answer arrives now
        counter.settle();
        goodbye.run();
        assertEquals("signing-in.title", counter.title());
    }

    @Test
    void aLateSignInIsGivenBack() {
        visit.comesToThePin(Task.PASSWORD_RESET);
        visit.entersThePin();
        Runnable late = counter.takeProcedure();
        counter.post(new Event.CancelPressed());
        late.run();
        counter.settle();
        counter.work();
        assertEquals(List.of("centre close"), counter.desk.tape.heard("centre close"));
        assertTrue(visit.card.isReleased());
    }

    @Test
    void documentsThatComeAfterTheVisitAreNeverPrintedAndTheirIssuesAreVoid() {
        visit.comesToTheReview();
        counter.post(
                new Event.AnotherLineWanted(),
                new Event.KindChosen(CertificateKind.RESIDENCE_CERTIFICATE),
                new Event.OptionsChosen(CertificateOptions.plain(Scope.INDIVIDUAL)),
                new Event.OptionsChosen(CertificateOptions.plain(Scope.INDIVIDUAL)),
                new Event.CopiesChosen(1));
        counter.work();
        counter.post(new Event.OrderConfirmed());
        Runnable late = counter.takeProcedure();
        counter.post(new Event.CancelPressed(), new Event.CardRemoved(), new Event.Acknowledged());
        late.run();
        counter.settle();
        counter.work();
        assertEquals(
                List.of("outcome NOT_STARTED RESIDENT_CANCELLED", "outcome NOT_STARTED RESIDENT_CANCELLED"),
                counter.desk.tape.heard("outcome", "print"));
        assertEquals("welcome.title", counter.title());
    }

    @Test
    void theOutcomeOfAPrintIsReportedWhenItsResidentHasLeftWithTheCard() {
        visit.pays();
        Runnable printing = counter.takeProcedure();
        counter.post(new Event.CardRemoved(), new Event.IdleTimeout());
        assertEquals("printing.title", counter.title());
        printing.run();
        counter.settle();
        assertEquals(List.of("outcome PRINTED NONE"), counter.desk.tape.heard("outcome"));
        assertEquals("ending.certificate-printed.title", counter.title());
        counter.post(new Event.Acknowledged());
        assertEquals("welcome.title", counter.title());
    }

    @Test
    void aLateCardIsLetGo() {
        counter.post(new Event.TaskChosen(Task.PASSWORD_RESET), new Event.CardInserted());
        Runnable late = counter.takeProcedure();
        counter.post(new Event.CancelPressed());
        late.run();
        counter.settle();
        counter.work();
        assertTrue(visit.card.isReleased());
    }
}
