package jp.madoguchi.pos.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import jpos.JposException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counters that outlive the program. */
class StatisticsFileTest {
    private final ClaimRegistry claims = new ClaimRegistry();

    private final Path folder;

    StatisticsFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void whatWasCountedIsThereAfterARestart() throws Exception {
        countOnceAndClose();
        assertEquals(1, count(enabled("Second"), TestDevice.COUNTER));
    }

    @Test
    void whatTheDeviceCountsItselfIsNotKept() throws Exception {
        TestDevice first = enabled("First");
        first.statistics.note(TestDevice.NOTED, 77);
        first.statistics.count(TestDevice.COUNTER);
        first.service.close();
        assertEquals(0, count(enabled("Second"), TestDevice.NOTED));
    }

    @Test
    void aResetIsKeptToo() throws Exception {
        TestDevice first = enabled("First");
        first.statistics.count(TestDevice.COUNTER);
        first.service.resetStatistics("");
        first.service.close();
        assertEquals(0, count(enabled("Second"), TestDevice.COUNTER));
    }

    @Test
    void whoClaimsReadsWhatAnotherCountedMeanwhile() throws Exception {
        TestDevice waiting = device("Waiting");
        waiting.opened(new Console());
        countOnceAndClose();
        waiting.service.claim(0);
        waiting.statistics.count(TestDevice.COUNTER);
        assertEquals(2, count(waiting, TestDevice.COUNTER));
    }

    @Test
    void aBrokenFileCostsTheCountsOnly() throws Exception {
        countOnceAndClose();
        Files.writeString(statisticsFile(), "SessionCount=many\n");
        TestDevice next = enabled("Second");
        next.statistics.count(TestDevice.COUNTER);
        assertEquals(1, count(next, TestDevice.COUNTER));
        assertTrue(Files.readString(statisticsFile()).contains("SessionCount=1"));
    }

    @Test
    void aFolderThatCannotBeWrittenDoesNotStopTheDevice() throws Exception {
        Path file = Files.createFile(folder.resolve("no-folder"));
        TestDevice device = new TestDevice("Test", new ClaimRegistry(), new StateFolder(Optional.of(file)));
        device.enabled(new Console()).statistics.count(TestDevice.COUNTER);
        assertEquals(1, count(device, TestDevice.COUNTER));
    }

    private void countOnceAndClose() throws JposException {
        TestDevice first = enabled("First");
        first.statistics.count(TestDevice.COUNTER);
        first.service.close();
    }

    private TestDevice enabled(String name) throws JposException {
        return device(name).enabled(new Console());
    }

    private TestDevice device(String name) {
        return new TestDevice(name, claims, new StateFolder(Optional.of(folder)));
    }

    private Path statisticsFile() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".statistics"))
                    .findAny()
                    .orElseThrow();
        }
    }

    private static long count(TestDevice device, String name) throws JposException {
        String[] buffer = {name};
        device.service.retrieveStatistics(buffer);
        return Long.parseLong(buffer[0].replaceAll("(?s).*<Value>(\\d+)</Value>.*", "$1"));
    }
}
