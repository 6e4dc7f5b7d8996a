package jp.madoguchi.card.jpki;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;
import jp.madoguchi.card.ApduChannel;
import jp.madoguchi.card.CardException;
import jp.madoguchi.card.CommandApdu;
import jp.madoguchi.card.ResponseApdu;
import jp.madoguchi.card.StatusWord;

/** Reads elementary files with SELECT and short READ BINARY: no public client reads a real card in extended form. */
final class FileReading {
    private static final int MAX_READ = 256;

    private final ApduChannel channel;
    private final CurrentFile current;

    FileReading(ApduChannel channel, CurrentFile current) {
        this.channel = channel;
        this.current = current;
    }

    /** Reads the first bytes of a file, up to {@code length}; empty when the card wants a secret first. */
    Optional<byte[]> readStart(int file, int length) throws CardException {
        current.select(file);
        return read(0, length);
    }

    /** Reads a file whose length its own DER header tells; empty when the card wants a secret first. */
    Optional<byte[]> readDer(int file) throws CardException {
        current.select(file);
        Optional<byte[]> first = read(0, MAX_READ);
        return first.isEmpty() ? first : Optional.of(readOn(first.get()));
    }

    private byte[] readOn(byte[] first) throws CardException {
        int total = DerHeader.totalLength(first).orElseThrow(() -> CardException.protocol("no DER in the file"));
        ByteArrayOutputStream content = new ByteArrayOutputStream(total);
        content.writeBytes(Arrays.copyOf(first, Math.min(first.length, total)));
        while (content.size() < total) {
            byte[] part = read(content.size(), Math.min(MAX_READ, total - content.size()))
                    .orElseThrow(() -> CardException.protocol("READ BINARY refused half way"));
            if (part.length == 0) {
                throw CardException.protocol("file shorter than its DER header says");
            }
            content.writeBytes(Arrays.copyOf(part, Math.min(part.length, total - content.size())));
        }
        return content.toByteArray();
    }

    private Optional<byte[]> read(int offset, int length) throws CardException {
        CommandApdu command = CommandApdu.of(0x00, 0xB0, offset >> 8, offset & 0xFF);
        ResponseApdu answer = channel.transmit(command.withLe(length));
        if (answer.status().sw1() == 0x6C) {
            int exact = answer.status().sw2();
            answer = channel.transmit(command.withLe(exact == 0 ? MAX_READ : exact));
        }
        if (answer.status().equals(StatusWord.SECURITY_STATUS_NOT_SATISFIED)) {
            return Optional.empty();
        }
        return Optional.of(AnswerTail.complete(channel, answer, "READ BINARY"));
    }
}
