package jp.madoguchi.virtual.card;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import jp.madoguchi.card.CommandApdu;
import jp.madoguchi.card.ResponseApdu;
import jp.madoguchi.card.StatusWord;
import jp.madoguchi.card.jpki.JpkiKey;

/** The JPKI application as a card holds it: files, secrets, keys. */
final class JpkiApplet {
    private static final int NO_FILE = -1;
    private static final int GET_RESPONSE = 0x00C0;
    private static final int SHORT_ID = 0x80;
    private static final int SHORT_ID_MASK = 0x1F;
    private static final int SELECTED = 0x80;

    private final CardFiles files;
    private final CardPrivateKeys keys;
    private final CardSecrets secrets;
    private final ReadAnswers answers;
    private final boolean knowsShortIds;
    private int current = NO_FILE;

    JpkiApplet(CardFiles files, CardPrivateKeys keys, CardSecrets secrets, Set<Quirk> quirks) {
        this.files = files;
        this.keys = keys;
        this.secrets = secrets;
        this.answers = new ReadAnswers(quirks);
        this.knowsShortIds = !quirks.contains(Quirk.NO_SHORT_IDS);
    }

    void selected() {
        current = NO_FILE;
        answers.forget();
        secrets.applicationSelected();
    }

    void reset() {
        current = NO_FILE;
        answers.forget();
        secrets.reset();
    }

    ResponseApdu answer(CommandApdu command) throws IOException {
        int code = (command.cla() << 8) | command.ins();
        if (code == GET_RESPONSE) {
            return answers.waiting(command);
        }
        answers.forget();
        return switch (code) {
            case 0x00A4 -> ResponseApdu.of(selectFile(command));
            case 0x00B0 -> readBinary(command);
            case 0x0020 -> ResponseApdu.of(verify(command));
            case 0x0024 -> ResponseApdu.of(change(command));
            case 0x802A -> sign(command);
            // SET SESSION KEY: refused with either secret presented, and so is secure messaging (myna-card).
            case 0x80AE -> ResponseApdu.of(StatusWord.SECURITY_STATUS_NOT_SATISFIED);
            // An iPhone's token tells its last command here; a plastic card says so to it (public client code).
            case 0x80FC -> ResponseApdu.of(StatusWord.WRONG_LENGTH);
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

    /** With a short file identifier the offset has one byte, and that file is the current one from then on (myna-card). */
    private ResponseApdu readBinary(CommandApdu command) {
        boolean byShortId = (command.p1() & SHORT_ID) != 0;
        if (byShortId && !knowsShortIds) {
            return ResponseApdu.of(StatusWord.WRONG_PARAMETERS);
        }
        int file = byShortId ? command.p1() & SHORT_ID_MASK : current;
        Optional<byte[]> content = files.find(file);
        if (content.isEmpty()) {
            return ResponseApdu.of(file == NO_FILE ? StatusWord.NO_CURRENT_FILE : StatusWord.NOT_FOUND);
        }
        current = file;
        if (!isOpen(file)) {
            return ResponseApdu.of(StatusWord.SECURITY_STATUS_NOT_SATISFIED);
        }
        return answers.part(content.get(), byShortId ? command.p2() : command.p1p2(), command);
    }

    /** Whose certificate asks for its secret first: the signature key's, and on a phone the other one's too. */
    private boolean isOpen(int file) {
        return Arrays.stream(JpkiKey.values())
                .filter(key -> key.certificateFile() == file && files.isProtected(key))
                .allMatch(secrets::isVerified);
    }

    private StatusWord verify(CommandApdu command) throws IOException {
        if (command.p1() != 0 || !names(command.p2())) {
            return StatusWord.WRONG_PARAMETERS;
        }
        Optional<JpkiKey> key = named(command.p2(), JpkiKey::secretFile);
        return key.isEmpty() ? StatusWord.CONDITIONS_NOT_SATISFIED : secrets.verify(key.get(), command);
    }

    private StatusWord change(CommandApdu command) throws IOException {
        if (!names(command.p2())) {
            return StatusWord.WRONG_PARAMETERS;
        }
        Optional<JpkiKey> key = named(command.p2(), JpkiKey::secretFile);
        return key.isEmpty() ? StatusWord.CONDITIONS_NOT_SATISFIED : secrets.change(key.get(), command);
    }

    private ResponseApdu sign(CommandApdu command) {
        if (!names(command.p2())) {
            return ResponseApdu.of(StatusWord.WRONG_PARAMETERS);
        }
        Optional<JpkiKey> key = named(command.p2(), JpkiKey::keyFile);
        Optional<PrivateKey> held = key.flatMap(keys::find);
        if (key.isEmpty() || held.isEmpty()) {
            return ResponseApdu.of(StatusWord.CONDITIONS_NOT_SATISFIED);
        }
        if (!secrets.isVerified(key.get())) {
            return ResponseApdu.of(StatusWord.SECURITY_STATUS_NOT_SATISFIED);
        }
        return SigningScheme.of(held.get(), command.p1())
                .map(scheme -> sign(scheme, held.get(), command.data()))
                .orElseGet(() -> ResponseApdu.of(StatusWord.WRONG_PARAMETERS));
    }

    private ResponseApdu sign(SigningScheme scheme, PrivateKey key, byte[] data) {
        if (!scheme.takes(data.length)) {
            return ResponseApdu.of(StatusWord.WRONG_LENGTH);
        }
        try {
            return answers.give(scheme.sign(key, data), StatusWord.OK);
        } catch (GeneralSecurityException e) {
            return ResponseApdu.of(StatusWord.NO_DIAGNOSIS);
        }
    }

    /** Whether P2 names a file: 80 the selected one, else 80 and a short identifier. */
    private boolean names(int p2) {
        return p2 == SELECTED || ((p2 & SHORT_ID) != 0 && knowsShortIds);
    }

    private Optional<JpkiKey> named(int p2, ToIntFunction<JpkiKey> fileOf) {
        int file = p2 == SELECTED ? current : p2 & SHORT_ID_MASK;
        return Arrays.stream(JpkiKey.values())
                .filter(key -> fileOf.applyAsInt(key) == file)
                .findFirst();
    }
}
