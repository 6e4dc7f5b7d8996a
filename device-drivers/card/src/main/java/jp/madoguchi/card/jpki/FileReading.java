package jp.madoguchi.card.jpki;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;
import jp.madoguchi.card.ApduChannel;
import jp.madoguchi.card.CardException;
import jp.madoguchi.card.CommandApdu;
import jp.madoguchi.card.ResponseApdu;
import jp.madoguchi.card.StatusWord;
import jp.madoguchi.card.jpki.ShortForms.Form;
import org.jspecify.annotations.Nullable;

/** Reads elementary files with short READ BINARY: no public client reads a real card in extended form. */
final class FileReading {
    private static final int MAX_READ = 256;
    private static final int WRONG_LE = 0x6C;

    private final ApduChannel channel;
    private final CurrentFile current;
    private final ShortForms forms;
    private @Nullable Exchange last;

    private record Exchange(CommandApdu sent, StatusWord status) {}

    FileReading(ApduChannel channel, CurrentFile current, ShortForms forms) {
        this.channel = channel;
        this.current = current;
        this.forms = forms;
    }

    /** Reads the first bytes of a file, up to {@code length}; empty when the card wants a secret first. */
    Optional<byte[]> readStart(int file, int length) throws CardException {
        if (forms.mayTry(Form.READ)) {
            current.leave();
            ResponseApdu answer = read(ShortForms.of(file) << 8, length);
            if (answer.data().length > 0) {
                forms.answered(Form.READ);
                return Optional.of(content(answer));
            }
            if (forms.isAnswered(Form.READ) && wantsSecret(answer)) {
                return Optional.empty();
            }
            forms.unanswered(Form.READ, answer.status());
        }
        current.select(file);
        ResponseApdu answer = read(0, length);
        return wantsSecret(answer) ? Optional.empty() : Optional.of(content(answer));
    }

    /** Reads a file whose length its own DER header tells; empty when the card wants a secret first. */
    Optional<byte[]> readDer(int file) throws CardException {
        Optional<byte[]> first = readStart(file, MAX_READ);
        return first.isEmpty() ? first : Optional.of(readOn(file, first.get()));
    }

    private byte[] readOn(int file, byte[] first) throws CardException {
        int total = DerHeader.totalLength(first).orElseThrow(() -> unusable(file, "holds no DER"));
        ByteArrayOutputStream content = new ByteArrayOutputStream(total);
        content.writeBytes(Arrays.copyOf(first, Math.min(first.length, total)));
        int pieces = 0;
        while (content.size() < total) {
            if (++pieces > AnswerTail.MOST_PIECES) {
                throw unusable(file, "comes in crumbs");
            }
            byte[] part = readPart(file, content.size(), Math.min(MAX_READ, total - content.size()));
            if (part.length == 0) {
                throw unusable(file, "is shorter than its DER header says");
            }
            content.writeBytes(Arrays.copyOf(part, Math.min(part.length, total - content.size())));
        }
        return content.toByteArray();
    }

    private byte[] readPart(int file, int offset, int length) throws CardException {
        ResponseApdu answer = read(offset, length);
        if (answer.status().isNotCarriedOut() && !current.isSelected(file)) {
            // The short form gave the start of this file, yet did not make it the current one.
            current.select(file);
            answer = read(offset, length);
        }
        return content(answer);
    }

    private ResponseApdu read(int p1p2, int length) throws CardException {
        CommandApdu command = CommandApdu.of(0x00, 0xB0, p1p2 >> 8, p1p2 & 0xFF);
        ResponseApdu answer = channel.transmit(command.withLe(length));
        if (answer.status().sw1() == WRONG_LE) {
            int exact = answer.status().sw2();
            answer = channel.transmit(command.withLe(exact == 0 ? MAX_READ : exact));
        }
        last = new Exchange(command, answer.status());
        return answer;
    }

    /** A file that was read, and is not what it has to be; told with the last READ BINARY and what came back. */
    CardException unusable(int file, String fault) {
        String what = String.format("EF %04X %s", file, fault);
        return last == null ? CardException.protocol(what) : CardException.content(last.sent(), last.status(), what);
    }

    private byte[] content(ResponseApdu answer) throws CardException {
        return AnswerTail.complete(channel, answer, "READ BINARY");
    }

    private static boolean wantsSecret(ResponseApdu answer) {
        return answer.status().equals(StatusWord.SECURITY_STATUS_NOT_SATISFIED);
    }
}
