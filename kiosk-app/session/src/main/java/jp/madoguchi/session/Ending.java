package jp.madoguchi.session;

import java.util.Optional;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.config.PlaceName;
import jp.madoguchi.config.Yen;
import jp.madoguchi.session.screen.Tone;

/**
 * How a task or a visit ended. Each has three texts in every catalogue: what happened, what it means for the card, and
 * what to do next, under {@code ending.<key>.title}, {@code .card} and {@code .next}.
 *
 * @param place which municipality to turn to, in {@code .next}: its English name, then the Japanese one
 * @param money what became of the money, where some was put in
 * @param receipt whether one lies in the tray of its printer
 * @param leftBefore what an ending before this one had put into a tray
 */
public record Ending(
        Kind kind,
        Optional<FailureCode> code,
        Optional<PlaceName> place,
        Optional<Money> money,
        boolean receipt,
        Optional<Left> leftBefore) {
    /** What may still lie in a tray: neither printer nor changer tells whether it was taken. */
    public enum Left {
        SHEETS("take-sheets"),
        MONEY("take-money"),
        SHEETS_AND_MONEY("take-sheets-money"),
        /** Nobody knows what came out. */
        PERHAPS("look-tray");

        private final String key;

        Left(String key) {
            this.key = key;
        }

        /** The text that asks to take it, and tells nothing of what was done here. */
        public String key() {
            return key;
        }
    }

    /**
     * What became of the money that was put in.
     *
     * @param returned what has come out
     * @param owed what should have, and did not
     * @param isChange whether what came out is the change of a fee that was paid
     */
    public record Money(Yen returned, Yen owed, boolean isChange) {}

    public static Ending of(Kind kind) {
        return new Ending(kind, Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty());
    }

    public static Ending of(Kind kind, FailureCode code) {
        return new Ending(kind, Optional.of(code), Optional.empty(), Optional.empty(), false, Optional.empty());
    }

    /** No try is left for the secret of this key. */
    public static Ending blocked(JpkiKey key) {
        return of(key == JpkiKey.USER_AUTHENTICATION ? Kind.PIN_BLOCKED : Kind.PASSWORD_BLOCKED);
    }

    /** The ending that a failure leads to while a secret was on its way to the card, which may have counted a try. */
    public static Ending whileVerifying(FailureCode code) {
        return switch (code) {
            case READER_GONE -> of(Kind.READER_GONE_IN_SIGN_IN, code);
            case CARD_UNREADABLE -> of(Kind.CARD_UNREADABLE_IN_SIGN_IN, code);
            default -> of(code);
        };
    }

    /** The ending that a failure leads to. */
    public static Ending of(FailureCode code) {
        return of(Kind.of(code), code);
    }

    /** Another municipality taxed the resident, and issues. */
    public static Ending taxedElsewhere(PlaceName issuer) {
        return new Ending(
                Kind.TAXED_ELSEWHERE, Optional.empty(), Optional.of(issuer), Optional.empty(), false, Optional.empty());
    }

    /** The same, with what became of the money. */
    public Ending with(Money settled) {
        return new Ending(kind, code, place, Optional.of(settled), receipt, leftBefore);
    }

    /** The certificates are whole, and the receipt is not to be had. */
    public Ending withoutReceipt() {
        return new Ending(Kind.CERTIFICATE_PRINTED_WITHOUT_RECEIPT, code, place, money, false, leftBefore);
    }

    /** The same, and a receipt was printed. */
    public Ending withReceipt() {
        return new Ending(kind, code, place, money, true, leftBefore);
    }

    /** The same, said after that one: what it had put into a tray may lie there still, and its receipt too. */
    public Ending after(Ending before) {
        return new Ending(kind, code, place, money, before.receipt(), before.left());
    }

    /** What may lie in a tray now. */
    public Optional<Left> left() {
        boolean paidOut =
                money.filter(settled -> !settled.returned().equals(Yen.ZERO)).isPresent();
        return switch (kind) {
            case PRINT_UNKNOWN, MONEY_OWED -> Optional.of(Left.PERHAPS);
            case CERTIFICATE_PRINTED,
                    CERTIFICATE_PRINTED_WITHOUT_RECEIPT,
                    CERTIFICATE_PRINTED_MONEY_OWED,
                    PARTLY_PRINTED -> Optional.of(paidOut ? Left.SHEETS_AND_MONEY : Left.SHEETS);
            case MONEY_RETURNED -> Optional.of(paidOut ? Left.MONEY : Left.PERHAPS);
            default -> paidOut ? Optional.of(Left.MONEY) : leftBefore;
        };
    }

    /** What the resident is told; the name in lower case with hyphens is the key. */
    public enum Kind {
        GOODBYE(Tone.GOOD),
        CHECK_ENDED(Tone.GOOD),
        CANCELLED(Tone.NEUTRAL),
        TIMED_OUT(Tone.NEUTRAL),
        CLOSED(Tone.NEUTRAL),

        CERTIFICATE_PRINTED(Tone.GOOD),
        /** The certificates are whole; the receipt is not to be had. */
        CERTIFICATE_PRINTED_WITHOUT_RECEIPT(Tone.NEUTRAL),
        PASSWORD_RESET(Tone.GOOD),
        PIN_RESET(Tone.GOOD),
        PASSWORD_CHANGED(Tone.GOOD),
        PIN_CHANGED(Tone.GOOD),
        /** The new password is the one that the card has: nothing was written, and the holder remembers it. */
        PASSWORD_CONFIRMED(Tone.GOOD),
        PIN_CONFIRMED(Tone.GOOD),

        CARD_REMOVED(Tone.WARNING),
        /** Pulled while the secret was on its way: the try may or may not have been counted. */
        CARD_REMOVED_IN_SIGN_IN(Tone.WARNING),
        /** The reader was lost while the secret was on its way: the try may or may not have been counted. */
        READER_GONE_IN_SIGN_IN(Tone.PROBLEM),
        CARD_UNREADABLE(Tone.PROBLEM),
        /** What it said to the secret was not understood: the try may or may not have been counted. */
        CARD_UNREADABLE_IN_SIGN_IN(Tone.PROBLEM),
        NOT_A_MY_NUMBER_CARD(Tone.WARNING),
        OLD_CARD(Tone.WARNING),
        PHONE_NOT_SERVED(Tone.WARNING),
        NO_USER_CERTIFICATE(Tone.WARNING),
        NO_SIGNATURE_CERTIFICATE(Tone.WARNING),
        CERTIFICATE_EXPIRED(Tone.WARNING),
        CERTIFICATE_REFUSED(Tone.WARNING),
        PIN_BLOCKED(Tone.PROBLEM),
        PASSWORD_BLOCKED(Tone.PROBLEM),
        NO_RESERVATION(Tone.WARNING),
        RESERVATION_EXPIRED(Tone.WARNING),

        CENTRE_UNREACHABLE(Tone.PROBLEM),
        CENTRE_REFUSED(Tone.PROBLEM),
        NOT_AVAILABLE(Tone.WARNING),
        /** The family register lies elsewhere, and the use was not registered there. */
        REGISTRATION_OF_USE(Tone.WARNING),
        /** Who moved out of Japan has no residence record any more. */
        MOVED_ABROAD(Tone.WARNING),
        /** On 1 January of the year they lived in another municipality, which taxed them. */
        TAXED_ELSEWHERE(Tone.WARNING),
        NAME_REFUSED(Tone.NEUTRAL),
        DOCUMENT_REJECTED(Tone.PROBLEM),

        /** The fee can't be taken now: the changer is away, jammed or full. */
        PAYMENT_NOT_POSSIBLE(Tone.PROBLEM),
        /** The same, and nobody knows whether any money was put in. */
        PAYMENT_UNCERTAIN(Tone.PROBLEM),
        /** More than the fee was put in, and there is no change: all of it came out again. */
        NO_CHANGE(Tone.WARNING),
        /** The changer failed while money was put in. */
        PAYMENT_BROKEN(Tone.PROBLEM),
        /** Money of the resident is still inside, whatever else happened. */
        MONEY_OWED(Tone.PROBLEM),
        /** The same after a print in which everything came out whole. */
        CERTIFICATE_PRINTED_MONEY_OWED(Tone.PROBLEM),
        /** After a power failure: money of an interrupted payment has just come out. */
        MONEY_RETURNED(Tone.NEUTRAL),

        PRINTER_JAMMED(Tone.PROBLEM),
        NOT_PRINTED(Tone.PROBLEM),
        /** Nobody can say whether a sheet came out. */
        PRINT_UNKNOWN(Tone.PROBLEM),
        /** Of several sheets some came out. */
        PARTLY_PRINTED(Tone.PROBLEM),

        RESET_NOT_DONE(Tone.PROBLEM),
        RESET_UNKNOWN(Tone.PROBLEM),
        /** An earlier attempt, whose end nobody knew, turns out to have worked. */
        RESET_DONE_BEFORE(Tone.GOOD),
        CHANGE_NOT_DONE(Tone.PROBLEM),
        /** The card was asked, and its answer got lost. */
        CHANGE_UNKNOWN(Tone.PROBLEM),

        OUT_OF_SERVICE(Tone.PROBLEM);

        private final Tone tone;

        Kind(Tone tone) {
            this.tone = tone;
        }

        public Tone tone() {
            return tone;
        }

        /** Whether it sends the resident to the staff or to a counter; then the telephone stands with it. */
        public boolean sendsToPeople() {
            return switch (this) {
                case CERTIFICATE_PRINTED_WITHOUT_RECEIPT,
                        READER_GONE_IN_SIGN_IN,
                        CARD_UNREADABLE,
                        CARD_UNREADABLE_IN_SIGN_IN,
                        OLD_CARD,
                        NO_USER_CERTIFICATE,
                        NO_SIGNATURE_CERTIFICATE,
                        CERTIFICATE_EXPIRED,
                        CERTIFICATE_REFUSED,
                        PIN_BLOCKED,
                        PASSWORD_BLOCKED,
                        NO_RESERVATION,
                        CENTRE_REFUSED,
                        NOT_AVAILABLE,
                        REGISTRATION_OF_USE,
                        MOVED_ABROAD,
                        TAXED_ELSEWHERE,
                        NAME_REFUSED,
                        DOCUMENT_REJECTED,
                        PAYMENT_NOT_POSSIBLE,
                        PAYMENT_UNCERTAIN,
                        PAYMENT_BROKEN,
                        MONEY_OWED,
                        CERTIFICATE_PRINTED_MONEY_OWED,
                        PRINTER_JAMMED,
                        PRINT_UNKNOWN,
                        PARTLY_PRINTED,
                        RESET_NOT_DONE,
                        CHANGE_NOT_DONE,
                        OUT_OF_SERVICE -> true;
                default -> false;
            };
        }

        static Kind of(FailureCode code) {
            return switch (code) {
                case CARD_REMOVED -> CARD_REMOVED;
                case CARD_UNREADABLE, CARD_DROPPED_PIN, PIN_WRONG -> CARD_UNREADABLE;
                case PIN_BLOCKED -> PIN_BLOCKED;
                case CENTRE_UNREACHABLE, CENTRE_BUSY -> CENTRE_UNREACHABLE;
                case CENTRE_REFUSED, CENTRE_ANSWER_BROKEN, VERSION_REFUSED -> CENTRE_REFUSED;
                case CERTIFICATE_NOT_VALID -> CERTIFICATE_REFUSED;
                case ISSUE_NOT_AVAILABLE, PAYMENT_NOT_POSSIBLE -> NOT_AVAILABLE;
                case BINDING_MISMATCH,
                        CHARACTER_MISSING,
                        DOCUMENT_BROKEN,
                        DOCUMENT_UNPRINTABLE,
                        ISSUE_NUMBER_REPEATED -> DOCUMENT_REJECTED;
                case TILL_GONE -> PAYMENT_NOT_POSSIBLE;
                case NO_CHANGE -> NO_CHANGE;
                case TILL_FAILED -> PAYMENT_BROKEN;
                case MONEY_OWED, MONEY_UNCERTAIN -> MONEY_OWED;
                case PRINTER_JAMMED -> PRINTER_JAMMED;
                case PRINTER_GONE, PRINT_NOT_DONE -> NOT_PRINTED;
                case PRINT_UNKNOWN -> PRINT_UNKNOWN;
                case RESET_REFUSED, RESET_NOT_DONE, RELAY_COMMAND_REFUSED, CARD_MISMATCH -> RESET_NOT_DONE;
                case RESET_UNKNOWN -> RESET_UNKNOWN;
                case CHANGE_REFUSED -> CHANGE_NOT_DONE;
                case CHANGE_UNKNOWN -> CHANGE_UNKNOWN;
                case READER_GONE, INTERNAL, JOURNAL_FAILED, SETTLED_AFTER_RESTART -> OUT_OF_SERVICE;
            };
        }
    }

    /** The stem of this ending's texts. */
    public String key() {
        return "ending." + kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
