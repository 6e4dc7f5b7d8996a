package jp.madoguchi.card;

/** What the card said to one CHANGE REFERENCE DATA. A lost answer is none of these: either value may then be the valid one. */
public sealed interface SecretChange {
    /** The new value is the valid one. */
    record Changed() implements SecretChange {}

    /** The old value was not verified on this card since its last reset (6982, 6985), so it still stands. */
    record NotVerified() implements SecretChange {}

    /** The link broke, or the card refused, before the new value was on its way: the old value still stands. */
    record NotSent(CardException cause) implements SecretChange {}

    /** The card does not take the new value, or knows no such command: the old value still stands. */
    record Refused(StatusWord status) implements SecretChange {
        /** Checks that the status word is one of a command that was not carried out. */
        public Refused {
            if (!status.isNotCarriedOut()) {
                throw new IllegalArgumentException(status + " leaves the outcome open");
            }
        }
    }
}
