package jp.madoguchi.print.font;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever fonts an operator adds, no name is set as another word. */
class ScriptTest {
    @ParameterizedTest
    @ValueSource(strings = {"محمد", "שרה", "สมชาย", "राम", "မြ", "ᠮᠣᠩ", "ᄀ", "⿰"})
    void whatJoinsRunsTheOtherWayOrIsOnlyAPartIsNotSet(String text) {
        assertFalse(Script.isSetLetterByLetter(text.codePointAt(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"渡", "𠀋", "あ", "ヴ", "ー", "々", "〆", "김", "Ł", "Ж", "Ω", "１", "・", "（", "㈱", "①", "ㄅ"})
    void whatHasOneShapeForEachLetterIsSet(String text) {
        assertTrue(Script.isSetLetterByLetter(text.codePointAt(0)));
    }
}
