package jp.madoguchi.print.seal;

/** How badly a QR code would be read (ISO/IEC 18004, 7.8.3.1, table 11). */
final class QrPenalty {
    /** N1: a run of five modules of one colour; each further one costs 1. */
    private static final int RUN = 3;
    /** N2: four modules of one colour in a square. */
    private static final int SQUARE = 3;
    /** N3: what looks like a finder. */
    private static final int FINDER = 40;
    /** N4: every 5 % that dark and light are out of balance. */
    private static final int BALANCE = 10;

    private final QrLine all;
    private final QrLine allButLast;
    private final int side;

    private QrPenalty(int side) {
        this.all = QrLine.first(side);
        this.allButLast = QrLine.first(side - 1);
        this.side = side;
    }

    static int of(QrLine[] rows, QrLine[] columns) {
        var penalty = new QrPenalty(rows.length);
        int sum = penalty.balance(rows);
        for (int i = 0; i < rows.length; i++) {
            sum += penalty.runs(rows[i]) + penalty.runs(columns[i]);
            sum += penalty.finders(rows[i]) + penalty.finders(columns[i]);
            sum += i == 0 ? 0 : penalty.squares(rows[i - 1], rows[i]);
        }
        return sum;
    }

    private int runs(QrLine line) {
        QrLine asNext = asNext(line);
        QrLine two = asNext.and(asNext.down(1));
        QrLine five = two.and(two.down(2));
        int runs = five.and(five.up(1).not()).count();
        return five.count() + runs * (RUN - 1);
    }

    /** Which modules have the colour of the next one. */
    private QrLine asNext(QrLine line) {
        return line.xor(line.down(1)).not().and(allButLast);
    }

    /** Dark and light as 1:1:3:1:1, with four light modules before or after. */
    private int finders(QrLine line) {
        QrLine light = line.not().and(all);
        QrLine finder = line.and(light.down(1))
                .and(line.down(2))
                .and(line.down(3))
                .and(line.down(4))
                .and(light.down(5))
                .and(line.down(6));
        QrLine two = light.and(light.down(1));
        QrLine four = two.and(two.down(2));
        return finder.and(four.up(4).or(four.down(7))).count() * FINDER;
    }

    private int squares(QrLine above, QrLine below) {
        QrLine same = above.xor(below).not();
        return asNext(above).and(same).and(same.down(1)).count() * SQUARE;
    }

    private int balance(QrLine[] rows) {
        int dark = 0;
        for (QrLine row : rows) {
            dark += row.count();
        }
        int modules = side * side;
        return Math.abs(dark * 2 - modules) * 10 / modules * BALANCE;
    }
}
