package jp.madoguchi.virtual.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
    private final VirtualPrinter printer;
    private final VirtualReceiptPrinter receipts;
    private final VirtualChanger changer;
    private final Path drivers;
    private final PcscDaemon daemon;
    private final CardSlot slot;
    private final CardHand cardHand;

    PlantedFaultTest(@TempDir Path directory) throws IOException {
        printer = VirtualPrinter.start(Duration.ofMillis(50));
        receipts = VirtualReceiptPrinter.start();
        changer = VirtualChanger.start(0, directory.resolve("changer.properties"));
        drivers = directory.resolve("drivers");
        DroppedDriver.copyTo(drivers);
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
        changer.close();
    }

    private Stream<Planted> faults() {
        return Stream.of(
                        planted("POSPrinter", PrinterFaults.ALL, this::wrongPages, new PrinterHand(printer)),
                        planted("POSPrinter", ReceiptFaults.ALL, this::wrongReceipts, new ReceiptHand(receipts)),
                        planted("SmartCardRW", ReaderFaults.ALL, this::wrongCards, cardHand),
                        planted("CashChanger", ChangerFaults.ALL, this::wrongCash, new ChangerHand(changer)))
                .flatMap(each -> each);
    }

    private static Stream<Planted> planted(String category, List<Fault> faults, Declaration device, Operator hand) {
        return faults.stream().map(fault -> new Planted(fault, category, device, hand));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void theRowThatAWrongServiceBreaksShowsIt(Planted fault) throws Exception {
        assertEquals(Verdict.FAIL, brokenRow(kit(fault), fault.fault()).verdict());
    }

    @ParameterizedTest
    @MethodSource("faults")
    @EnabledIfSystemProperty(named = "madoguchi.full", matches = "true")
    void noOtherRowDoes(Planted fault) throws Exception {
        assertEquals(List.of(fault.fault().row() + " FAIL"), broken(kit(fault)));
    }

    /** A wrong service, and the device behind it. */
    private record Planted(Fault fault, String category, Declaration device, Operator hand) {
        @Override
        public String toString() {
            return category + " " + fault;
        }
    }

    /** Declares a device with these properties besides its own. */
    private interface Declaration {
        void to(String logicalName, Map<String, String> more);
    }

    private ConformanceKit kit(Planted planted) {
        receipts.refill();
        planted.device()
                .to(
                        planted.toString(),
                        Map.of(WrongFactory.FAULT, planted.fault().name()));
        return new ConformanceKit(
                Category.find(planted.category()).orElseThrow(), planted.toString(), planted.hand(), PATIENCE);
    }

    private void wrongPages(String name, Map<String, String> fault) {
        Entries.printer(name, WrongFactory.class, printer, around(IppPagePrinterFactory.class.getName(), fault));
    }

    private void wrongReceipts(String name, Map<String, String> fault) {
        Entries.receipts(
                name, WrongFactory.class, receipts, around(EscPosReceiptPrinterFactory.class.getName(), fault));
    }

    private void wrongCards(String name, Map<String, String> fault) {
        Map<String, String> properties = around(SmartCardRwFactory.class.getName(), fault);
        properties.put("readerName", "Virtual PCD 00 00");
        Entries.declare(name, "SmartCardRW", WrongFactory.class.getName(), properties);
    }

    private void wrongCash(String name, Map<String, String> fault) {
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
