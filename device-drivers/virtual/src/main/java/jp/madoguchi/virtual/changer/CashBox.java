package jp.madoguchi.virtual.changer;

import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Properties;
import jp.madoguchi.config.CashCounts;

/**
 * Where the money lies, in a file that is replaced as a whole at every piece that moves: power that goes takes no yen with it.
 *
 * @param stock what can be paid out
 * @param escrow what was put in and not stored yet
 * @param tray what has come out, all of it since the machine was filled
 */
record CashBox(CashCounts stock, CashCounts escrow, CashCounts tray) {
    /** What a new machine holds: change for a day. */
    static final String FILLING = "1:0,5:0,10:50,50:20,100:50,500:20;1000:30,5000:4,10000:0";
    /** Coins of 10 yen up to the brim, of which there is no other use than to fill it. */
    static final String BRIMFUL = "1:0,5:0,10:200,50:20,100:50,500:20;1000:30,5000:4,10000:0";

    private static final int ROOM_OF_EACH = 200;

    static CashBox read(Path file) throws IOException {
        if (Files.notExists(file)) {
            return new CashBox(CashCounts.parse(FILLING), CashCounts.none(), CashCounts.none());
        }
        Properties lines = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            lines.load(in);
        }
        return new CashBox(counts(lines, "stock"), counts(lines, "escrow"), counts(lines, "tray"));
    }

    private static CashCounts counts(Properties lines, String name) {
        return CashCounts.parse(lines.getProperty(name, ""));
    }

    void write(Path file) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        String text = "stock=" + stock + "\nescrow=" + escrow + "\ntray=" + tray + "\n";
        try (FileChannel out = FileChannel.open(
                next, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    boolean isEmpty() {
        return stock.largest().isEmpty();
    }

    /** Whether one kind of coin or note has no more room. */
    boolean isFull() {
        return CashCounts.units().anyMatch(unit -> stock.of(unit) >= ROOM_OF_EACH);
    }

    CashBox with(CashCounts nowInStock) {
        return new CashBox(nowInStock, escrow, tray);
    }

    CashBox put(int yen) {
        return new CashBox(stock, escrow.plus(yen, 1), tray);
    }

    /** What was put in counts to the rest from now on. */
    CashBox stored() {
        return new CashBox(stock.plus(escrow), CashCounts.none(), tray);
    }

    /** One piece of what was put in comes out again. */
    CashBox repaid(int unit) {
        return new CashBox(stock, escrow.plus(unit, -1), tray.plus(unit, 1));
    }

    CashBox paid(int unit) {
        return new CashBox(stock.plus(unit, -1), escrow, tray.plus(unit, 1));
    }

    /** The resident takes what lies in the tray. */
    CashBox emptied() {
        return new CashBox(stock, escrow, CashCounts.none());
    }
}
