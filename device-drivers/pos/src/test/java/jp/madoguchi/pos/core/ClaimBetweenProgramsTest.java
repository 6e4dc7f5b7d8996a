package jp.madoguchi.pos.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import jpos.JposConst;
import jpos.JposException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two programs on one device. */
@Timeout(60)
class ClaimBetweenProgramsTest {
    private final Path folder;

    ClaimBetweenProgramsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void whatAnotherProgramHoldsIsHadOnlyAfterItEnds() throws Exception {
        TestDevice device = device(folder);
        device.opened(new Console());
        Process other = otherProgram();
        try {
            long begin = System.nanoTime();
            JposException late = assertThrows(JposException.class, () -> device.service.claim(150));
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
            assertEquals(JposConst.JPOS_E_TIMEOUT, late.getErrorCode());
            assertTrue(millis >= 150 && millis < 1000, () -> millis + " ms");
            other.destroyForcibly();
            device.service.claim(10_000);
            assertTrue(device.service.getClaimed());
        } finally {
            other.destroyForcibly();
        }
    }

    private Process otherProgram() throws IOException {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherProgram.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertEquals('!', other.getInputStream().read());
        return other;
    }

    private static TestDevice device(Path folder) {
        return new TestDevice("Test", new ClaimRegistry(), new StateFolder(Optional.of(folder)));
    }

    /** Claims the device, says so, and holds it until it is ended. */
    static final class OtherProgram {
        private OtherProgram() {}

        public static void main(String[] arguments) throws Exception {
            device(Path.of(arguments[0])).opened(new Console()).service.claim(0);
            System.out.write('!');
            System.out.flush();
            System.in.read();
        }
    }
}
