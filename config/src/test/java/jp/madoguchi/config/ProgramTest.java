package jp.madoguchi.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

class ProgramTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(strings = {"0", "7"})
    void theExitCodeIsThatOfTheCommand(String code) {
        assertEquals(Integer.parseInt(code), run(out, code));
        assertEquals("answer " + code + "\n", said(out));
        assertEquals("", said(errors));
    }

    /** Whoever asks a script must not take the code of an answer that nobody got for the answer. */
    @ParameterizedTest
    @ValueSource(strings = {"0", "7", "--help"})
    void anAnswerThatIsLostHasACodeOfItsOwn(String argument) {
        assertEquals(Program.UNSAID, run(fullDisk(), argument));
        assertTrue(said(errors).startsWith("echo: the answer could not be written out"), said(errors));
    }

    @Test
    void theUsageTellsTheCodeOfALostAnswer() {
        assertEquals(0, run(out, "--help"));
        assertTrue(said(out).contains("74"), said(out));
    }

    private int run(OutputStream to, String argument) {
        return Program.of(
                        new Echo(),
                        new PrintStream(to, true, StandardCharsets.UTF_8),
                        new PrintStream(errors, true, StandardCharsets.UTF_8))
                .execute(argument);
    }

    private static String said(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }

    private static OutputStream fullDisk() {
        return new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("No space left on device");
            }
        };
    }

    @Command(name = "packaging/madoguchi echo", mixinStandardHelpOptions = true, exitCodeList = "0:all is well")
    private static final class Echo implements Callable<Integer> {
        @Parameters
        private int code;

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() {
            spec.commandLine().getOut().println("answer " + code);
            return code;
        }
    }
}
