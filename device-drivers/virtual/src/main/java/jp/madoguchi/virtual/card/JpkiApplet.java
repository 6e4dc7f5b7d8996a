package jp.madoguchi.virtual.card;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import jp.madoguchi.card.CommandApdu;
import jp.madoguchi.card.ResponseApdu;
import jp.madoguchi.card.StatusWord;
import jp.madoguchi.card.jpki.JpkiKey;

/** The JPKI application as a card holds it: files, secrets, keys. */
final class JpkiApplet {
    private static final int NO_FILE = -1;
    private static final int SHORT_ID = 0x80;
    private static final int SHORT_ID_MASK = 0x1F;
    private static final int SELECTED = 0x80;
    private static final int LONGEST_INPUT = 245;

    private final CardFiles files;
    private final CardPrivateKeys keys;
    private final CardSecrets secrets;
    private int current = NO_FILE;

    JpkiApplet(CardFiles files, CardPrivateKeys keys, CardSecrets secrets) {
        this.files = files;
        this.keys = keys;
        this.secrets = secrets;
    }

    void selected() {
        current = NO_FILE;
        secrets.applicationSelected();
    }

    void reset() {
        current = NO_FILE;
        secrets.reset();
    }

    ResponseApdu answer(CommandApdu command) throws IOException {
        return switch ((command.cla() << 8) | command.ins()) {
            case 0x00A4 -> ResponseApdu.of(selectFile(command));
            case 0x00B0 -> readBinary(command);
            case 0x0020 -> ResponseApdu.of(verify(command));
            case 0x0024 -> ResponseApdu.of(change(command));
            case 0x802A -> sign(command);
            default -> ResponseApdu.of(StatusWord.INSTRUCTION_NOT_SUPPORTED);
        };
    }

    /** Only P1=02 finds a file. Without P1 and data it is SELECT MF, which says 9000 and does nothing (myna-card). */
    private StatusWord selectFile(CommandApdu command) {
        byte[] id = command.data();
        if (command.p1() == 0 && id.length == 0) {
            return StatusWord.OK;
        }
        int file = command.p1() == 0x02 && id.length == 2 ? ((id[0] & 0xFF) << 8) | (id[1] & 0xFF) : NO_FILE;
        if (!files.exists(file)) {
            return StatusWord.NOT_FOUND;
        }
        current = file;
        return StatusWord.OK;
    }

    private ResponseApdu readBinary(CommandApdu command) {
        boolean byShortId = (command.p1() & SHORT_ID) != 0;
        if (byShortId) {
            current = command.p1() & SHORT_ID_MASK;
        }
        int offset = byShortId ? command.p2() : command.p1p2();
        Optional<byte[]> content = files.find(current);
        if (content.isEmpty()) {
            return ResponseApdu.of(current == NO_FILE ? StatusWord.NO_CURRENT_FILE : StatusWord.NOT_FOUND);
        }
        if (!isOpen(current)) {
            return ResponseApdu.of(StatusWord.SECURITY_STATUS_NOT_SATISFIED);
        }
        if (offset >= content.get().length) {
            return ResponseApdu.of(StatusWord.WRONG_OFFSET);
        }
        if (command.le().isEmpty()) {
            return ResponseApdu.of(StatusWord.WRONG_LENGTH);
        }
        int end = Math.min(content.get().length, offset + command.le().getAsInt());
        return ResponseApdu.of(Arrays.copyOfRange(content.get(), offset, end), StatusWord.OK);
    }

    /** Whose certificate asks for its secret first: the signature key's, and on a phone the other one's too. */
    private boolean isOpen(int file) {
        return Arrays.stream(JpkiKey.values())
                .filter(key -> key.certificateFile() == file && files.isProtected(key))
                .allMatch(secrets::isVerified);
    }

    private StatusWord verify(CommandApdu command) throws IOException {
        if (command.p1() != 0 || (command.p2() & SHORT_ID) == 0) {
            return StatusWord.WRONG_PARAMETERS;
        }
        Optional<JpkiKey> key = secretNamedBy(command);
        return key.isEmpty() ? StatusWord.CONDITIONS_NOT_SATISFIED : secrets.verify(key.get(), command);
    }

    private StatusWord change(CommandApdu command) throws IOException {
        if ((command.p2() & SHORT_ID) == 0) {
            return StatusWord.WRONG_PARAMETERS;
        }
        Optional<JpkiKey> key = secretNamedBy(command);
        return key.isEmpty() ? StatusWord.CONDITIONS_NOT_SATISFIED : secrets.change(key.get(), command);
    }

    private Optional<JpkiKey> secretNamedBy(CommandApdu command) {
        int file = command.p2() == SELECTED ? current : command.p2() & SHORT_ID_MASK;
        return Arrays.stream(JpkiKey.values())
                .filter(each -> each.secretFile() == file)
                .findFirst();
    }

    private ResponseApdu sign(CommandApdu command) {
        Optional<JpkiKey> key = Arrays.stream(JpkiKey.values())
                .filter(each -> each.keyFile() == current && keys.has(each))
                .findFirst();
        if (command.p1p2() != SELECTED) {
            return ResponseApdu.of(StatusWord.WRONG_PARAMETERS);
        }
        if (key.isEmpty()) {
            return ResponseApdu.of(StatusWord.CONDITIONS_NOT_SATISFIED);
        }
        if (!secrets.isVerified(key.get())) {
            return ResponseApdu.of(StatusWord.SECURITY_STATUS_NOT_SATISFIED);
        }
        if (command.dataLength() == 0 || command.dataLength() > LONGEST_INPUT) {
            return ResponseApdu.of(StatusWord.WRONG_LENGTH);
        }
        try {
            return ResponseApdu.of(keys.sign(key.get(), command.data()), StatusWord.OK);
        } catch (GeneralSecurityException e) {
            return ResponseApdu.of(StatusWord.NO_DIAGNOSIS);
        }
    }
}
