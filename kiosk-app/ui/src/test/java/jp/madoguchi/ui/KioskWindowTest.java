package jp.madoguchi.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KioskWindowTest {
    private final TestWindow window = new TestWindow();

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void theBrandStandsThereBeforeAnythingElseIsKnown() {
        String title = Spoke.name(window.robot().find(Blocks.TITLE));
        assertTrue(title.contains("行政サービス端末") && title.contains("One moment"), title);
    }

    @Test
    void anotherThreadMayShowAScreen() {
        CompletableFuture.runAsync(() -> window.window().show(Samples.named("menu"), TestWindow.JAPANESE))
                .join();
        window.pump();
        assertEquals("entry-1", window.robot().target("entry-1").touch().key());
    }

    @Test
    void ofScreensThatWaitOnlyTheNewestIsBuilt() {
        window.window().show(Samples.named("menu"), TestWindow.JAPANESE);
        window.window().show(Samples.named("insert"), TestWindow.JAPANESE);
        window.pump();
        assertTrue(window.robot().visible().stream().noneMatch(c -> "entry-1".equals(c.getData("key"))));
    }

    @Test
    void theSameScreenAgainIsNotBuiltAgain() {
        window.show(Samples.named("menu"));
        var before = window.robot().find("entry-1");
        window.show(Samples.named("menu"));
        assertSame(before, window.robot().find("entry-1"));
    }

    @Test
    void theFocusStaysOnATargetThroughAnotherPresentation() {
        window.show(Samples.named("menu"));
        window.robot().find("tool-contrast").forceFocus();
        window.show(Samples.named("menu"), TestWindow.JAPANESE.withHighContrast(true));
        assertTrue(window.robot().find("tool-contrast").isFocusControl());
    }

    @Test
    void whatBreaksInAListenerDoesNotEndTheLoop() {
        var broken = new ArrayList<String>();
        window.display().asyncExec(() -> {
            throw new IllegalStateException("a bug");
        });
        window.display().asyncExec(() -> window.window().close());
        window.window().loop(e -> broken.add(String.valueOf(e.getMessage())));
        assertTrue(broken.get(0).contains("a bug"), broken::toString);
    }

    @Test
    void aWindowManagerCannotCloseIt() {
        window.window().shell().close();
        window.pump();
        assertFalse(window.window().shell().isDisposed());
    }

    /** Control, Shift and U begin the number of a character, which an input method would show as it is typed. */
    @ParameterizedTest
    @ValueSource(strings = {"ctrl+shift+u", "dead_acute", "Multi_key"})
    void noInputMethodShowsWhatIsTyped(String first) throws IOException {
        window.show(Samples.named("pin"));
        xdotool("key", first, "key", "1", "key", "2");
        assertEquals(
                1, xdotool("search", "--onlyvisible", "--maxdepth", "1", ".").size());
        xdotool("key", "Escape");
    }

    private List<String> xdotool(String... words) throws IOException {
        Process process = new ProcessBuilder(
                        Stream.concat(Stream.of("xdotool"), Stream.of(words)).toList())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        window.pumpUntil(() -> !process.isAlive());
        window.pump();
        return process.inputReader().lines().toList();
    }

    @Test
    void afterClosingNothingIsShownAndNothingBreaks() {
        window.window().close();
        window.pump();
        assertFalse(window.display().isDisposed());
        window.window().show(Samples.named("menu"), TestWindow.JAPANESE);
        window.pump();
    }
}
