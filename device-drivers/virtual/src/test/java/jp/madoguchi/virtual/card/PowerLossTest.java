package jp.madoguchi.virtual.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import jp.madoguchi.card.ApduChannel;
import jp.madoguchi.card.CardException;
import jp.madoguchi.card.CommandApdu;
import jp.madoguchi.card.jpki.JpkiApplication;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.card.scp03.Scp03Exception;
import jp.madoguchi.card.update.ReservationTag;
import jp.madoguchi.virtual.TestSandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The power fails at every command and at every persistent write of a flow, before and after it. What the card remembers
 * is then its old state, its old state with one try less, or its new state, and nothing else.
 */
class PowerLossTest {
    private static final ReservationTag TAG =
            ReservationTag.of(UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057"));

    /** Only read: each card's memory is its own. */
    private final Path sandbox = TestSandbox.toRead();

    PowerLossTest() throws IOException {}

    /** What a terminal does with a card. */
    private enum Flow {
        WRONG_PIN,
        RIGHT_PIN,
        CHANGE,
        RESET
    }

    /** What is left of a card's memory, as far as it tells one state from another. */
    private record Left(String pin, int tries, Optional<ReservationTag> tag) {
        static Left of(CardState state) {
            return new Left(state.pin().text(), state.pin().left(), state.lastReservation());
        }
    }

    @ParameterizedTest
    @EnumSource(Flow.class)
    void whereverThePowerFailsTheCardIsInAnOldOrANewStateAndLosesOneTryAtMost(Flow flow) throws Exception {
        for (int tries = 1; tries <= 3; tries++) {
            Left before = Left.of(state(tries));
            List<Left> allowed = new ArrayList<>(List.of(before, new Left("1234", tries - 1, Optional.empty())));
            allowed.add(after(flow, before));
            if (flow == Flow.CHANGE) {
                allowed.add(after(Flow.RIGHT_PIN, before));
            }
            for (Left left : allLosses(flow, tries)) {
                assertTrue(allowed.contains(left), () -> flow + " left " + left + ", was " + before);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Flow.class)
    void withoutAFaultEachFlowReachesItsNewState(Flow flow) throws Exception {
        MemoryStore memory = new MemoryStore(state(3));
        run(flow, new CardDirectory(sandbox).loadFaulty("adult", memory));
        assertEquals(after(flow, Left.of(state(3))), Left.of(memory.read()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aTryIsPaidForBeforeTheEntryIsCompared(int tries) throws Exception {
        MemoryStore memory = new MemoryStore(state(tries));
        FaultyCard card = new CardDirectory(sandbox).loadFaulty("adult", memory);
        card.tearBeforeWrite(2);
        assertThrows(CardException.class, () -> run(Flow.RIGHT_PIN, card));
        assertEquals(tries - 1, memory.read().pin().left());
    }

    @Test
    void theEnumerationMeetsEveryCommandAndEveryWrite() throws Exception {
        assertEquals(2 * (3 + 1), allLosses(Flow.WRONG_PIN, 3).size());
        assertEquals(2 * (3 + 2), allLosses(Flow.RIGHT_PIN, 3).size());
        assertEquals(2 * (4 + 3), allLosses(Flow.CHANGE, 3).size());
        assertEquals(2 * (5 + 1), allLosses(Flow.RESET, 3).size());
    }

    private Left after(Flow flow, Left before) {
        return switch (flow) {
            case WRONG_PIN -> new Left("1234", before.tries() - 1, Optional.empty());
            case RIGHT_PIN -> new Left("1234", 3, Optional.empty());
            case CHANGE -> new Left("8642", 3, Optional.empty());
            case RESET -> new Left("8642", 3, Optional.of(TAG));
        };
    }

    private List<Left> allLosses(Flow flow, int tries) throws Exception {
        List<Left> all = new ArrayList<>();
        for (int i = 1; ; i++) {
            int n = i;
            List<Consumer<FaultyCard>> faults = List.of(
                    card -> card.tearBefore(n),
                    card -> card.tearAfter(n),
                    card -> card.tearBeforeWrite(n),
                    card -> card.tearAfterWrite(n));
            int met = all.size();
            for (Consumer<FaultyCard> fault : faults) {
                leftAfter(flow, tries, fault).ifPresent(all::add);
            }
            if (all.size() == met) {
                return all;
            }
        }
    }

    /** Empty when the flow ended before the fault came to pass. */
    private Optional<Left> leftAfter(Flow flow, int tries, Consumer<FaultyCard> fault) throws Exception {
        MemoryStore memory = new MemoryStore(state(tries));
        FaultyCard card = new CardDirectory(sandbox).loadFaulty("adult", memory);
        fault.accept(card);
        try {
            run(flow, card);
            return Optional.empty();
        } catch (CardException lost) {
            assertEquals(CardException.Kind.CARD_REMOVED, lost.kind());
            return Optional.of(Left.of(memory.read()));
        }
    }

    private void run(Flow flow, FaultyCard card) throws IOException, CardException, Scp03Exception {
        ApduChannel channel = new InMemoryChannel(card);
        switch (flow) {
            case WRONG_PIN -> send(channel, "9999", Optional.empty());
            case RIGHT_PIN -> send(channel, "1234", Optional.empty());
            case CHANGE -> send(channel, "1234", Optional.of("8642"));
            case RESET -> Reset.of(sandbox, "adult", channel).run(TAG, JpkiKey.USER_AUTHENTICATION, "8642");
        }
    }

    private static void send(ApduChannel channel, String pin, Optional<String> newPin) throws CardException {
        channel.transmit(CommandApdu.of(0x00, 0xA4, 0x04, 0x0C).withData(JpkiApplication.aid()));
        channel.transmit(CommandApdu.of(0x00, 0xA4, 0x02, 0x0C).withData((byte) 0x00, (byte) 0x18));
        channel.transmit(CommandApdu.of(0x00, 0x20, 0x00, 0x80).withData(Entries.ascii(pin)));
        if (newPin.isPresent()) {
            channel.transmit(CommandApdu.of(0x00, 0x24, 0x01, 0x80).withData(Entries.ascii(newPin.get())));
        }
    }

    private static CardState state(int tries) {
        return new CardState(StoredSecret.of("1234", tries), StoredSecret.of("ABC123", 5), Optional.empty());
    }
}
