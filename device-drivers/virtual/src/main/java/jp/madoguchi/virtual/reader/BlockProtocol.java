package jp.madoguchi.virtual.reader;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import jp.madoguchi.virtual.card.CardTornException;

/**
 * The card's side of T=1 (ISO/IEC 7816-3:2006, 11), from power-on to power-off: takes commands and gives answers in blocks,
 * does a command once however often its last block comes, and knows resynchronisation and the size of the reader's buffer.
 */
final class BlockProtocol {
    /** NAD, PCB and LEN lie before the information field, LRC behind it (11.3.1). */
    private static final int PROLOGUE = 3;

    private static final int LRC = 1;
    private static final int PCB_AT = 1;
    private static final int LENGTH_AT = 2;

    /** Bits of PCB (11.3.2.2). */
    private static final int SEQUENCE_OF_I = 0x40;

    private static final int MORE = 0x20;
    private static final int SUPERVISORY = 0xC0;
    private static final int RECEIVE_READY = 0x80;
    private static final int SEQUENCE_OF_R = 0x10;
    private static final int BAD_CHECK = 0x01;
    private static final int RESYNCHRONISE = 0xC0;
    private static final int BUFFER_SIZE = 0xC1;
    private static final int RESPONSE = 0x20;

    /** IFSD until the reader says otherwise (11.4.2). */
    private static final int FIRST_BUFFER_SIZE = 32;

    /** Does one command; empty when the card falls silent. */
    interface Chip {
        Optional<byte[]> transmit(byte[] command) throws CardTornException;
    }

    private final Chip chip;
    private final ByteArrayOutputStream command = new ByteArrayOutputStream();
    private ByteBuffer response = ByteBuffer.allocate(0);
    private byte[] lastBlock = new byte[0];
    private boolean oddSent;
    private boolean oddExpected;
    private int bufferSize = FIRST_BUFFER_SIZE;

    BlockProtocol(Chip chip) {
        this.chip = chip;
    }

    /** The block that answers this one; empty when the card falls silent. */
    Optional<byte[]> answer(byte[] block) throws CardTornException {
        if (block.length < PROLOGUE + LRC || check(block) != 0) {
            return Optional.of(block(ready() | BAD_CHECK));
        }
        int pcb = block[PCB_AT] & 0xFF;
        byte[] information = Arrays.copyOfRange(block, PROLOGUE, PROLOGUE + (block[LENGTH_AT] & 0xFF));
        if ((pcb & 0x80) == 0) {
            return remember(information(pcb, information));
        }
        return (pcb & SUPERVISORY) == SUPERVISORY
                ? Optional.of(supervise(pcb, information))
                : remember(Optional.of(proceed(pcb)));
    }

    private Optional<byte[]> information(int pcb, byte[] information) throws CardTornException {
        if (((pcb & SEQUENCE_OF_I) != 0) != oddExpected) {
            return Optional.of(lastBlock);
        }
        oddExpected = !oddExpected;
        command.writeBytes(information);
        if ((pcb & MORE) != 0) {
            return Optional.of(block(ready()));
        }
        Optional<byte[]> answer = chip.transmit(command.toByteArray());
        command.reset();
        if (answer.isEmpty()) {
            return Optional.empty();
        }
        response = ByteBuffer.wrap(answer.get());
        return Optional.of(nextPiece());
    }

    /** The reader has taken a piece and wants the next, or did not get the last block. */
    private byte[] proceed(int pcb) {
        boolean wantsNext = ((pcb & SEQUENCE_OF_R) != 0) == oddSent;
        return wantsNext && response.hasRemaining() ? nextPiece() : lastBlock;
    }

    private byte[] supervise(int pcb, byte[] information) {
        if (pcb == RESYNCHRONISE) {
            oddSent = false;
            oddExpected = false;
            command.reset();
            response = ByteBuffer.allocate(0);
        } else if (pcb == BUFFER_SIZE) {
            bufferSize = information[0] & 0xFF;
        }
        return block(pcb | RESPONSE, information);
    }

    private byte[] nextPiece() {
        byte[] piece = new byte[Math.min(bufferSize, response.remaining())];
        response.get(piece);
        int pcb = (oddSent ? SEQUENCE_OF_I : 0) | (response.hasRemaining() ? MORE : 0);
        oddSent = !oddSent;
        return block(pcb, piece);
    }

    private Optional<byte[]> remember(Optional<byte[]> sent) {
        sent.ifPresent(block -> lastBlock = block);
        return sent;
    }

    private int ready() {
        return RECEIVE_READY | (oddExpected ? SEQUENCE_OF_R : 0);
    }

    private static byte[] block(int pcb, byte... information) {
        byte[] block = new byte[PROLOGUE + information.length + LRC];
        block[PCB_AT] = (byte) pcb;
        block[LENGTH_AT] = (byte) information.length;
        System.arraycopy(information, 0, block, PROLOGUE, information.length);
        block[block.length - 1] = check(block);
        return block;
    }

    private static byte check(byte[] block) {
        byte check = 0;
        for (byte each : block) {
            check ^= each;
        }
        return check;
    }
}
