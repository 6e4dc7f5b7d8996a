package jp.madoguchi.session.procedure;

import jp.madoguchi.config.Yen;

/** Takes the fee. Money is held first and kept only for what was printed. */
public interface Payment {
    /**
     * Holds an amount.
     *
     * @throws NotPossible when this kiosk can't take it
     */
    Held hold(Yen amount) throws NotPossible;

    /** Money that is held. */
    interface Held {
        /** Keeps this much of it and gives the rest back. */
        void keep(Yen earned);
    }

    /** The amount can't be taken here. */
    final class NotPossible extends Exception {
        private static final long serialVersionUID = 1L;

        public NotPossible(String message) {
            super(message);
        }
    }
}
