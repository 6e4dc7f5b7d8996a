package jp.madoguchi.print.form;

import java.util.List;
import jp.madoguchi.print.document.UnprintableException;

/** A certificate that is going to be laid out on the form of its kind. */
public interface Form {

    /**
     * The sheets, at least one.
     *
     * @throws UnprintableException when a character has no glyph or a text fits in no size; nothing has been made by then
     */
    List<SheetContent> sheets() throws UnprintableException;
}
