package jp.madoguchi.pos.escpos;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names with variation selectors, each in a shape of its own or in that of its base character, but never in a wrong one. */
class GlyphsTest {
    private static final String BASE = "葛";

    private final Glyphs mincho = new Glyphs(List.of(Path.of("/usr/share/fonts/truetype/ipamj/ipamjm.ttf")));
    private final Glyphs noto = new Glyphs(List.of(Path.of("/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc")));

    @Test
    void aSequenceThatTheFontMapsToTheGlyphOfItsBaseIsDrawnAsTheBase() throws Exception {
        assertArrayEquals(mincho.draw(BASE), mincho.draw(BASE + selector(0xE0103)));
    }

    @Test
    void aSequenceInTheTableOfDefaultsOfTheFontIsDrawnAsTheBase() throws Exception {
        assertArrayEquals(noto.draw(BASE), noto.draw(BASE + selector(0xE0101)));
    }

    @Test
    void aSequenceWithAGlyphOfItsOwnIsDrawnInItsOwnShape() throws Exception {
        assertFalse(Arrays.equals(noto.draw(BASE), noto.draw(BASE + selector(0xE0100))));
        assertFalse(Arrays.equals(mincho.draw(BASE), mincho.draw(BASE + selector(0xE0102))));
    }

    @Test
    void aSequenceThatTheFontDoesNotKnowIsNotDrawn() {
        assertThrows(UnprintableTextException.class, () -> mincho.draw(BASE + selector(0xE0100)));
    }

    private static String selector(int codePoint) {
        return Character.toString(codePoint);
    }
}
