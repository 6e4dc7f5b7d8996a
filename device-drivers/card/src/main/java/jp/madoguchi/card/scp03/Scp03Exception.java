package jp.madoguchi.card.scp03;

/** The secure channel was refused or broken; nothing that came through it may be believed. */
public final class Scp03Exception extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** The card names another chip than the one expected. */
        OTHER_CARD,
        /** The card does not hold the expected keys. */
        WRONG_CRYPTOGRAM,
        /** A MAC does not fit: something was changed, left out or repeated on the way. */
        WRONG_MAC,
        /** The bytes have not the form of an answer in this protocol. */
        MALFORMED,
        /** The card answered with a status word that means refusal. */
        REFUSED
    }

    private final Reason reason;

    Scp03Exception(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
