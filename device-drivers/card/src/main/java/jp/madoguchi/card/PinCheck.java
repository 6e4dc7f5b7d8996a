package jp.madoguchi.card;

/** What the card said to one VERIFY. */
public sealed interface PinCheck {
    /** The secret was right; its key may be used until the card is reset. */
    record Verified() implements PinCheck {}

    /** The secret was wrong, and at least one try is left. */
    record Wrong(RetryCounter left) implements PinCheck {
        /** Checks that this is not the blocked case. */
        public Wrong {
            if (left.isBlocked()) {
                throw new IllegalArgumentException("no try left is Blocked");
            }
        }
    }

    /** No try is left, be it by this entry or since before. */
    record Blocked() implements PinCheck {}
}
