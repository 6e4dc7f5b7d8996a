package jp.madoguchi.virtual.card;

/** Whether a card does what it is told, or nothing at all, as if its process had been stopped; what arrives waits for it. */
public final class Wakefulness {
    private boolean asleep;
    private int commandsUntilSleep;

    /** The card does nothing more. */
    synchronized void sleep() {
        asleep = true;
    }

    /** The card falls asleep over command number {@code k} from now (1 is the next), before it has any effect. */
    synchronized void sleepAt(int k) {
        commandsUntilSleep = k;
    }

    /** The card goes on where it stopped, and does not fall asleep unless told anew. */
    public synchronized void wake() {
        asleep = false;
        commandsUntilSleep = 0;
        notifyAll();
    }

    /** Comes back when the card is awake. */
    public synchronized void await(boolean command) throws InterruptedException {
        if (command && commandsUntilSleep > 0 && --commandsUntilSleep == 0) {
            asleep = true;
        }
        while (asleep) {
            wait();
        }
    }
}
