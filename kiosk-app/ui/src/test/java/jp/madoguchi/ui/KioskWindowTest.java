package jp.madoguchi.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

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

    @Test
    void afterClosingNothingIsShownAndNothingBreaks() {
        window.window().close();
        window.pump();
        assertFalse(window.display().isDisposed());
        window.window().show(Samples.named("menu"), TestWindow.JAPANESE);
        window.pump();
    }
}
