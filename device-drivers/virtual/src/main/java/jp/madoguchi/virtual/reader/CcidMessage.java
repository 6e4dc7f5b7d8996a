package jp.madoguchi.virtual.reader;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A message of the CCID protocol, rev. 1.1, section 6: ten bytes of head, then data.
 *
 * @param type bMessageType
 * @param sequence bSeq; an answer bears its command's
 * @param status of an answer: bStatus, the card's state and whether the command failed (6.2.6)
 * @param error of an answer: bError
 * @param last the tenth byte, which each type uses in its own way
 */
record CcidMessage(int type, int sequence, int status, int error, int last, ByteBuffer data) {
    static final int HEAD = 10;
    /** Lies behind the type in the head, little endian. */
    private static final int LENGTH_AT = 1;

    private static final int SEQUENCE_AT = 6;

    /** The length of the data that follow this head. */
    static int dataLength(byte[] head) {
        return ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getInt(LENGTH_AT);
    }

    static CcidMessage parse(byte[] head, byte[] data) {
        ByteBuffer read = ByteBuffer.wrap(head).position(SEQUENCE_AT);
        return new CcidMessage(
                head[0] & 0xFF,
                read.get() & 0xFF,
                read.get() & 0xFF,
                read.get() & 0xFF,
                read.get() & 0xFF,
                ByteBuffer.wrap(data).asReadOnlyBuffer());
    }

    /** As bytes; the slot is always the first. */
    byte[] encode() {
        return ByteBuffer.allocate(HEAD + data.remaining())
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) type)
                .putInt(data.remaining())
                .put((byte) 0)
                .put((byte) sequence)
                .put((byte) status)
                .put((byte) error)
                .put((byte) last)
                .put(data.duplicate())
                .array();
    }

    /** The data as an array of its own. */
    byte[] bytes() {
        byte[] bytes = new byte[data.remaining()];
        data.duplicate().get(bytes);
        return bytes;
    }

    /** The answer of this type to this command. */
    CcidMessage answer(int answerType, int newStatus, int newError, int newLast, byte[] newData) {
        return new CcidMessage(answerType, sequence, newStatus, newError, newLast, ByteBuffer.wrap(newData));
    }
}
