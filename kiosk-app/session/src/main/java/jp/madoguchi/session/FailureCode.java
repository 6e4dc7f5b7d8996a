package jp.madoguchi.session;

/**
 * Where something failed: one constant a place. Small on the screen, in the journal, in the operator's manual.
 * Hundreds: 1 card and reader, 2 centre, 3 certificate, 4 printer, 5 reset and change of a secret, 6 money, 9 the kiosk itself.
 */
public enum FailureCode {
    CARD_REMOVED(101),
    CARD_UNREADABLE(102),
    READER_GONE(104),
    CARD_DROPPED_PIN(105),
    PIN_WRONG(107),
    PIN_BLOCKED(108),

    CENTRE_UNREACHABLE(201),
    CENTRE_REFUSED(202),
    CENTRE_ANSWER_BROKEN(203),
    CERTIFICATE_NOT_VALID(204),
    CENTRE_BUSY(205),
    /** The centre serves no kiosk with a version as old as this one's. */
    VERSION_REFUSED(206),

    ISSUE_NOT_AVAILABLE(301),
    BINDING_MISMATCH(302),
    CHARACTER_MISSING(303),
    DOCUMENT_BROKEN(304),
    PAYMENT_NOT_POSSIBLE(305),
    ISSUE_NUMBER_REPEATED(306),
    /** Too long for a box or a code, too many sheets, or a seal that is no picture. */
    DOCUMENT_UNPRINTABLE(307),

    /** The page printer can print nothing: away, without paper, open, or printing was stopped. */
    PRINTER_GONE(401),
    PRINTER_JAMMED(402),
    PRINT_NOT_DONE(403),
    PRINT_UNKNOWN(404),

    RESET_REFUSED(501),
    RESET_NOT_DONE(502),
    RESET_UNKNOWN(503),
    RELAY_COMMAND_REFUSED(504),
    CARD_MISMATCH(505),
    CHANGE_REFUSED(511),
    CHANGE_UNKNOWN(512),

    /** The changer is away, jammed or full. */
    TILL_GONE(601),
    /** More was put in than the fee, and there is no change for it. */
    NO_CHANGE(602),
    /** It failed while money was being put in. */
    TILL_FAILED(603),
    /** Money should have come out, and certainly did not. */
    MONEY_OWED(604),
    /** Nobody knows whether money came out. */
    MONEY_UNCERTAIN(605),

    INTERNAL(901),
    JOURNAL_FAILED(902),
    SETTLED_AFTER_RESTART(903);

    private final int number;

    FailureCode(int number) {
        this.number = number;
    }

    /**
     * Whether one resident's paper could have been another's: the kiosk prints no more until somebody has looked into it. A broken or
     * unprintable document isn't such a case: it is refused before anything is printed, and says nothing about the next one, so a single
     * faulty entry in one register doesn't close the kiosk for everybody else.
     */
    public boolean stopsPrinting() {
        return this == BINDING_MISMATCH || this == ISSUE_NUMBER_REPEATED;
    }

    /** Three digits, stable over versions. */
    public int number() {
        return number;
    }
}
