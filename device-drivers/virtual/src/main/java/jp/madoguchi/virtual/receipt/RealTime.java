package jp.madoguchi.virtual.receipt;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;

/** Picks the real-time commands (DLE ...) out of what arrives, and obeys them at once; the rest goes to the works. */
final class RealTime {
    private static final int DLE = 0x10;
    private static final int STATUS_LENGTH = 3;
    /** DLE DC4 fn 8: clear buffers. */
    private static final String CLEAR = "10140801031401060208";

    private static final byte[] CLEARED = {0x37, 0x25, 0};

    private final Works works;
    private final Consumer<byte[]> answer;
    private final List<Byte> held = new ArrayList<>();

    RealTime(Works works, Consumer<byte[]> answer) {
        this.works = works;
        this.answer = answer;
    }

    void take(byte next) {
        held.add(next);
        String hex = hex();
        if (hex.length() == 2 * STATUS_LENGTH && hex.startsWith("1004") && next >= 1 && next <= 4) {
            held.clear();
            answer.accept(States.realTime(next, works));
        } else if (hex.equals(CLEAR)) {
            held.clear();
            works.clear();
            answer.accept(CLEARED);
        } else if (!isBeginning(hex)) {
            pass();
        }
    }

    private static boolean isBeginning(String hex) {
        return CLEAR.startsWith(hex) || "1004".startsWith(hex);
    }

    /** No command after all: the first byte is data; what follows it may begin one. */
    private void pass() {
        List<Byte> bytes = new ArrayList<>(held);
        held.clear();
        works.receive(bytes.get(0));
        for (Byte each : bytes.subList(1, bytes.size())) {
            if (held.isEmpty() && each != DLE) {
                works.receive(each);
            } else {
                take(each);
            }
        }
    }

    private String hex() {
        byte[] bytes = new byte[held.size()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = held.get(i);
        }
        return HexFormat.of().formatHex(bytes);
    }
}
