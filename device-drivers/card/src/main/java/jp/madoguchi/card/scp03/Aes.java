package jp.madoguchi.card.scp03;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.engines.AESEngine;
import org.bouncycastle.crypto.macs.CMac;
import org.bouncycastle.crypto.params.KeyParameter;

/** AES as SCP03 uses it: CMAC (NIST SP 800-38B) and CBC with the padding 80 00 ... of ISO 9797-1, method 2. */
final class Aes {
    static final int BLOCK = 16;

    private static final byte PADDING = (byte) 0x80;

    private Aes() {}

    static byte[] cmac(byte[] key, byte[]... parts) {
        CMac mac = new CMac(AESEngine.newInstance());
        mac.init(new KeyParameter(key));
        for (byte[] part : parts) {
            mac.update(part, 0, part.length);
        }
        byte[] out = new byte[BLOCK];
        mac.doFinal(out, 0);
        return out;
    }

    static byte[] encryptBlock(byte[] key, byte[] block) {
        return cbc(Cipher.ENCRYPT_MODE, key, new byte[BLOCK], block);
    }

    /** Pads and encrypts. */
    static byte[] encrypt(byte[] key, byte[] iv, byte[] plain) {
        byte[] padded = Arrays.copyOf(plain, (plain.length / BLOCK + 1) * BLOCK);
        padded[plain.length] = PADDING;
        byte[] out = cbc(Cipher.ENCRYPT_MODE, key, iv, padded);
        Arrays.fill(padded, (byte) 0);
        return out;
    }

    /** Decrypts and takes the padding off. */
    static byte[] decrypt(byte[] key, byte[] iv, byte[] encrypted) throws Scp03Exception {
        if (encrypted.length == 0 || encrypted.length % BLOCK != 0) {
            throw new Scp03Exception(Scp03Exception.Reason.MALFORMED);
        }
        byte[] padded = cbc(Cipher.DECRYPT_MODE, key, iv, encrypted);
        int end = padded.length - 1;
        while (end > 0 && padded[end] == 0) {
            end--;
        }
        if (padded[end] != PADDING) {
            throw new Scp03Exception(Scp03Exception.Reason.MALFORMED);
        }
        byte[] plain = Arrays.copyOf(padded, end);
        Arrays.fill(padded, (byte) 0);
        return plain;
    }

    private static byte[] cbc(int mode, byte[] key, byte[] iv, byte[] blocks) {
        try {
            Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new IvParameterSpec(iv));
            return cipher.doFinal(blocks);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES/CBC, and lengths are checked before", e);
        }
    }
}
