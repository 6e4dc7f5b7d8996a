package jp.madoguchi.print.form;

import java.util.List;
import java.util.stream.Stream;

/**
 * What stands on the two sides of a sheet of paper, in the order of drawing: lines, then pictures, then all texts in the order of
 * reading, so that nothing is ever drawn over a text and a text is found again just as it is read.
 *
 * @param title what kind of certificate it is; nothing about a person
 */
public record SheetContent(String title, List<Mark> front, List<Mark> back) {
    public SheetContent {
        front = ReadingOrder.sorted(front);
        back = ReadingOrder.sorted(back);
    }

    /** All texts of the sheet, front before back, in the order of reading. */
    public List<PrintedItem> items() {
        return Stream.of(front, back).map(PrintedItem::of).flatMap(List::stream).toList();
    }

    /** The same sheet with codes in the places that are kept free for them. */
    public SheetContent with(List<CodePicture> codes) {
        return CodeCorner.place(this, codes);
    }
}
