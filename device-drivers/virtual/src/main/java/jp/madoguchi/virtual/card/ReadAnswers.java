package jp.madoguchi.virtual.card;

import java.util.Arrays;
import java.util.Set;
import jp.madoguchi.card.CommandApdu;
import jp.madoguchi.card.ResponseApdu;
import jp.madoguchi.card.StatusWord;

/** How answers with data leave the card: how much of a file, and whether at once. */
final class ReadAnswers {
    private static final int SW1_MORE = 0x6100;
    private static final int SW1_OTHER_LENGTH = 0x6C00;
    private static final int MASK = 0xFF;

    private final Set<Quirk> quirks;
    private byte[] waiting = new byte[0];

    ReadAnswers(Set<Quirk> quirks) {
        this.quirks = quirks;
    }

    /** What READ BINARY gives of a file from this offset on. */
    ResponseApdu part(byte[] content, int offset, CommandApdu command) {
        if (offset >= content.length) {
            return ResponseApdu.of(StatusWord.WRONG_OFFSET);
        }
        if (command.le().isEmpty()) {
            return ResponseApdu.of(StatusWord.WRONG_LENGTH);
        }
        int wanted = command.le().getAsInt();
        int left = content.length - offset;
        if (wanted > left && quirks.contains(Quirk.READ_ANSWERS_6CXX)) {
            return ResponseApdu.of(new StatusWord(SW1_OTHER_LENGTH | left));
        }
        boolean short6282 = wanted > left && quirks.contains(Quirk.READ_ANSWERS_6282);
        byte[] data = Arrays.copyOfRange(content, offset, offset + Math.min(wanted, left));
        return give(data, short6282 ? StatusWord.END_OF_FILE : StatusWord.OK);
    }

    /** Data with their status word, or the word that they wait. */
    ResponseApdu give(byte[] data, StatusWord status) {
        if (!quirks.contains(Quirk.DATA_WAIT_BEHIND_61XX) || !status.isOk()) {
            return ResponseApdu.of(data, status);
        }
        waiting = data.clone();
        return ResponseApdu.of(new StatusWord(SW1_MORE | (data.length & MASK)));
    }

    /** GET RESPONSE. */
    ResponseApdu waiting(CommandApdu command) {
        if (waiting.length == 0) {
            return ResponseApdu.of(StatusWord.INSTRUCTION_NOT_SUPPORTED);
        }
        int count = Math.min(waiting.length, command.le().orElse(0));
        byte[] data = Arrays.copyOf(waiting, count);
        waiting = Arrays.copyOfRange(waiting, count, waiting.length);
        return ResponseApdu.of(
                data, waiting.length == 0 ? StatusWord.OK : new StatusWord(SW1_MORE | (waiting.length & MASK)));
    }

    /** Any other command, as any loss of power, lets go of what waits. */
    void forget() {
        waiting = new byte[0];
    }
}
