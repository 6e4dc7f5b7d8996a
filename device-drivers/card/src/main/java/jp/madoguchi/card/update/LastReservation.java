package jp.madoguchi.card.update;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import jp.madoguchi.card.CommandApdu;

/**
 * The question which reset a card has done last: GET DATA with a tag of our own, DF71, always sent through SCP03. The answer
 * is {@code DF 71 10 tag}, or {@code DF 71 00} from a card that never had a reset, so that "none" is proven by a MAC as well.
 */
public final class LastReservation {
    /** Instruction byte. */
    static final int INS = 0xCA;
    /** The tag, as P1 and P2. */
    static final int TAG = 0xDF71;

    private static final byte[] START = HexFormat.of().parseHex("df71");

    private LastReservation() {}

    /** The plain command, to be wrapped. */
    public static CommandApdu command() {
        return CommandApdu.of(0x80, INS, TAG >> 8, TAG & 0xFF).withLe(256);
    }

    /** Whether this unwrapped command asks that question. */
    public static boolean isAskedBy(CommandApdu command) {
        return command.ins() == INS && command.p1p2() == TAG;
    }

    /** The data of the answer. */
    public static byte[] encode(Optional<ReservationTag> last) {
        byte[] value = last.map(ReservationTag::bytes).orElse(new byte[0]);
        byte[] data = Arrays.copyOf(START, START.length + 1 + value.length);
        data[START.length] = (byte) value.length;
        System.arraycopy(value, 0, data, START.length + 1, value.length);
        return data;
    }

    /**
     * The tag in the unwrapped data of the answer.
     *
     * @throws IllegalArgumentException when they have not the form of an answer
     */
    public static Optional<ReservationTag> parse(byte[] data) {
        if (Arrays.equals(data, encode(Optional.empty()))) {
            return Optional.empty();
        }
        int head = START.length + 1;
        ReservationTag tag = ReservationTag.of(Arrays.copyOfRange(data, Math.min(head, data.length), data.length));
        if (!Arrays.equals(data, encode(Optional.of(tag)))) {
            throw new IllegalArgumentException("not the answer to GET DATA DF71");
        }
        return Optional.of(tag);
    }
}
