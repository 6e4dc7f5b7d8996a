package jp.madoguchi.pos.smartcard;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ReaderTrackTest {
    private static final int COUNT = 7;
    private static final Sighting CARD = occupied(COUNT);
    private static final Sighting EMPTY_UNNOTICED = empty(COUNT);

    private final ReaderTrack occupied = ReaderTrack.from(CARD);

    @Test
    void aCardWhoseLeavingWasNoticedLeavesNoDoubt() {
        assertFalse(occupied.then(empty(COUNT + 1)).isDoubtful());
    }

    @Test
    void anEmptyReaderWhoseCardWasNotSeenToLeaveIsDoubtful() {
        assertTrue(occupied.then(EMPTY_UNNOTICED).isDoubtful());
    }

    @Test
    void theDoubtEndsWhenTheLeavingIsNoticed() {
        assertFalse(occupied.then(EMPTY_UNNOTICED).then(empty(COUNT + 1)).isDoubtful());
    }

    @Test
    void theDoubtEndsWhenACardTurnsUp() {
        assertFalse(occupied.then(EMPTY_UNNOTICED).knocked().then(CARD).isDoubtful());
    }

    @Test
    void aCardThatAKnockFindsIsShownAfterAQuietLook() {
        ReaderTrack found = occupied.then(EMPTY_UNNOTICED).knocked().then(CARD);
        assertFalse(found.isOccupied());
        assertFalse(found.then(CARD).isOccupied());
        assertTrue(found.then(CARD).quiet().isOccupied());
    }

    @Test
    void aCardThatAKnockFindsIsShownWhenPcscdHasFoundItToo() {
        assertTrue(occupied.then(EMPTY_UNNOTICED)
                .knocked()
                .then(CARD)
                .then(occupied(COUNT + 1))
                .isOccupied());
    }

    @Test
    void aCardThatComesByItselfIsShownAtOnce() {
        assertTrue(ReaderTrack.from(EMPTY_UNNOTICED).then(occupied(COUNT + 1)).isOccupied());
    }

    @Test
    void aFirstSightThatWasWrongIsPutRightByTheNextCard() {
        ReaderTrack wrong = ReaderTrack.from(EMPTY_UNNOTICED).then(empty(COUNT + 1));
        assertTrue(wrong.isDoubtful());
        assertFalse(wrong.then(occupied(COUNT + 2)).then(empty(COUNT + 3)).isDoubtful());
    }

    @Test
    void aReaderThatStaysEmptyIsBelievedInTheEnd() {
        ReaderTrack track = occupied.then(EMPTY_UNNOTICED);
        for (int knock = 0; knock < 4; knock++) {
            assertTrue(track.isDoubtful());
            track = track.knocked().then(EMPTY_UNNOTICED);
        }
        assertFalse(track.isDoubtful());
    }

    @Test
    void anEmptyReaderIsBelievedAtFirstSight() {
        assertFalse(ReaderTrack.from(EMPTY_UNNOTICED).isDoubtful());
    }

    @Test
    void aCardThatLeftAndAnotherThatCameMakeAReplacement() {
        assertTrue(occupied.then(occupied(COUNT + 2)).isReplacedSince(CARD));
        assertFalse(occupied.then(CARD).isReplacedSince(CARD));
        assertFalse(occupied.then(CARD).isReplacedSince(EMPTY_UNNOTICED));
    }

    @Test
    void theCountGoesRoundAfterSixteenBits() {
        Sighting last = occupied(0xFFFF);
        assertFalse(ReaderTrack.from(last).then(empty(0)).isDoubtful());
        assertTrue(ReaderTrack.from(last).then(occupied(1)).isReplacedSince(last));
    }

    /** SCARD_STATE_PRESENT and SCARD_STATE_EMPTY of pcsclite.h under the count. */
    private static Sighting occupied(int count) {
        return new Sighting(count << Short.SIZE | 0x0020);
    }

    private static Sighting empty(int count) {
        return new Sighting(count << Short.SIZE | 0x0010);
    }
}
