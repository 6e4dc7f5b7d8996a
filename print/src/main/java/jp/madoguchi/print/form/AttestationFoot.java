package jp.madoguchi.print.form;

import jp.madoguchi.print.document.Attestation;
import jp.madoguchi.print.document.MissingGlyphException;
import jp.madoguchi.print.document.UnprintableException;
import jp.madoguchi.print.era.DateText;

/** The foot that every kind of certificate ends with: sentence, date, mayor, seal, numbers. Its lower left corner is kept free. */
final class AttestationFoot {
    /** An official seal of a mayor is about 22 mm a side. */
    private static final double SEAL_SIDE = 63;

    private static final double INDENT = 180;
    private static final double MIDDLE = Paper.FOOT + 78;
    /** The seal covers the end of the mayor's name a little, as a stamp does, and never leaves the form. */
    private static final double SEAL_AT_MOST = Paper.RIGHT - SEAL_SIDE - 10;

    /** Where it may stand. */
    static final Box SEAL_ROOM = new Box(INDENT, MIDDLE - SEAL_SIDE / 2, SEAL_AT_MOST + SEAL_SIDE - INDENT, SEAL_SIDE);

    private AttestationFoot() {}

    static void draw(Side side, String sentence, Attestation attestation) throws UnprintableException {
        side.words(new Box(58, Paper.FOOT + 8, Paper.RIGHT - 58, 26), "証明文", 12, sentence);
        side.text(INDENT, Paper.FOOT + 48, 12, 0, DateText.japanese(attestation.issuedOn()));
        double end = mayor(side, attestation);
        side.seal(new Box(Math.min(end, SEAL_AT_MOST), MIDDLE - SEAL_SIDE / 2, SEAL_SIDE, SEAL_SIDE));
        numbers(side, attestation);
    }

    /** Title and name on one line, or under each other where they are long; answers where they end. */
    private static double mayor(Side side, Attestation attestation) throws UnprintableException {
        double room = SEAL_AT_MOST + SEAL_SIDE / 3 - INDENT;
        double title = side.fonts().shape(attestation.mayorTitle()).width() * 14;
        double spaced = 16.0 + 5;
        double name = attestation
                        .mayorName()
                        .codePointCount(0, attestation.mayorName().length())
                * spaced;
        if (title + 28 + name <= room) {
            double titleEnd = side.text(INDENT, MIDDLE, 14, 0, attestation.mayorTitle());
            return side.text(titleEnd + 28, MIDDLE, 16, 5, attestation.mayorName());
        }
        Box box = new Box(INDENT, MIDDLE - 20, SEAL_AT_MOST - INDENT, 20);
        side.words(box, "mayorTitle", 13, attestation.mayorTitle());
        side.words(
                new Box(INDENT + 20, MIDDLE + 2, SEAL_AT_MOST - INDENT - 20, 20),
                "mayorName",
                15,
                attestation.mayorName());
        return SEAL_AT_MOST;
    }

    /** Issue number and subject marker, by which a sheet is recognised. */
    static void numbers(Side side, Attestation attestation) throws MissingGlyphException {
        String numbers = "発行番号　" + attestation.issueNumber() + "　　照合番号　" + attestation.subjectMarker();
        side.textEndingAt(Paper.RIGHT, 803, 8.5, numbers);
    }
}
