package jp.madoguchi.terminal.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import jp.madoguchi.card.ApduChannel;
import jp.madoguchi.card.CardException;
import jp.madoguchi.card.CommandApdu;
import jp.madoguchi.card.ResponseApdu;

/** Writes down how a card answered: header of the command, lengths, status word and time. No data: they are secret, or about the person. */
final class WitnessedChannel implements ApduChannel {
    private final ApduChannel channel;
    private final List<String> seen = new ArrayList<>();

    WitnessedChannel(ApduChannel channel) {
        this.channel = channel;
    }

    @Override
    public ResponseApdu transmit(CommandApdu command) throws CardException {
        String sent = command.header() + ", " + command.dataLength() + " bytes: ";
        long begin = System.nanoTime();
        try {
            ResponseApdu answer = channel.transmit(command);
            long micros = TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - begin);
            seen.add(String.format(
                    Locale.ROOT, "%s%d bytes, %s, %d µs", sent, answer.data().length, answer.status(), micros));
            return answer;
        } catch (CardException broken) {
            seen.add(sent + broken.kind());
            throw broken;
        }
    }

    List<String> seen() {
        return List.copyOf(seen);
    }
}
