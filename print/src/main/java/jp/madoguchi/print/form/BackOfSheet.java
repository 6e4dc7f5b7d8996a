package jp.madoguchi.print.form;

import jp.madoguchi.print.document.Attestation;
import jp.madoguchi.print.document.MissingGlyphException;

/** The back of every sheet: which sheet it is, and what happens when it is copied. */
final class BackOfSheet {

    private BackOfSheet() {}

    static void draw(Side back, Attestation attestation, int sheet, int sheets) throws MissingGlyphException {
        back.text(Paper.LEFT, 52, 9, 0, "この用紙を複写すると「複写」の文字が現れます。");
        back.textEndingAt(Paper.RIGHT, 52, 9, Paper.sheetOf(sheet, sheets) + "（裏面）");
        AttestationFoot.numbers(back, attestation);
    }
}
