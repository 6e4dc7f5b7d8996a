package jp.madoguchi.pos.core;

import jpos.JposException;

/** The device behind a service, as the core drives it. */
public interface Hardware {
    /** Starts the device, and queues what there is to tell about it. */
    void start() throws JposException;

    /**
     * Makes a start that is under way on another thread fail soon; harmless when there is none. A start that takes bounded
     * time anyway need not hear it.
     */
    default void giveUpStarting() {}

    /** Stops the device within bounded time; harmless when it has not been started. */
    void stop();

    /**
     * Tests the device without paper, card or person.
     *
     * @return what was measured
     * @throws JposException when the device cannot be tested now
     */
    String checkInternally() throws JposException;
}
