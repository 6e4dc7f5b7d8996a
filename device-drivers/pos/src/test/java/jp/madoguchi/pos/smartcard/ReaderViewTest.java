package jp.madoguchi.pos.smartcard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ReaderViewTest {
    private static final int BOTH = 0b11;
    private static final ReaderView EMPTY = new ReaderView(BOTH, 0, 0);
    private static final ReaderView FIRST_OCCUPIED = new ReaderView(BOTH, 0b01, 0);

    @Test
    void aCardThatWasNotThereHasCome() {
        assertEquals(0b01, FIRST_OCCUPIED.comeSince(EMPTY));
        assertEquals(0, FIRST_OCCUPIED.goneSince(EMPTY));
    }

    @Test
    void aCardThatIsThereNoMoreHasGone() {
        assertEquals(0b01, EMPTY.goneSince(FIRST_OCCUPIED));
        assertEquals(0, EMPTY.comeSince(FIRST_OCCUPIED));
    }

    @Test
    void aCardThatStayedHasNeitherGoneNorCome() {
        assertEquals(0, FIRST_OCCUPIED.goneSince(FIRST_OCCUPIED));
        assertEquals(0, FIRST_OCCUPIED.comeSince(FIRST_OCCUPIED));
    }

    @Test
    void aCardReplacedBetweenTwoViewsHasGoneAndCome() {
        ReaderView replaced = new ReaderView(BOTH, 0b01, 0b01);
        assertEquals(0b01, replaced.goneSince(FIRST_OCCUPIED));
        assertEquals(0b01, replaced.comeSince(FIRST_OCCUPIED));
    }

    @Test
    void aCardThatLeftAReaderSeenEmptyAlreadyHasOnlyCome() {
        ReaderView occupied = new ReaderView(BOTH, 0b01, 0b01);
        assertEquals(0, occupied.goneSince(EMPTY));
        assertEquals(0b01, occupied.comeSince(EMPTY));
    }
}
