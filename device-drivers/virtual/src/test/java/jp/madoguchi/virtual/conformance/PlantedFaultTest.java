package jp.madoguchi.virtual.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.madoguchi.pos.conformance.Category;
import jp.madoguchi.pos.conformance.ConformanceKit;
import jp.madoguchi.pos.conformance.Finding;
import jp.madoguchi.pos.conformance.Finding.Verdict;
import jp.madoguchi.pos.conformance.Row;
import jp.madoguchi.virtual.PcscDaemon;
import jp.madoguchi.virtual.TestSandbox;
import jp.madoguchi.virtual.card.CardSlot;
import jp.madoguchi.virtual.printer.VirtualPrinter;
import jp.madoguchi.virtual.receipt.VirtualReceiptPrinter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A service that is wrong in one thing fails in the row of that thing. */
@Timeout(300)
@TestInstance(Lifecycle.PER_CLASS)
class PlantedFaultTest {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private final VirtualPrinter printer;
    private final VirtualReceiptPrinter receipts;
    private final PcscDaemon daemon;
    private final CardSlot slot;
    private final CardHand cardHand;

    PlantedFaultTest(@TempDir Path directory) throws IOException {
        printer = VirtualPrinter.start(Duration.ofMillis(50));
        receipts = VirtualReceiptPrinter.start();
        daemon = PcscDaemon.start(Path.of(System.getenv(PcscDaemon.SOCKET_VARIABLE)));
        slot = new CardSlot(TestSandbox.copyTo(directory.resolve("sandbox")), daemon.port());
        cardHand = new CardHand(daemon, slot);
    }

    @AfterAll
    void close() throws IOException {
        slot.close();
        daemon.close();
        printer.close();
        receipts.close();
    }

    @ParameterizedTest
    @EnumSource
    void theRowThatAWrongPrinterBreaksShowsIt(PrinterFault fault) throws Exception {
        assertEquals(Verdict.FAIL, brokenRow(kit(fault), fault).verdict());
    }

    @ParameterizedTest
    @EnumSource
    void theRowThatAWrongReceiptPrinterBreaksShowsIt(ReceiptFault fault) throws Exception {
        receipts.refill();
        assertEquals(Verdict.FAIL, brokenRow(kit(fault), fault).verdict());
    }

    @ParameterizedTest
    @EnumSource
    void theRowThatAWrongReaderBreaksShowsIt(ReaderFault fault) throws Exception {
        assertEquals(Verdict.FAIL, brokenRow(kit(fault), fault).verdict());
    }

    @ParameterizedTest
    @EnumSource
    @EnabledIfSystemProperty(named = "madoguchi.full", matches = "true")
    void noOtherRowOfAWrongPrinterDoes(PrinterFault fault) throws Exception {
        assertEquals(List.of(fault.row() + " FAIL"), broken(kit(fault)));
    }

    @ParameterizedTest
    @EnumSource
    @EnabledIfSystemProperty(named = "madoguchi.full", matches = "true")
    void noOtherRowOfAWrongReceiptPrinterDoes(ReceiptFault fault) throws Exception {
        receipts.refill();
        assertEquals(List.of(fault.row() + " FAIL"), broken(kit(fault)));
    }

    @ParameterizedTest
    @EnumSource
    @EnabledIfSystemProperty(named = "madoguchi.full", matches = "true")
    void noOtherRowOfAWrongReaderDoes(ReaderFault fault) throws Exception {
        assertEquals(List.of(fault.row() + " FAIL"), broken(kit(fault)));
    }

    private ConformanceKit kit(PrinterFault fault) {
        String name = "Pages " + fault;
        Entries.printer(name, WrongPrinterFactory.class, printer, Map.of(WrongPrinterFactory.FAULT, fault.name()));
        return new ConformanceKit(Category.find("POSPrinter").orElseThrow(), name, new PrinterHand(printer), PATIENCE);
    }

    private ConformanceKit kit(ReceiptFault fault) {
        String name = "Receipts " + fault;
        Entries.receipts(name, WrongReceiptFactory.class, receipts, Map.of(WrongPrinterFactory.FAULT, fault.name()));
        return new ConformanceKit(Category.find("POSPrinter").orElseThrow(), name, new ReceiptHand(receipts), PATIENCE);
    }

    private ConformanceKit kit(ReaderFault fault) {
        String name = "Cards " + fault;
        Map<String, String> properties =
                Map.of("readerName", "Virtual PCD 00 00", WrongReaderFactory.FAULT, fault.name());
        Entries.declare(name, "SmartCardRW", WrongReaderFactory.class, properties);
        return new ConformanceKit(Category.find("SmartCardRW").orElseThrow(), name, cardHand, PATIENCE);
    }

    private static Finding brokenRow(ConformanceKit kit, Fault fault) throws InterruptedException {
        Row row = kit.rows().stream()
                .filter(each -> each.id().equals(fault.row()))
                .findAny()
                .orElseThrow();
        return kit.check(row);
    }

    private static List<String> broken(ConformanceKit kit) throws InterruptedException {
        Stream.Builder<String> findings = Stream.builder();
        for (Row row : kit.rows()) {
            Finding finding = kit.check(row);
            if (finding.verdict() == Verdict.FAIL) {
                findings.add(row.id() + " " + finding.verdict());
            }
        }
        return findings.build().toList();
    }
}
