package jp.madoguchi.virtual.pos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jpos.JposConst;
import jpos.JposException;
import org.junit.jupiter.api.function.Executable;

/** What the tests want to know of an exception of JavaPOS. */
final class Thrown {
    private Thrown() {}

    static JposException thrownBy(Executable call) {
        return assertThrows(JposException.class, call);
    }

    static String text(JposException thrown) {
        return String.valueOf(thrown.getMessage());
    }

    /** The first word of the text, by which an application knows what became of a sheet. */
    static void assertFate(String fate, JposException thrown) {
        assertTrue(text(thrown).startsWith(fate + ": "), () -> text(thrown));
    }

    static void assertExtended(int code, JposException thrown) {
        assertEquals(JposConst.JPOS_E_EXTENDED, thrown.getErrorCode(), () -> text(thrown));
        assertEquals(code, thrown.getErrorCodeExtended(), () -> text(thrown));
    }
}
