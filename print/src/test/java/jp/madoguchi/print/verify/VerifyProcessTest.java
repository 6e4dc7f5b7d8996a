package jp.madoguchi.print.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.print.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command as a process of its own, as a shell starts it. */
class VerifyProcessTest {

    /** Of letters without a text PDFBox warns in a log. */
    @Test
    void nothingButTheVerdictIsSaidOfAnOddFile(@TempDir Path folder) throws Exception {
        byte[] sheet = Forgery.sealed(Samples.individual(Samples.FAMILY), VerifyCommand.KEYS)
                .get(0);
        Path odd = Files.write(folder.resolve("odd.pdf"), Tampered.rewritten(sheet, "> Tj", "ffff> Tj"));
        Path issuers = VerifyCommand.KEYS.write(folder.resolve("issuers.pem"));
        Path errors = folder.resolve("errors");
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Verify.class.getName()));
        line.addAll(List.of(odd.toString(), "--issuers", issuers.toString()));
        Process process =
                new ProcessBuilder(line).redirectError(errors.toFile()).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(11, process.waitFor(), said);
        assertTrue(said.contains(Stray.MUTE_LETTERS.words()), said);
        assertEquals("", Files.readString(errors));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h"})
    void theUsageIsPrintedWhenItIsAskedFor(String argument) {
        VerifyCommand command = new VerifyCommand();
        assertEquals(0, command.run(argument));
        assertTrue(command.said().startsWith("Usage: packaging/madoguchi verify"), command.said());
        assertEquals("", command.complained());
    }

    @Test
    void anOptionThatIsNoneIsNoFile() {
        VerifyCommand command = new VerifyCommand();
        assertEquals(2, command.run("-x", "sheet.pdf", "--issuers", "issuers.pem"));
        assertTrue(command.complained().startsWith("Unknown option: '-x'"), command.complained());
    }
}
