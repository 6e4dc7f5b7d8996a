package jp.madoguchi.protocol;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Says that the terminal is alive; about the machine only. */
public record Heartbeat(
        Instant sentAt,
        UUID bootId,
        AppVersion appVersion,
        TerminalState state,
        List<DeviceHealth> devices,
        JournalHead journal) {
    public Heartbeat {
        devices = List.copyOf(devices);
    }

    /** What the terminal is doing. */
    public enum TerminalState {
        STARTING,
        ATTRACT,
        IN_SESSION,
        SERVICE,
        OUT_OF_SERVICE
    }

    /** State of one device; the code is a failure code of the terminal, 0 for none. */
    public record DeviceHealth(Role role, Health state, int code) {}

    /** What a device is for. */
    public enum Role {
        CARD_READER,
        PAGE_PRINTER,
        RECEIPT_PRINTER,
        CASH,
        CASHLESS,
        SENSOR,
        DISPLAY
    }

    /** How a device is. */
    public enum Health {
        OK,
        WARNING,
        ERROR,
        OFFLINE
    }

    /** How far the journal has come, and how far the centre has it. */
    public record JournalHead(long lastSeq, Sha256 lastHash, long ackedSeq, int outboxDepth) {}

    /**
     * Time of the centre and whether the terminal may serve.
     *
     * @param admitted false takes the terminal out of service after the present session
     */
    public record Answer(
            Instant serverTime,
            boolean admitted,
            AppVersion minAppVersion,
            Set<SecretName> resets,
            int nextHeartbeatSeconds) {}
}
