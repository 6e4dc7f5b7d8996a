package jp.madoguchi.terminal.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.pos.conformance.NeededRows;
import jp.madoguchi.terminal.KioskDevices;
import jpos.BaseControl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the kiosk needs of its devices follows from the calls that it makes. That a row exists, its list asserts itself. */
class KioskRowsTest {
    private static final String DEVICES = "jp.madoguchi.terminal.device.";

    private static final JavaClasses KIOSK = new ClassFileImporter()
            .importPath(Path.of(System.getProperty("madoguchi.root"), "kiosk-app/terminal/target/classes"));

    /** Read from the byte code, so that none is missed for lying on a way that no visit goes. */
    @ParameterizedTest
    @CsvSource({
        "CardReader, CardReader",
        "PagePrinter, SlipPrinter",
        "ReceiptPrinter, ReceiptSlips",
        "CashChanger, CashPayment"
    })
    void everyCallOfADeviceIsAccountedForByTheRowsThatShowWhatComesOfIt(String device, String program) {
        Set<String> declared = KioskRows.CALLS.getOrDefault(device, Map.of()).keySet();
        Set<String> made = calls(DEVICES + program);
        assertEquals(Set.of(), without(made, declared), "calls without a row");
        assertEquals(
                Set.of(),
                without(without(declared, made), KioskRows.TAKING.keySet()),
                "rows for calls that nobody makes");
    }

    private static Set<String> without(Set<String> all, Set<String> those) {
        return all.stream().filter(each -> !those.contains(each)).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void whoPrintsReceiptsNeedsNothingOfASlipStationAndWhoPrintsSheetsNothingOfAReceiptStation() {
        assertTrue(rows(KioskDevices.RECEIPT_PRINTER).contains("transaction-argument"));
        assertFalse(rows(KioskDevices.PAGE_PRINTER).contains("transaction-argument"));
        assertTrue(rows(KioskDevices.PAGE_PRINTER).contains("bitmap-type"));
        assertFalse(rows(KioskDevices.RECEIPT_PRINTER).contains("bitmap-type"));
    }

    @Test
    void withoutWhatItHasNoOtherWayForNoKioskWorks() {
        assertTrue(isIndispensable(KioskDevices.RECEIPT_PRINTER, "transaction-argument"));
        assertTrue(isIndispensable(KioskDevices.RECEIPT_PRINTER, "character-set-japanese"));
        assertTrue(isIndispensable(KioskDevices.PAGE_PRINTER, "bitmap-type"));
        assertTrue(isIndispensable(KioskDevices.CASH_CHANGER, "deposit-told"));
        assertTrue(isIndispensable(KioskDevices.CASH_CHANGER, "deposit-real-time"));
        assertFalse(isIndispensable(KioskDevices.CASH_CHANGER, "deposit-repaid"));
    }

    @Test
    void noKioskNeedsTheLevelsOfHealthAndStatisticsWhichItNeverAsksFor() {
        for (String device : KioskRows.CALLS.keySet()) {
            for (String never : List.of("health", "statistics", "statistics-reset", "firmware", "freeze")) {
                assertFalse(rows(device).contains(never), never);
            }
        }
    }

    private static NeededRows.Need need(String device) {
        return KioskRows.NEEDED.devices().getOrDefault(device, new NeededRows.Need("CashChanger", Set.of(), Set.of()));
    }

    private static Set<String> rows(String device) {
        return need(device).rows();
    }

    private static boolean isIndispensable(String device, String row) {
        return rows(device).contains(row) && !need(device).dispensable().contains(row);
    }

    /** The calls of controls by this class and all that it uses; what a device is capable of, everything may ask. */
    private static Set<String> calls(String program) {
        return reached(KIOSK.get(program)).stream()
                .flatMap(KioskRowsTest::accesses)
                .filter(target -> isControl(target.getOwner()))
                .map(AccessTarget::getName)
                .filter(name -> !name.startsWith("getCap") && !name.equals("<init>"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<AccessTarget> accesses(JavaClass from) {
        return Stream.concat(from.getMethodCallsFromSelf().stream(), from.getMethodReferencesFromSelf().stream())
                .map(JavaAccess::getTarget);
    }

    private static boolean isControl(JavaClass owner) {
        return owner.isAssignableTo(BaseControl.class);
    }

    private static Set<JavaClass> reached(JavaClass from) {
        Set<JavaClass> reached = new HashSet<>();
        Deque<JavaClass> open = new ArrayDeque<>(Set.of(from));
        for (JavaClass next = open.poll(); next != null; next = open.poll()) {
            if (reached.add(next)) {
                next.getDirectDependenciesFromSelf().stream()
                        .map(Dependency::getTargetClass)
                        .filter(each -> each.getName().startsWith(DEVICES))
                        .forEach(open::add);
            }
        }
        return reached;
    }
}
