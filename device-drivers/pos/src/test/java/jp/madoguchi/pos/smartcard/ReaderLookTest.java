package jp.madoguchi.pos.smartcard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a look makes of what pcscd says, and how often it asks. */
class ReaderLookTest {
    private static final String READER = "A reader 00 00";
    private static final int PATIENCE_MILLIS = 10_000;
    private static final int WAITS = 8;
    private static final int LOOKS = 4;
    private static final int PAUSE_MILLIS = 100;
    /** One card has come, and is in (pcsclite.h: SCARD_STATE_PRESENT, and the count above it). */
    private static final int OCCUPIED = 0x0001_0020;

    private final ScriptedPcscd pcscd = new ScriptedPcscd();
    private final ReaderLook look = ReaderLook.start(() -> PcscContext.establish(pcscd), "test", () -> {});

    @AfterEach
    void stop() {
        look.stop();
        pcscd.letsPass(WAITS);
    }

    @Test
    void aPlugThatIsPutBackAtOnceIsSeenAsAReaderThatIsAwayForOneLook() throws Exception {
        findsTheCard();
        pcscd.unplugAndPlugIn();
        pcscd.letsPass(1);
        assertEquals(Set.of(), next().keySet());
        assertEquals(Set.of(READER), occupied(next()));
    }

    @Test
    void aContextThatIsFullOfHandlesOfReadersThatLeftIsGivenUp() throws Exception {
        findsTheCard();
        for (int plug = 1; plug < ScriptedPcscd.MOST_HANDLES; plug++) {
            pcscd.unplugAndPlugIn();
            pcscd.letsPass(1);
            assertEquals(Set.of(), next().keySet());
            assertEquals(Set.of(READER), occupied(next()));
            pcscd.awaitWait();
        }
        pcscd.unplugAndPlugIn();
        pcscd.letsPass(1);
        assertEquals(Set.of(), next().keySet());
        assertInstanceOf(
                ReaderLook.Report.Lost.class, look.next(PATIENCE_MILLIS).orElseThrow());
    }

    @Test
    void aCardThatStaysIsNotSeenToLeave() throws Exception {
        findsTheCard();
        pcscd.letsPass(WAITS);
        for (int wait = 0; wait < WAITS; wait++) {
            assertEquals(Set.of(READER), occupied(next()));
        }
    }

    /** ListReaders is asked twice where there is one: for the length, for the names. */
    @ParameterizedTest
    @CsvSource({"0, 0, 2", "1, 0x00020010, 4", "1, 0x00010020, 4", "2, 0x00020010, 5"})
    void whileNothingHappensItSleepsHalfASecondBetweenAFewCalls(int readers, String state, int callsToAWait)
            throws Exception {
        for (int reader = 0; reader < readers; reader++) {
            pcscd.plugIn(READER + reader, Integer.decode(state));
        }
        settles();
        int before = pcscd.calls();
        pcscd.letsPass(WAITS);
        pcscd.awaitWait();
        assertEquals(callsToAWait * WAITS, pcscd.calls() - before);
        assertEquals(Set.of((long) ReaderLook.WAIT_MILLIS), Set.copyOf(pcscd.waits()));
    }

    @Test
    void aReaderThatAnotherProgramKeepsForItselfIsThereAndLookedAtNoMoreOftenThanAtRest() throws Exception {
        pcscd.isHeldByAnotherProgram(true);
        findsTheCard();
        int before = pcscd.calls();
        pcscd.letsPass(WAITS);
        pcscd.awaitWait();
        assertEquals(4 * WAITS, pcscd.calls() - before);
        for (int wait = 0; wait < WAITS; wait++) {
            assertEquals(Set.of(READER), occupied(next()));
        }
    }

    @Test
    void aReaderThatTheOtherProgramHasLetGoOfIsFeltAgain() throws Exception {
        pcscd.isHeldByAnotherProgram(true);
        findsTheCard();
        pcscd.isHeldByAnotherProgram(false);
        pcscd.letsPass(1);
        assertEquals(Set.of(READER), occupied(next()));
        pcscd.awaitWait();
        pcscd.unplugAndPlugIn();
        pcscd.letsPass(1);
        assertEquals(Set.of(), next().keySet());
    }

    @Test
    void aWaitThatEndsForNothingIsFollowedByAPause() throws Exception {
        findsTheCard();
        pcscd.comesBackForNothing();
        pcscd.letsPass(1);
        next();
        long began = System.nanoTime();
        for (int look = 0; look < LOOKS; look++) {
            next();
        }
        assertTrue(System.nanoTime() - began >= TimeUnit.MILLISECONDS.toNanos((LOOKS - 1) * PAUSE_MILLIS));
    }

    private void findsTheCard() throws Exception {
        pcscd.plugIn(READER, OCCUPIED);
        settles();
    }

    /** What was there from the start has been seen, and the look sleeps. */
    private void settles() throws Exception {
        pcscd.letsPass(1);
        pcscd.awaitWait();
        Optional<ReaderLook.Report> older = look.next(0);
        while (older.isPresent()) {
            older = look.next(0);
        }
    }

    private static Set<String> occupied(Map<String, ReaderTrack> readers) {
        Map<String, ReaderTrack> occupied = new HashMap<>(readers);
        occupied.values().removeIf(track -> !track.isOccupied());
        return occupied.keySet();
    }

    private Map<String, ReaderTrack> next() throws InterruptedException {
        ReaderLook.Report report = look.next(PATIENCE_MILLIS).orElseThrow();
        return assertInstanceOf(ReaderLook.Report.Seen.class, report).readers();
    }
}
