package jp.madoguchi.virtual.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.card.jpki.CardGeneration;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.card.update.ReservationTag;
import jp.madoguchi.card.update.SecretReset;
import org.junit.jupiter.api.Test;

/** What is on the disk when the power goes between two writes. */
class CardMemoryTest {
    private static final byte[] RIGHT = "1234".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] WRONG = "9999".getBytes(StandardCharsets.US_ASCII);

    private final List<CardState> written = new ArrayList<>();

    @Test
    void evenARightEntryIsPaidForOnDiskBeforeItIsCompared() throws IOException {
        assertTrue(memory(Integer.MAX_VALUE).matches(JpkiKey.USER_AUTHENTICATION, RIGHT));
        assertEquals(List.of(2, 3), pinTries());
    }

    @Test
    void aWrongEntryWritesOnce() throws IOException {
        assertFalse(memory(Integer.MAX_VALUE).matches(JpkiKey.USER_AUTHENTICATION, WRONG));
        assertEquals(List.of(2), pinTries());
    }

    @Test
    void aTryThatCannotBeWrittenIsNotCompared() {
        CardMemory memory = memory(0);
        assertThrows(IOException.class, () -> memory.matches(JpkiKey.USER_AUTHENTICATION, RIGHT));
        assertEquals(3, memory.left(JpkiKey.USER_AUTHENTICATION).left());
    }

    @Test
    void powerLostBeforeTheCounterIsRestoredCostsTheTry() {
        CardMemory memory = memory(1);
        assertThrows(IOException.class, () -> memory.matches(JpkiKey.USER_AUTHENTICATION, RIGHT));
        assertEquals(List.of(2), pinTries());
    }

    @Test
    void aResetIsOneWriteOfSecretCounterAndTag() throws IOException {
        ReservationTag tag = ReservationTag.of(new byte[ReservationTag.LENGTH]);
        try (SecretReset reset = new SecretReset(tag, JpkiKey.SIGNATURE, Entries.secret("NEW123"))) {
            memory(Integer.MAX_VALUE).reset(reset);
        }
        assertEquals(1, written.size());
        CardState state = written.get(0);
        assertEquals(Optional.of(tag), state.lastReservation());
        assertEquals(5, state.password().left());
        assertTrue(state.password().matches("NEW123".getBytes(StandardCharsets.US_ASCII)));
    }

    private List<Integer> pinTries() {
        return written.stream().map(state -> state.pin().left()).toList();
    }

    /** A memory whose power goes after so many writes. */
    private CardMemory memory(int writes) {
        StateStore store = new StateStore() {
            @Override
            public CardState read() {
                return new CardState(StoredSecret.of("1234", 3), StoredSecret.of("ABC123", 0), Optional.empty());
            }

            @Override
            public void write(CardState state) throws IOException {
                if (written.size() >= writes) {
                    throw new IOException("no power");
                }
                written.add(state);
            }
        };
        try {
            return new CardMemory(store, CardGeneration.CURRENT);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
