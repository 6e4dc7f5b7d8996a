package jp.madoguchi.session.twin;

import java.util.Optional;
import java.util.function.Consumer;
import jp.madoguchi.config.CashCounts;
import jp.madoguchi.config.Yen;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.procedure.Payment;

/** A machine full of money that counts every yen: what is inside, and what lies in the tray. Outlives the kiosk. */
public final class InMemoryPayment implements Payment {
    private final Tape tape;
    private final Mains mains;
    private Offer offer = Offer.WITH_CHANGE;
    private boolean shut;
    private boolean jammed;
    private boolean dead;
    private boolean dying;
    private boolean hanging;
    private int inside = 10_000;
    private int tray;
    private int falling;
    private int fallen;
    private Optional<Purse> purse = Optional.empty();
    private Consumer<Purse> atOnce = begun -> {};
    /** It was begun, and the kiosk has never heard so. */
    private Optional<Purse> late = Optional.empty();

    InMemoryPayment(Tape tape, Mains mains) {
        this.tape = tape;
        this.mains = mains;
    }

    /** There is no such machine. */
    public void shut() {
        shut = true;
    }

    public void offer(Offer now) {
        offer = now;
    }

    /** Nothing comes out any more. */
    public void jam() {
        jammed = true;
    }

    /** It doesn't answer any more, and nothing goes in or out. What is in the slot falls in, and nobody hears of it. */
    public void die() {
        purse.filter(Purse::isTaking).ifPresent(taking -> fall());
        dead = true;
        purse.ifPresent(Purse::fail);
    }

    /** The next payment begins, and the kiosk doesn't hear of it until the machine comes back. */
    public void hangAtTheBeginning() {
        hanging = true;
    }

    /** As the next payment begins the resident has this in hand, and puts it in before the kiosk shows that money is taken. */
    public void takesAtOnce(int yen) {
        atOnce = purse -> purse.insert(yen);
    }

    /** The same with a piece that stands across its way. */
    public void failsAtOnce() {
        atOnce = Purse::fail;
    }

    /** The call that hung has come back: what fell meanwhile stays inside, and nothing comes out. */
    public void comeBack() {
        late.ifPresent(hung -> {
            hung.swallowWhatFalls();
            dead = false;
        });
        late = Optional.empty();
    }

    /** The same on its way through the next payout. */
    public void dieOnceHalfIsOut() {
        dying = true;
    }

    private int fall() {
        int now = falling;
        falling = 0;
        inside += now;
        fallen += now;
        return now;
    }

    /** Somebody has mended it, without touching the money. */
    public void mend() {
        comeBack();
        jammed = false;
        dead = false;
    }

    /** The resident puts money in, where the machine takes it. */
    public boolean insert(int yen) {
        return late.isPresent()
                ? late.get().swallow(yen)
                : purse.isPresent() && purse.get().insert(yen);
    }

    /** One more piece is in the slot when the kiosk says that it takes no more. */
    public void letFall(int yen) {
        falling = yen;
    }

    /** What came in like that. */
    public int fallen() {
        return fallen;
    }

    /** The staff adds change. */
    public void refill(int yen) {
        inside += yen;
    }

    /** The kiosk has gone: the machine takes no more and keeps what it has. */
    public void forget() {
        purse = Optional.empty();
        late = Optional.empty();
    }

    /** All the money in the machine. */
    public int inside() {
        return inside;
    }

    /** All that has ever come out. */
    public int tray() {
        return tray;
    }

    @Override
    public boolean isReady() {
        return !shut && !jammed && !dead;
    }

    @Override
    public Offer offer(Yen fee) throws NotPossible {
        if (shut) {
            throw new NotPossible(FailureCode.PAYMENT_NOT_POSSIBLE, "shut");
        }
        return offer;
    }

    @Override
    public Till open(Yen fee) throws NotPossible {
        Offer now = offer(fee);
        if (dead) {
            throw new NotPossible(FailureCode.TILL_GONE, "dead");
        }
        tape.add("open " + fee.amount());
        return new Purse(now, inside, fee.amount());
    }

    @Override
    public Yen held(long mark) throws NotPossible {
        if (dead) {
            throw new NotPossible(FailureCode.TILL_GONE, "dead");
        }
        return new Yen(inside - (int) mark);
    }

    @Override
    public Settlement settle(long mark, Yen kept) throws NotPossible {
        return out(held(mark).amount() - kept.amount());
    }

    private Settlement out(int yen) {
        mains.step();
        if (jammed) {
            return new Settlement(Yen.ZERO, new Yen(yen), false);
        }
        inside -= yen;
        tray += yen;
        mains.step();
        return new Settlement(new Yen(yen), Yen.ZERO, false);
    }

    private final class Purse implements Till {
        private final Offer now;
        private final long mark;
        private final int fee;
        private Optional<Listener> listener = Optional.empty();
        private int taken;
        private int unheard;

        Purse(Offer now, long mark, int fee) {
            this.now = now;
            this.mark = mark;
            this.fee = fee;
        }

        boolean insert(int yen) {
            if (listener.isEmpty() || dead) {
                return false;
            }
            taken += yen;
            inside += yen;
            listener.get().taken(new Yen(taken));
            return true;
        }

        /** What nobody hears of is held for the resident's up to one piece that pays the fee, and no more is put in here. */
        boolean swallow(int yen) {
            if (unheard + yen > CashCounts.pieceFor(new Yen(fee))) {
                return false;
            }
            unheard += yen;
            inside += yen;
            return true;
        }

        void swallowWhatFalls() {
            fallen += swallow(falling) ? falling : 0;
            falling = 0;
        }

        boolean isTaking() {
            return listener.isPresent();
        }

        void fail() {
            listener.ifPresent(hears -> hears.failed(FailureCode.TILL_FAILED));
        }

        @Override
        public long mark() {
            return mark;
        }

        @Override
        public Offer offer() {
            return now;
        }

        @Override
        public void take(Listener hears) throws NotPossible {
            mains.step();
            tape.add("take");
            if (hanging) {
                hanging = false;
                dead = true;
                late = Optional.of(this);
                throw new NotPossible(FailureCode.MONEY_UNCERTAIN, "hangs");
            }
            listener = Optional.of(hears);
            purse = Optional.of(this);
            atOnce.accept(this);
        }

        @Override
        public Taken fix() throws NotPossible {
            listener = Optional.empty();
            if (dead) {
                throw new NotPossible(FailureCode.TILL_FAILED, "dead");
            }
            taken += fall();
            mains.step();
            return new Taken(new Yen(taken), now == Offer.WITH_CHANGE || taken <= fee);
        }

        @Override
        public Settlement settle(Yen kept) {
            mains.step();
            listener = Optional.empty();
            tape.add("keep " + kept.amount());
            int rest = taken - kept.amount();
            if (dying) {
                out(rest / 2);
                dead = true;
                return Settlement.uncounted(new Yen(rest), true);
            }
            return dead ? Settlement.uncounted(new Yen(rest), false) : out(rest);
        }
    }
}
