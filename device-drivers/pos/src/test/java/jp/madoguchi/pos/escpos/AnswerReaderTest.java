package jp.madoguchi.pos.escpos;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The bytes of Epson's reference for GS a, GS r, DLE EOT, DLE DC4 fn 8 and XOFF. */
class AnswerReaderTest {
    private final List<String> heard = new ArrayList<>();
    private final AnswerReader reader = new AnswerReader(new AnswerReader.Answers() {
        @Override
        public void status(ReceiptStatus status) {
            heard.add(status.text());
        }

        @Override
        public void done() {
            heard.add("done");
        }

        @Override
        public void cleared() {
            heard.add("cleared");
        }

        @Override
        public void alive() {
            heard.add("alive");
        }
    });

    @Test
    void everyStateIsReadFromItsBit() {
        assertEquals(List.of("ready"), heardOf("10000000"));
        assertEquals(List.of("cover open, offline"), heardOf("38000000"));
        assertEquals(List.of("paper near end"), heardOf("10000300"));
        assertEquals(List.of("paper end, offline"), heardOf("18000F00"));
        assertEquals(List.of("cutter error, offline"), heardOf("18080000"));
        assertEquals(List.of("unrecoverable error"), heardOf("10200000"));
        assertEquals(List.of("recoverable error"), heardOf("10400000"));
    }

    @Test
    void answersBetweenTwoStatesAreToldApart() {
        assertEquals(List.of("ready", "alive", "done", "ready"), heardOf("10000000 12 00 14000000"));
    }

    @Test
    void aStateThatBrokeOffIsNoAnswer() {
        assertEquals(List.of("ready"), heardOf("1800 10000000"));
    }

    @Test
    void blocksAndFlowControlSayNothingOfThePaper() {
        assertEquals(List.of("done"), heardOf("13 11 3722 31323334 00 5F414200 00"));
        assertEquals(List.of("cleared", "done"), heardOf("372500 00"));
    }

    private List<String> heardOf(String hex) {
        heard.clear();
        for (byte each : HexFormat.of().parseHex(hex.replace(" ", ""))) {
            reader.take(each);
        }
        return List.copyOf(heard);
    }
}
