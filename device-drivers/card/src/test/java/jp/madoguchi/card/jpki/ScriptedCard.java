package jp.madoguchi.card.jpki;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import jp.madoguchi.card.ApduChannel;
import jp.madoguchi.card.CardException;
import jp.madoguchi.card.CommandApdu;
import jp.madoguchi.card.ResponseApdu;

/**
 * A transcript: commands it expects in this order, and what it answers; an empty answer means the card left. One without
 * short forms answers them by itself, so that the transcript holds what follows.
 */
final class ScriptedCard implements ApduChannel {
    private static final String WRONG_PARAMETERS = "6a86";
    private static final String AID = "00a4040c0ad392f000260100000001";

    private final Deque<String> script = new ArrayDeque<>();
    private final List<CommandApdu> seen = new ArrayList<>();
    private final boolean shortForms;

    ScriptedCard() {
        this(true);
    }

    private ScriptedCard(boolean shortForms) {
        this.shortForms = shortForms;
    }

    static ScriptedCard withoutShortForms() {
        return new ScriptedCard(false);
    }

    ScriptedCard then(String command, String answer) {
        script.add(command);
        script.add(answer);
        return this;
    }

    JpkiApplication select() throws CardException {
        script.addFirst("9000");
        script.addFirst(AID);
        return JpkiApplication.select(this).orElseThrow();
    }

    static String aid() {
        return AID;
    }

    boolean isPlayedOut() {
        return script.isEmpty();
    }

    /** The data of the last command, as its object holds them now. */
    byte[] lastData() {
        return seen.get(seen.size() - 1).data();
    }

    @Override
    public ResponseApdu transmit(CommandApdu command) throws CardException {
        seen.add(command);
        if (!shortForms && isShortForm(command)) {
            return ResponseApdu.parse(HexFormat.of().parseHex(WRONG_PARAMETERS));
        }
        assertEquals(script.removeFirst(), HexFormat.of().formatHex(command.encode()));
        String answer = script.removeFirst();
        if (answer.isEmpty()) {
            throw CardException.cardRemoved(null);
        }
        return ResponseApdu.parse(HexFormat.of().parseHex(answer));
    }

    private static boolean isShortForm(CommandApdu command) {
        return switch (command.ins()) {
            case 0xB0 -> command.p1() >= 0x80;
            case 0x20, 0x2A -> command.p2() != 0x80;
            default -> false;
        };
    }
}
