package jp.madoguchi.virtual.card;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import org.bouncycastle.util.Arrays;

/** What a card makes of the data of its signing command. P1 names the scheme: every value was tried on a card (myna-card). */
enum SigningScheme {
    /** P1=00: the bytes as they are; the only scheme that other public clients use. */
    VERBATIM(0x00, 1, 245),
    /** P1=01: the card hashes, and signs the bare hash. */
    BARE_HASH(0x01, 1, 255),
    /** P1=02: given a hash, the card writes the DigestInfo around it. */
    GIVEN_HASH(0x02, 32, 32),
    /** P1=03: the card hashes and writes the DigestInfo. */
    HASH(0x03, 1, 255),
    /** ECDSA over a given SHA-384 hash, in DER: how the next kind of card takes it is our assumption. */
    ECDSA_GIVEN_HASH(0x00, 48, 48);

    /** SHA-256 in a DigestInfo (RFC 8017, 9.2, note 1). */
    private static final String DIGEST_INFO = "3031300d060960864801650304020105000420";

    private final int p1;
    private final int shortest;
    private final int longest;

    SigningScheme(int p1, int shortest, int longest) {
        this.p1 = p1;
        this.shortest = shortest;
        this.longest = longest;
    }

    /** Empty for a P1 that the card refuses. PSS (P1=04, 05) is not here: nobody is known to use it. */
    static Optional<SigningScheme> of(PrivateKey key, int p1) {
        boolean rsa = key.getAlgorithm().equals("RSA");
        for (SigningScheme each : values()) {
            if (each.p1 == p1 && rsa != (each == ECDSA_GIVEN_HASH)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** Whether it signs so many bytes; 245 are what PKCS#1 v1.5 leaves of 2048 bits. */
    boolean takes(int length) {
        return length >= shortest && length <= longest;
    }

    byte[] sign(PrivateKey key, byte[] data) throws GeneralSecurityException {
        return switch (this) {
            case VERBATIM -> padded(key, data);
            case BARE_HASH -> padded(key, hash(data));
            case GIVEN_HASH -> padded(key, digestInfo(data));
            case HASH -> padded(key, digestInfo(hash(data)));
            case ECDSA_GIVEN_HASH -> ecdsa(key, data);
        };
    }

    /** RSA with the padding of PKCS#1 v1.5, block type 1, around exactly these bytes. */
    private static byte[] padded(PrivateKey key, byte[] bytes) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("RSA/ECB/PKCS1Padding");
        cipher.init(Cipher.ENCRYPT_MODE, key);
        return cipher.doFinal(bytes);
    }

    private static byte[] ecdsa(PrivateKey key, byte[] hash) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("NONEwithECDSA");
        signature.initSign(key);
        signature.update(hash);
        return signature.sign();
    }

    private static byte[] hash(byte[] data) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(data);
    }

    private static byte[] digestInfo(byte[] hash) {
        return Arrays.concatenate(HexFormat.of().parseHex(DIGEST_INFO), hash);
    }
}
