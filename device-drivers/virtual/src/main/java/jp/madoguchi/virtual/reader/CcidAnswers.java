package jp.madoguchi.virtual.reader;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import jp.madoguchi.virtual.card.CardTornException;

/** What a reader answers to CCID commands (CCID rev. 1.1, 6.1 and 6.2), for cards that speak T=1. */
final class CcidAnswers {
    private static final int ICC_POWER_ON = 0x62;
    private static final int ICC_POWER_OFF = 0x63;
    private static final int GET_SLOT_STATUS = 0x65;
    private static final int XFR_BLOCK = 0x6F;
    private static final int SET_PARAMETERS = 0x61;
    private static final int ESCAPE = 0x6B;

    private static final int DATA_BLOCK = 0x80;
    private static final int SLOT_STATUS = 0x81;
    private static final int PARAMETERS = 0x82;
    private static final int ESCAPED = 0x83;

    /** bmCommandStatus 1, and two values of bError (6.2.6). */
    private static final int FAILED = 0x40;

    private static final int COMMAND_NOT_SUPPORTED = 0x00;
    private static final int ICC_MUTE = 0xFE;

    /** PPSS, the first byte of a request for protocol and parameters (ISO/IEC 7816-3:2006, 9.2); no block begins so. */
    private static final byte PPSS = (byte) 0xFF;

    /** The first thing that the driver asks, so as to know whether there is a reader: its firmware's name. */
    private static final byte GET_FIRMWARE = 0x02;

    private static final byte[] FIRMWARE = "Madoguchi".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NOTHING = new byte[0];

    private CcidAnswers() {}

    static CcidMessage to(CcidMessage command, CardBay bay) throws CardTornException, InterruptedException {
        byte[] data = command.bytes();
        return switch (command.type()) {
            case ICC_POWER_ON -> dataBlock(command, bay, bay.powerOn());
            case ICC_POWER_OFF -> {
                bay.powerOff();
                yield done(command, SLOT_STATUS, bay, NOTHING);
            }
            case GET_SLOT_STATUS -> done(command, SLOT_STATUS, bay, NOTHING);
            case XFR_BLOCK -> dataBlock(command, bay, exchange(bay, data));
            case SET_PARAMETERS -> command.answer(PARAMETERS, bay.state(), 0, command.status(), data);
            case ESCAPE -> done(command, ESCAPED, bay, asksFirmware(data) ? FIRMWARE : NOTHING);
            default -> unsupported(command, bay.state());
        };
    }

    /** The card does not answer, or there is none. */
    static CcidMessage mute(CcidMessage command, int state) {
        return command.answer(DATA_BLOCK, FAILED | state, ICC_MUTE, 0, NOTHING);
    }

    static CcidMessage unsupported(CcidMessage command, int state) {
        return command.answer(SLOT_STATUS, FAILED | state, COMMAND_NOT_SUPPORTED, 0, NOTHING);
    }

    private static Optional<byte[]> exchange(CardBay bay, byte[] data) throws CardTornException, InterruptedException {
        return data.length > 0 && data[0] == PPSS ? Optional.of(data) : bay.exchange(data);
    }

    private static boolean asksFirmware(byte[] data) {
        return data.length == 1 && data[0] == GET_FIRMWARE;
    }

    private static CcidMessage dataBlock(CcidMessage command, CardBay bay, Optional<byte[]> data) {
        return data.map(bytes -> done(command, DATA_BLOCK, bay, bytes)).orElseGet(() -> mute(command, bay.state()));
    }

    private static CcidMessage done(CcidMessage command, int type, CardBay bay, byte[] data) {
        return command.answer(type, bay.state(), 0, 0, data);
    }
}
