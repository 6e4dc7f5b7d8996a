package jp.madoguchi.virtual.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import jp.madoguchi.pos.conformance.Category;
import jp.madoguchi.pos.conformance.ConformanceKit;
import jp.madoguchi.pos.conformance.Finding;
import jp.madoguchi.pos.conformance.Finding.Verdict;
import jp.madoguchi.pos.smartcard.SmartCardRwFactory;
import jp.madoguchi.virtual.PcscDaemon;
import jp.madoguchi.virtual.TestSandbox;
import jp.madoguchi.virtual.card.CardSlot;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Our card reader, on a pcscd of its own, keeps every rule of its category. */
@Timeout(300)
class ReaderConformanceTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String NAME = "ConformingCards";

    @TestFactory
    Stream<DynamicTest> theCardReaderKeepsTheRule(@TempDir Path directory) throws IOException {
        Path sandbox = TestSandbox.copyTo(directory.resolve("sandbox"));
        PcscDaemon daemon = PcscDaemon.start(Path.of(System.getenv(PcscDaemon.SOCKET_VARIABLE)));
        CardSlot slot = new CardSlot(sandbox, daemon.port());
        Entries.declare(
                NAME, "SmartCardRW", SmartCardRwFactory.class.getName(), Map.of("readerName", "Virtual PCD 00 00"));
        ConformanceKit kit = new ConformanceKit(
                Category.find("SmartCardRW").orElseThrow(), NAME, new CardHand(daemon, slot), PATIENCE);
        return kit.rows().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.id() + ": " + row.rule(),
                        () -> assertEquals(new Finding(row, Verdict.PASS, ""), kit.check(row))))
                .onClose(() -> {
                    slot.close();
                    daemon.close();
                });
    }
}
