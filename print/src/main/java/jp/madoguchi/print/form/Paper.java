package jp.madoguchi.print.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.print.document.MissingGlyphException;
import jp.madoguchi.print.era.DateText;

/** What all forms share: A4 in points, the weights of lines, and the words that fill what is empty. */
final class Paper {
    static final double LEFT = 42;
    static final double WIDTH = 511;
    static final double RIGHT = LEFT + WIDTH;
    /** Height of a sheet of A4. */
    static final double HEIGHT = 841.89;
    /** Where the foot with the attestation begins, the same on every form. */
    static final double FOOT = 682;

    static final double FRAME = 1.2;
    static final double LINE = 0.5;

    /** An item that was not chosen. */
    static final String OMITTED = "＊＊省略＊＊";
    /** An item that does not exist. */
    static final String NONE = "＊＊＊";

    private static final String BLANK_BELOW = "以　下　余　白";
    private static final String NEXT_SHEET = "以　下　次　頁";
    /** Less than this cannot be written into. */
    private static final double CLOSED_BY_ITSELF = 14;
    /** Between the body and the sentence of the foot. */
    private static final double BELOW_BODY = FOOT + 12;

    private Paper() {}

    static String item(boolean chosen, Optional<String> value) {
        return chosen ? value.orElse(NONE) : OMITTED;
    }

    /** The lines of a box 備考, which is not left free for anybody to fill in. */
    static String remarks(List<String> lines, String between) {
        return lines.isEmpty() ? NONE : String.join(between, lines);
    }

    static String date(Optional<LocalDate> day) {
        return day.map(DateText::japanese).orElse(NONE);
    }

    /** Such as ３枚中　１枚目. */
    static String sheetOf(int sheet, int sheets) {
        return DateText.wide(sheets).strip() + "枚中　" + DateText.wide(sheet).strip() + "枚目";
    }

    /** The words at the top of what is left free on the last sheet. */
    static void closeRest(Side side, Box rest) throws MissingGlyphException {
        if (isFree(rest)) {
            topOf(side, rest, BLANK_BELOW);
        }
    }

    /** The words below what stands on any other sheet. */
    static void turn(Side side, Box rest) throws MissingGlyphException {
        if (isFree(rest)) {
            topOf(side, rest, NEXT_SHEET);
        } else {
            side.textEndingAt(RIGHT - 4, BELOW_BODY, 9, NEXT_SHEET);
        }
    }

    private static boolean isFree(Box rest) {
        return rest.height() >= CLOSED_BY_ITSELF;
    }

    private static void topOf(Side side, Box rest, String words) throws MissingGlyphException {
        double height = Math.min(36, rest.height());
        side.centred(new Box(rest.x(), rest.y(), rest.width(), height), Math.min(12, height - 4), words);
    }
}
