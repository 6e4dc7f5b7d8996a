package jp.madoguchi.virtual.pos;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import jp.madoguchi.card.ApduChannel;
import jp.madoguchi.card.CardException;
import jp.madoguchi.card.CommandApdu;
import jp.madoguchi.card.ResponseApdu;
import jp.madoguchi.pos.smartcard.SmartCardRwFactory;
import jp.madoguchi.virtual.PcscDaemon;
import jp.madoguchi.virtual.TestSandbox;
import jp.madoguchi.virtual.card.CardSlot;
import jpos.JposConst;
import jpos.JposException;
import jpos.SmartCardRW;
import jpos.SmartCardRWConst;

/** A pcscd with a virtual card at hand, and the control of the service that drives it: opened, claimed, enabled. */
record ReaderDesk(PcscDaemon daemon, CardSlot slot, SmartCardRW control, StatusRecorder events)
        implements AutoCloseable {
    static final int LONG = 20_000;

    static ReaderDesk in(Path directory) throws IOException, JposException {
        Path sandbox = TestSandbox.copyTo(directory.resolve("sandbox"));
        // The variable is set for this JVM by the build, before libpcsclite reads it.
        PcscDaemon daemon = PcscDaemon.start(Path.of(System.getenv(PcscDaemon.SOCKET_VARIABLE)));
        ReaderDesk desk =
                new ReaderDesk(daemon, new CardSlot(sandbox, daemon.port()), new SmartCardRW(), new StatusRecorder());
        desk.open("Virtual PCD 00 00");
        return desk;
    }

    void open(String readerName) throws JposException {
        TestEntries.declare("TestCards", "SmartCardRW", SmartCardRwFactory.class, Map.of("readerName", readerName));
        control.open("TestCards");
        control.addStatusUpdateListener(events);
        control.claim(0);
        control.setPowerNotify(JposConst.JPOS_PN_ENABLED);
        control.setDeviceEnabled(true);
    }

    @Override
    public void close() throws JposException {
        control.close();
        slot.close();
        daemon.close();
    }

    /** Takes the card that is in, or the next one that comes, into a transaction. */
    void begin() throws JposException {
        control.beginInsertion(LONG);
        control.endInsertion();
    }

    /** Inserts a card and begins. */
    void begin(String persona) throws IOException, InterruptedException, JposException {
        slot.insert(persona);
        begin();
    }

    byte[] transmit(byte[] command) throws JposException {
        int[] count = {command.length};
        String[] data = {new String(command, StandardCharsets.ISO_8859_1)};
        control.readData(SmartCardRWConst.SC_READ_DATA, count, data);
        byte[] response = data[0].getBytes(StandardCharsets.ISO_8859_1);
        if (count[0] != response.length) {
            throw new AssertionError("count " + count[0] + " for " + response.length + " bytes");
        }
        return response;
    }

    /** The control as the card module sees a card. */
    ApduChannel channel() {
        return this::transmitApdu;
    }

    private ResponseApdu transmitApdu(CommandApdu command) throws CardException {
        try {
            return ResponseApdu.parse(transmit(command.encode()));
        } catch (JposException lost) {
            throw CardException.readerGone(lost);
        }
    }
}
