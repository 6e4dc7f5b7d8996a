package jp.madoguchi.centre.reset;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.interfaces.ECPrivateKey;
import java.text.ParseException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import jp.madoguchi.card.Secret;
import jp.madoguchi.card.scp03.CardKeys;
import jp.madoguchi.card.scp03.ChipSerial;
import jp.madoguchi.centre.call.CentreSettings;
import jp.madoguchi.centre.call.Pem;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.protocol.CentreTrust;
import jp.madoguchi.protocol.FlattenedJws;
import jp.madoguchi.protocol.Jws;
import jp.madoguchi.protocol.SecretKeyStatement;
import jp.madoguchi.protocol.Uuid7;

/** Stands where an operator has an HSM: the one class that holds the cards' master key and sees a new secret. */
@Startup
@Singleton
final class SecurityModule {
    private static final byte[] SEAL_LABEL = "MADOGUCHI-CENTRE-SEAL".getBytes(StandardCharsets.US_ASCII);
    private static final int IV = 12;
    private static final int TAG_BITS = 128;

    private final Secret master;
    private final ECPrivateKey statementKey;
    private final SecretKeySpec sealingKey;
    private final SecureRandom random;

    SecurityModule(CentreSettings settings, SecureRandom random) throws ConfigurationException {
        Path keys = settings.sandbox().resolve("keys");
        this.master = Secret.takeBytes(readMaster(keys.resolve("scp03-master.hex")));
        this.statementKey = Pem.ecKey(keys.resolve("centre-statement.key"));
        this.sealingKey = sealingKey(master);
        this.random = random;
    }

    /** The keys of one chip; the caller closes them. */
    CardKeys cardKeys(ChipSerial serial) {
        return CardKeys.derive(master, serial);
    }

    /** A fresh key for one reset. */
    ECKey newKey() {
        try {
            return new ECKeyGenerator(Curve.P_256).secureRandom(random).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("every Java platform makes P-256 keys", e);
        }
    }

    FlattenedJws sign(SecretKeyStatement statement) {
        return Jws.sign(statement, CentreTrust.statementKid(), statementKey);
    }

    byte[] seal(UUID reset, ECKey key) {
        return seal(reset, key.toJSONString().getBytes(StandardCharsets.US_ASCII));
    }

    ECKey openKey(UUID reset, byte[] sealed) {
        try {
            return ECKey.parse(new String(open(reset, sealed), StandardCharsets.US_ASCII));
        } catch (ParseException e) {
            throw new IllegalStateException("a sealed key can't be read");
        }
    }

    /** Encrypts for the database what only this module may read, bound to one reset; zeroes the given bytes. */
    byte[] seal(UUID reset, byte[] plaintext) {
        var iv = new byte[IV];
        random.nextBytes(iv);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, iv, reset);
            byte[] ciphertext = cipher.doFinal(plaintext);
            return ByteBuffer.allocate(IV + ciphertext.length)
                    .put(iv)
                    .put(ciphertext)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES-GCM", e);
        } finally {
            Arrays.fill(plaintext, (byte) 0);
        }
    }

    /** The plaintext, which the caller zeroes. */
    byte[] open(UUID reset, byte[] sealed) {
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, IV), reset);
            return cipher.doFinal(sealed, IV, sealed.length - IV);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a sealed value was not made here for this reset");
        }
    }

    private Cipher cipher(int mode, byte[] iv, UUID reset) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, sealingKey, new GCMParameterSpec(TAG_BITS, iv));
        cipher.updateAAD(Uuid7.bytes(reset));
        return cipher;
    }

    private static SecretKeySpec sealingKey(Secret master) {
        byte[] key = master.copyBytes();
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return new SecretKeySpec(mac.doFinal(SEAL_LABEL), "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC with SHA-256", e);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private static byte[] readMaster(Path file) throws ConfigurationException {
        try {
            return HexFormat.of().parseHex(Files.readString(file).trim());
        } catch (IOException | IllegalArgumentException e) {
            throw new ConfigurationException(file, 0, "the master key can't be read", "Run the set-up again", null);
        }
    }
}
