package jp.madoguchi.protocol;

import java.net.URI;

/** A refusal (RFC 9457) with a code to branch on; never with personal data. */
public record Problem(URI type, String title, int status, ProblemCode code, Retry retry) {

    /** What repeating can achieve. */
    public enum Retry {
        NEVER,
        /** Repeat unchanged, with the same key or step number. */
        SAME_KEY,
        /** Only a new session with a new authentication can help. */
        NEW_SESSION
    }
}
