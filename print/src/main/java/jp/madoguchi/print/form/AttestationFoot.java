package jp.madoguchi.print.form;

import jp.madoguchi.print.document.Attestation;
import jp.madoguchi.print.document.MissingGlyphException;
import jp.madoguchi.print.era.DateText;

/** The foot that every kind of certificate ends with: sentence, date, mayor, seal, numbers. Its lower left corner is kept free. */
final class AttestationFoot {
    /** An official seal of a mayor is about 22 mm a side. */
    private static final double SEAL_SIDE = 63;

    private static final double TOP = 688;

    private AttestationFoot() {}

    static void draw(Side side, String sentence, Attestation attestation) throws MissingGlyphException {
        side.text(58, TOP + 14, 12, 0, sentence);
        side.text(180, TOP + 42, 12, 0, DateText.japanese(attestation.issuedOn()));
        double y = TOP + 72;
        double titleEnd = side.text(180, y, 14, 0, attestation.mayorTitle());
        double nameEnd = side.text(titleEnd + 28, y, 16, 5, attestation.mayorName());
        side.seal(new Box(Math.min(nameEnd, 480), y - SEAL_SIDE / 2, SEAL_SIDE, SEAL_SIDE));
        numbers(side, attestation);
    }

    /** Issue number and subject marker, by which a sheet is recognised. */
    static void numbers(Side side, Attestation attestation) throws MissingGlyphException {
        String numbers = "発行番号　" + attestation.issueNumber() + "　　照合番号　" + attestation.subjectMarker();
        side.textEndingAt(553, 803, 8.5, numbers);
    }
}
