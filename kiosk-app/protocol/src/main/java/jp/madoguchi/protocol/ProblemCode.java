package jp.madoguchi.protocol;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** Why the centre refused; on the wire in lower case with hyphens. */
public enum ProblemCode {
    BAD_REQUEST(400),
    IDEMPOTENCY_KEY_MISSING(400),
    TERMINAL_REVOKED(403),
    TERMINAL_MISMATCH(403),
    CLIENT_TOO_OLD(403),
    CAPABILITY_DISABLED(403),
    SESSION_NOT_AUTHENTICATED(403),
    AUTHENTICATION_FAILED(403),
    /** The certificate has expired or is revoked. */
    CERTIFICATE_NOT_VALID(403),
    CERTIFICATES_NOT_PAIRED(403),
    /** Another card than the register names; nothing was changed. */
    CARD_MISMATCH(403),
    NOT_FOUND(404),
    CHALLENGE_SPENT(409),
    STEP_CONFLICT(409),
    IDEMPOTENCY_IN_PROGRESS(409),
    ISSUE_NOT_READY(409),
    OUTCOME_CONFLICT(409),
    SESSION_EXPIRED(410),
    QUOTE_EXPIRED(410),
    RESERVATION_EXPIRED(410),
    ISSUE_CLOSED(410),
    TOO_LARGE(413),
    BAD_OUTCOME(422),
    IDEMPOTENCY_KEY_REUSED(422),
    RESERVATION_NOT_FOUND(422),
    SECRET_POLICY(422),
    QUOTE_MISMATCH(422),
    /** One neutral refusal for every reason in the register or in the person. */
    ISSUE_NOT_AVAILABLE(422),
    /** Whoever moved out of Japan has no residence record any more, and what is issued from it. */
    MOVED_ABROAD(422),
    /** Another municipality taxed the resident for this year; the problem names it. */
    TAXED_ELSEWHERE(422),
    JOURNAL_CHAIN_BROKEN(422),
    RATE_LIMITED(429),
    REVOCATION_UNKNOWN(503),
    UNAVAILABLE(503);

    private final int status;

    ProblemCode(int status) {
        this.status = status;
    }

    /** The HTTP status that goes with it. */
    public int status() {
        return status;
    }

    /** The form of the wire. */
    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Reads the form of the wire.
     *
     * @throws IllegalArgumentException for an unknown code
     */
    @JsonCreator
    public static ProblemCode parse(String wire) {
        return Arrays.stream(values())
                .filter(each -> each.wire().equals(wire))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown problem code"));
    }
}
