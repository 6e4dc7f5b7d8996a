package jp.madoguchi.pos.smartcard;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PresenceWatchTest {
    private static final List<Integer> PAUSES = List.of(50, 100, 200, 400);
    private static final int PATIENCE_SECONDS = 10;

    private final LinkedBlockingQueue<Long> attempts = new LinkedBlockingQueue<>();

    @Test
    void aPcscdThatIsGoneIsAskedForEverMoreSeldom() throws Exception {
        PresenceWatch watch = PresenceWatch.start(this::refuse, "test", Slots.parse(""), new Blind());
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

    private PcscContext refuse() throws PcscException {
        attempts.add(System.nanoTime());
        throw PcscException.noReader("no pcscd");
    }

    private static final class Blind implements PresenceWatch.Observer {
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
            // What is told of it is tested on a real pcscd.
        }
    }
}
