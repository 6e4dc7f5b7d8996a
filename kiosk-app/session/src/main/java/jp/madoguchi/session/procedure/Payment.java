package jp.madoguchi.session.procedure;

import jp.madoguchi.config.Yen;
import jp.madoguchi.session.FailureCode;

/** Takes the fee, in cash now and electronically later. Money is taken first and kept only for what was printed. */
public interface Payment {
    /** Whether money can be taken now, as far as is known without waiting for the device. */
    boolean isReady();

    /**
     * How this fee can be paid here and now; asked before anything is issued, and looked at again before money is taken.
     *
     * @throws NotPossible when it can't
     */
    Offer offer(Yen fee) throws NotPossible;

    /**
     * Gets ready for one payment; no money moves yet.
     *
     * @throws NotPossible when the device can't take this fee now
     */
    Till open(Yen fee) throws NotPossible;

    /**
     * What a payment, whose end nobody saw, has left inside.
     *
     * @param mark what {@link Till#mark} said then
     * @throws NotPossible when the device can't be asked now, or with {@link FailureCode#MONEY_UNCERTAIN} when its answer
     *     can't be true
     */
    Yen held(long mark) throws NotPossible;

    /**
     * Gives back what a payment of an earlier run has left inside.
     *
     * @param kept the fees of what was printed, which stay
     * @throws NotPossible when the device can't be asked now: some of it may have come out, so once it is back what it {@link
     *     #held holds} is asked again
     */
    Settlement settle(long mark, Yen kept) throws NotPossible;

    /** How a fee can be paid. */
    enum Offer {
        WITH_CHANGE,
        /** There is not enough change: what is taken beyond the fee is given back, and nothing is printed. */
        EXACT_ONLY
    }

    /** One payment, from the first coin to the last. */
    interface Till {
        /** By what the device finds this payment after a restart; the journal knows it before any money moves. */
        long mark();

        Offer offer();

        /**
         * Begins to take money.
         *
         * @throws NotPossible when the device doesn't: nothing was taken; with {@link FailureCode#MONEY_UNCERTAIN} when it may yet,
         *     or has, and nobody knows: then it has to be settled, and should it begin after all, it ends at once and nothing
         *     comes out
         */
        void take(Listener listener) throws NotPossible;

        /**
         * Takes no more.
         *
         * @throws NotPossible when the device can't say what it took: then all of it has to be given back
         */
        Taken fix() throws NotPossible;

        /** Keeps this much and gives the rest back. Never fails: what doesn't come out is owed. Called once. */
        Settlement settle(Yen kept);
    }

    /** Hears what is put in, on a thread of the device. */
    interface Listener {
        /** All that has been taken so far. */
        void taken(Yen total);

        void failed(FailureCode code);
    }

    /**
     * What was taken.
     *
     * @param hasChange whether the device can give back what is beyond the fee
     */
    record Taken(Yen amount, boolean hasChange) {}

    /**
     * What became of the money: what was taken is what was kept, returned and owed.
     *
     * @param owed what should have come out and is still inside
     * @param doubtful nobody knows whether what is owed came out after all
     * @param counted whether the device was asked what it holds; otherwise there may be more inside than anybody heard of
     */
    record Settlement(Yen returned, Yen owed, boolean doubtful, boolean counted) {
        public Settlement(Yen returned, Yen owed, boolean doubtful) {
            this(returned, owed, doubtful, true);
        }

        /** The device can't be asked. It is counted when it is back, and the payment stays open until then. */
        public static Settlement uncounted(Yen owed, boolean doubtful) {
            return new Settlement(Yen.ZERO, owed, doubtful, false);
        }
    }

    /** The fee can't be taken here, or not now. */
    final class NotPossible extends Exception {
        private static final long serialVersionUID = 1L;

        private final FailureCode code;

        public NotPossible(FailureCode code, String message) {
            super(message);
            this.code = code;
        }

        public FailureCode code() {
            return code;
        }
    }
}
