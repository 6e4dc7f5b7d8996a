package jp.madoguchi.virtual.card;

import java.util.Optional;

/** A card that can be told to fail: torn out at a command that is named beforehand, or silent. */
public final class FaultyCard implements VirtualCard {
    private static final int NEVER = -1;

    private final VirtualCard card;
    private int commandsUntilTear = NEVER;
    private boolean afterEffect;
    private boolean mute;
    private boolean torn;

    /** Behaves like this card until it is told otherwise. */
    public FaultyCard(VirtualCard card) {
        this.card = card;
    }

    /** The card leaves when the command number {@code k} from now (1 is the next) arrives, before it has any effect. */
    public synchronized void tearBefore(int k) {
        arm(k, false);
    }

    /** The card leaves when the command number {@code k} from now (1 is the next) has had its effect, before the answer. */
    public synchronized void tearAfter(int k) {
        arm(k, true);
    }

    /** The card stays in but answers no command any more. */
    public synchronized void mute() {
        mute = true;
    }

    @Override
    public byte[] atr() {
        return card.atr();
    }

    @Override
    public synchronized Optional<byte[]> transmit(byte[] command) throws CardTornException {
        if (torn) {
            throw new CardTornException();
        }
        if (mute) {
            return Optional.empty();
        }
        boolean last = commandsUntilTear != NEVER && --commandsUntilTear == 0;
        if (last && !afterEffect) {
            tear();
        }
        Optional<byte[]> answer = card.transmit(command);
        if (last) {
            tear();
        }
        return answer;
    }

    @Override
    public synchronized void reset() {
        card.reset();
    }

    private void arm(int k, boolean after) {
        if (k < 1) {
            throw new IllegalArgumentException("commands are counted from 1: " + k);
        }
        commandsUntilTear = k;
        afterEffect = after;
    }

    private void tear() throws CardTornException {
        torn = true;
        card.reset();
        throw new CardTornException();
    }
}
