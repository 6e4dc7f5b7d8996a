package jp.madoguchi.card.scp03;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import jp.madoguchi.card.Secret;

/** The two static AES-128 keys that a card and its centre share: Key-ENC and Key-MAC. */
public final class CardKeys implements AutoCloseable {
    /** Bytes of an AES-128 key. */
    public static final int KEY_LENGTH = 16;

    private static final byte[] ENC_LABEL = "MADOGUCHI-SCP03-ENC".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] MAC_LABEL = "MADOGUCHI-SCP03-MAC".getBytes(StandardCharsets.US_ASCII);

    private final byte[] enc;
    private final byte[] mac;

    private CardKeys(byte[] enc, byte[] mac) {
        this.enc = enc;
        this.mac = mac;
    }

    /** Keys of 16 bytes each, which are copied. */
    public static CardKeys of(byte[] enc, byte[] mac) {
        if (enc.length != KEY_LENGTH || mac.length != KEY_LENGTH) {
            throw new IllegalArgumentException("not two AES-128 keys");
        }
        return new CardKeys(enc.clone(), mac.clone());
    }

    /**
     * The keys of one chip under a master key of 16 bytes. The derivation is this project's own, no standard's: the KDF of
     * SP 800-108 with AES-CMAC, label {@code MADOGUCHI-SCP03-ENC} or {@code -MAC} in ASCII, context the chip serial.
     */
    public static CardKeys derive(Secret master, ChipSerial serial) {
        byte[] key = master.copyBytes();
        try {
            if (key.length != KEY_LENGTH) {
                throw new IllegalArgumentException("master key of " + key.length + " bytes");
            }
            return new CardKeys(
                    Kdf.derive(key, ENC_LABEL, KEY_LENGTH, serial.bytes()),
                    Kdf.derive(key, MAC_LABEL, KEY_LENGTH, serial.bytes()));
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /** The keys and cryptograms of one session (Amendment D, 6.2.1 and 6.2.2). */
    SessionKeys session(byte[] hostChallenge, byte[] cardChallenge) {
        return SessionKeys.derive(enc, mac, hostChallenge, cardChallenge);
    }

    @Override
    public void close() {
        Arrays.fill(enc, (byte) 0);
        Arrays.fill(mac, (byte) 0);
    }

    @Override
    public String toString() {
        return "CardKeys[***]";
    }
}
