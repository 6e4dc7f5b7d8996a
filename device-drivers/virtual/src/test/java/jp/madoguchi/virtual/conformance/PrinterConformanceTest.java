package jp.madoguchi.virtual.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import jp.madoguchi.pos.conformance.Category;
import jp.madoguchi.pos.conformance.ConformanceKit;
import jp.madoguchi.pos.conformance.Finding;
import jp.madoguchi.pos.conformance.Finding.Verdict;
import jp.madoguchi.pos.pageprinter.IppPagePrinterFactory;
import jp.madoguchi.virtual.printer.VirtualPrinter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Our page printer keeps every rule of its category. */
@Timeout(300)
class PrinterConformanceTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String NAME = "ConformingPages";

    @TestFactory
    Stream<DynamicTest> thePagePrinterKeepsTheRule(@TempDir Path state) throws Exception {
        VirtualPrinter printer = VirtualPrinter.start(Duration.ofMillis(50));
        Entries.printer(NAME, IppPagePrinterFactory.class, printer, Map.of("stateDirectory", state.toString()));
        ConformanceKit kit =
                new ConformanceKit(Category.find("POSPrinter").orElseThrow(), NAME, new PrinterHand(printer), PATIENCE);
        return kit.rows().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.id() + ": " + row.rule(),
                        () -> assertEquals(new Finding(row, Verdict.PASS, ""), kit.check(row))))
                .onClose(printer::close);
    }
}
