package jp.madoguchi.print.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jp.madoguchi.print.sample.PublishedSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FillingWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "＊＊省略＊＊",
                "＊＊＊",
                "**",
                "\uFE61\u2217",
                "\u204E\u2731",
                "以　下　余　白",
                "以下余白",
                "（以下次頁）",
                "以\uFE00下余白",
                "【省略】",
                "余白",
                "［　次頁　］",
                "〔つ づき〕"
            })
    void whatAFormFillsInIsNoValue(String words) {
        assertTrue(FillingWords.areIn(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"架空＊花子", "以下のとおり", "記載を省略", "つづき橋", "余白町一丁目", "除籍", "＃＃＃", "渡\u908A\uDB40\uDD0E"})
    void wordsThatOnlyResembleThemAreValues(String words) {
        assertFalse(FillingWords.areIn(words));
    }

    @Test
    void theSchemaHasTheSamePattern() {
        String published = PublishedSchema.node().at("/$defs/text/not/pattern").textValue();
        assertEquals(FillingWords.pattern(), published);
    }
}
