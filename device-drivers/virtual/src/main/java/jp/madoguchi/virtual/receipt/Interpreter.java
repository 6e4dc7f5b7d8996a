package jp.madoguchi.virtual.receipt;

import java.nio.charset.Charset;
import java.util.function.Consumer;
import jp.madoguchi.virtual.receipt.Works.ClearedException;

/** Reads what has been received, command by command, and prints it; the commands by Epson's ESC/POS Command Reference. */
final class Interpreter {
    private static final Charset CODE_PAGE_932 = Charset.forName("windows-31j");
    private static final int ESC = 0x1B;
    private static final int FS = 0x1C;
    private static final int GS = 0x1D;
    private static final int LF = 0x0A;
    private static final int CR = 0x0D;
    private static final int JAPAN = 8;
    /** Page 1 (katakana) of ESC t, from 80 on; only while codes of Shift_JIS do not begin there. */
    private static final String FRAMES = "▁▂▃▄▅▆▇█▏▎▍▌▋▊▉┼┴┬┤├▔─│▕┌┐└┘╭╮╰╯";

    private static final int FIRST_FRAME = 0x80;

    private final Works works;
    private final LineBuffer line;
    private final GraphicCommands graphics;
    private final Consumer<String> cut;
    private final Printer printer;
    private Style style = Style.PLAIN;
    private boolean shiftJis;
    private boolean yen;
    private int clearing;

    /** What the rest of the printer does for it. */
    interface Printer {
        void answer(byte[] bytes);

        void automaticStatus(int mask);

        /** A command that this printer does not know: whoever sent it should learn of it. */
        void unknown(String command);
    }

    Interpreter(Works works, Paper paper, Consumer<String> cut, Printer printer) {
        this.works = works;
        this.cut = cut;
        this.printer = printer;
        line = new LineBuffer(paper);
        graphics = new GraphicCommands(line, this::next, () -> works.advance(clearing));
    }

    /** Prints until the thread is interrupted. */
    void run() {
        try {
            while (true) {
                printUntilCleared();
            }
        } catch (InterruptedException off) {
            Thread.currentThread().interrupt();
        }
    }

    private void printUntilCleared() throws InterruptedException {
        clearing = works.clearing();
        initialise();
        try {
            while (true) {
                obey(next());
            }
        } catch (ClearedException cleared) {
            line.drop();
        }
    }

    private void initialise() {
        style = Style.PLAIN;
        shiftJis = false;
        yen = false;
        line.reset();
    }

    private int next() throws ClearedException, InterruptedException {
        return works.take(clearing);
    }

    private void obey(int first) throws ClearedException, InterruptedException {
        switch (first) {
            case ESC -> escape(next());
            case FS -> kanjiCommand(next());
            case GS -> group(next());
            case LF -> printLine();
            case CR -> {
                // Ignored as long as nobody sets DIP switches otherwise.
            }
            default -> character(first);
        }
    }

    private void character(int first) throws ClearedException, InterruptedException {
        boolean lead = shiftJis && ((first >= 0x81 && first <= 0x9F) || (first >= 0xE0 && first <= 0xFC));
        byte[] bytes = lead ? new byte[] {(byte) first, (byte) next()} : new byte[] {(byte) first};
        String text = lead ? new String(bytes, CODE_PAGE_932) : single(first);
        if (!line.hasRoomFor(bytes.length * ReceiptFont.HALF * style.wide())) {
            printLine();
        }
        line.add(text, bytes.length, style);
    }

    private String single(int code) {
        if (yen && code == '\\') {
            return "¥";
        }
        int frame = code - FIRST_FRAME;
        return frame >= 0 && frame < FRAMES.length()
                ? FRAMES.substring(frame, frame + 1)
                : new String(new byte[] {(byte) code}, CODE_PAGE_932);
    }

    private void printLine() throws ClearedException, InterruptedException {
        works.advance(clearing);
        line.print();
    }

    private void escape(int command) throws ClearedException, InterruptedException {
        switch (command) {
            case '@' -> initialise();
            case 'E', 'G' -> style = style.bold((next() & 1) != 0);
            case '-' -> style = style.underlined((next() & 3) != 0);
            case 'a' -> align((next() & 3) / 2.0);
            case '2' -> line.spacing(LineBuffer.USUAL_SPACING);
            case '3' -> line.spacing(next());
            case 'd' -> feedLines(next());
            case 'J' -> feedDots(next());
            case 'R' -> yen = next() == JAPAN;
            case '!' -> printMode(next());
            case 't', 'M', ' ', '{', 'U', 'S' -> next();
            case '*' -> graphics.columns();
            case '$' -> line.moveTo(word());
            case '\\' -> line.moveBy((short) word());
            default -> printer.unknown("ESC " + (char) command);
        }
    }

    /** Obeyed at the beginning of a line only. */
    private void align(double share) {
        if (line.isEmpty()) {
            line.align(share);
        }
    }

    private void kanjiCommand(int command) throws ClearedException, InterruptedException {
        switch (command) {
            case '&', '.' -> {
                // Of the JIS system only: codes of Shift_JIS say themselves what they are.
            }
            case '-' -> style = style.kanjiUnderlined((next() & 3) != 0);
            case 'C' -> shiftJis = (next() & 3) == 1;
            case '!' -> next();
            case '(' -> skip();
            case 'S' -> {
                next();
                next();
            }
            default -> printer.unknown("FS " + (char) command);
        }
    }

    /** Skips what FS ( A and the like say of fonts. */
    private void skip() throws ClearedException, InterruptedException {
        next();
        for (int left = word(); left > 0; left--) {
            next();
        }
    }

    private int word() throws ClearedException, InterruptedException {
        int low = next();
        return low | next() << Byte.SIZE;
    }

    private void group(int command) throws ClearedException, InterruptedException {
        switch (command) {
            case '!' -> {
                int n = next();
                style = style.sized((n >> 4 & 7) + 1, (n & 7) + 1);
            }
            case 'B' -> style = style.reversed((next() & 1) != 0);
            case 'V' -> cut(next());
            case 'a' -> printer.automaticStatus(next());
            case 'r' -> {
                next();
                printer.answer(States.paperSensors(works));
            }
            case 'L', 'W' -> {
                next();
                next();
            }
            default -> {
                if (!graphics.obey(command)) {
                    printer.unknown("GS " + (char) command);
                }
            }
        }
    }

    /** ESC !: bits 3 to 5 and 7. */
    private void printMode(int n) {
        style = style.bold((n & 0x08) != 0).sized((n & 0x20) != 0 ? 2 : 1, (n & 0x10) != 0 ? 2 : 1);
        style = style.underlined((n & 0x80) != 0);
    }

    private void feedLines(int count) throws ClearedException, InterruptedException {
        if (!line.isEmpty()) {
            printLine();
            count--;
        }
        for (int i = 0; i < count; i++) {
            printLine();
        }
    }

    private void feedDots(int dots) throws ClearedException, InterruptedException {
        line.spacing(dots);
        printLine();
        line.spacing(LineBuffer.USUAL_SPACING);
    }

    /** GS V: 0, 48, 65, 97 cut through; 1, 49, 66, 98 leave a bridge; from 65 on a byte tells how far to feed first. */
    private void cut(int m) throws ClearedException, InterruptedException {
        if (m >= 'A') {
            next();
        }
        if (!line.isEmpty()) {
            printLine();
        }
        works.advance(clearing);
        cut.accept(m % 2 == ('A' % 2) || m == 0 || m == '0' ? "[cut]" : "[partial cut]");
    }
}
