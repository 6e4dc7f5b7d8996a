package jp.madoguchi.ui.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import jp.madoguchi.config.Language;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptTest {
    private static final int SIZE = 96;

    private final Display display = new Display();
    private final Fonts fonts = new Fonts(display);

    @AfterEach
    void close() {
        fonts.close();
        display.dispose();
    }

    @ParameterizedTest
    @EnumSource
    void theFontOfEveryLanguageIsInstalled(Language language) {
        String family = Script.of(language).family();
        assertTrue(display.getFontList(family, true).length > 0, family);
    }

    /** One character of Unicode, written otherwise in China and in Japan. */
    @ParameterizedTest
    @ValueSource(strings = {"直", "骨"})
    void chineseHasTheShapesThatItsReadersKnow(String character) {
        byte[] chinese = picture(character, Language.CHINESE);
        assertFalse(Arrays.equals(picture(character, Language.JAPANESE), chinese));
    }

    @Test
    void bothKindsOfJapaneseHaveTheSameShapes() {
        byte[] plain = picture("直", Language.EASY_JAPANESE);
        assertTrue(Arrays.equals(picture("直", Language.JAPANESE), plain));
    }

    /** A character that a font lacks comes from another font, of another height: none does. */
    @Test
    void vietnameseStandsOnOneLine() {
        var gc = new GC(display);
        gc.setFont(fonts.font(Script.of(Language.VIETNAMESE).family(), SIZE / 2.0, false));
        int plain = gc.textExtent("A").y;
        int accented = gc.textExtent("ẾỆỘỰẬđ").y;
        gc.dispose();
        assertEquals(plain, accented);
    }

    private byte[] picture(String text, Language language) {
        var image = new Image(display, SIZE, SIZE);
        var gc = new GC(image);
        gc.setFont(fonts.font(Script.of(language).family(), SIZE / 2.0, false));
        gc.drawText(text, 0, 0);
        gc.dispose();
        byte[] data = image.getImageData().data;
        image.dispose();
        return data;
    }
}
