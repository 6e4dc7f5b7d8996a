package jp.madoguchi.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.madoguchi.print.document.CertificateJson;
import jp.madoguchi.print.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComposeTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private final Path folder;

    ComposeTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void everySheetBecomesAFile() throws Exception {
        Path data = Files.write(folder.resolve("data.json"), CertificateJson.write(Samples.householdOf(5)));
        assertEquals(0, run(data.toString(), folder.resolve("out.pdf").toString()));
        assertTrue(Files.size(folder.resolve("out.pdf")) > 10_000);
        assertTrue(Files.size(folder.resolve("out-2.pdf")) > 10_000);
        assertFalse(Files.exists(folder.resolve("out-3.pdf")));
    }

    @Test
    void dataThatIsNoCertificateIsRefusedInOneLine() throws Exception {
        Path data = Files.writeString(folder.resolve("data.json"), "{}");
        assertEquals(1, run(data.toString(), folder.resolve("out.pdf").toString()));
        assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("certificate data refused"));
        assertFalse(Files.exists(folder.resolve("out.pdf")));
    }

    @Test
    void wrongUsageShowsTheUsage() {
        assertEquals(2, run("one"));
        assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("Usage: compose"));
    }

    @Test
    void helpIsNoFailure() {
        assertEquals(0, run("--help"));
        assertTrue(out.toString(StandardCharsets.UTF_8).startsWith("Usage: compose"));
    }

    private int run(String... arguments) {
        return Compose.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments);
    }
}
