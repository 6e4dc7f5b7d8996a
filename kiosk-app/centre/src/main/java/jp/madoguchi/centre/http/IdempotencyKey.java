package jp.madoguchi.centre.http;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.centre.call.Refusal;
import jp.madoguchi.protocol.ProblemCode;
import jp.madoguchi.protocol.Uuid7;
import org.jspecify.annotations.Nullable;

/** The header {@code Idempotency-Key}: a quoted UUIDv7. */
final class IdempotencyKey {
    private static final Pattern QUOTED = Pattern.compile("\"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\"");

    private IdempotencyKey() {}

    static UUID parse(@Nullable String header) throws Refusal {
        Matcher quoted = QUOTED.matcher(header == null ? "" : header);
        if (!quoted.matches()) {
            throw new Refusal(ProblemCode.IDEMPOTENCY_KEY_MISSING);
        }
        UUID key = UUID.fromString(quoted.group(1));
        if (!Uuid7.isOne(key)) {
            throw new Refusal(ProblemCode.IDEMPOTENCY_KEY_MISSING);
        }
        return key;
    }
}
