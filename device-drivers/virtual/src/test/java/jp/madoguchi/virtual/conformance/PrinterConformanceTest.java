package jp.madoguchi.virtual.conformance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import jp.madoguchi.pos.pageprinter.IppPagePrinterFactory;
import jp.madoguchi.pos.receiptprinter.EscPosReceiptPrinterFactory;
import jp.madoguchi.virtual.printer.VirtualPrinter;
import jp.madoguchi.virtual.receipt.VirtualReceiptPrinter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Our printers keep every rule of their category. */
@Timeout(300)
class PrinterConformanceTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String NAME = "ConformingPages";
    private static final String RECEIPTS = "ConformingReceipts";
    private static final List<String> LACKS = List.of(
            "CapRecPresent is false", "CapSlpPresent is false", "the printer has both", "CharacterSetList is empty");

    @TestFactory
    Stream<DynamicTest> thePagePrinterKeepsTheRule(@TempDir Path state) throws Exception {
        VirtualPrinter printer = VirtualPrinter.start(Duration.ofMillis(50));
        Entries.printer(NAME, IppPagePrinterFactory.class, printer, Map.of("stateDirectory", state.toString()));
        ConformanceKit kit =
                new ConformanceKit(Category.find("POSPrinter").orElseThrow(), NAME, new PrinterHand(printer), PATIENCE);
        return kit.rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.id() + ": " + row.rule(), () -> assertKept(kit, row)))
                .onClose(printer::close);
    }

    @TestFactory
    Stream<DynamicTest> theReceiptPrinterKeepsTheRule(@TempDir Path state) throws Exception {
        VirtualReceiptPrinter printer = VirtualReceiptPrinter.start();
        Entries.receipts(
                RECEIPTS, EscPosReceiptPrinterFactory.class, printer, Map.of("stateDirectory", state.toString()));
        ConformanceKit kit = new ConformanceKit(
                Category.find("POSPrinter").orElseThrow(), RECEIPTS, new ReceiptHand(printer), PATIENCE);
        return kit.rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.id() + ": " + row.rule(), () -> assertKept(kit, row)))
                .onClose(() -> close(printer));
    }

    /** Kept, or about a station or a sensor that this printer does not have. */
    private static void assertKept(ConformanceKit kit, Row row) throws InterruptedException {
        Finding finding = kit.check(row);
        boolean kept = finding.verdict() == Verdict.PASS
                || (finding.verdict() == Verdict.SKIPPED && LACKS.contains(finding.reason()));
        assertTrue(kept, finding::toString);
    }

    private static void close(VirtualReceiptPrinter printer) {
        try {
            printer.close();
        } catch (IOException open) {
            throw new UncheckedIOException(open);
        }
    }
}
