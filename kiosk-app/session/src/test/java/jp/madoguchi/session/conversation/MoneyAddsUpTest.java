package jp.madoguchi.session.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.madoguchi.print.PrintOutcome;
import jp.madoguchi.session.JournalEvent;
import jp.madoguchi.session.conversation.PaidVisit.Deed;
import jp.madoguchi.session.twin.InMemoryJournal.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Taken, on the journal too = fees of printed certificates + returned + open cases: over every short order of what may happen while money is
 * taken, every fate of the sheets, and with the power cut at every step.
 */
class MoneyAddsUpTest {
    private static final PrintOutcome PRINTED = new PrintOutcome.Printed();
    private static final PrintOutcome NOT = new PrintOutcome.NotPrinted(PrintOutcome.Reason.JAM);
    private static final PrintOutcome UNKNOWN = new PrintOutcome.Unknown(1);
    /** Of two sheets; what comes after the first that fails is never sent. */
    private static final List<List<PrintOutcome>> FATES = List.of(
            List.of(PRINTED, PRINTED),
            List.of(PRINTED, NOT),
            List.of(PRINTED, UNKNOWN),
            List.of(NOT),
            List.of(UNKNOWN));

    private static final int LONGEST = 4;
    private static final int LONGEST_OF_ALL = 3;
    private static final int SAMPLES = 12;
    private static final long SEED = 20_261_123;

    @Test
    void overASampleOfOrdersWithThePowerCutAtEveryStep() {
        var random = new Random(SEED);
        List<List<Deed>> orders = orders(LONGEST).toList();
        for (int i = 0; i < SAMPLES; i++) {
            List<Deed> deeds = orders.get(random.nextInt(orders.size()));
            withEveryCut(deeds, FATES.get(random.nextInt(FATES.size())), random.nextBoolean());
        }
    }

    @Test
    void whereEnoughIsPaidWithThePowerCutAtEveryStep() {
        for (List<PrintOutcome> fates : FATES) {
            PaidVisit whole = withEveryCut(List.of(Deed.INSERT_500), fates, true);
            long printed = fates.stream().filter(PRINTED::equals).count();
            assertEquals(printed, Books.of(whole.desk.journal.lines()).printed(), fates.toString());
        }
    }

    @Test
    void whereOneMoreCoinFallsAsTheMachineIsToldToTakeNoMore() {
        withEveryCut(List.of(Deed.FALL_100, Deed.INSERT_500), FATES.get(1), true);
        withEveryCut(List.of(Deed.INSERT_100, Deed.FALL_100, Deed.CANCEL), FATES.get(0), true);
    }

    @Test
    void whereOneMoreCoinFallsAsTheMachineDies() {
        PaidVisit whole = withEveryCut(List.of(Deed.INSERT_100, Deed.FALL_100, Deed.DIE), FATES.get(0), true);
        assertEquals(200, Books.of(whole.desk.journal.lines()).owed());
    }

    @Test
    void whereMoneyFallsInAPaymentWhoseBeginningNobodyHeardOf() {
        PaidVisit whole = withEveryCut(
                List.of(Deed.HANG_AT_BEGIN, Deed.INSERT_500, Deed.CANCEL, Deed.COME_BACK), FATES.get(0), true);
        assertEquals(500, Books.of(whole.desk.journal.lines()).owed());
        assertEquals(0, whole.desk.payment.tray());
    }

    @Test
    @EnabledIfSystemProperty(named = "madoguchi.full", matches = "true")
    void overAllShortOrders() {
        orders(LONGEST_OF_ALL).forEach(deeds -> FATES.stream()
                .filter(fates -> reachesThePrinter(deeds) || fates.equals(FATES.get(0)))
                .forEach(fates -> withEveryCutFromTheLastDeedOn(deeds, fates)));
    }

    private static boolean reachesThePrinter(List<Deed> deeds) {
        boolean begins = !deeds.contains(Deed.HANG_AT_BEGIN);
        return begins && (deeds.contains(Deed.INSERT_500) || deeds.stream().allMatch(Deed.INSERT_100::equals));
    }

    private static Stream<List<Deed>> orders(int longest) {
        Stream<List<Deed>> all = Stream.of(List.of());
        Stream<List<Deed>> last = Stream.of(List.of());
        for (int length = 1; length <= longest; length++) {
            List<List<Deed>> longer = last.flatMap(shorter -> Stream.of(Deed.values())
                            .filter(deed -> canFollow(shorter, deed))
                            .map(deed -> Stream.concat(shorter.stream(), Stream.of(deed))
                                    .toList()))
                    .toList();
            all = Stream.concat(all, longer.stream());
            last = longer.stream();
        }
        return all;
    }

    /** A payment begins once; only what hung there comes back. */
    private static boolean canFollow(List<Deed> shorter, Deed deed) {
        return switch (deed) {
            case HANG_AT_BEGIN -> shorter.isEmpty();
            case COME_BACK -> shorter.contains(Deed.HANG_AT_BEGIN) && !shorter.contains(Deed.COME_BACK);
            default -> true;
        };
    }

    /** Gives the visit whose power is not cut. */
    private static PaidVisit withEveryCut(List<Deed> deeds, List<PrintOutcome> fates, boolean giveBack) {
        PaidVisit whole = uncut(deeds, fates);
        cutEach(0, whole, deeds, fates, giveBack);
        return whole;
    }

    /** Where each shorter order has its turn, too: until the last deed both are the same. */
    private static void withEveryCutFromTheLastDeedOn(List<Deed> deeds, List<PrintOutcome> fates) {
        PaidVisit whole = uncut(deeds, fates);
        cutEach(whole.stepsBeforeTheLastDeed(), whole, deeds, fates, true);
        cutEach(whole.stepsBeforeTheLastDeed(), whole, deeds, fates, false);
    }

    private static PaidVisit uncut(List<Deed> deeds, List<PrintOutcome> fates) {
        var visit = new PaidVisit(fates);
        play(visit, deeds);
        assertAddsUp(visit, deeds + " " + fates);
        return visit;
    }

    /** What was put into a machine that died is counted when it is back. */
    private static void play(PaidVisit visit, List<Deed> deeds) {
        visit.play(deeds);
        if (deeds.contains(Deed.DIE) || deeds.contains(Deed.HANG_AT_BEGIN)) {
            visit.restartWithoutCare(false);
        }
    }

    private static void cutEach(
            int first, PaidVisit whole, List<Deed> deeds, List<PrintOutcome> fates, boolean giveBack) {
        for (int step = first; step < whole.desk.mains.steps(); step++) {
            var visit = new PaidVisit(fates);
            visit.desk.mains.cutAt(step);
            play(visit, deeds);
            String how = deeds + " " + fates + ", cut at step " + step + ", giveBack " + giveBack;
            assertTrue(visit.desk.mains.isCut(), how);
            cutAgain(visit, step, giveBack);
            assertAddsUp(visit, how);
        }
    }

    /** Every other time the power goes once more, while the rest is being settled. */
    private static void cutAgain(PaidVisit visit, int step, boolean giveBack) {
        visit.desk.mains.restore();
        if (step % 2 == 1) {
            visit.desk.mains.cutAt(step % 7);
            visit.restartWithoutCare(giveBack);
        }
        visit.restart(giveBack);
    }

    private static void assertAddsUp(PaidVisit visit, String how) {
        assertTrue(visit.unsettled().isEmpty(), how);
        Books books = Books.of(visit.desk.journal.lines());
        int inside = visit.desk.payment.inside() - 10_000;
        assertEquals(visit.inserted(), books.taken(), how);
        assertEquals(books.taken(), books.kept() + books.returned() + books.owed(), how);
        assertEquals(inside, books.kept() + books.owed(), how);
        assertEquals(visit.desk.payment.tray(), books.returned(), how);
        assertEquals(books.printed() * PaidVisit.FEE_OF_A_COPY, books.kept(), how);
        assertTrue(books.printed() <= visit.desk.printer.out(), how);
        assertFalse(books.owed() < 0, how);
    }

    /** What the journal says of the payment and of its copies. */
    private record Books(int taken, int kept, int returned, int owed, int printed) {
        static Books of(List<Line> lines) {
            var taken = amounts(lines, JournalEvent.MONEY_TAKEN).reduce(0, (before, sofar) -> sofar);
            var kept = new ArrayList<Integer>(List.of(0));
            var returned = new ArrayList<Integer>(List.of(0));
            for (Line line : lines) {
                if (line.event() == JournalEvent.MONEY_SETTLED) {
                    kept.add((int) line.n1());
                    returned.add((int) line.n2());
                }
            }
            int owed = amounts(lines, JournalEvent.CASE_OPENED).reduce(0, (before, sofar) -> sofar);
            int printed = (int) lines.stream()
                    .filter(line -> line.event() == JournalEvent.PRINT_SHEET && line.ends())
                    .filter(line -> line.word().equals("SUCCESS"))
                    .count();
            return new Books(taken, kept.get(kept.size() - 1), returned.get(returned.size() - 1), owed, printed);
        }

        private static IntStream amounts(List<Line> lines, JournalEvent event) {
            return lines.stream().filter(line -> line.event() == event).mapToInt(line -> (int) line.n1());
        }
    }
}
