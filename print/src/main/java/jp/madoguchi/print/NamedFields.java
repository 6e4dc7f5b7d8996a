package jp.madoguchi.print;

import java.util.List;
import java.util.Map;
import jp.madoguchi.print.document.CertificateDocument;
import jp.madoguchi.print.document.CertificateJson;
import jp.madoguchi.print.document.MissingGlyphException;
import jp.madoguchi.print.document.OverlongTextException;
import jp.madoguchi.print.document.UnprintableException;
import jp.madoguchi.print.font.CertificateFonts;
import jp.madoguchi.print.form.SheetContent;

/** Lays certificates out so that a refusal names the field: the forms know boxes and glyphs, not where in the data a text stands. */
final class NamedFields {
    private NamedFields() {}

    /**
     * The sheets.
     *
     * @throws UnprintableException as the layout does, with the field where there is one
     */
    static List<SheetContent> layOut(CertificateDocument document, CertificateFonts fonts, Layout layout)
            throws UnprintableException {
        try {
            return layout.of(document);
        } catch (MissingGlyphException e) {
            throw inItsField(document, fonts, e);
        } catch (OverlongTextException e) {
            throw OverlongField.find(document, other -> isRefused(layout, other, e))
                    .map(e::in)
                    .orElse(e);
        }
    }

    private static boolean isRefused(Layout layout, CertificateDocument document, OverlongTextException refusal) {
        try {
            layout.of(document);
            return false;
        } catch (OverlongTextException e) {
            return e.isLike(refusal);
        } catch (UnprintableException e) {
            return false;
        }
    }

    /** A wide space before each text shows a mark that is combined with the text before it. */
    private static MissingGlyphException inItsField(
            CertificateDocument document, CertificateFonts fonts, MissingGlyphException refused) {
        for (Map.Entry<String, String> text : CertificateJson.texts(document).entrySet()) {
            try {
                fonts.shape("　" + text.getValue());
            } catch (MissingGlyphException e) {
                return e.in(text.getKey());
            }
        }
        return refused;
    }

    /** From what a certificate says to its sheets. */
    @FunctionalInterface
    interface Layout {
        List<SheetContent> of(CertificateDocument document) throws UnprintableException;
    }
}
