package jp.madoguchi.session.conversation;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import jp.madoguchi.print.PrintOutcome;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.ProcedureId;
import jp.madoguchi.session.Resident;
import jp.madoguchi.session.procedure.Effect;
import jp.madoguchi.session.procedure.Payment.NotPossible;
import jp.madoguchi.session.procedure.UnsettledPayment;
import jp.madoguchi.session.twin.Desk;
import jp.madoguchi.session.twin.InMemoryConnection;
import jp.madoguchi.session.twin.Mains.PowerCut;
import jp.madoguchi.session.twin.Samples;

/** A visit from the confirmed name on, in which everything happens at once, and whose power can be cut at any step. */
final class PaidVisit {
    /** What somebody may do, or what may happen, while money is taken. */
    enum Deed {
        INSERT_100,
        INSERT_500,
        /** One more coin is in the slot when the machine is told to take no more, or dies. */
        FALL_100,
        CANCEL,
        TIME_OUT,
        PULL_CARD,
        JAM,
        DIE,
        /** The machine opens its slot and doesn't say so, before all else. */
        HANG_AT_BEGIN,
        /** Later it does, when nobody waits for it. */
        COME_BACK
    }

    static final int FEE_OF_A_COPY = Samples.FEE;

    private static final Desk FIRST = new Desk();
    final Desk desk = new Desk(FIRST);

    private final Queue<Event> events = new ArrayDeque<>();
    private SessionState state;
    private long started;
    private int inserted;
    private int stepsBeforeTheLastDeed;

    PaidVisit(List<PrintOutcome> fates) {
        fates.forEach(desk.printer::then);
        // Each visit with a card of its own: at its end the kiosk lets go of it.
        Resident who = Samples.resident(Samples.facts(new InMemoryConnection(Samples.cardOf("adult"))));
        state = new ConfirmingName(who, desk.issued(who, 1, 1));
    }

    /** From the confirmed name to the end; a visit that nobody ends is ended by the clock. */
    void play(List<Deed> deeds) {
        try {
            if (deeds.indexOf(Deed.HANG_AT_BEGIN) == 0) {
                desk.payment.hangAtTheBeginning();
            }
            happens(new Event.NameConfirmed());
            for (Deed deed : deeds) {
                stepsBeforeTheLastDeed = desk.mains.steps();
                happens(deed);
            }
            happens(new Event.IdleTimeout());
        } catch (PowerCut cut) {
            desk.payment.forget();
        }
    }

    /** The kiosk starts again, and settles what it left; the machine has been mended meanwhile. */
    void restart(boolean giveBack) {
        desk.mains.restore();
        restartWithoutCare(giveBack);
    }

    /** The same, in which the power may go again. */
    void restartWithoutCare(boolean giveBack) {
        desk.payment.mend();
        try {
            UnsettledPayment.settle(desk.payment, desk.journal, giveBack);
        } catch (NotPossible e) {
            throw new AssertionError("mended, and yet not to be had", e);
        } catch (PowerCut cut) {
            desk.payment.forget();
        }
    }

    private void happens(Deed deed) {
        switch (deed) {
            case INSERT_100 -> insert(100);
            case INSERT_500 -> insert(500);
            case FALL_100 -> desk.payment.letFall(100);
            case CANCEL -> events.add(new Event.CancelPressed());
            case TIME_OUT -> events.add(new Event.IdleTimeout());
            case PULL_CARD -> events.add(new Event.CardRemoved());
            case JAM -> desk.payment.jam();
            case DIE -> desk.payment.die();
            case HANG_AT_BEGIN -> {
                // It has, as the payment began.
            }
            case COME_BACK -> desk.payment.comeBack();
        }
        workOff();
    }

    private void insert(int yen) {
        int before = desk.payment.inside();
        try {
            desk.payment.insert(yen);
        } finally {
            inserted += desk.payment.inside() - before;
        }
    }

    private void happens(Event event) {
        events.add(event);
        workOff();
    }

    private void workOff() {
        while (!events.isEmpty()) {
            var moment = new Moment(new ProcedureId(++started), Walk.OPEN, true);
            Step step = SessionState.next(state, events.remove(), moment);
            state = step.state();
            for (Effect effect : step.effects()) {
                var answer = effect.perform(
                        desk.devices(), progress -> events.add(new Event.Progressed(effect.id(), progress)));
                events.add(new Event.Answered(effect.id(), answer));
            }
        }
    }

    SessionState state() {
        return state;
    }

    /** A power cut at one of these came before the last deed, which then made no difference. */
    int stepsBeforeTheLastDeed() {
        return stepsBeforeTheLastDeed;
    }

    /** What the machine took in this visit, whether or not the kiosk heard of it. */
    int inserted() {
        return inserted + desk.payment.fallen();
    }

    Optional<UnsettledPayment> unsettled() {
        return desk.journal.findUnsettledPayment();
    }
}
