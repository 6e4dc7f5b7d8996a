package jp.madoguchi.card.update;

import java.util.Arrays;
import jp.madoguchi.card.Secret;

/** Secrets with zero bytes behind them up to 16, so that the length of what carries them tells nothing. */
public final class PaddedSecret {
    /** How many bytes a padded secret has. */
    public static final int LENGTH = 16;

    private PaddedSecret() {}

    /** A padded copy of a secret of 1 to 16 bytes; the given one stays its owner's. */
    public static Secret pad(Secret secret) {
        if (secret.length() < 1 || secret.length() > LENGTH) {
            throw new IllegalArgumentException("secret of " + secret.length() + " bytes");
        }
        byte[] bytes = secret.copyBytes();
        Secret padded = Secret.takeBytes(Arrays.copyOf(bytes, LENGTH));
        Arrays.fill(bytes, (byte) 0);
        return padded;
    }

    /**
     * A copy of the secret without its padding.
     *
     * @throws IllegalArgumentException when these are not 16 bytes, or none is left, or a zero stands between others
     */
    public static Secret unpad(Secret padded) {
        byte[] bytes = padded.copyBytes();
        try {
            int end = bytes.length;
            while (end > 0 && bytes[end - 1] == 0) {
                end--;
            }
            boolean gap = false;
            for (int i = 0; i < end; i++) {
                gap |= bytes[i] == 0;
            }
            if (bytes.length != LENGTH || end == 0 || gap) {
                throw new IllegalArgumentException("not a padded secret");
            }
            return Secret.takeBytes(Arrays.copyOf(bytes, end));
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }
}
