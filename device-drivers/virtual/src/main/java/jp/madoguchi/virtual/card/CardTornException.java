package jp.madoguchi.virtual.card;

/** The card was pulled out in the middle of a command. */
public final class CardTornException extends Exception {
    private static final long serialVersionUID = 1L;

    CardTornException() {
        super("card torn");
    }
}
