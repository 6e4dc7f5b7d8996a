package jp.madoguchi.virtual.pos;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import jp.madoguchi.virtual.card.VirtualCard;

/** A card that remembers what reaches it, and answers always the same. */
final class RecordingCard implements VirtualCard {
    private final List<String> commands = new CopyOnWriteArrayList<>();
    private final byte[] answer;

    RecordingCard(String answer) {
        this.answer = HexFormat.of().parseHex(answer);
    }

    /** In hexadecimal, in the order they came. */
    List<String> commands() {
        return List.copyOf(commands);
    }

    @Override
    public byte[] atr() {
        return HexFormat.of().parseHex("3b80800101");
    }

    @Override
    public Optional<byte[]> transmit(byte[] command) {
        commands.add(HexFormat.of().formatHex(command));
        return Optional.of(answer.clone());
    }

    @Override
    public void reset() {
        commands.add("reset");
    }
}
