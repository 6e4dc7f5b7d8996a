package jp.madoguchi.virtual.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is remembered of the commands that reach a card: enough to know what was asked, nothing of what was entered. */
class CommandLogTest {
    private final CommandLog log = new CommandLog();

    @ParameterizedTest
    @CsvSource({
        "00a4040c0ad392f000260100000001, d392f000260100000001",
        "00a404000ad39210003100010104080000, 0ad39210003100010104080000",
        "00a404000ad392100031000101040800, d3921000310001010408",
        "04a4040005d392100031, d392100031",
        "00a4040000000ad3921000310001010408, 00000ad3921000310001010408",
        "00a40400, ''",
        "00a4020c020006, ''"
    })
    void aSelectByNameTellsTheApplicationInWhateverFormItComes(String command, String application) {
        assertEquals(application, seen(command).application());
    }

    @Test
    void ofASecretOnlyTheHeaderAndThatThereWasOneAreKept() {
        SeenCommand entry = seen("00200098" + "0431323334");
        assertEquals(new SeenCommand("00200098", true, ""), entry);
        assertFalse(seen("00200098").withData());
        assertEquals("0020", entry.instruction());
    }

    @Test
    void aCommandThatTheCardIsTornAtIsRemembered() {
        FaultyCard card = new FaultyCard(new OtherCard());
        card.tearBefore(1);
        VirtualCard watched = log.watching(card);
        assertThrows(
                CardTornException.class, () -> watched.transmit(HexFormat.of().parseHex("00b0000000")));
        assertEquals(List.of(seen("00b0000000")), log.sinceInsertion());
    }

    @Test
    void theNextCardBeginsItsOwnListAndNothingIsForgotten() throws CardTornException {
        log.watching(new OtherCard()).transmit(HexFormat.of().parseHex("00b0000000"));
        log.watching(new OtherCard()).transmit(HexFormat.of().parseHex("0084000008"));
        assertEquals(List.of(seen("0084000008")), log.sinceInsertion());
        assertEquals(Set.of(seen("00b0000000"), seen("0084000008")), log.ever());
    }

    private static SeenCommand seen(String command) {
        return SeenCommand.of(HexFormat.of().parseHex(command));
    }
}
