package jp.madoguchi.print.pdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import jp.madoguchi.print.font.Glyph;

/** The map from codes back to text (ISO 32000-2, 9.10.3), so that a name is found in the PDF exactly as signed, selectors included. */
final class ToUnicode {
    /** A bfchar section holds no more (Adobe technical note 5014). */
    private static final int SECTION = 100;

    private ToUnicode() {}

    /** The CMap of glyphs whose codes are 1, 2, 3 ... in their order. */
    static String of(Collection<Glyph> glyphs) {
        List<String> lines = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            lines.add("<" + hex((char) (lines.size() + 1)) + "> <" + utf16(glyph.text()) + ">\n");
        }
        StringBuilder cmap = new StringBuilder(
                """
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        for (int i = 0; i < lines.size(); i += SECTION) {
            List<String> section = lines.subList(i, Math.min(i + SECTION, lines.size()));
            cmap.append(section.size()).append(" beginbfchar\n");
            section.forEach(cmap::append);
            cmap.append("endbfchar\n");
        }
        return cmap.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }

    private static String utf16(String text) {
        StringBuilder hex = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            hex.append(hex(text.charAt(i)));
        }
        return hex.toString();
    }

    private static String hex(char unit) {
        return HexFormat.of().withUpperCase().toHexDigits(unit);
    }
}
