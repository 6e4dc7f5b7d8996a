package jp.madoguchi.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SharpPanelTest {
    @Test
    void onAPanelOfScaleTwoTheScreensLookAsApproved() throws IOException {
        String root = System.getProperty("madoguchi.root", ".");
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dmadoguchi.root=" + root,
                "-cp",
                System.getProperty("java.class.path"),
                SharpPanel.class.getName(),
                Path.of(root, "kiosk-app/ui/src/test/pictures/ja").toString());
        builder.environment().put("GDK_SCALE", "2");
        Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (var said = process.inputReader()) {
            assertEquals(SharpPanel.LOOKED, String.join("\n", said.lines().toList()));
        } finally {
            process.destroy();
        }
    }
}
