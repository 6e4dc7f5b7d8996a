package jp.madoguchi.pos.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
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
    void aFileThatCannotBeReadIsToldAndKeptAside() throws Exception {
        for (String broken : List.of("SessionCount=many\n", "", "\u0000\u0001")) {
            countOnceAndClose();
            Path file = Files.writeString(statisticsFile(), broken);
            List<LogRecord> told = logOf(() -> {
                TestDevice next = enabled("Next");
                assertEquals(0, count(next, TestDevice.COUNTER));
                next.service.close();
            });
            Path aside = file.resolveSibling(file.getFileName() + ".unreadable");
            assertTrue(told.stream().anyMatch(each -> each.getMessage().endsWith("begin at 0: " + aside)), broken);
            assertEquals(broken, Files.readString(aside));
        }
    }

    @Test
    void devicesWhoseNamesDifferInJapaneseOnlyHaveFilesOfTheirOwn() {
        var state = new StateFolder(Optional.of(folder));
        Set<Optional<Path>> files = Stream.of("カード 1", "カード 2", "読取機", "a/b", "a_b", "", "機".repeat(300))
                .map(name -> new DeviceDescription("SmartCardRW", "Test", name, "it", state))
                .map(device -> state.file(device, "statistics"))
                .collect(Collectors.toSet());
        assertEquals(7, files.size(), files::toString);
        files.forEach(
                file -> assertTrue(file.orElseThrow().getFileName().toString().length() < 128, file::toString));
    }

    private interface Deed {
        void run() throws Exception;
    }

    private static List<LogRecord> logOf(Deed deed) throws Exception {
        Logger log = Logger.getLogger(StatisticsFile.class.getName());
        List<LogRecord> told = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord record) {
                told.add(record);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        log.addHandler(handler);
        try {
            deed.run();
            return told;
        } finally {
            log.removeHandler(handler);
        }
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
