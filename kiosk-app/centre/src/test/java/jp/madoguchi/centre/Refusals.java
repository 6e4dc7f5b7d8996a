package jp.madoguchi.centre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jp.madoguchi.protocol.CentreException.Refused;
import jp.madoguchi.protocol.ProblemCode;
import org.junit.jupiter.api.function.Executable;

/** What tests say about refusals. */
final class Refusals {
    private Refusals() {}

    static void assertRefused(ProblemCode expected, Executable call) {
        assertEquals(expected, assertThrows(Refused.class, call).code());
    }
}
