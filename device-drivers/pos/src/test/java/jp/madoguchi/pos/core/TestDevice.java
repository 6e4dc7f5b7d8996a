package jp.madoguchi.pos.core;

import java.util.List;
import jpos.JposConst;
import jpos.JposException;
import jpos.services.SmartCardRWService115;

/** A device of the shared core whose hardware is in the hands of the test. */
final class TestDevice implements Hardware {
    static final String COUNTER = "SessionCount";
    static final String OWN_COUNTER = "M_Knocks";

    private final DeviceDescription description;
    final EventPump pump;
    final PowerReport power;
    final Standing standing;
    final Statistics statistics;
    final SmartCardRWService115 service;
    boolean broken;
    int starts;
    int stops;

    TestDevice(String logicalName, ClaimRegistry claims) {
        description = new DeviceDescription("SmartCardRW", logicalName, "device under test", "test service");
        standing = new Standing(description, claims);
        pump = new EventPump(logicalName);
        power = new PowerReport(description, standing, pump);
        statistics = new Statistics(description, List.of(COUNTER, OWN_COUNTER));
        ServiceCore core = new ServiceCore(description, standing, pump, power, this);
        service = ServiceProxy.of(
                SmartCardRWService115.class, description, standing, List.of(core, pump, power, statistics));
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
        return "42 mV";
    }
}
