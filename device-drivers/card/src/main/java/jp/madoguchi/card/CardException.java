package jp.madoguchi.card;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The conversation with the card broke; what the last command did is unknown. Messages never hold data of the card. */
public final class CardException extends Exception {
    private static final long serialVersionUID = 1L;

    /** What broke, and what helps. */
    public enum Kind {
        /** The card left, was torn out or reset in the middle of a command. */
        CARD_REMOVED("put the card in again and read it anew; never repeat the command unasked"),
        /** The reader or the service behind it is gone. */
        READER_GONE("wait for the reader, then read the card anew; never repeat the command unasked"),
        /** The card answered something that its specification does not allow here. */
        PROTOCOL(
                "take the card out; if it happens with one card only, that card wants looking at, else the reader does");

        private final String advice;

        Kind(String advice) {
            this.advice = advice;
        }

        /** What to do next, for a log and an operator's eyes. */
        public String advice() {
            return advice;
        }
    }

    private final Kind kind;
    private final String what;
    private final int status;

    private CardException(Kind kind, String what, int status, @Nullable Throwable cause) {
        super(what, cause);
        this.kind = kind;
        this.what = what;
        this.status = status;
    }

    /** The card is not in the reader any more, or lost power on the way. */
    public static CardException cardRemoved(@Nullable Throwable cause) {
        return new CardException(Kind.CARD_REMOVED, "card removed", -1, cause);
    }

    /** The reader cannot be reached. */
    public static CardException readerGone(@Nullable Throwable cause) {
        return new CardException(Kind.READER_GONE, "reader gone", -1, cause);
    }

    /** Bytes that are no valid answer; {@code what} names the command or the file, never its content. */
    public static CardException protocol(String what) {
        return new CardException(Kind.PROTOCOL, what, -1, null);
    }

    /** A status word that has no meaning here; {@code what} names the command, never its content. */
    public static CardException protocol(String what, StatusWord status) {
        return new CardException(Kind.PROTOCOL, what + " answered " + status, status.value(), null);
    }

    /** A status word that has no meaning after this command, of which only the four bytes of the header are told. */
    public static CardException protocol(CommandApdu sent, StatusWord status) {
        return protocol(sent.header(), status);
    }

    /** An answer whose content is not usable; {@code fault} never holds any of it; of the command the header is told. */
    public static CardException content(CommandApdu sent, StatusWord status, String fault) {
        return new CardException(
                Kind.PROTOCOL, sent.header() + " answered " + status + ": " + fault, status.value(), null);
    }

    /** The same failure, told with the command on the way to which it happened (its header only). */
    public CardException during(CommandApdu sent) {
        return new CardException(kind, sent.header() + " got no answer: " + what, status, this);
    }

    /** What broke. */
    public Kind kind() {
        return kind;
    }

    /** The unexpected status word of a {@link Kind#PROTOCOL} failure, where the card gave one. */
    public Optional<StatusWord> status() {
        return status < 0 ? Optional.empty() : Optional.of(new StatusWord(status));
    }

    /** What was sent, what came back and what to do next. */
    @Override
    public String getMessage() {
        return what + "; " + kind.advice();
    }
}
