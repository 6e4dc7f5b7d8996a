package jp.madoguchi.virtual.card;

import java.util.Optional;

/** A card that can be told to fail: torn out at a command that is named beforehand, or silent. */
public final class FaultyCard implements VirtualCard {
    private static final int NEVER = -1;

    private final VirtualCard card;
    private final PowerFault power;
    private int commandsUntilTear = NEVER;
    private boolean afterEffect;
    private boolean mute;
    private boolean torn;

    /** Behaves like this card until it is told otherwise; its writes are not counted. */
    public FaultyCard(VirtualCard card) {
        this(card, new PowerFault());
    }

    FaultyCard(VirtualCard card, PowerFault power) {
        this.card = card;
        this.power = power;
    }

    /** The card leaves when the command number {@code k} from now (1 is the next) arrives, before it has any effect. */
    public synchronized void tearBefore(int k) {
        arm(k, false);
    }

    /** The card leaves when the command number {@code k} from now (1 is the next) has had its effect, before the answer. */
    public synchronized void tearAfter(int k) {
        arm(k, true);
    }

    /** The card leaves at its persistent write number {@code n} from now (1 is the next), before anything is written. */
    public synchronized void tearBeforeWrite(int n) {
        power.arm(n, false);
    }

    /** The card leaves at its persistent write number {@code n} from now (1 is the next), when that is written. */
    public synchronized void tearAfterWrite(int n) {
        power.arm(n, true);
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
        try {
            Optional<byte[]> answer = card.transmit(command);
            if (last) {
                tear();
            }
            return answer;
        } catch (CardTornException e) {
            torn = true;
            throw e;
        }
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
