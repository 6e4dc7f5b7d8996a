package jp.madoguchi.card;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The conversation with the card broke; what the last command did is unknown. Messages never hold data of the card. */
public final class CardException extends Exception {
    private static final long serialVersionUID = 1L;

    /** What broke. */
    public enum Kind {
        /** The card left, was torn out or reset in the middle of a command. */
        CARD_REMOVED,
        /** The reader or the service behind it is gone. */
        READER_GONE,
        /** The card answered something that its specification does not allow here. */
        PROTOCOL
    }

    private final Kind kind;
    private final int status;

    private CardException(Kind kind, String message, int status, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
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

    /** Bytes that are no valid answer; {@code what} names the command, never its content. */
    public static CardException protocol(String what) {
        return new CardException(Kind.PROTOCOL, what, -1, null);
    }

    /** A status word that has no meaning here; {@code what} names the command, never its content. */
    public static CardException protocol(String what, StatusWord status) {
        return new CardException(Kind.PROTOCOL, what + " answered " + status, status.value(), null);
    }

    /** What broke. */
    public Kind kind() {
        return kind;
    }

    /** The unexpected status word of a {@link Kind#PROTOCOL} failure, where the card gave one. */
    public Optional<StatusWord> status() {
        return status < 0 ? Optional.empty() : Optional.of(new StatusWord(status));
    }
}
