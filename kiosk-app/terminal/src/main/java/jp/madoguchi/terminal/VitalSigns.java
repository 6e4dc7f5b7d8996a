package jp.madoguchi.terminal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import jp.madoguchi.protocol.Heartbeat;
import jp.madoguchi.protocol.Heartbeat.DeviceHealth;
import jp.madoguchi.protocol.Heartbeat.Health;
import jp.madoguchi.protocol.Heartbeat.Role;
import jp.madoguchi.protocol.Heartbeat.TerminalState;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.terminal.centre.HttpCentre;
import jp.madoguchi.terminal.journal.SqliteJournal;

/**
 * What the centre hears of this terminal: how its devices are and how far its journal is; nothing about a resident.
 *
 * @param troubles what is wrong with each device, under the names of the health page
 * @param serving whether somebody is being served
 */
record VitalSigns(
        Supplier<Map<String, Optional<String>>> troubles, BooleanSupplier serving, SqliteJournal journal, Clock clock)
        implements Supplier<Heartbeat> {
    private record Device(String name, Role role, FailureCode gone) {}

    private static final List<Device> DEVICES = List.of(
            new Device(Readiness.READER, Role.CARD_READER, FailureCode.READER_GONE),
            new Device(Readiness.PRINTER, Role.PAGE_PRINTER, FailureCode.PRINTER_GONE),
            new Device(Readiness.RECEIPTS, Role.RECEIPT_PRINTER, FailureCode.PRINTER_GONE),
            new Device(Readiness.CHANGER, Role.CASH, FailureCode.TILL_GONE));

    @Override
    public Heartbeat get() {
        Map<String, Optional<String>> now = troubles.get();
        return new Heartbeat(
                clock.instant(), journal.bootId(), HttpCentre.VERSION, state(now), devices(now), journal.reach());
    }

    private TerminalState state(Map<String, Optional<String>> now) {
        if (serving.getAsBoolean()) {
            return TerminalState.IN_SESSION;
        }
        return now.getOrDefault(Readiness.READER, Optional.empty()).isEmpty()
                ? TerminalState.ATTRACT
                : TerminalState.OUT_OF_SERVICE;
    }

    private static List<DeviceHealth> devices(Map<String, Optional<String>> now) {
        return DEVICES.stream()
                .filter(device -> now.containsKey(device.name()))
                .map(device -> now.getOrDefault(device.name(), Optional.empty()).isEmpty()
                        ? new DeviceHealth(device.role(), Health.OK, 0)
                        : new DeviceHealth(
                                device.role(), Health.ERROR, device.gone().number()))
                .toList();
    }
}
