package jp.madoguchi.terminal.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import jp.madoguchi.card.CommandApdu;
import jpos.JposConst;
import jpos.JposException;
import jpos.SmartCardRW;
import org.junit.jupiter.api.Test;

/** What a service makes of the bytes of a card. */
class ApduExchangeTest {
    private final ApduExchange exchange =
            new ApduExchange(CommandApdu.parse(HexFormat.of().parseHex("00B0000000")));

    @Test
    void oneCharacterIsOneByte() throws Exception {
        exchange.over(answering("\u00FF\u0080\u0090\u0000"));
        assertEquals(
                "FF80",
                HexFormat.of().withUpperCase().formatHex(exchange.response().data()));
    }

    /** They would become question marks, and a certificate that nobody has signed. */
    @Test
    void charactersThatAreNoBytesAreRefusedAndNotShown() {
        var refused = assertThrows(JposException.class, () -> exchange.over(answering("\u2018\u30A2\u0090\u0000")));
        assertEquals(JposConst.JPOS_E_FAILURE, refused.getErrorCode());
        String said = String.valueOf(refused.getMessage());
        assertTrue(said.contains("no bytes; remedy: set the service to one character a byte"), said);
    }

    private static SmartCardRW answering(String answer) {
        return new SmartCardRW() {
            @Override
            public void readData(int action, int[] count, String[] data) {
                data[0] = answer;
            }
        };
    }
}
