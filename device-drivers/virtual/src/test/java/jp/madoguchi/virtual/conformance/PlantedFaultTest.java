package jp.madoguchi.virtual.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import jp.madoguchi.pos.conformance.Category;
import jp.madoguchi.pos.conformance.ConformanceKit;
import jp.madoguchi.pos.conformance.Finding;
import jp.madoguchi.pos.conformance.Finding.Verdict;
import jp.madoguchi.pos.conformance.Operator;
import jp.madoguchi.pos.conformance.Row;
import jp.madoguchi.pos.pageprinter.IppPagePrinterFactory;
import jp.madoguchi.pos.receiptprinter.EscPosReceiptPrinterFactory;
import jp.madoguchi.pos.smartcard.SmartCardRwFactory;
import jp.madoguchi.virtual.PcscDaemon;
import jp.madoguchi.virtual.TestSandbox;
import jp.madoguchi.virtual.card.CardSlot;
import jp.madoguchi.virtual.changer.VirtualChanger;
import jp.madoguchi.virtual.printer.VirtualPrinter;
import jp.madoguchi.virtual.receipt.VirtualReceiptPrinter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A service that is wrong in one thing fails in the row of that thing. */
@Timeout(300)
@TestInstance(Lifecycle.PER_CLASS)
class PlantedFaultTest {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** Of the kinds with most faults; proving a service is mostly waiting. */
    private static final int BENCHES_OF_A_KIND = 2;

    private final List<AutoCloseable> devices = new ArrayList<>();
    private final List<Planted> faults = new ArrayList<>();
    private final Map<Planted, Future<Verdict>> rows = new HashMap<>();
    private final Map<Planted, Future<List<String>>> tables = new HashMap<>();
    private final Path drivers;

    PlantedFaultTest(@TempDir Path directory) throws IOException {
        drivers = directory.resolve("drivers");
        DroppedDriver.copyTo(drivers);
        List<Bench> printers = new ArrayList<>();
        List<Bench> changers = new ArrayList<>();
        for (int i = 0; i < BENCHES_OF_A_KIND; i++) {
            VirtualPrinter printer = started(VirtualPrinter.start(Duration.ofMillis(50)));
            VirtualChanger changer = started(VirtualChanger.start(0, directory.resolve("changer-" + i)));
            printers.add(
                    bench("POSPrinter", new PrinterHand(printer), (name, fault) -> wrongPages(printer, name, fault)));
            changers.add(
                    bench("CashChanger", new ChangerHand(changer), (name, fault) -> wrongCash(changer, name, fault)));
        }
        VirtualReceiptPrinter receipts = started(VirtualReceiptPrinter.start());
        PcscDaemon daemon = started(PcscDaemon.start(Path.of(System.getenv(PcscDaemon.SOCKET_VARIABLE))));
        CardSlot slot = started(new CardSlot(TestSandbox.copyTo(directory.resolve("sandbox")), daemon.port()));
        plant(PrinterFaults.ALL, printers);
        plant(
                ReceiptFaults.ALL,
                List.of(bench(
                        "POSPrinter",
                        new ReceiptHand(receipts),
                        (name, fault) -> wrongReceipts(receipts, name, fault))));
        plant(
                ReaderFaults.ALL,
                List.of(bench("SmartCardRW", new CardHand(daemon, slot), PlantedFaultTest::wrongCards)));
        plant(ChangerFaults.ALL, changers);
    }

    @AfterAll
    void close() throws Exception {
        WrongFactory.closeAll();
        Collections.reverse(devices);
        for (AutoCloseable device : devices) {
            device.close();
        }
    }

    private List<Planted> faults() {
        return faults;
    }

    @ParameterizedTest
    @MethodSource("faults")
    void theRowThatAWrongServiceBreaksShowsIt(Planted fault) throws Exception {
        assertEquals(Verdict.FAIL, sideBySide(rows, PlantedFaultTest::verdict, fault));
    }

    @ParameterizedTest
    @MethodSource("faults")
    @EnabledIfSystemProperty(named = "madoguchi.full", matches = "true")
    void noOtherRowDoes(Planted fault) throws Exception {
        Set<String> shown =
                fault.fault().rows().stream().map(row -> row + " FAIL").collect(Collectors.toSet());
        assertEquals(shown, Set.copyOf(sideBySide(tables, PlantedFaultTest::broken, fault)));
    }

    /** A device with the hand at it, where one wrong service after the other is tried. */
    private record Bench(String category, Operator hand, Declaration device, ExecutorService turns) {}

    /** A wrong service, and the bench at which it is tried. */
    private record Planted(Fault fault, Bench bench) {
        ConformanceKit kit() {
            bench.device().to(toString(), Map.of(WrongFactory.FAULT, fault.name()));
            return new ConformanceKit(
                    Category.find(bench.category()).orElseThrow(), toString(), bench.hand(), PATIENCE);
        }

        @Override
        public String toString() {
            return bench.category() + " " + fault;
        }
    }

    /** Declares a device with these properties besides its own. */
    private interface Declaration {
        void to(String logicalName, Map<String, String> more);
    }

    /** What is found out of a wrong service. */
    private interface Proof<T> {
        T of(Planted fault) throws InterruptedException;
    }

    private Bench bench(String category, Operator hand, Declaration device) {
        ExecutorService turns = Executors.newSingleThreadExecutor();
        devices.add(turns::shutdownNow);
        return new Bench(category, hand, device, turns);
    }

    private <D extends AutoCloseable> D started(D device) {
        devices.add(device);
        return device;
    }

    private void plant(List<Fault> planted, List<Bench> benches) {
        for (int i = 0; i < planted.size(); i++) {
            faults.add(new Planted(planted.get(i), benches.get(i % benches.size())));
        }
    }

    /** All are under way from the first that is asked for. */
    private <T> T sideBySide(Map<Planted, Future<T>> begun, Proof<T> proof, Planted wanted) throws Exception {
        for (Planted each : faults) {
            begun.computeIfAbsent(each, fault -> fault.bench().turns().submit(() -> proof.of(fault)));
        }
        return Objects.requireNonNull(begun.get(wanted)).get();
    }

    private static void wrongPages(VirtualPrinter printer, String name, Map<String, String> fault) {
        Entries.printer(name, WrongFactory.class, printer, around(IppPagePrinterFactory.class.getName(), fault));
    }

    private static void wrongReceipts(VirtualReceiptPrinter receipts, String name, Map<String, String> fault) {
        receipts.refill();
        Entries.receipts(
                name, WrongFactory.class, receipts, around(EscPosReceiptPrinterFactory.class.getName(), fault));
    }

    private static void wrongCards(String name, Map<String, String> fault) {
        Map<String, String> properties = around(SmartCardRwFactory.class.getName(), fault);
        properties.put("readerName", "Virtual PCD 00 00");
        Entries.declare(name, "SmartCardRW", WrongFactory.class.getName(), properties);
    }

    private void wrongCash(VirtualChanger changer, String name, Map<String, String> fault) {
        Map<String, String> properties = around(DroppedDriver.FACTORY, fault);
        properties.put(WrongFactory.DRIVERS, drivers.toString());
        properties.put("port", String.valueOf(changer.port()));
        Entries.declare(name, "CashChanger", WrongFactory.class.getName(), properties);
    }

    private static Map<String, String> around(String rightFactory, Map<String, String> fault) {
        Map<String, String> properties = new HashMap<>(fault);
        properties.put(WrongFactory.RIGHT, rightFactory);
        return properties;
    }

    private static Verdict verdict(Planted planted) throws InterruptedException {
        ConformanceKit kit = planted.kit();
        Row row = kit.rows().stream()
                .filter(each -> each.id().equals(planted.fault().row()))
                .findAny()
                .orElseThrow();
        return kit.check(row).verdict();
    }

    private static List<String> broken(Planted planted) throws InterruptedException {
        ConformanceKit kit = planted.kit();
        List<String> findings = new ArrayList<>();
        for (Row row : kit.rows()) {
            Finding finding = kit.check(row);
            if (finding.verdict() == Verdict.FAIL) {
                findings.add(row.id() + " " + finding.verdict());
            }
        }
        return findings;
    }
}
