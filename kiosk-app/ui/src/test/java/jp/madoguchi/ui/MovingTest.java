package jp.madoguchi.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.Optional;
import jp.madoguchi.session.screen.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MovingTest {
    private static final Screen.Progress PRINTING = (Screen.Progress) Samples.named("printing");
    /** The same work, of which something new is told. */
    private static final Screen.Progress NEXT = new Screen.Progress(
            PRINTING.steps(),
            PRINTING.title(),
            PRINTING.rows(),
            Optional.of(PRINTING.title()),
            PRINTING.back(),
            PRINTING.picture());

    private final TestWindow window = new TestWindow();

    @AfterEach
    void close() {
        window.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ring", "row-2"})
    void whatMovesGoesOnWhereItIsWhenTheNextScreenComes(String part) {
        window.stopAt(0);
        window.show(PRINTING);
        byte[] begun = look(part);
        window.stopAt(0.5);
        byte[] before = look(part);
        window.show(NEXT);
        assertFalse(Arrays.equals(begun, before), "it moves");
        assertArrayEquals(before, look(part));
    }

    private byte[] look(String part) {
        return window.picture(window.robot().find(part)).data;
    }
}
