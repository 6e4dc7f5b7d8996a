package jp.madoguchi.pos.conformance;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import jpos.JposConst;
import jpos.JposException;
import jpos.SmartCardRWConst;

/** The rows of SmartCardRW about a card that goes when it should not, or stays when it should go, and about who asks meanwhile. */
final class CardLeavingRows {
    private static final String REMOVAL = "UnifiedPOS 1.15, SmartCardRW beginRemoval and endRemoval";
    private static final int TIMEOUT = 200;
    private static final Seen GONE = Seen.status(SmartCardRWConst.SC_SUE_NO_CARD);

    private CardLeavingRows() {}

    static List<Row> all() {
        return List.of(
                new Row(
                        "removed-in-transaction",
                        "a card that is pulled in the middle of a transaction answers no more, TORN_CARD or NO_CARD, and its removal is"
                                + " told once",
                        "UnifiedPOS 1.15, SmartCardRW CapCardErrorDetection and StatusUpdateEvent",
                        CardLeavingRows::removed),
                new Row(
                        "card-left",
                        "a card that stays in after beginRemoval, which is E_TIMEOUT then, can be used again by the next insertion",
                        REMOVAL,
                        CardLeavingRows::left),
                new Row(
                        "removal-resets",
                        "a card that stays in after beginRemoval has no application selected any more: it was reset",
                        "device-drivers/pos/README.md, What the services do: what one person has verified must not serve the next",
                        CardLeavingRows::reset),
                new Row(
                        "getters-insertion",
                        "every getter answers at once while beginInsertion waits, too",
                        Row.GETTERS_ASKED,
                        CardLeavingRows::getters));
    }

    private static void removed(Trial trial) throws JposException, InterruptedException {
        Subject device = trial.settled();
        CardInHandRows.begin(trial, device);
        trial.ask(Deed.REMOVE_CARD);
        device.events().nextThat("the card was pulled", GONE::equals);
        CardCommandRows.expectNoAnswer(trial, device, "a command to a card that was pulled");
        List<Seen> more = device.events().untilQuiet();
        trial.expect(!more.contains(GONE), "told again: " + more);
    }

    private static void left(Trial trial) throws JposException, InterruptedException {
        Subject device = trial.settled();
        CardInHandRows.begin(trial, device);
        trial.expectRefused(
                "beginRemoval(" + TIMEOUT + ") with the card in",
                () -> device.call("beginRemoval", TIMEOUT),
                JposConst.JPOS_E_TIMEOUT);
        useAgain(trial, device);
        CardCommandRows.answer(device, CardCommandRows.HARMLESS);
    }

    private static void reset(Trial trial) throws JposException, InterruptedException {
        Subject device = trial.settled();
        CardInHandRows.begin(trial, device);
        CardCommandRows.select(trial, device);
        // Nobody is waited for: it says that the card is still in, or nothing.
        trial.codeOf(() -> device.call("beginRemoval", 0));
        useAgain(trial, device);
        trial.expect(!CardCommandRows.isSelected(device), "the application is selected after the removal, too");
    }

    /** The end of the removal fails while the card is in, which another row shows. */
    private static void useAgain(Trial trial, Subject device) throws JposException, InterruptedException {
        trial.codeOf(() -> device.call("endRemoval"));
        CardInHandRows.begin(trial, device);
    }

    private static void getters(Trial trial) throws JposException, InterruptedException {
        Subject device = CardInHandRows.withoutCard(trial);
        CompletableFuture<Integer> waiting = trial.beside(() -> device.call("beginInsertion", CardInHandRows.PATIENCE));
        trial.suppose(trial.findEnd(waiting, TIMEOUT).isEmpty(), "beginInsertion does not wait");
        LifecycleRows.expectGettersAtOnce(trial, device);
    }
}
