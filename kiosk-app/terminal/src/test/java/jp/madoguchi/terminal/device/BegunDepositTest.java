package jp.madoguchi.terminal.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import jp.madoguchi.config.Yen;
import jp.madoguchi.pos.LogicalDevices;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.procedure.Payment;
import jp.madoguchi.session.procedure.Payment.NotPossible;
import jp.madoguchi.terminal.device.AwayFactory.Refusal;
import jpos.JposConst;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What beginDeposit throws tells whether money may have fallen. */
class BegunDepositTest {
    private static final Payment.Listener UNHEARD = new Payment.Listener() {
        @Override
        public void taken(Yen total) {
            // Nothing falls here.
        }

        @Override
        public void failed(FailureCode code) {
            // It says so when it is asked.
        }
    };

    @BeforeEach
    void declare(@TempDir Path folder) throws Exception {
        LogicalDevices.open(AwayFactory.declareIn(folder, Stream.of("CashChanger CashChanger")), Set.of("CashChanger"));
    }

    @AfterEach
    void comeBack() {
        AwayFactory.beThere();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                JposConst.JPOS_E_CLOSED,
                JposConst.JPOS_E_CLAIMED,
                JposConst.JPOS_E_NOTCLAIMED,
                JposConst.JPOS_E_NOSERVICE,
                JposConst.JPOS_E_DISABLED,
                JposConst.JPOS_E_ILLEGAL,
                JposConst.JPOS_E_BUSY,
                JposConst.JPOS_E_DEPRECATED
            })
    void whereTheCallIsRefusedNothingWasTaken(int code) throws Exception {
        assertEquals(FailureCode.TILL_GONE, codeAfter(code));
    }

    /** Of code 0 the service throws an error of its own. */
    @ParameterizedTest
    @ValueSource(
            ints = {
                JposConst.JPOS_E_NOHARDWARE,
                JposConst.JPOS_E_OFFLINE,
                JposConst.JPOS_E_FAILURE,
                JposConst.JPOS_E_TIMEOUT,
                JposConst.JPOS_E_EXTENDED,
                0
            })
    void whereTheMachineFailsItMayHaveTakenSome(int code) throws Exception {
        assertEquals(FailureCode.MONEY_UNCERTAIN, codeAfter(code));
    }

    private static FailureCode codeAfter(int code) throws Exception {
        try (CashPayment payment = CashPayment.open("CashChanger", event -> {})) {
            Payment.Till till = payment.open(new Yen(300));
            AwayFactory.refusal = new Refusal("beginDeposit", code);
            return assertThrows(NotPossible.class, () -> till.take(UNHEARD)).code();
        }
    }
}
