package jp.madoguchi.virtual.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import jp.madoguchi.pos.conformance.Category;
import jp.madoguchi.pos.conformance.ConformanceKit;
import jp.madoguchi.pos.conformance.Finding;
import jp.madoguchi.pos.conformance.Finding.Verdict;
import jp.madoguchi.pos.conformance.Row;
import jp.madoguchi.virtual.printer.VirtualPrinter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A service that is wrong in one thing fails in the row of that thing. */
@Timeout(300)
class PlantedFaultTest {
    @ParameterizedTest
    @EnumSource
    void theRowThatItBreaksShowsIt(PlantedFault fault) throws Exception {
        assertEquals(
                List.of(fault.row() + " FAIL"), check(fault, row -> row.id().equals(fault.row()), finding -> true));
    }

    @ParameterizedTest
    @EnumSource
    @EnabledIfSystemProperty(named = "madoguchi.full", matches = "true")
    void noOtherRowDoes(PlantedFault fault) throws Exception {
        assertEquals(
                List.of(fault.row() + " FAIL"),
                check(fault, row -> true, finding -> finding.verdict() != Verdict.PASS));
    }

    private static List<String> check(PlantedFault fault, Predicate<Row> rows, Predicate<Finding> told)
            throws Exception {
        String name = "Wrong " + fault;
        List<String> findings = new ArrayList<>();
        try (VirtualPrinter printer = VirtualPrinter.start(Duration.ofMillis(50))) {
            Entries.printer(name, WrongPrinterFactory.class, printer, Map.of(WrongPrinterFactory.FAULT, fault.name()));
            ConformanceKit kit =
                    new ConformanceKit(Category.find("POSPrinter").orElseThrow(), name, new PrinterHand(printer));
            for (Row row : kit.rows().stream().filter(rows).toList()) {
                Finding finding = kit.check(row);
                if (told.test(finding)) {
                    findings.add(row.id() + " " + finding.verdict());
                }
            }
        }
        return findings;
    }
}
