package jp.madoguchi.pos.core;

import java.util.List;
import java.util.Optional;
import jpos.JposConst;
import jpos.JposException;
import jpos.services.SmartCardRWService115;

/** A device of the shared core whose hardware is in the hands of the test. */
final class TestDevice implements Hardware {
    static final String COUNTER = "SessionCount";
    static final String OWN_COUNTER = "M_Knocks";
    static final String NOTED = "M_UpTime";

    static final int IDLE = 1001;

    private final DeviceDescription description;
    final EventPump pump;
    final PowerReport power;
    final Standing standing;
    final Statistics statistics;
    final OutputQueue outputs;
    final IdleFlag idle;
    final SmartCardRWService115 service;
    volatile String shown = "";
    volatile Starting starting = () -> {};
    boolean broken;
    Runnable checking = () -> {};
    int starts;
    int stops;

    TestDevice(String logicalName, ClaimRegistry claims) {
        this(logicalName, claims, new StateFolder(Optional.empty()));
    }

    TestDevice(String logicalName, ClaimRegistry claims, StateFolder state) {
        description = new DeviceDescription("SmartCardRW", logicalName, "device under test", "test service", state);
        standing = new Standing(description, claims);
        pump = new EventPump(logicalName);
        power = new PowerReport(description, standing, pump);
        idle = new IdleFlag(standing, pump, IDLE);
        statistics = new Statistics(description, standing, List.of(COUNTER, OWN_COUNTER), List.of(NOTED));
        outputs = new OutputQueue(
                standing,
                pump,
                new Faults(logicalName),
                fault -> shown = String.valueOf(fault.getMessage()),
                idle::look);
        ServiceCore core = new ServiceCore(description, standing, pump, power, this);
        service = ServiceProxy.of(
                SmartCardRWService115.class, description, standing, List.of(core, pump, power, statistics, outputs));
    }

    static TestDevice alone() {
        return new TestDevice("Test", new ClaimRegistry());
    }

    TestDevice opened(Console console) throws JposException {
        service.open("Test", console);
        return this;
    }

    TestDevice enabled(Console console) throws JposException {
        opened(console).service.claim(0);
        service.setDeviceEnabled(true);
        return this;
    }

    @Override
    public void start() throws JposException {
        starts++;
        begin();
        pump.status(starts);
        if (broken) {
            throw new Faults("Test").of(JposConst.JPOS_E_NOHARDWARE, "it is broken", "mend it");
        }
        power.online();
    }

    @Override
    public void stop() {
        stops++;
    }

    @Override
    public String checkInternally() throws JposException {
        if (broken) {
            throw new Faults("Test").of(JposConst.JPOS_E_FAILURE, "it is broken", "mend it");
        }
        checking.run();
        return "42 mV";
    }

    private void begin() {
        try {
            starting.go();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** What the hardware does while it starts. */
    interface Starting {
        void go() throws InterruptedException;
    }
}
