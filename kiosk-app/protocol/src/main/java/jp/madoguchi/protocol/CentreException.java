package jp.madoguchi.protocol;

import java.io.Serial;
import java.util.Optional;
import jp.madoguchi.config.PlaceName;

/** The centre gave no usable answer. Holds no personal data. */
public abstract sealed class CentreException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private CentreException(String message, Throwable cause) {
        super(message, cause);
    }

    private CentreException(String message) {
        super(message);
    }

    /** No answer in time; whether the request arrived is not known. */
    public static final class Unreachable extends CentreException {
        @Serial
        private static final long serialVersionUID = 1L;

        public Unreachable(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** The centre understood and said no. */
    public static final class Refused extends CentreException {
        @Serial
        private static final long serialVersionUID = 1L;

        private final ProblemCode code;
        private final Problem.Retry retry;
        // Exceptions are never written as bytes here.
        private final transient Optional<PlaceName> issuer;

        public Refused(ProblemCode code, Problem.Retry retry, Optional<PlaceName> issuer) {
            super("the centre refused: " + code.wire());
            this.code = code;
            this.retry = retry;
            this.issuer = issuer;
        }

        /** Why. */
        public ProblemCode code() {
            return code;
        }

        /** What repeating can achieve. */
        public Problem.Retry retry() {
            return retry;
        }

        /** Which municipality to turn to instead, if the centre says so. */
        public Optional<PlaceName> issuer() {
            return issuer;
        }
    }

    /** An answer came that isn't one of this protocol, or contradicts the request. */
    public static final class BrokenAnswer extends CentreException {
        @Serial
        private static final long serialVersionUID = 1L;

        public BrokenAnswer(String message) {
            super(message);
        }
    }
}
