package jp.madoguchi.pos.core;

import jpos.JposConst;
import jpos.JposException;
import jpos.services.EventCallbacks;

/** The way of every device: open, claim, enable, and back; close and deleteInstance work at any time from any thread. */
public final class ServiceCore {
    private final Object lifecycle = new Object();
    private final DeviceDescription description;
    private final Faults faults;
    private final Standing standing;
    private final EventPump pump;
    private final PowerReport power;
    private final Hardware hardware;
    private volatile String healthText = "";

    public ServiceCore(
            DeviceDescription description, Standing standing, EventPump pump, PowerReport power, Hardware hardware) {
        this.description = description;
        this.faults = new Faults(description.logicalName());
        this.standing = standing;
        this.pump = pump;
        this.power = power;
        this.hardware = hardware;
    }

    @Needs(Stage.CLOSED)
    public void open(String logicalName, EventCallbacks callbacks) throws JposException {
        synchronized (lifecycle) {
            if (standing.stage() != Stage.CLOSED) {
                throw faults.illegal("the device is open already", "close it first");
            }
            pump.start(callbacks);
            standing.moveTo(Stage.OPEN);
        }
    }

    @Needs(Stage.CLOSED)
    public void close() {
        // An enabling under way holds the lifecycle until it ends.
        hardware.giveUpStarting();
        synchronized (lifecycle) {
            giveBack();
            standing.moveTo(Stage.CLOSED);
            pump.stop();
        }
        pump.awaitListeners();
    }

    /** Same as close: JavaPOS may call it a second time, from its finalizer. */
    @Needs(Stage.CLOSED)
    public void deleteInstance() {
        close();
    }

    @Needs(Stage.OPEN)
    public void claim(int timeout) throws JposException {
        Checks.timeout(faults, timeout);
        // Waits without the lifecycle lock, so that close can end the wait.
        if (!acquire(timeout)) {
            standing.require(Stage.OPEN);
            throw faults.of(
                    JposConst.JPOS_E_TIMEOUT,
                    "another held the device for " + timeout + " ms",
                    "wait, or end the other");
        }
        synchronized (lifecycle) {
            if (standing.stage() == Stage.CLOSED) {
                standing.claim().release(this);
                standing.require(Stage.OPEN);
            }
            if (!standing.claim().isHeldBy(this)) {
                throw faults.of(JposConst.JPOS_E_FAILURE, "the device was released meanwhile", "claim again");
            }
            if (standing.stage() == Stage.OPEN) {
                standing.moveTo(Stage.CLAIMED);
            }
        }
    }

    @Needs(Stage.OPEN)
    public void release() throws JposException {
        synchronized (lifecycle) {
            if (standing.stage() == Stage.OPEN) {
                throw faults.illegal("the device is not claimed", "release only what has been claimed");
            }
            giveBack();
        }
    }

    @Needs(Stage.CLAIMED)
    public void setDeviceEnabled(boolean enable) throws JposException {
        synchronized (lifecycle) {
            standing.require(Stage.CLAIMED);
            if (enable && standing.stage() == Stage.CLAIMED) {
                enable();
            } else if (!enable) {
                disable();
            }
        }
    }

    @Needs(Stage.OPEN)
    public boolean getDeviceEnabled() {
        return standing.stage() == Stage.ENABLED;
    }

    @Needs(Stage.OPEN)
    public boolean getClaimed() {
        return standing.stage().compareTo(Stage.CLAIMED) >= 0;
    }

    @Needs(Stage.CLOSED)
    public int getState() {
        if (standing.stage() == Stage.CLOSED) {
            return JposConst.JPOS_S_CLOSED;
        }
        return standing.activity().state();
    }

    /**
     * Internally only. What the other levels do is told by no standard but by examples: EXTERNAL "may change the device", as by
     * printing a pattern, INTERACTIVE asks a person. A service that lacks a level says E_ILLEGAL; ours lack both, for in a public
     * place nothing may come out, no money move and no card be spoken to by itself. {@code madoguchi acceptance} does the same with
     * somebody there who sees it.
     */
    @Needs(Stage.ENABLED)
    public void checkHealth(int level) throws JposException {
        if (level != JposConst.JPOS_CH_INTERNAL) {
            throw faults.illegal("health level " + level + " is not supported", "use JPOS_CH_INTERNAL, level 1");
        }
        if (standing.activity() != Activity.IDLE) {
            throw faults.of(JposConst.JPOS_E_BUSY, "the device is at work", "wait for its end");
        }
        try {
            healthText = "Internal HCheck: Successful: " + hardware.checkInternally();
        } catch (JposException ill) {
            healthText = "Internal HCheck: Failed: " + ill.getMessage();
            throw ill;
        }
    }

    @Needs(Stage.OPEN)
    public String getCheckHealthText() {
        return healthText;
    }

    @Needs(Stage.OPEN)
    public String getDeviceServiceDescription() {
        return description.service();
    }

    @Needs(Stage.OPEN)
    public int getDeviceServiceVersion() {
        return DeviceDescription.SERVICE_VERSION;
    }

    @Needs(Stage.OPEN)
    public String getPhysicalDeviceName() {
        return description.physicalName();
    }

    @Needs(Stage.OPEN)
    public String getPhysicalDeviceDescription() {
        return description.category() + " " + description.physicalName();
    }

    private boolean acquire(int timeout) throws JposException {
        try {
            return standing.claim().acquire(this, timeout, () -> standing.stage() == Stage.CLOSED);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw faults.of(JposConst.JPOS_E_FAILURE, "the wait for the claim was interrupted", "claim again", stopped);
        }
    }

    private void enable() throws JposException {
        pump.enabling();
        power.enabling();
        boolean started = false;
        try {
            hardware.start();
            standing.moveTo(Stage.ENABLED);
            started = true;
        } finally {
            if (!started) {
                hardware.stop();
                power.disabled();
            }
            pump.enablingEnded(started);
        }
    }

    private void disable() {
        if (standing.stage() == Stage.ENABLED) {
            // First the stage, so that waiting calls leave; then the device, which they may be using.
            standing.moveTo(Stage.CLAIMED);
            hardware.stop();
            standing.busy(false);
            power.disabled();
        }
    }

    private void giveBack() {
        disable();
        if (standing.stage() == Stage.CLAIMED) {
            standing.moveTo(Stage.OPEN);
            standing.claim().release(this);
        }
    }
}
