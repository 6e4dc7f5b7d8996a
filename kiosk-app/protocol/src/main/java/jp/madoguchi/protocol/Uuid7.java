package jp.madoguchi.protocol;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** UUID version 7 (RFC 9562, 5.7): milliseconds, then 74 random bits on which alone its uniqueness rests. */
public final class Uuid7 {
    private Uuid7() {}

    /** A fresh one. */
    public static UUID random(Clock clock, SecureRandom random) {
        long high = (clock.millis() << 16) | 0x7000L | (random.nextLong() & 0x0FFFL);
        long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** Whether it is of version 7. */
    public static boolean isOne(UUID id) {
        return id.version() == 7 && id.variant() == 2;
    }

    /** Its 16 bytes, as they stand in signed texts. */
    public static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
