package jp.madoguchi.print.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where a sheet's codes stand: the first in the lower left corner of the front, which every form keeps free, the others on the back. A
 * module is a whole number of dots at 600 dpi, so that none is wider than the next.
 */
public final class CodeCorner {
    /** What a code may take up with its white margin, in points. */
    private static final double ROOM = 110;

    private static final Box FIRST = new Box(42, 716, ROOM, ROOM);
    private static final Box FIRST_ON_BACK = new Box(48, 84, ROOM, ROOM);
    private static final int IN_A_ROW = 4;
    private static final double PITCH = 128;
    /** The last row ends above the numbers at the foot. */
    private static final int MOST_ON_BACK = 5 * IN_A_ROW;

    /** The white margin of a QR code, in modules (ISO/IEC 18004, 5.3.8). */
    private static final int MARGIN = 4;
    /** A dot at 600 dpi, in points. */
    private static final double DOT = 0.12;
    /** 0.34 mm, four pixels of a scan at 300 dpi. */
    private static final int SMALLEST = 8;

    /** The modules of the largest code that a scanner reads in this room. */
    public static final int MOST_MODULES = (int) (ROOM / (SMALLEST * DOT)) - 2 * MARGIN;

    /** The codes that one sheet has room for, front and back. */
    public static final int MOST_CODES = 1 + MOST_ON_BACK;

    private CodeCorner() {}

    /** All rooms for codes, of either side. */
    static Stream<Box> rooms() {
        return Stream.concat(Stream.of(FIRST), IntStream.range(0, MOST_ON_BACK).mapToObj(CodeCorner::onBack));
    }

    /** Whether a room is that on the front. */
    static boolean isFirst(Box room) {
        return room.equals(FIRST);
    }

    /** Puts codes on a sheet. */
    static SheetContent place(SheetContent sheet, List<CodePicture> codes) {
        List<Mark> front = new ArrayList<>(sheet.front());
        List<Mark> back = new ArrayList<>(sheet.back());
        for (int i = 0; i < codes.size(); i++) {
            List<Mark> side = i == 0 ? front : back;
            side.add(mark(i == 0 ? FIRST : onBack(i - 1), codes.get(i), next(side)));
        }
        return new SheetContent(sheet.title(), front, back);
    }

    private static Box onBack(int i) {
        int column = i % IN_A_ROW;
        int row = i / IN_A_ROW;
        return new Box(FIRST_ON_BACK.x() + column * PITCH, FIRST_ON_BACK.y() + row * PITCH, ROOM, ROOM);
    }

    private static Mark mark(Box room, CodePicture code, int number) {
        int across = code.side() + 2 * MARGIN;
        double module = Math.floor(ROOM / across / DOT) * DOT;
        if (module < SMALLEST * DOT) {
            throw new IllegalArgumentException("no room for a code of " + code.side() + " modules");
        }
        Box white = new Box(room.x(), room.bottom() - across * module, across * module, across * module);
        return new Mark.Code(white, code, MARGIN * module, module, new Part(Part.Role.CODE, number));
    }

    /** The code is read out last. */
    private static int next(List<Mark> side) {
        return side.stream().mapToInt(mark -> mark.part().number()).max().orElse(-1) + 1;
    }
}
