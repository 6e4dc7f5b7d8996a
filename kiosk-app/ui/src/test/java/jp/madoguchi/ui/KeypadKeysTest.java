package jp.madoguchi.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import jp.madoguchi.ui.KeypadKeys.Command;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeypadKeysTest {
    @Test
    void aKeypadMaySendOtherKeys() {
        var keys = KeypadKeys.parse("F1, F2,Plus,Home");
        assertEquals(Optional.of(Command.PREVIOUS), keys.command(SWT.F1));
        assertEquals(Optional.of(Command.NEXT), keys.command(SWT.F2));
        assertEquals(Optional.of(Command.SELECT), keys.command(SWT.KEYPAD_ADD));
        assertEquals(Optional.of(Command.REPEAT), keys.command(SWT.HOME));
        assertEquals(Optional.empty(), keys.command(SWT.ARROW_UP));
    }

    @Test
    void bothKeysForEnterAreOne() {
        assertEquals(Optional.of(Command.SELECT), KeypadKeys.usual().command(SWT.KEYPAD_CR));
        assertEquals(Optional.of(Command.SELECT), KeypadKeys.usual().command(SWT.CR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Up,Down,Enter", "Up,Up,Enter,Escape", "Up,Down,Enter,A", "F1,F2,F3,F13", ""})
    void anythingButFourDifferentKeysIsRefused(String names) {
        assertThrows(IllegalArgumentException.class, () -> KeypadKeys.parse(names));
    }
}
