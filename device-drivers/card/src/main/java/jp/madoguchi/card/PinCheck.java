package jp.madoguchi.card;

import java.util.Optional;

/** What the card said to one VERIFY. */
public sealed interface PinCheck {
    /** The secret was right; its key may be used until the card is reset. */
    record Verified() implements PinCheck {}

    /**
     * The secret was wrong, and it is not known to be blocked.
     *
     * @param left at least one; empty when the card refuses without a number, and tells none when asked either
     */
    record Wrong(Optional<RetryCounter> left) implements PinCheck {
        /** Checks that this is not the blocked case. */
        public Wrong {
            if (left.filter(RetryCounter::isBlocked).isPresent()) {
                throw new IllegalArgumentException("no try left is Blocked");
            }
        }
    }

    /** No try is left, be it by this entry or since before. */
    record Blocked() implements PinCheck {}
}
