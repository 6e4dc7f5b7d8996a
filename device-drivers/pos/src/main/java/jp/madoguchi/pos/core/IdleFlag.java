package jp.madoguchi.pos.core;

/** The property FlagWhenIdle: one StatusUpdateEvent as soon as the device has nothing to do. */
public final class IdleFlag {
    private final Standing standing;
    private final EventPump pump;
    private final int status;
    private volatile boolean raised;

    /** @param status the event's number, which each category names for itself */
    public IdleFlag(Standing standing, EventPump pump, int status) {
        this.standing = standing;
        this.pump = pump;
        this.status = status;
    }

    @Needs(Stage.OPEN)
    public boolean getFlagWhenIdle() {
        return raised;
    }

    @Needs(Stage.OPEN)
    public void setFlagWhenIdle(boolean flag) {
        raised = flag;
        look();
    }

    /** Tells, once, when it is to be told and the device is idle. */
    public synchronized void look() {
        if (raised && standing.activity() == Activity.IDLE) {
            raised = false;
            pump.status(status);
        }
    }
}
