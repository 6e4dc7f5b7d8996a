package jp.madoguchi.terminal.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import jp.madoguchi.config.Yen;
import jp.madoguchi.pos.LogicalDevices;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.procedure.Payment;
import jp.madoguchi.session.procedure.Payment.NotPossible;
import jp.madoguchi.session.procedure.Payment.Settlement;
import jp.madoguchi.terminal.device.AwayFactory.Hang;
import jpos.CashChangerConst;
import jpos.JposConst;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The standard doesn't say what DepositStatus is between fixDeposit and endDeposit; with this changer it is END, and its payouts may
 * not come back.
 */
class EndAfterFixTest {
    private static final Yen FEE = new Yen(300);
    private static final Duration SOON = Duration.ofMillis(300);
    private static final long ALL_BUT_A_COIN = 17_500;

    private static final Payment.Listener UNHEARD = new Payment.Listener() {
        @Override
        public void taken(Yen total) {
            // It says so when it is asked.
        }

        @Override
        public void failed(FailureCode code) {
            // And so it does here.
        }
    };

    @BeforeEach
    void declare(@TempDir Path folder) throws Exception {
        LogicalDevices.open(EndAfterFixFactory.declareIn(folder), Set.of("CashChanger"));
    }

    @AfterEach
    void comeBack() {
        AwayFactory.beThere();
    }

    @Test
    void whatWasFixedComesOutInTheVeryPiecesThatWentIn() throws Exception {
        try (CashPayment payment = CashPayment.open("CashChanger", event -> {})) {
            Payment.Till till = taking(payment);
            assertEquals(new Payment.Taken(new Yen(500), true), till.fix());
            assertEquals(new Settlement(new Yen(500), Yen.ZERO, false), till.settle(Yen.ZERO));
            assertEquals(List.of("fixed", "repaid"), EndAfterFixFactory.DONE);
        }
    }

    /** Unlike the line, a jam takes no deposit with it. */
    @Test
    void whatWasFixedBeforeAJamIsEndedAllTheSame() throws Exception {
        try (CashPayment payment = CashPayment.open("CashChanger", event -> {})) {
            Payment.Till till = taking(payment);
            till.fix();
            EndAfterFixFactory.says(CashChangerConst.CHAN_STATUS_JAM);
            till.settle(Yen.ZERO);
            assertEquals(List.of("fixed", "repaid"), EndAfterFixFactory.DONE);
        }
    }

    /** Many a machine keeps it: only its line was away. */
    @Test
    void whatWasFixedBeforeTheLineWentIsEndedOnceItIsBack() throws Exception {
        try (CashPayment payment = CashPayment.open("CashChanger", event -> {})) {
            Payment.Till till = taking(payment);
            till.fix();
            EndAfterFixFactory.says(JposConst.JPOS_SUE_POWER_OFF_OFFLINE);
            EndAfterFixFactory.says(JposConst.JPOS_SUE_POWER_ONLINE);
            assertEquals(new Settlement(new Yen(500), Yen.ZERO, false), till.settle(Yen.ZERO));
            assertEquals(List.of("fixed", "repaid"), EndAfterFixFactory.DONE);
        }
    }

    /** Somebody else may stand in front of it by then, and staff may have paid: the mark finds what fell in. */
    @Test
    void aDepositThatBeginsTooLateIsEndedAtOnceAndNothingComesOut() throws Exception {
        try (CashPayment payment = CashPayment.open("CashChanger", SOON, event -> {})) {
            Payment.Till till = payment.open(FEE);
            AwayFactory.hang = Hang.of("beginDeposit");
            NotPossible why = assertThrows(NotPossible.class, () -> till.take(UNHEARD));
            assertEquals(FailureCode.MONEY_UNCERTAIN, why.code());
            assertEquals(Settlement.uncounted(Yen.ZERO, false), till.settle(Yen.ZERO));
            assertEquals(List.of(), EndAfterFixFactory.DONE);
            AwayFactory.beThere();
            awaits(() -> EndAfterFixFactory.DONE.size() == 2);
            assertEquals(List.of("fixed", "ended"), EndAfterFixFactory.DONE);
            awaits(payment::isReady);
            assertEquals(new Yen(500), payment.held(till.mark()));
        }
    }

    /** Else it would be in no book. */
    @Test
    void aDepositThatBeganTooLateAndCanNotBeEndedIsFoundByItsMarkOnceTheMachineIsBack() throws Exception {
        try (CashPayment payment = CashPayment.open("CashChanger", SOON, event -> {})) {
            Payment.Till till = payment.open(FEE);
            AwayFactory.hang = Hang.of("beginDeposit");
            EndAfterFixFactory.keeps = true;
            NotPossible why = assertThrows(NotPossible.class, () -> till.take(UNHEARD));
            assertEquals(FailureCode.MONEY_UNCERTAIN, why.code());
            assertEquals(Settlement.uncounted(Yen.ZERO, false), till.settle(Yen.ZERO));
            AwayFactory.beThere();
            awaits(payment::isReady);
            assertEquals(new Yen(500), payment.held(till.mark()));
        }
    }

    @Test
    void whatWasNotFixedYetComesOutToo() throws Exception {
        try (CashPayment payment = CashPayment.open("CashChanger", event -> {})) {
            Payment.Till till = taking(payment);
            assertEquals(new Settlement(new Yen(500), Yen.ZERO, false), till.settle(Yen.ZERO));
            assertEquals(List.of("fixed", "repaid"), EndAfterFixFactory.DONE);
        }
    }

    @Test
    void whatIsStillCountedIsFixedFirst() throws Exception {
        try (CashPayment payment = CashPayment.open("CashChanger", event -> {})) {
            Payment.Till till = taking(payment);
            EndAfterFixFactory.counts = true;
            assertEquals(new Payment.Taken(new Yen(500), true), till.fix());
            assertEquals(new Settlement(new Yen(500), Yen.ZERO, false), till.settle(Yen.ZERO));
            assertEquals(List.of("fixed", "repaid"), EndAfterFixFactory.DONE);
        }
    }

    @Test
    void whatIsStillCountedIsFixedBeforeItComesOut() throws Exception {
        try (CashPayment payment = CashPayment.open("CashChanger", event -> {})) {
            Payment.Till till = taking(payment);
            EndAfterFixFactory.counts = true;
            assertEquals(new Settlement(new Yen(500), Yen.ZERO, false), till.settle(Yen.ZERO));
            assertEquals(List.of("fixed", "repaid"), EndAfterFixFactory.DONE);
        }
    }

    /** With other services COUNT is the status of a deposit that is fixed: it can't be fixed again, and has to be ended. */
    @Test
    void oneThatIsFixedAndStillCountedIsEndedAtTheStart() throws Exception {
        EndAfterFixFactory.fixed = true;
        EndAfterFixFactory.counts = true;
        try (CashPayment payment = CashPayment.open("CashChanger", event -> {})) {
            assertTrue(payment.isReady());
            assertEquals(List.of("ended"), EndAfterFixFactory.DONE);
        }
    }

    @Test
    void aDepositThatAnEarlierRunLeftIsEndedAtTheStart() throws Exception {
        EndAfterFixFactory.begun = true;
        try (CashPayment payment = CashPayment.open("CashChanger", event -> {})) {
            assertTrue(payment.isReady());
            assertEquals(List.of("fixed", "ended"), EndAfterFixFactory.DONE);
        }
    }

    @Test
    void oneThatItHasFixedAlreadyIsEndedToo() throws Exception {
        EndAfterFixFactory.fixed = true;
        try (CashPayment payment = CashPayment.open("CashChanger", event -> {})) {
            assertTrue(payment.isReady());
            assertEquals(List.of("ended"), EndAfterFixFactory.DONE);
        }
    }

    @Test
    void whatAPayoutThatDoesNotComeBackMayYetPayIsDoubtfulAndNotPaidAgain() throws Exception {
        try (CashPayment payment = CashPayment.open("CashChanger", SOON, event -> {})) {
            AwayFactory.hang = Hang.of("dispenseChange");
            assertEquals(new Settlement(Yen.ZERO, new Yen(500), true), payment.settle(ALL_BUT_A_COIN, Yen.ZERO));
            assertEquals(List.of(), EndAfterFixFactory.DONE);
            comesBackAndPays();
        }
    }

    @Test
    void theSameWhereItCanNotEvenBeCountedAnyMore() throws Exception {
        try (CashPayment payment = CashPayment.open("CashChanger", SOON, event -> {})) {
            EndAfterFixFactory.countsOnce = true;
            AwayFactory.hang = Hang.of("dispenseChange");
            assertEquals(new Settlement(Yen.ZERO, new Yen(500), true), payment.settle(ALL_BUT_A_COIN, Yen.ZERO));
            comesBackAndPays();
        }
    }

    @Test
    void oneThatDoubtsItsCountsIsOfNoUseUntilItsMoneyIsCounted() throws Exception {
        EndAfterFixFactory.doubts = true;
        try (CashPayment payment = CashPayment.open("CashChanger", event -> {})) {
            assertEquals(Optional.of("doubts its own counts"), payment.trouble());
            assertThrows(NotPossible.class, () -> payment.open(FEE));
            EndAfterFixFactory.doubts = false;
            awaits(payment::isReady);
        }
    }

    @Test
    void oneThatBeginsToDoubtThemIsOfNoUseFromThenOn() throws Exception {
        try (CashPayment payment = CashPayment.open("CashChanger", event -> {})) {
            assertTrue(payment.isReady());
            EndAfterFixFactory.doubts = true;
            assertThrows(NotPossible.class, () -> payment.offer(FEE));
            assertEquals(Optional.of("doubts its own counts"), payment.trouble());
        }
    }

    @Test
    void oneOfAnotherCurrencyIsToldToBeOfNoUse() throws Exception {
        EndAfterFixFactory.currency = "USD";
        try (CashPayment payment = CashPayment.open("CashChanger", event -> {})) {
            String trouble = payment.trouble().orElseThrow();
            assertTrue(trouble.contains("take a fee in yen"), trouble);
        }
    }

    private static void comesBackAndPays() {
        AwayFactory.beThere();
        awaitsDone("dispensed 500");
    }

    private static void awaitsDone(String what) {
        awaits(() -> EndAfterFixFactory.DONE.contains(what));
    }

    private static void awaits(BooleanSupplier wanted) {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            while (!wanted.getAsBoolean()) {
                Thread.onSpinWait();
            }
        });
    }

    private static Payment.Till taking(CashPayment payment) throws Payment.NotPossible {
        Payment.Till till = payment.open(FEE);
        till.take(UNHEARD);
        return till;
    }
}
