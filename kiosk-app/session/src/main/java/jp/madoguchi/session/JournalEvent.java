package jp.madoguchi.session;

import java.util.Locale;

/**
 * Everything that the journal can tell, declared once. {@code n1} and {@code n2} are two numbers whose meaning stands
 * beside each; none is personal. Events that are irreversible acts come as a pair of {@code begin} and {@code complete}.
 */
public enum JournalEvent {
    /** The program has started; n1 is the number of acts of an earlier run that had to be settled. */
    STARTED,
    STOPPED,
    /** A state of the conversation was entered, named by the word; n1 and n2 are the tries left for PIN and password where the card told them, else -1. */
    STATE,
    /** A visit or a task has ended, as the word says. */
    ENDING,
    /** What can be done here has changed; n1 is 1 for open, n2 is 1 for a ready printer; a code says what is missing. */
    AVAILABILITY,
    /** One VERIFY of the user authentication PIN; n1 is the number of tries left before it. */
    VERIFY_PIN,
    /** One VERIFY of the signature password; n1 is the number of tries left before it. */
    VERIFY_PASSWORD,
    /** The command that changes a secret which is known; n1 is 1 for the PIN and 2 for the password. */
    CHANGE_SECRET,
    /** One issue at the centre, by request id. */
    ISSUE,
    /** A document has come under a number that none had before it; n1 and n2 are the first 16 bytes of the SHA-256 of that number. */
    ISSUE_NUMBER,
    /** What came was not what was asked for, or its number has come before, as the code says: nothing is printed from here on. */
    PRINTING_STOPPED,
    /** Somebody has looked into it and printing goes on; n1 is the sequence number of the stop. */
    PRINTING_RESUMED,
    /** The payment of an order, announced before money is taken; n1 is the fee in yen, n2 the number by which the till finds it again. */
    PAYMENT,
    /** Money was put in; n1 is all that has been taken for this order so far, in yen. */
    MONEY_TAKEN,
    /** One copy that is paid for, by request id, announced before its first sheet; n1 is its fee in yen, n2 its number of sheets. */
    COPY,
    /** Money is about to come out; n1 is what is kept of what was taken, in yen. */
    MONEY_RETURN,
    /**
     * The books of a payment are closed; n1 is what was kept and n2 what came out, in yen. The rest of what was taken is an open
     * case. Of several for one payment, which a power failure or a device that was away may leave, the last counts.
     */
    MONEY_SETTLED,
    /**
     * Money that should have come out did not, or nobody knows, as the code says: people have to settle it; n1 is the amount in
     * yen. Of several for one payment the last counts.
     */
    CASE_OPENED,
    /** One sheet to the printer; n1 and n2 are the first 16 bytes of its SHA-256, which name the job. */
    PRINT_SHEET,
    /** The secured command that sets a new secret; n1 is its number in the relay, n2 is 1 for the PIN and 2 for the password. */
    SECURED_RESET,
    /** The outcome of an issue was handed to the centre; the word is the outcome. */
    OUTCOME_REPORTED,
    /** The outcome of an issue waits for the centre; the word is the outcome. */
    OUTCOME_WAITING,
    /** An act of an earlier run had begun and never completed: settled as unknown; n1 is its sequence number. */
    SETTLED;

    /** The name in the journal: lower case with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
