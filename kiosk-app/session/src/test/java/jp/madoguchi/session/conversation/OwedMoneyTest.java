package jp.madoguchi.session.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import jp.madoguchi.print.receipt.ReceiptPrinter;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.Task;
import jp.madoguchi.session.screen.Button;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Money that the machine should give out and doesn't: staff have to come, and nothing leads away from the screen that says so. */
class OwedMoneyTest {
    private final Visit visit;
    private final Counter counter;

    OwedMoneyTest(@TempDir Path sandbox) throws IOException {
        visit = Visit.withCardIn(sandbox);
        counter = visit.counter;
    }

    @BeforeEach
    void comesToThePayment() {
        visit.comesToThePayment();
    }

    @Test
    void changeThatIsStuckIsToldAfterThePrintedSheets() {
        counter.desk.receipts.end(ReceiptPrinter.Fate.PRINTED);
        counter.desk.payment.jam();
        visit.inserts(500);
        String key = "ending.certificate-printed-money-owed";
        assertEquals(key + ".title", counter.title());
        assertEquals(
                List.of(
                        Text.of(key + ".card"),
                        Text.of("ending.owed", 300),
                        Text.of(key + ".next"),
                        Text.of("ending.receipt"),
                        Text.of("ending.help", Text.of("welcome.help.value")),
                        Text.of("ending.code", "604")),
                counter.lines());
    }

    @Test
    void moneyThatDoesNotComeOutIsACaseOnTheJournalAndToldWithItsCode() {
        visit.inserts(100);
        counter.desk.payment.jam();
        counter.post(new Event.CancelPressed());
        counter.work();
        assertEquals("ending.money-owed.title", counter.title());
        assertTrue(counter.lines().contains(Text.of("ending.owed", 100)));
        assertTrue(counter.lines().contains(Text.of("ending.code", "604")));
        assertEquals(
                List.of("record case-opened 604", "unknown payment 604"),
                counter.desk.tape.heard("record case", "unknown"));
    }

    @Test
    void moneyInAMachineThatDoesNotAnswerAnyMoreIsToldWithItsAmount() {
        visit.inserts(100);
        counter.desk.payment.die();
        counter.settle();
        counter.work();
        assertEquals("ending.money-owed.title", counter.title());
        assertTrue(counter.lines().contains(Text.of("ending.owed", 100)));
        assertTrue(counter.lines().contains(Text.of("ending.code", "605")));
    }

    @Test
    void noAmountIsToldOfWhichNobodyKnowsHowMuchOfItLiesInTheTray() {
        visit.inserts(100);
        counter.desk.payment.dieOnceHalfIsOut();
        counter.post(new Event.CancelPressed());
        counter.work();
        assertEquals(
                List.of(
                        Text.of("ending.money-owed.card"),
                        Text.of("ending.money-owed.next"),
                        Text.of("ending.help", Text.of("welcome.help.value")),
                        Text.of("ending.code", "605")),
                counter.lines());
    }

    @Test
    void nothingElseIsOfferedBeforeStaffHaveCome() {
        counter.desk.payment.jam();
        visit.inserts(500);
        assertEquals(
                List.of(new Event.Finished()),
                ((Screen.Message) counter.screen())
                        .buttons().stream().map(Button::event).toList());
        counter.post(new Event.TaskChosen(Task.CERTIFICATE));
        assertEquals("ending.certificate-printed-money-owed.title", counter.title());
    }
}
