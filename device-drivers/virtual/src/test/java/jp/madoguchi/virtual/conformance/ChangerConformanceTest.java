package jp.madoguchi.virtual.conformance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import jp.madoguchi.pos.conformance.Category;
import jp.madoguchi.pos.conformance.ConformanceKit;
import jp.madoguchi.pos.conformance.Finding;
import jp.madoguchi.pos.conformance.Finding.Verdict;
import jp.madoguchi.pos.conformance.Row;
import jp.madoguchi.virtual.changer.VirtualChanger;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The virtual changer, behind a driver that was dropped into a folder, keeps every rule of its category. */
@Timeout(300)
class ChangerConformanceTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String NAME = "ConformingChanger";

    @TestFactory
    Stream<DynamicTest> theChangerKeepsTheRule(@TempDir Path folder) throws IOException {
        VirtualChanger machine = VirtualChanger.start(0, folder.resolve("changer.properties"));
        DroppedDriver.into(folder.resolve("drivers"));
        Entries.declare(
                NAME,
                "CashChanger",
                DroppedDriver.FACTORY,
                Map.of(
                        "port",
                        String.valueOf(machine.port()),
                        "stateDirectory",
                        folder.resolve("state").toString()));
        ConformanceKit kit = new ConformanceKit(
                Category.find("CashChanger").orElseThrow(), NAME, new ChangerHand(machine), PATIENCE);
        return kit.rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.id() + ": " + row.rule(), () -> assertKept(kit, row)))
                .onClose(() -> close(machine));
    }

    /** Kept, or about a capability that this changer does have. */
    private static void assertKept(ConformanceKit kit, Row row) throws InterruptedException {
        Finding finding = kit.check(row);
        assertTrue(
                finding.verdict() == Verdict.PASS || finding.reason().equals("the changer does both"),
                finding::toString);
    }

    private static void close(VirtualChanger machine) {
        try {
            machine.close();
        } catch (IOException open) {
            throw new UncheckedIOException(open);
        }
    }
}
