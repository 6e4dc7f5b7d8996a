package jp.madoguchi.virtual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import jp.madoguchi.virtual.card.CardSlot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PcscDaemonTest {
    @Test
    void twoOfThemLiveSideBySide(@TempDir Path directory) throws IOException, InterruptedException {
        try (PcscDaemon first = PcscDaemon.start(directory.resolve("1"));
                PcscDaemon second = PcscDaemon.start(directory.resolve("2"))) {
            assertNotEquals(first.port(), second.port());
            assertTrue(readers(first, directory).contains("Virtual PCD 00 00"));
            assertTrue(readers(second, directory).contains("Virtual PCD 00 00"));
        }
    }

    @Test
    void afterACrashItServesAgainAtTheSamePlace(@TempDir Path directory) throws IOException, InterruptedException {
        try (PcscDaemon daemon = PcscDaemon.start(directory.resolve("s"))) {
            int port = daemon.port();
            daemon.kill();
            assertFalse(readers(daemon, directory).contains("Virtual PCD"));
            daemon.startAgain();
            assertEquals(port, daemon.port());
            assertTrue(readers(daemon, directory).contains("Virtual PCD 00 00"));
        }
    }

    @Test
    void aCardThatStaysInIsSeenAgainAfterACrash(@TempDir Path directory) throws IOException, InterruptedException {
        Path sandbox = TestSandbox.copyTo(directory.resolve("sandbox"));
        try (PcscDaemon daemon = PcscDaemon.start(directory.resolve("s"));
                CardSlot slot = new CardSlot(sandbox, daemon.port())) {
            slot.insert("adult");
            daemon.kill();
            assertEquals("adult inserted", slot.status());
            daemon.startAgain();
            // Asked again and again: opensc-tool --wait overlooks a card that comes in while it begins to wait.
            var tool = new Tool(daemon.socket(), directory);
            assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
                while (!tool.attempt("opensc-tool", "--name").text().contains("jpki")) {
                    assertEquals("adult inserted", slot.status());
                }
            });
        }
    }

    @Test
    void itsSocketIsGoneWhenItEnds(@TempDir Path directory) throws IOException {
        Path socket = directory.resolve("s");
        PcscDaemon.start(socket).close();
        assertFalse(Files.exists(socket));
    }

    @Test
    void aSecondOneOnTheSameSocketIsRefusedAndTheFirstServesOn(@TempDir Path directory) throws Exception {
        try (PcscDaemon first = PcscDaemon.start(directory.resolve("s"))) {
            IOException refusal = assertThrows(IOException.class, () -> PcscDaemon.start(first.socket()));
            assertTrue(String.valueOf(refusal.getMessage()).contains("already serves at " + first.socket()));
            assertTrue(readers(first, directory).contains("Virtual PCD 00 00"));
        }
    }

    @Test
    void aSocketThatACrashLeftBehindIsTakenOver(@TempDir Path directory) throws Exception {
        Path socket = directory.resolve("s");
        try (PcscDaemon crashed = PcscDaemon.start(socket)) {
            crashed.kill();
            assertTrue(Files.exists(socket));
            try (PcscDaemon next = PcscDaemon.start(socket)) {
                assertTrue(readers(next, directory).contains("Virtual PCD 00 00"));
            }
        }
    }

    @Test
    void theReaderSaysWhyItEnds(@TempDir Path directory) throws IOException {
        try (PcscDaemon daemon = PcscDaemon.start(directory.resolve("s"))) {
            assertTrue(VirtualReaderProgram.serve(daemon, new BufferedReader(new StringReader("")))
                    .contains("its input has ended"));
            assertEquals(
                    "told to quit",
                    VirtualReaderProgram.serve(daemon, new BufferedReader(new StringReader("quit\nkill\n"))));
        }
    }

    @Test
    void aPathThatTheKernelCannotHoldIsSaidSo(@TempDir Path directory) {
        IOException refusal =
                assertThrows(IOException.class, () -> PcscDaemon.start(directory.resolve("s".repeat(108))));
        assertTrue(String.valueOf(refusal.getMessage()).contains("too long"));
    }

    @Test
    void linesOfCommandsMoveTheCard(@TempDir Path directory) throws IOException, InterruptedException {
        Path sandbox = TestSandbox.copyTo(directory.resolve("sandbox"));
        try (PcscDaemon daemon = PcscDaemon.start(directory.resolve("s"));
                CardSlot slot = new CardSlot(sandbox, daemon.port())) {
            assertEquals("empty", VirtualCardProgram.obey(slot, "status"));
            assertEquals("ok insert adult", VirtualCardProgram.obey(slot, "insert adult"));
            assertEquals("adult inserted", VirtualCardProgram.obey(slot, "status"));
            assertTrue(readers(daemon, directory).contains("0    Yes"));
            assertEquals("ok tear-before 1", VirtualCardProgram.obey(slot, "tear-before 1"));
            assertEquals("ok remove", VirtualCardProgram.obey(slot, "remove"));
            assertEquals("error: no card is inserted", VirtualCardProgram.obey(slot, "tear-after 1"));
            assertEquals("error: no card nobody in the sandbox", VirtualCardProgram.obey(slot, "insert nobody"));
            assertEquals(VirtualCardProgram.HELP, VirtualCardProgram.obey(slot, "what?"));
        }
    }

    private static String readers(PcscDaemon daemon, Path directory) throws IOException, InterruptedException {
        return new Tool(daemon.socket(), directory).attempt("opensc-tool", "-l").text();
    }
}
