package jp.madoguchi.print.form;

import java.util.List;
import java.util.stream.Stream;

/**
 * What stands on the two sides of a sheet of paper.
 *
 * @param title what kind of certificate it is; nothing about a person
 */
public record SheetContent(String title, List<Mark> front, List<Mark> back) {

    /** All texts of the sheet, front before back, in the order in which they are drawn. */
    public List<PrintedItem> items() {
        return Stream.of(front, back).map(PrintedItem::of).flatMap(List::stream).toList();
    }

    /** The same sheet with codes in the places that are kept free for them. */
    public SheetContent with(List<CodePicture> codes) {
        return CodeCorner.place(this, codes);
    }
}
