package jp.madoguchi.protocol;

import java.net.URI;
import java.util.Optional;
import jp.madoguchi.config.PlaceName;

/**
 * A refusal (RFC 9457) with a code to branch on; never with a person's data.
 *
 * @param issuer which municipality to turn to instead, for {@link ProblemCode#TAXED_ELSEWHERE}
 */
public record Problem(URI type, String title, int status, ProblemCode code, Retry retry, Optional<PlaceName> issuer) {

    /** What repeating can achieve. */
    public enum Retry {
        NEVER,
        /** Repeat unchanged, with the same key or step number. */
        SAME_KEY,
        /** Only a new session with a new authentication can help. */
        NEW_SESSION
    }
}
