package jp.madoguchi.virtual.card;

import java.io.IOException;

/** Cuts the card's power before or after one of its persistent writes, which is named beforehand. */
final class PowerFault {
    private static final int NEVER = -1;

    private int writesUntilLoss = NEVER;
    private boolean afterWrite;

    /** The power goes at the write number {@code n} from now (1 is the next), before or after it. */
    void arm(int n, boolean after) {
        if (n < 1) {
            throw new IllegalArgumentException("writes are counted from 1: " + n);
        }
        writesUntilLoss = n;
        afterWrite = after;
    }

    /** The same store, with power that can be lost. */
    StateStore on(StateStore store) {
        return new StateStore() {
            @Override
            public CardState read() throws IOException {
                return store.read();
            }

            @Override
            public void write(CardState state) throws IOException {
                boolean last = writesUntilLoss != NEVER && --writesUntilLoss == 0;
                if (last && !afterWrite) {
                    throw new PowerLostException();
                }
                store.write(state);
                if (last) {
                    throw new PowerLostException();
                }
            }
        };
    }
}
