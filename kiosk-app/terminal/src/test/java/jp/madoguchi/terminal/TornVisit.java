package jp.madoguchi.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import jp.madoguchi.card.jpki.CardGeneration;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.virtual.card.CardDirectory;
import jp.madoguchi.virtual.card.FaultyCard;
import jp.madoguchi.virtual.card.SeenCommand;

/** One flow with the card torn out at one command; and all that must hold then, up to the end of the next visit. */
record TornVisit(OpenKiosk.Place at, Flow flow, int command, boolean before) {
    private static final String VERIFY = "0020";

    @Override
    public String toString() {
        return "%s torn %s command %d".formatted(flow, before ? "before" : "after", command);
    }

    /** How many commands the card sees in one flow when nothing goes wrong, by an undisturbed visit. */
    static int measure(OpenKiosk.Place at, Flow flow) throws Exception {
        at.site.restoreCards();
        Flow.Stop stop = flow.play(at, card(at), CardContent.AS_MADE, CardContent.NEW);
        assertEquals(flow.done, stop.title());
        int all = at.site.slot.commands().size();
        at.visitor.takesTheCard().hasRead();
        giveReservationsAnew(at, flow);
        return all;
    }

    /** Torn with a card as it was made, and then settled by a visit of its own. */
    void play() throws Exception {
        at.visitor.beginsAnew();
        at.site.restoreCards();
        settle(tear());
    }

    /**
     * Torn with the card as the visit before has left it. Where nothing was typed there is nothing to settle but that the card
     * is read again, which the following torn visit does.
     */
    void playBeforeAnother() throws Exception {
        at.visitor.beginsAnew();
        Torn torn = tear();
        if (torn.phase() != Flow.Phase.READING) {
            settle(torn);
        }
    }

    /**
     * How a torn visit ended.
     *
     * @param asked whether the card was asked to write
     * @param now what it holds since
     */
    private record Torn(Flow.Phase phase, boolean asked, CardContent now) {}

    private Torn tear() throws Exception {
        at.journal.turnThePage();
        FaultyCard card = card(at);
        if (before) {
            card.tearBefore(command);
        } else {
            card.tearAfter(command);
        }
        Flow.Stop stop = flow.play(at, card, CardContent.AS_MADE, CardContent.NEW);
        List<SeenCommand> seen = at.site.slot.commands();
        at.visitor.hasRead();
        boolean asked = assertSentNoMoreThanAskedFor(seen, stop.phase());
        assertTold(stop, asked);
        CardContent now = asked && !isTornBeforeWriting(seen)
                ? CardContent.AS_MADE.with(flow.target.orElseThrow(), CardContent.NEW)
                : CardContent.AS_MADE;
        assertHolds(now);
        return new Torn(stop.phase(), asked, now);
    }

    private void settle(Torn torn) throws Exception {
        comesAgain(torn.phase(), torn.asked(), torn.now());
        assertEquals(0, at.journal.openActs());
    }

    /** One VERIFY for one entry, one command that writes, and nothing after the tear; answers whether the card was asked to write. */
    private boolean assertSentNoMoreThanAskedFor(List<SeenCommand> seen, Flow.Phase phase) {
        assertEquals(command, seen.size(), "the card is torn here, and nothing is sent to it afterwards");
        long entries = seen.stream()
                .filter(each -> each.instruction().equals(VERIFY) && each.withData())
                .count();
        assertTrue(entries <= (phase == Flow.Phase.READING ? 0 : 1), "one VERIFY for one entry");
        long writes = seen.stream().filter(this::isWriting).count();
        assertTrue(writes <= (phase == Flow.Phase.WRITING ? 1 : 0), "the card is asked to write once");
        return writes > 0;
    }

    private void assertTold(Flow.Stop stop, boolean asked) {
        String ending = flow.endingWhenTorn(stop.phase(), asked);
        assertEquals("ending." + ending + ".title", stop.title());
        at.journal.awaitRecord("ending", ending);
        if (asked) {
            at.journal.awaitRecord("complete", flow.isReset() ? "secured-reset" : "change-secret", "unknown");
        }
        assertEquals(0, at.journal.openActs(), "what was begun has an end");
    }

    private boolean isTornBeforeWriting(List<SeenCommand> seen) {
        return before && isWriting(seen.get(command - 1));
    }

    private boolean isWriting(SeenCommand seen) {
        return seen.instruction().equals(flow.writingInstruction());
    }

    /** The next visit with the same card settles what was left open. */
    private void comesAgain(Flow.Phase phase, boolean asked, CardContent now) throws Exception {
        if (flow.isChange()) {
            confirms(asked, now);
            assertHolds(now);
        } else if (phase == Flow.Phase.WRITING) {
            resetsAgain(now);
        } else {
            readsAndProvesAgain();
            assertHolds(now);
        }
    }

    private void readsAndProvesAgain() throws Exception {
        if (flow.target.isPresent()) {
            signsInForTheReset().takesTheCard().hasRead();
        } else {
            assertEquals(
                    flow.done,
                    flow.play(at, card(at), CardContent.AS_MADE, CardContent.NEW)
                            .title());
            at.visitor.takesTheCard().hasRead();
        }
    }

    /** As the screen said: the new secret as the present one, where nobody knows which it is; that may cost a try. */
    private void confirms(boolean asked, CardContent now) throws Exception {
        JpkiKey key = flow.target.orElseThrow();
        at.visitor.comesToChange(CardContent.PERSONA, flow.task).types((asked ? CardContent.NEW : now).of(key));
        String wrong = key == JpkiKey.USER_AUTHENTICATION ? "pin.wrong.title" : "current-password.wrong.title";
        if (at.eyes.awaitAny(Flow.newTitle(key), wrong).equals(wrong)) {
            at.visitor.types(CardContent.AS_MADE.of(key)).sees(Flow.newTitle(key));
        }
        at.visitor
                .types(now.of(key))
                .sees(flow.done.replace("changed", "confirmed"))
                .finishes();
    }

    private Visitor signsInForTheReset() throws Exception {
        JpkiKey key = flow.target.orElseThrow();
        if (key == JpkiKey.SIGNATURE) {
            return at.visitor.signsInForAReset(CardContent.PERSONA, CardContent.AS_MADE.pin());
        }
        at.visitor.looksAtTheCard(CardContent.PERSONA).begins(flow.task).sees("current-password.title");
        return at.visitor.types(CardContent.AS_MADE.password()).sees(Flow.newTitle(key));
    }

    /** An attempt that had worked is found and told; after one that had not, the reset is simply done. */
    private void resetsAgain(CardContent now) throws Exception {
        JpkiKey key = flow.target.orElseThrow();
        signsInForTheReset()
                .types(CardContent.AGAIN.of(key))
                .sees(Flow.repeatTitle(key))
                .types(CardContent.AGAIN.of(key));
        boolean before = now.equals(CardContent.AS_MADE);
        at.visitor.sees(before ? flow.done : "ending.reset-done-before.title").finishes();
        assertHolds(before ? now.with(key, CardContent.AGAIN) : now);
        giveReservationsAnew(at, flow);
    }

    /** All tries are there: the entries were right. */
    private void assertHolds(CardContent content) throws Exception {
        for (JpkiKey key : JpkiKey.values()) {
            assertEquals(
                    CardGeneration.CURRENT.secretPolicy(key).fullCounter().left(),
                    at.tries(CardContent.PERSONA, key),
                    "tries of " + key);
        }
        assertTrue(at.opensByPin(CardContent.PERSONA, content.pin()), "the PIN is as expected");
        assertTrue(at.opens(CardContent.PERSONA, content.password()), "the password is as expected");
    }

    private static FaultyCard card(OpenKiosk.Place at) throws Exception {
        return new CardDirectory(at.site.sandbox().root()).loadFaulty(CardContent.PERSONA);
    }

    /** A reset uses its reservation up. */
    private static void giveReservationsAnew(OpenKiosk.Place at, Flow flow) throws Exception {
        if (flow.isReset()) {
            at.centre.reserveAgain();
        }
    }
}
