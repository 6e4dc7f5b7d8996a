package jp.madoguchi.card.scp03;

import java.util.Arrays;

/** S-ENC, S-MAC and S-RMAC of one session, and the two cryptograms that prove them. */
final class SessionKeys implements AutoCloseable {
    static final int CHALLENGE_LENGTH = 8;
    static final int CRYPTOGRAM_LENGTH = 8;

    // Data derivation constants: Amendment D, table 4-1.
    private static final int CARD_CRYPTOGRAM = 0x00;
    private static final int HOST_CRYPTOGRAM = 0x01;
    private static final int S_ENC = 0x04;
    private static final int S_MAC = 0x06;
    private static final int S_RMAC = 0x07;

    private final byte[] enc;
    private final byte[] mac;
    private final byte[] rmac;
    private final byte[] context;

    private SessionKeys(byte[] enc, byte[] mac, byte[] rmac, byte[] context) {
        this.enc = enc;
        this.mac = mac;
        this.rmac = rmac;
        this.context = context;
    }

    static SessionKeys derive(byte[] keyEnc, byte[] keyMac, byte[] hostChallenge, byte[] cardChallenge) {
        if (hostChallenge.length != CHALLENGE_LENGTH || cardChallenge.length != CHALLENGE_LENGTH) {
            throw new IllegalArgumentException("challenges have 8 bytes");
        }
        byte[] context = Arrays.copyOf(hostChallenge, 2 * CHALLENGE_LENGTH);
        System.arraycopy(cardChallenge, 0, context, CHALLENGE_LENGTH, CHALLENGE_LENGTH);
        return new SessionKeys(
                Kdf.derive(keyEnc, S_ENC, CardKeys.KEY_LENGTH, context),
                Kdf.derive(keyMac, S_MAC, CardKeys.KEY_LENGTH, context),
                Kdf.derive(keyMac, S_RMAC, CardKeys.KEY_LENGTH, context),
                context);
    }

    byte[] cardCryptogram() {
        return Kdf.derive(mac, CARD_CRYPTOGRAM, CRYPTOGRAM_LENGTH, context);
    }

    byte[] hostCryptogram() {
        return Kdf.derive(mac, HOST_CRYPTOGRAM, CRYPTOGRAM_LENGTH, context);
    }

    byte[] commandMac(byte[]... parts) {
        return Aes.cmac(mac, parts);
    }

    byte[] responseMac(byte[]... parts) {
        return Aes.cmac(rmac, parts);
    }

    byte[] encrypt(byte[] counterBlock, byte[] plain) {
        return Aes.encrypt(enc, Aes.encryptBlock(enc, counterBlock), plain);
    }

    byte[] decrypt(byte[] counterBlock, byte[] encrypted) throws Scp03Exception {
        return Aes.decrypt(enc, Aes.encryptBlock(enc, counterBlock), encrypted);
    }

    @Override
    public void close() {
        Arrays.fill(enc, (byte) 0);
        Arrays.fill(mac, (byte) 0);
        Arrays.fill(rmac, (byte) 0);
    }
}
