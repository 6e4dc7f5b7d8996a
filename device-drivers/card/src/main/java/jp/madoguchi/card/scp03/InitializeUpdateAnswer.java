package jp.madoguchi.card.scp03;

import java.nio.ByteBuffer;

/**
 * What a card says to INITIALIZE UPDATE (Amendment D, 7.1.1.6): key diversification data (10), key version, protocol 03,
 * parameter i, card challenge (8), card cryptogram (8) and, where the challenge is pseudo-random, a sequence counter (3).
 */
final class InitializeUpdateAnswer {
    /** MACs of 8 bytes, random card challenge, R-MAC and R-ENCRYPTION supported (Amendment D, table 5-1). */
    static final int RANDOM_WITH_R_ENC = 0x60;

    private static final int PSEUDO_RANDOM = 0x10;
    private static final int KEY_VERSION = 0x01;
    private static final int PROTOCOL = 0x03;
    private static final int SEQUENCE_COUNTER = 3;
    private static final int KEY_INFORMATION = 3;
    private static final int LENGTH =
            ChipSerial.LENGTH + KEY_INFORMATION + SessionKeys.CHALLENGE_LENGTH + SessionKeys.CRYPTOGRAM_LENGTH;

    private final ChipSerial serial;
    private final byte[] challenge;
    private final byte[] cryptogram;

    InitializeUpdateAnswer(ChipSerial serial, byte[] challenge, byte[] cryptogram) {
        this.serial = serial;
        this.challenge = challenge.clone();
        this.cryptogram = cryptogram.clone();
    }

    static InitializeUpdateAnswer parse(byte[] data) throws Scp03Exception {
        if (data.length != LENGTH && data.length != LENGTH + SEQUENCE_COUNTER) {
            throw new Scp03Exception(Scp03Exception.Reason.MALFORMED);
        }
        ByteBuffer in = ByteBuffer.wrap(data);
        byte[] serial = new byte[ChipSerial.LENGTH];
        in.get(serial).get();
        int protocol = in.get();
        int parameter = in.get() & ~PSEUDO_RANDOM;
        if (protocol != PROTOCOL || parameter != RANDOM_WITH_R_ENC) {
            throw new Scp03Exception(Scp03Exception.Reason.MALFORMED);
        }
        byte[] challenge = new byte[SessionKeys.CHALLENGE_LENGTH];
        byte[] cryptogram = new byte[SessionKeys.CRYPTOGRAM_LENGTH];
        in.get(challenge).get(cryptogram);
        return new InitializeUpdateAnswer(ChipSerial.of(serial), challenge, cryptogram);
    }

    byte[] encode() {
        return ByteBuffer.allocate(LENGTH)
                .put(serial.bytes())
                .put(new byte[] {KEY_VERSION, PROTOCOL, RANDOM_WITH_R_ENC})
                .put(challenge)
                .put(cryptogram)
                .array();
    }

    ChipSerial serial() {
        return serial;
    }

    byte[] challenge() {
        return challenge.clone();
    }

    byte[] cryptogram() {
        return cryptogram.clone();
    }
}
