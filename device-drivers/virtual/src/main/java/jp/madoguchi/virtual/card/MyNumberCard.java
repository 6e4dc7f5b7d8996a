package jp.madoguchi.virtual.card;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import jp.madoguchi.card.CommandApdu;
import jp.madoguchi.card.ResponseApdu;
import jp.madoguchi.card.StatusWord;
import jp.madoguchi.card.jpki.JpkiApplication;

/**
 * A My Number Card, or an older card with the same application: the JPKI application and, in the sandbox, our own reset
 * scheme. It answers as far as an unchanged OpenSC accepts it.
 */
final class MyNumberCard implements VirtualCard {
    private static final int SELECT = 0xA4;
    private static final int READ_BINARY = 0xB0;
    private static final int VERIFY = 0x20;
    private static final int PERFORM_SECURITY_OPERATION = 0x2A;
    private static final int CHANNEL_MASK = 0x03;
    private static final int SECURE_MESSAGING_MASK = 0x0C;

    private final byte[] atr;
    private final JpkiApplet jpki;
    private final Optional<UpdateApplet> update;
    private boolean selected;

    MyNumberCard(byte[] atr, JpkiApplet jpki, Optional<UpdateApplet> update) {
        this.atr = atr.clone();
        this.jpki = jpki;
        this.update = update;
    }

    @Override
    public byte[] atr() {
        return atr.clone();
    }

    @Override
    public Optional<byte[]> transmit(byte[] bytes) throws CardTornException {
        try {
            return Optional.of(answer(CommandApdu.parse(bytes)).encode());
        } catch (IllegalArgumentException e) {
            return Optional.of(ResponseApdu.of(StatusWord.WRONG_LENGTH).encode());
        } catch (PowerLostException e) {
            reset();
            throw new CardTornException();
        } catch (IOException e) {
            return Optional.of(ResponseApdu.of(StatusWord.MEMORY_FAILURE).encode());
        }
    }

    @Override
    public void reset() {
        selected = false;
        jpki.reset();
        update.ifPresent(UpdateApplet::reset);
    }

    private ResponseApdu answer(CommandApdu command) throws IOException {
        boolean interindustry = command.cla() < 0x80;
        if (interindustry && (command.cla() & CHANNEL_MASK) != 0) {
            return ResponseApdu.of(StatusWord.CHANNEL_NOT_SUPPORTED);
        }
        if (interindustry && (command.cla() & SECURE_MESSAGING_MASK) != 0) {
            return ResponseApdu.of(StatusWord.SECURE_MESSAGING_NOT_SUPPORTED);
        }
        if (interindustry && command.ins() == SELECT && command.p1() == 0x04) {
            return ResponseApdu.of(selectApplication(command));
        }
        if (!selected) {
            return ResponseApdu.of(withoutApplication(command));
        }
        Optional<ResponseApdu> ofScheme = update.isPresent() ? update.get().answer(command) : Optional.empty();
        return ofScheme.isPresent() ? ofScheme.get() : jpki.answer(command);
    }

    /** An unknown AID leaves everything as it was (OpenSC tries 27 of them). */
    private StatusWord selectApplication(CommandApdu command) {
        if (!Arrays.equals(command.data(), JpkiApplication.aid())) {
            return StatusWord.NOT_FOUND;
        }
        selected = true;
        jpki.selected();
        update.ifPresent(UpdateApplet::reset);
        return StatusWord.OK;
    }

    /** SELECT MF after reset answers 6A86 (myna-card); the rest as seen from outside after a reset. */
    private static StatusWord withoutApplication(CommandApdu command) {
        return switch (command.ins()) {
            case SELECT ->
                command.p1() == 0 && command.dataLength() == 0 ? StatusWord.WRONG_PARAMETERS : StatusWord.NOT_FOUND;
            case READ_BINARY, VERIFY, PERFORM_SECURITY_OPERATION -> StatusWord.CONDITIONS_NOT_SATISFIED;
            default -> StatusWord.INSTRUCTION_NOT_SUPPORTED;
        };
    }
}
