package jp.madoguchi.centre.call;

import java.io.Serial;
import jp.madoguchi.protocol.ProblemCode;

/** A call is refused; the transaction in which it is thrown is rolled back. Never says anything about a person. */
public final class Refusal extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final ProblemCode code;

    public Refusal(ProblemCode code) {
        super(code.wire());
        this.code = code;
    }

    /** Why. */
    public ProblemCode code() {
        return code;
    }
}
