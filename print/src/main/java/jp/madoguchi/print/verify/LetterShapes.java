package jp.madoguchi.print.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.print.document.MissingGlyphException;
import jp.madoguchi.print.font.CertificateFonts;
import jp.madoguchi.print.font.Glyph;
import jp.madoguchi.print.pdf.EmbeddedFont;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Compares the font inside a PDF with the one it was cut from: what a letter looks like is the font's affair, and what it stands for is
 * only said beside it.
 */
final class LetterShapes {
    /** A code has two bytes. */
    private static final int MOST_LETTERS = 0xFFFF;

    private final List<CertificateFonts> sets;

    /** Any of these sets of fonts may have been printed with. */
    LetterShapes(List<CertificateFonts> sets) {
        this.sets = List.copyOf(sets);
    }

    /** Whether a font was cut from one of ours, as far as its name says. */
    boolean know(PDFont font) {
        return sets.stream().flatMap(fonts -> fonts.faces().stream()).anyMatch(face -> String.valueOf(font.getName())
                .endsWith("+" + face.name()));
    }

    /**
     * Whether every letter of a font looks as the text that it stands for, and takes up its room: embedding the same letters anew gives the
     * same font.
     *
     * @throws IOException when the font can't be read
     */
    boolean areThoseOf(PDFont font) throws IOException {
        for (CertificateFonts fonts : sets) {
            if (areThoseOf(font, fonts)) {
                return true;
            }
        }
        return false;
    }

    private static boolean areThoseOf(PDFont font, CertificateFonts fonts) throws IOException {
        List<Glyph> glyphs = new ArrayList<>();
        try {
            for (String text = font.toUnicode(1); text != null; text = font.toUnicode(glyphs.size() + 1)) {
                List<Glyph> shaped = fonts.shape(text).glyphs();
                if (shaped.size() != 1 || glyphs.size() == MOST_LETTERS) {
                    return false;
                }
                glyphs.add(shaped.get(0));
            }
        } catch (MissingGlyphException e) {
            return false;
        }
        if (glyphs.isEmpty()) {
            return false;
        }
        int face = glyphs.get(0).face();
        return glyphs.stream().allMatch(glyph -> glyph.face() == face)
                && EmbeddedFont.isOf(font.getCOSObject(), fonts.faces().get(face), glyphs);
    }
}
