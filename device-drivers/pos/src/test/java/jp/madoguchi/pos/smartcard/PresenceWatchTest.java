package jp.madoguchi.pos.smartcard;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresenceWatchTest {
    private static final List<Integer> PAUSES = List.of(50, 100, 200, 400);
    private static final int PATIENCE_SECONDS = 10;

    private final LinkedBlockingQueue<Long> attempts = new LinkedBlockingQueue<>();

    @Test
    void aPcscdThatIsGoneIsAskedForEverMoreSeldom() throws Exception {
        PresenceWatch watch = PresenceWatch.start(this::refuse, "test", Slots.parse(""), new Blind(why -> {}));
        try {
            List<Long> at = new ArrayList<>();
            for (int attempt = 0; attempt <= PAUSES.size(); attempt++) {
                at.add(attempts.poll(PATIENCE_SECONDS, TimeUnit.SECONDS));
            }
            for (int pause = 0; pause < PAUSES.size(); pause++) {
                long paused = TimeUnit.NANOSECONDS.toMillis(at.get(pause + 1) - at.get(pause));
                assertTrue(paused >= PAUSES.get(pause), at::toString);
            }
        } finally {
            watch.stop();
        }
    }

    /** SCARD_STATE_PRESENT and SCARD_STATE_INUSE, or the first alone (pcsclite.h). */
    @ParameterizedTest
    @CsvSource({"0x00010120, A reader is in use by another program or control", "0x00010020, PC/SC has not answered"})
    void aReaderThatOthersHaveInATransactionIsSaidToBeInUse(String state, String said) throws Exception {
        ScriptedPcscd pcscd = new ScriptedPcscd();
        pcscd.plugIn("A reader", Integer.decode(state));
        CountDownLatch transaction = pcscd.anotherBeginsATransaction();
        CompletableFuture<String> why = new CompletableFuture<>();
        PresenceWatch watch = PresenceWatch.start(
                () -> PcscContext.establish(pcscd), "test", Slots.parse(""), new Blind(why::complete));
        try {
            assertTrue(why.get(PATIENCE_SECONDS, TimeUnit.SECONDS).startsWith(said), why::toString);
        } finally {
            watch.stop();
            transaction.countDown();
            pcscd.letsPass(1);
        }
    }

    private PcscContext refuse() throws PcscException {
        attempts.add(System.nanoTime());
        throw PcscException.noReader("no pcscd");
    }

    private record Blind(Consumer<String> unreachable) implements PresenceWatch.Observer {
        @Override
        public void readersAre(ReaderView view) {
            throw new AssertionError("there is no pcscd to see anything by");
        }

        @Override
        public void touchCard() {
            throw new AssertionError("there is no pcscd to touch anything by");
        }

        @Override
        public void unreachable(PcscException why) {
            unreachable.accept(String.valueOf(why.getMessage()));
        }
    }
}
