package jp.madoguchi.print.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.print.font.Glyph;
import jp.madoguchi.print.font.TrueTypeFace;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * One font inside one document: numbers its glyphs in the order of their use and writes the subset. PDFBox's own embedding knows no
 * variation sequences and gives them no Unicode text, so the dictionaries (ISO 32000-2, 9.7) are made here.
 */
public final class EmbeddedFont {
    /** Bit 3, symbolic (ISO 32000-2, table 121). */
    private static final int SYMBOLIC = 4;

    private static final String SUBSET_TAG = "MADOGU+";

    private final TrueTypeFace face;
    private final Map<Glyph, Integer> codes = new LinkedHashMap<>();

    EmbeddedFont(TrueTypeFace face) {
        this.face = face;
    }

    /**
     * Whether a font of some PDF is what is made here of the same glyphs: its outlines, widths and texts, and nothing else.
     *
     * @param glyphs in the order of their codes, from 1
     * @throws IOException when it can't be read
     */
    public static boolean isOf(COSDictionary font, TrueTypeFace face, List<Glyph> glyphs) throws IOException {
        EmbeddedFont same = new EmbeddedFont(face);
        glyphs.forEach(same::code);
        try (PDDocument document = new PDDocument()) {
            return SameObjects.are(font, same.write(document));
        }
    }

    /** The two-byte code of a glyph in the page's text operators, from 1; it is the glyph's number in the embedded file too. */
    int code(Glyph glyph) {
        return codes.computeIfAbsent(glyph, unseen -> codes.size() + 1);
    }

    boolean isUsed() {
        return !codes.isEmpty();
    }

    /** Makes the font's objects once all text of the document has been written. */
    COSDictionary write(PDDocument document) throws IOException {
        COSName name = COSName.getPDFName(SUBSET_TAG + face.name());
        COSDictionary font = typed("Font");
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setItem(COSName.BASE_FONT, name);
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        font.setItem(COSName.DESCENDANT_FONTS, new COSArray(List.of(descendant(document, name))));
        font.setItem(
                COSName.TO_UNICODE,
                stream(document, ToUnicode.of(codes.keySet()).getBytes(StandardCharsets.US_ASCII)));
        return font;
    }

    private COSDictionary descendant(PDDocument document, COSName name) throws IOException {
        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        COSDictionary font = typed("Font");
        font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        font.setItem(COSName.BASE_FONT, name);
        font.setItem(COSName.CIDSYSTEMINFO, system);
        font.setItem(COSName.FONT_DESC, descriptor(document, name));
        font.setItem(COSName.W, widths());
        font.setItem(COSName.CID_TO_GID_MAP, COSName.IDENTITY);
        return font;
    }

    private COSDictionary descriptor(PDDocument document, COSName name) throws IOException {
        TrueTypeFace.Extent extent = face.extent();
        byte[] file = face.subset(codes.keySet().stream().map(Glyph::id).toList());
        COSDictionary descriptor = typed("FontDescriptor");
        descriptor.setItem(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, SYMBOLIC);
        descriptor.setItem(COSName.FONT_BBOX, new PDRectangle(extent.box()));
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, (int) Math.round(extent.ascent()));
        descriptor.setInt(COSName.DESCENT, (int) Math.round(extent.descent()));
        descriptor.setInt(COSName.CAP_HEIGHT, (int) Math.round(extent.ascent()));
        descriptor.setInt(COSName.STEM_V, 80);
        COSDictionary program = stream(document, file);
        program.setInt(COSName.LENGTH1, file.length);
        descriptor.setItem(COSName.FONT_FILE2, program);
        return descriptor;
    }

    private COSArray widths() {
        COSArray each = new COSArray();
        codes.keySet().forEach(glyph -> each.add(COSInteger.get(Math.round(glyph.width() * 1000))));
        COSArray widths = new COSArray();
        widths.add(COSInteger.ONE);
        widths.add(each);
        return widths;
    }

    private static COSDictionary typed(String type) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.getPDFName(type));
        return dictionary;
    }

    private static COSDictionary stream(PDDocument document, byte[] bytes) throws IOException {
        return new PDStream(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE).getCOSObject();
    }
}
