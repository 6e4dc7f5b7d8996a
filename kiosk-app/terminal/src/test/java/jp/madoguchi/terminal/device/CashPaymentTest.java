package jp.madoguchi.terminal.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import jp.madoguchi.config.Yen;
import jp.madoguchi.pos.DeviceNames;
import jp.madoguchi.pos.LogicalDevices;
import jp.madoguchi.pos.drivers.DriverFolder;
import jp.madoguchi.pos.drivers.NamedDriver;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.procedure.Payment;
import jp.madoguchi.session.procedure.Payment.NotPossible;
import jp.madoguchi.session.procedure.Payment.Settlement;
import jp.madoguchi.virtual.changer.VirtualChanger;
import jpos.JposException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cash through jpos.CashChanger, a driver dropped into drivers/ and a machine on the other end of its wire. The fee is 300 yen. */
class CashPaymentTest {
    private static final Path CONFIG = Path.of(System.getProperty("madoguchi.root"), "config");
    private static final Yen FEE = new Yen(300);

    private final VirtualChanger machine;
    private final Path folder;
    private final DriverFolder drivers;
    private final CashPayment payment;
    private final Heard heard = new Heard();

    CashPaymentTest(@TempDir Path folder) throws Exception {
        this.folder = folder;
        machine = VirtualChanger.start(0, folder.resolve("changer.properties"));
        DroppedChanger.into(folder.resolve("drivers"));
        Path jposXml = folder.resolve("jpos.xml");
        Files.writeString(
                jposXml,
                DroppedChanger.declaredIn(Files.readString(CONFIG.resolve("jpos.xml")), machine.port())
                        .replace("\"patienceMillis\" value=\"3000\"", "\"patienceMillis\" value=\"2000\""));
        drivers = DriverFolder.of(folder.resolve("drivers"));
        LogicalDevices.open(jposXml, DeviceNames.asked(Set.of("CashChanger")), drivers);
        payment = CashPayment.open("CashChanger", event -> {});
    }

    @AfterEach
    void switchOff() throws Exception {
        payment.close();
        machine.close();
    }

    /** What the till says, in order. */
    private static final class Heard implements Payment.Listener {
        private final LinkedBlockingQueue<Object> said = new LinkedBlockingQueue<>();

        @Override
        public void taken(Yen total) {
            said.add(total);
        }

        @Override
        public void failed(FailureCode code) {
            said.add(code);
        }

        void awaits(Object expected) throws InterruptedException {
            Object next = said.poll(10, TimeUnit.SECONDS);
            while (next != null && !next.equals(expected)) {
                next = said.poll(10, TimeUnit.SECONDS);
            }
            assertEquals(expected, next);
        }
    }

    private Payment.Till begun() throws NotPossible {
        Payment.Till till = payment.open(FEE);
        till.take(heard);
        return till;
    }

    private Payment.Till paidWith(int... pieces) throws Exception {
        Payment.Till till = begun();
        int total = 0;
        for (int yen : pieces) {
            assertTrue(machine.insert(yen));
            total += yen;
            heard.awaits(new Yen(total));
        }
        return till;
    }

    @Test
    void theDriverIsNowhereOnTheClassPathAndComesFromALoaderOfItsOwn() throws Exception {
        assertThrows(ClassNotFoundException.class, () -> Class.forName(DroppedChanger.FACTORY));
        Class<?> factory =
                drivers.find(new NamedDriver(DroppedChanger.FACTORY, "", "")).type();
        assertNotSame(CashPaymentTest.class.getClassLoader(), factory.getClassLoader());
        assertTrue(
                jpos.loader.JposServiceInstanceFactory.class.isAssignableFrom(factory),
                "what both sides speak of is the same for both");
    }

    @Test
    void aDriverThatLacksAClassIsRefusedAtTheStartByThatClass() throws Exception {
        Path broken = folder.resolve("broken");
        DroppedChanger.into(broken);
        DroppedChanger.forget(broken, "jp.madoguchi.changer.Levels");
        LogicalDevices.open(
                folder.resolve("jpos.xml"), DeviceNames.asked(Set.of("CashChanger")), DriverFolder.of(broken));
        JposException refused = assertThrows(JposException.class, () -> CashPayment.open("CashChanger", event -> {}));
        assertTrue(
                String.valueOf(refused.getMessage())
                        .endsWith("[CashChanger]; remedy: the drivers folder lacks a jar with the class"
                                + " jp.madoguchi.changer.Levels: put it beside the jar of the service"),
                refused::getMessage);
    }

    @Test
    void whatWasWrongBeforeTheKioskStartedIsKnown() throws Exception {
        assertTrue(payment.isReady());
        payment.close();
        machine.jam();
        try (var later = CashPayment.open("CashChanger", event -> {})) {
            assertEquals(Optional.of("jammed"), later.trouble());
            assertFalse(later.isReady());
        }
    }

    @Test
    void theFeeIsKeptAndTheChangeComesOut() throws Exception {
        int before = machine.inside();
        Payment.Till till = paidWith(100, 500);
        assertEquals(new Payment.Taken(new Yen(600), true), till.fix());
        assertEquals(new Settlement(FEE, Yen.ZERO, false), till.settle(FEE));
        assertEquals(300, machine.tray());
        assertEquals(before + 300, machine.inside());
    }

    @Test
    void whatIsNotKeptComesOutInTheVeryPiecesThatWentIn() throws Exception {
        Payment.Till till = paidWith(10_000);
        assertEquals(new Settlement(new Yen(10_000), Yen.ZERO, false), till.settle(Yen.ZERO));
        assertEquals(10_000, machine.tray());
    }

    @Test
    void nothingIsTakenBeforeAPaymentBeginsNorAfterItEnds() throws Exception {
        assertEquals(false, machine.insert(100));
        paidWith(100).settle(Yen.ZERO);
        assertEquals(false, machine.insert(100));
    }

    @Test
    void withoutCoinsTheExactFeeIsAskedFor() throws Exception {
        machine.fill("10:5,50:0,100:2,500:0;1000:9,5000:9");
        assertEquals(Payment.Offer.EXACT_ONLY, payment.offer(FEE));
        machine.fill("10:50,50:20,100:20,500:20;1000:9,5000:9");
        assertEquals(Payment.Offer.WITH_CHANGE, payment.offer(FEE));
    }

    @Test
    void coinsThatTheMachineOnlyTakesAreNoChange() throws Exception {
        machine.fill("1:180,10:5,50:0,100:0,500:20;1000:50,5000:4");
        assertEquals(Payment.Offer.EXACT_ONLY, payment.offer(FEE));
    }

    @Test
    void aJamIsToldAtOnceAndWhatDoesNotComeOutIsOwed() throws Exception {
        Payment.Till till = paidWith(100);
        machine.jam();
        heard.awaits(FailureCode.TILL_FAILED);
        assertEquals(new Settlement(Yen.ZERO, new Yen(100), false), till.settle(Yen.ZERO));
        assertEquals(0, machine.tray());
        NotPossible why = assertThrows(NotPossible.class, () -> payment.offer(FEE));
        assertEquals(FailureCode.TILL_GONE, why.code());
    }

    @Test
    void ofChangeThatStopsHalfWayOnlyTheRestIsOwed() throws Exception {
        Payment.Till till = paidWith(1000);
        till.fix();
        machine.jamAfter(1);
        assertEquals(new Settlement(new Yen(500), new Yen(200), false), till.settle(FEE));
        assertEquals(500, machine.tray());
    }

    @Test
    void changeThatTheStaffAddsDuringAPaymentIsOwedToNobody() throws Exception {
        machine.fill("10:50,50:20,100:20,500:20;1000:9");
        Payment.Till paid = paidWith(500);
        machine.fill("10:50,50:20,100:20,500:20;1000:24");
        assertEquals(new Settlement(new Yen(200), Yen.ZERO, true), paid.settle(FEE));
        assertEquals(200, machine.tray());
    }

    @Test
    void whatIsStuckInAMachineThatIsBeingFilledIsOwedWithDoubtAndTheFillingIsNot() throws Exception {
        machine.fill("10:50,50:20,100:20,500:20;1000:9");
        Payment.Till stuck = paidWith(500);
        machine.fill("10:50,50:20,100:20,500:20;1000:24");
        machine.jam();
        heard.awaits(FailureCode.TILL_FAILED);
        assertEquals(new Settlement(Yen.ZERO, new Yen(500), true), stuck.settle(Yen.ZERO));
    }

    @Test
    void aMachineThatLosesItsPowerLeavesDoubt() throws Exception {
        Payment.Till till = paidWith(500);
        machine.powerOff();
        heard.awaits(FailureCode.TILL_FAILED);
        assertEquals(Settlement.uncounted(new Yen(500), false), till.settle(Yen.ZERO));
    }

    @Test
    void aMachineThatGoesAfterTheVeryFeeWasPaidOwesNothing() throws Exception {
        Payment.Till till = paidWith(100, 100, 100);
        till.fix();
        machine.powerOff();
        assertEquals(new Settlement(Yen.ZERO, Yen.ZERO, false), till.settle(FEE));
    }

    @Test
    void allComesOutOfAMachineWhoseLineWasDownForAMoment() throws Exception {
        Payment.Till till = paidWith(100, 100);
        blinks();
        assertEquals(new Payment.Taken(new Yen(200), true), till.fix());
        assertEquals(new Settlement(new Yen(200), Yen.ZERO, false), till.settle(Yen.ZERO));
        assertEquals(200, machine.tray());
    }

    @Test
    void aFeeThatWasPaidBeforeTheLineWasDownIsKeptAndTheChangeComesOut() throws Exception {
        Payment.Till till = paidWith(1000);
        till.fix();
        machine.powerOff();
        machine.powerOn();
        assertEquals(new Settlement(new Yen(700), Yen.ZERO, false), till.settle(FEE));
        assertEquals(700, machine.tray());
    }

    @Test
    void allComesOutOfAMachineThatAnswersLate() throws Exception {
        Payment.Till till = paidWith(500);
        machine.answerLate();
        assertEquals(new Payment.Taken(new Yen(500), true), till.fix());
        assertEquals(new Settlement(new Yen(500), Yen.ZERO, false), till.settle(Yen.ZERO));
        assertEquals(500, machine.tray());
    }

    @Test
    void aCoinThatFallsAsTheLineGoesIsTakenAndComesOut() throws Exception {
        int before = machine.inside();
        Payment.Till till = paidWith(100);
        machine.powerOffAfter(1);
        assertTrue(machine.insert(500));
        heard.awaits(FailureCode.TILL_FAILED);
        machine.powerOn();
        assertEquals(new Payment.Taken(new Yen(600), true), till.fix());
        assertEquals(new Settlement(new Yen(600), Yen.ZERO, false), till.settle(Yen.ZERO));
        assertEquals(600, machine.tray());
        assertEquals(before, machine.inside());
    }

    @Test
    void aCoinThatFallsAsTheMachineGoesForLongIsCountedLater() throws Exception {
        Payment.Till till = paidWith(100);
        machine.powerOffAfter(1);
        assertTrue(machine.insert(500));
        heard.awaits(FailureCode.TILL_FAILED);
        NotPossible why = assertThrows(NotPossible.class, till::fix);
        assertEquals(FailureCode.TILL_FAILED, why.code());
        assertEquals(Settlement.uncounted(new Yen(100), false), till.settle(Yen.ZERO));
    }

    @Test
    void howMuchCameOutOfAMachineThatWentMeanwhileNobodyKnows() throws Exception {
        Payment.Till till = paidWith(100, 100, 50);
        till.fix();
        machine.powerOffAfter(1);
        assertEquals(Settlement.uncounted(new Yen(250), true), till.settle(Yen.ZERO));
        assertEquals(100, machine.tray());
    }

    @Test
    void theRestComesOutOnceTheMachineIsBack() throws Exception {
        Payment.Till till = paidWith(100, 100, 50);
        till.fix();
        machine.powerOffAfter(1);
        var back = CompletableFuture.runAsync(() -> {
            while (machine.status().startsWith("on")) {
                Thread.onSpinWait();
            }
            machine.powerOn();
        });
        assertEquals(new Settlement(new Yen(250), Yen.ZERO, false), till.settle(Yen.ZERO));
        back.join();
        assertEquals(250, machine.tray());
    }

    @Test
    void whatTheStaffTookOutWhileTheLineWasDownIsOwed() throws Exception {
        machine.fill("10:50,50:20,100:20,500:20;1000:9");
        Payment.Till till = paidWith(100);
        machine.powerOff();
        heard.awaits(FailureCode.TILL_FAILED);
        machine.fill("10:44,50:20,100:20,500:20;1000:9");
        machine.powerOn();
        assertThrows(NotPossible.class, till::fix);
        assertEquals(new Settlement(new Yen(40), new Yen(60), true), till.settle(Yen.ZERO));
        assertEquals(40, machine.tray());
    }

    @Test
    void whatIsStuckInAMachineThatWasEmptiedHasNotComeOut() throws Exception {
        Payment.Till till = paidWith(1000);
        till.fix();
        machine.empty();
        machine.jam();
        assertEquals(new Settlement(Yen.ZERO, new Yen(700), true), till.settle(FEE));
        assertEquals(0, machine.tray());
    }

    private void blinks() throws InterruptedException {
        machine.powerOff();
        heard.awaits(FailureCode.TILL_FAILED);
        machine.powerOn();
    }

    @Test
    void whatAnEarlierRunLeftInsideIsFoundByItsMarkAndGivenBack() throws Exception {
        long mark = paidWith(1000).mark();
        payment.close();
        CashPayment next = CashPayment.open("CashChanger", event -> {});
        try {
            assertEquals(new Yen(1000), next.held(mark));
            assertEquals(new Settlement(new Yen(700), Yen.ZERO, false), next.settle(mark, FEE));
            assertEquals(700, machine.tray());
            assertEquals(FEE, next.held(mark));
        } finally {
            next.close();
        }
    }

    /** By its count, so that nothing comes out twice. */
    @Test
    void whatAnEarlierRunLeftComesOutOnceWhereTheMachineGoesMeanwhileAndComesBack() throws Exception {
        Payment.Till till = paidWith(100, 100, 50);
        long mark = till.mark();
        payment.close();
        CashPayment next = CashPayment.open("CashChanger", event -> {});
        try {
            machine.powerOffAfter(1);
            NotPossible why = assertThrows(NotPossible.class, () -> next.settle(mark, Yen.ZERO));
            assertEquals(FailureCode.TILL_GONE, why.code());
            machine.powerOn();
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
                while (!next.isReady()) {
                    Thread.onSpinWait();
                }
            });
            int left = next.held(mark).amount();
            assertTrue(left < 250, "something had come out");
            assertEquals(new Settlement(new Yen(left), Yen.ZERO, false), next.settle(mark, Yen.ZERO));
            assertEquals(250, machine.tray());
        } finally {
            next.close();
        }
    }

    @Test
    void moneyThatSomebodyTookOutMeanwhileIsDoubtful() throws Exception {
        long mark = paidWith(1000).mark();
        payment.close();
        machine.fill("10:5");
        CashPayment next = CashPayment.open("CashChanger", event -> {});
        try {
            NotPossible why = assertThrows(NotPossible.class, () -> next.held(mark));
            assertEquals(FailureCode.MONEY_UNCERTAIN, why.code());
        } finally {
            next.close();
        }
    }
}
