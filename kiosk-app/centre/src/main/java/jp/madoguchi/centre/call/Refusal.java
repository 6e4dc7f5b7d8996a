package jp.madoguchi.centre.call;

import java.io.Serial;
import java.util.Optional;
import jp.madoguchi.config.PlaceName;
import jp.madoguchi.protocol.ProblemCode;

/** A call is refused; the transaction in which it is thrown is rolled back. Never says anything about a person. */
public final class Refusal extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    // Exceptions are never written as bytes here.
    private final transient Optional<PlaceName> issuer;

    public Refusal(ProblemCode code) {
        this(code, Optional.empty());
    }

    /** With the municipality to turn to instead. */
    public Refusal(ProblemCode code, Optional<PlaceName> issuer) {
        super(code.wire());
        this.code = code;
        this.issuer = issuer;
    }

    /** Why. */
    public ProblemCode code() {
        return code;
    }

    /** Which municipality to turn to instead. */
    public Optional<PlaceName> issuer() {
        return issuer;
    }
}
