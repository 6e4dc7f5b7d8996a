package jp.madoguchi.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedNameTest {
    @ParameterizedTest
    @CsvSource({
        "架空　花子, 架○　花○",
        "架空　さくら, 架○　さ○○",
        "林　一, 林　○",
        "架空花子, 架○○○",
        "GARCIA MARIA ELENA, G○○○○○　M○○○○　E○○○○",
        "　架空　 花子　, 架○　花○",
        "架空, 架○",
        "架, 架"
    })
    void ofEachPartTheFirstCharacterIsShownAndOfTheRestOnlyHowManyThereAre(String name, String masked) {
        assertEquals(masked, MaskedName.of(name).text());
    }

    @Test
    void aVariationSelectorIsNoCharacterOfItsOwn() {
        assertEquals("渡○　一○", MaskedName.of("渡\u908A\uDB40\uDD0E　一郎").text());
        assertEquals(
                "\u908A\uDB40\uDD0E○　一○",
                MaskedName.of("\u908A\uDB40\uDD0E見　一郎").text());
    }

    @Test
    void aCharacterOutsideTheBasicPlaneIsOne() {
        assertEquals("\uD842\uDFB7○　花○", MaskedName.of("\uD842\uDFB7野　花子").text());
        assertEquals("野○　花○", MaskedName.of("野\uD842\uDFB7　花子").text());
    }

    @ParameterizedTest
    @CsvSource({
        "架空　花子, 氏名 架空　花子 生年月日",
        "架空　花子, 氏名：架空 花子（旧氏 佐々木）",
        "架空　花子, '架空\n花子'",
        "渡\u908A\uDB40\uDD0E　一郎, '氏名 渡\u908A\uDB40\uDD0E　一郎'",
        "林　一, 筆頭者 林　一",
        "SANTOS MARIA CLARA, 'SANTOS MARIA\nCLARA'",
        "ジョン・スミス, 氏名 ジョン・スミス",
        "NGUYENVANANHTUAN, 'NGUYENVAN\nANHTUAN 生年月日'"
    })
    void aNameIsFoundInTheTextOfAPage(String name, String text) {
        assertTrue(MaskedName.of(name).standsIn(text, false));
    }

    @ParameterizedTest
    @CsvSource({
        "架空　花子, 氏名 架空　太郎",
        "架空　花子, 氏名 架空　花代子",
        "架空　花子, 氏名 大架空　花子",
        "架空　花子, 氏名 架空花子",
        "架空　花子, 氏名 架空】花子",
        "架空　花子, 花子　架空",
        "林　一, 林　一郎",
        "渡\u908A\uDB40\uDD0E　一郎, 渡\u908A　二郎",
        "SANTOS MARIA, SANTOS MARTHA"
    })
    void anotherNameIsNotTakenForIt(String name, String text) {
        assertFalse(MaskedName.of(name).standsIn(text, false));
    }

    @Test
    void whereAPaperGivesTheSurnameOnceANameIsFoundPartByPart() {
        MaskedName hanako = MaskedName.of("架空　花子");
        String register = "【氏名】架空　太郎\n【名】花子";
        assertFalse(hanako.standsIn(register, false));
        assertTrue(hanako.standsIn(register, true));
        assertFalse(hanako.standsIn("【氏名】架空　太郎\n【名】梅子", true));
    }
}
