package jp.madoguchi.session.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import jp.madoguchi.session.screen.Picture;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the sheets come out is shown to those who look rather than read. */
class SheetsTest {
    @TempDir
    private Path sandbox = Path.of("");

    private Counter counter = new Counter();

    @BeforeEach
    void pays() throws IOException {
        Visit visit = Visit.withCardIn(sandbox);
        counter = visit.counter;
        visit.pays();
    }

    @Test
    void theWaitForTheSheetsShowsWhereTheyComeOut() {
        assertEquals("printing.title", counter.title());
        assertEquals(Optional.of(Picture.SHEET), ((Screen.Progress) counter.screen()).picture());
    }

    @Test
    void afterThePrintTheSheetsComeFirst() {
        counter.work();
        assertEquals("ending.certificate-printed.title", counter.title());
        assertEquals(Picture.SHEET, ((Screen.Message) counter.screen()).picture());
        assertEquals(Text.of("ending.certificate-printed.next"), counter.lines().get(0));
    }
}
