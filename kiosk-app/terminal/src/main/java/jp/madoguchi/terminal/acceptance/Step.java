package jp.madoguchi.terminal.acceptance;

import java.util.List;

/**
 * One thing that was tried.
 *
 * @param seen what was seen, in order; never a secret, nor anything about a person
 */
record Step(String name, Verdict verdict, List<String> seen) {
    /** How it ended. */
    enum Verdict {
        PASSED,
        FAILED,
        /** The person did not want it. */
        SKIPPED
    }

    Step {
        seen = List.copyOf(seen);
    }
}
