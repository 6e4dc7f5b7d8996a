package jp.madoguchi.card.jpki;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** How a key signs: what is hashed, what the card is given, how the answer is checked. One row for each kind of key. */
public enum SignatureAlgorithm {
    /**
     * RSA-2048, PKCS#1 v1.5 with SHA-256: the card pads what it is given, so the hash comes as DigestInfo (RFC 8017, 9.2,
     * note 1; OpenSC, myna, jpki-rs).
     */
    RSA_2048_SHA_256("RSA", "SHA-256", "SHA256withRSA", "3031300d060960864801650304020105000420", 256, 256),
    /**
     * ECDSA on P-384 with SHA-384, announced for the next card (press on the final report of 2024-03-18, digital.go.jp). How
     * that card takes the hash is not public: the same command with the bare hash, answered in DER, is our assumption.
     */
    ECDSA_P384_SHA_384("EC", "SHA-384", "SHA384withECDSA", "", 8, 104);

    private final String key;
    private final String digest;
    private final String signature;
    private final String prefix;
    private final int shortest;
    private final int longest;

    SignatureAlgorithm(String key, String digest, String signature, String prefix, int shortest, int longest) {
        this.key = key;
        this.digest = digest;
        this.signature = signature;
        this.prefix = prefix;
        this.shortest = shortest;
        this.longest = longest;
    }

    /** The row for this key; empty for a key of a kind or size that no card of ours has. */
    public static Optional<SignatureAlgorithm> of(PublicKey key) {
        return switch (KeyKind.of(key)) {
            case RSA_2048 -> Optional.of(RSA_2048_SHA_256);
            case EC_P384 -> Optional.of(ECDSA_P384_SHA_384);
            case OTHER -> Optional.empty();
        };
    }

    /** Reads a key of one of these kinds from its SubjectPublicKeyInfo; empty when the bytes are no such key. */
    public static Optional<PublicKey> findKey(byte[] subjectPublicKeyInfo) {
        return Arrays.stream(values())
                .flatMap(each -> each.read(subjectPublicKeyInfo).stream())
                .findFirst();
    }

    /** Hash of a text. */
    public byte[] hash(byte[] text) {
        return messageDigest().digest(text);
    }

    /**
     * What COMPUTE DIGITAL SIGNATURE carries for this hash.
     *
     * @throws IllegalArgumentException when the hash has another length
     */
    public byte[] input(byte[] hash) {
        if (hash.length != messageDigest().getDigestLength()) {
            throw new IllegalArgumentException(digest + " of " + hash.length + " bytes");
        }
        byte[] before = HexFormat.of().parseHex(prefix);
        byte[] input = Arrays.copyOf(before, before.length + hash.length);
        System.arraycopy(hash, 0, input, before.length, hash.length);
        return input;
    }

    /** Whether this key made this signature of this text; malformed bytes are a signature that is wrong. */
    public boolean verifies(PublicKey key, byte[] text, byte[] candidate) {
        if (candidate.length < shortest || candidate.length > longest) {
            return false;
        }
        try {
            Signature verifier = Signature.getInstance(signature);
            verifier.initVerify(key);
            verifier.update(text);
            return verifier.verify(candidate);
        } catch (SignatureException e) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(signature + " takes no such key", e);
        }
    }

    private Optional<PublicKey> read(byte[] subjectPublicKeyInfo) {
        try {
            PublicKey read = KeyFactory.getInstance(key).generatePublic(new X509EncodedKeySpec(subjectPublicKeyInfo));
            return of(read).isPresent() ? Optional.of(read) : Optional.empty();
        } catch (InvalidKeySpecException e) {
            return Optional.empty();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform of ours has " + key, e);
        }
    }

    private MessageDigest messageDigest() {
        try {
            return MessageDigest.getInstance(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform of ours has " + digest, e);
        }
    }
}
