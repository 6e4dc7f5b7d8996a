package jp.madoguchi.print.verify;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.madoguchi.print.document.MissingGlyphException;
import jp.madoguchi.print.font.CertificateFonts;
import jp.madoguchi.print.font.Glyph;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Compares the font inside a PDF with the one it was cut from: what a letter looks like is the font's affair, and what it stands for is
 * only said beside it.
 */
final class LetterShapes {
    private final CertificateFonts fonts;

    LetterShapes(CertificateFonts fonts) {
        this.fonts = fonts;
    }

    /** Whether a font was cut from one of ours, as far as its name says. */
    boolean know(PDFont font) {
        return fonts.faces().stream()
                .anyMatch(face -> String.valueOf(font.getName()).endsWith("+" + face.name()));
    }

    /**
     * Whether every letter of a font looks as the text that it stands for: cutting the font anew gives the same file.
     *
     * @throws IOException when the font can't be read
     */
    boolean areThoseOf(PDFont font) throws IOException {
        if (!(font instanceof PDType0Font whole)
                || !(whole.getDescendantFont() instanceof PDCIDFontType2 outlines)
                || !COSName.IDENTITY_H.equals(whole.getCOSObject().getDictionaryObject(COSName.ENCODING))
                || !COSName.IDENTITY.equals(outlines.getCOSObject().getDictionaryObject(COSName.CID_TO_GID_MAP))) {
            return false;
        }
        List<Glyph> glyphs = new ArrayList<>();
        try {
            for (String text = font.toUnicode(1); text != null; text = font.toUnicode(glyphs.size() + 1)) {
                List<Glyph> shaped = fonts.shape(text).glyphs();
                if (shaped.size() != 1) {
                    return false;
                }
                glyphs.add(shaped.get(0));
            }
        } catch (MissingGlyphException e) {
            return false;
        }
        return !glyphs.isEmpty() && Arrays.equals(file(outlines), cut(glyphs));
    }

    private byte[] cut(List<Glyph> glyphs) {
        int face = glyphs.get(0).face();
        return glyphs.stream().allMatch(glyph -> glyph.face() == face)
                ? fonts.faces().get(face).subset(glyphs.stream().map(Glyph::id).toList())
                : new byte[0];
    }

    private static byte[] file(PDCIDFontType2 font) throws IOException {
        COSDictionary descriptor = font.getCOSObject().getCOSDictionary(COSName.FONT_DESC);
        var program = descriptor == null ? null : descriptor.getCOSStream(COSName.FONT_FILE2);
        if (program == null) {
            return new byte[0];
        }
        try (InputStream in = program.createInputStream()) {
            return in.readAllBytes();
        }
    }
}
