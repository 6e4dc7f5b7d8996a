package jp.madoguchi.card.update;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;

/** The mark that a reset leaves on the card: the 16 bytes of its reservation's id. It names no person. */
public final class ReservationTag {
    /** How many bytes. */
    public static final int LENGTH = 16;

    private final byte[] bytes;

    private ReservationTag(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The tag of a reservation. */
    public static ReservationTag of(UUID reservation) {
        return new ReservationTag(ByteBuffer.allocate(LENGTH)
                .putLong(reservation.getMostSignificantBits())
                .putLong(reservation.getLeastSignificantBits())
                .array());
    }

    /** The tag of these 16 bytes, which are copied. */
    public static ReservationTag of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("tag of " + bytes.length + " bytes");
        }
        return new ReservationTag(bytes.clone());
    }

    /** A copy of the 16 bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReservationTag that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** 32 hexadecimal digits. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
