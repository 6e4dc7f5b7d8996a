package jp.madoguchi.card;

import java.util.Optional;

/**
 * SW1 and SW2 of an answer (ISO 7816-4, 5.6). The constants are those the JPKI application is known to give; the list
 * follows the public survey of JPKI test cards in soltia48/myna-card, which names JICSAP 1.1 as the card's standard.
 */
public record StatusWord(int value) {
    /** Done. */
    public static final StatusWord OK = new StatusWord(0x9000);
    /** Fewer bytes than asked for: the file ended (ISO 7816-4). */
    public static final StatusWord END_OF_FILE = new StatusWord(0x6282);
    /** Wrong, or not verified; no number of tries given (ISO 7816-4). Not confirmed on a real card. */
    public static final StatusWord NO_COUNT = new StatusWord(0x6300);
    /** Authentication of the cryptogram failed (GlobalPlatform Card Specification 2.3, EXTERNAL AUTHENTICATE). */
    public static final StatusWord CRYPTOGRAM_WRONG = new StatusWord(0x6300);
    /** The card could not write its memory (ISO 7816-4). */
    public static final StatusWord MEMORY_FAILURE = new StatusWord(0x6581);
    /** Wrong length (ISO 7816-4). */
    public static final StatusWord WRONG_LENGTH = new StatusWord(0x6700);
    /** Logical channel not supported (myna-card). */
    public static final StatusWord CHANNEL_NOT_SUPPORTED = new StatusWord(0x6881);
    /** Secure messaging not supported (myna-card). */
    public static final StatusWord SECURE_MESSAGING_NOT_SUPPORTED = new StatusWord(0x6882);
    /** The command does not fit the structure of the file (ISO 7816-4). */
    public static final StatusWord WRONG_FILE_STRUCTURE = new StatusWord(0x6981);
    /** The secret has not been verified (OpenSC #3169 for EF 0001). */
    public static final StatusWord SECURITY_STATUS_NOT_SATISFIED = new StatusWord(0x6982);
    /** Authentication method blocked (ISO 7816-4). Seen only in a scripted test card, never on a JPKI card. */
    public static final StatusWord METHOD_BLOCKED = new StatusWord(0x6983);
    /** Referenced internal file locked: JICSAP's way to say blocked (myna-card, on test cards). */
    public static final StatusWord REFERENCED_FILE_LOCKED = new StatusWord(0x6984);
    /** Conditions not met, such as no key selected (myna-card). */
    public static final StatusWord CONDITIONS_NOT_SATISFIED = new StatusWord(0x6985);
    /** Command not allowed, no current file (ISO 7816-4). */
    public static final StatusWord NO_CURRENT_FILE = new StatusWord(0x6986);
    /** Secure messaging data objects wrong (ISO 7816-4). */
    public static final StatusWord SECURE_MESSAGING_WRONG = new StatusWord(0x6988);
    /** Wrong data (ISO 7816-4). */
    public static final StatusWord WRONG_DATA = new StatusWord(0x6A80);
    /** Application or file not found (myna-card, OpenSC). */
    public static final StatusWord NOT_FOUND = new StatusWord(0x6A82);
    /** Wrong P1 or P2 (myna-card). */
    public static final StatusWord WRONG_PARAMETERS = new StatusWord(0x6A86);
    /** Referenced data not found (ISO 7816-4). */
    public static final StatusWord DATA_NOT_FOUND = new StatusWord(0x6A88);
    /** Offset past the end of the file (myna-card). */
    public static final StatusWord WRONG_OFFSET = new StatusWord(0x6B00);
    /** Instruction not supported (ISO 7816-4). */
    public static final StatusWord INSTRUCTION_NOT_SUPPORTED = new StatusWord(0x6D00);
    /** Class not supported (ISO 7816-4). */
    public static final StatusWord CLASS_NOT_SUPPORTED = new StatusWord(0x6E00);
    /** Something inside the card failed (ISO 7816-4). */
    public static final StatusWord NO_DIAGNOSIS = new StatusWord(0x6F00);

    /** Checks that the value fits two bytes. */
    public StatusWord {
        if (value < 0 || value > 0xFFFF) {
            throw new IllegalArgumentException("0-FFFF: " + value);
        }
    }

    /** 63Cx: so many tries are left. */
    public static StatusWord triesLeft(RetryCounter counter) {
        return new StatusWord(0x63C0 | counter.left());
    }

    /** The x of 63Cx. */
    public Optional<RetryCounter> triesLeft() {
        return (value & 0xFFF0) == 0x63C0 ? Optional.of(new RetryCounter(value & 0x0F)) : Optional.empty();
    }

    /** 9000. */
    public boolean isOk() {
        return value == OK.value;
    }

    /** 6983 or 6984: the secret takes no more tries. Which of the two a plastic card gives is not known; both count. */
    public boolean isBlocked() {
        return equals(METHOD_BLOCKED) || equals(REFERENCED_FILE_LOCKED);
    }

    /**
     * Whether the card names a fault it found before it did anything (ISO 7816-4, 5.6: the checking errors 67xx to 6Exx,
     * and 64xx). Left out are 6Cxx, since a driver may have repeated the command on its own, and 6Fxx, which names nothing.
     */
    public boolean isNotCarriedOut() {
        int first = sw1();
        return first == 0x64 || (first >= 0x67 && first <= 0x6E && first != 0x6C);
    }

    /** First byte. */
    public int sw1() {
        return value >> 8;
    }

    /** Second byte. */
    public int sw2() {
        return value & 0xFF;
    }

    @Override
    public String toString() {
        return String.format("%04X", value);
    }
}
