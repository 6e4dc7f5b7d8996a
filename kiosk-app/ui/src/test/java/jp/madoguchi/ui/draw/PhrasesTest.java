package jp.madoguchi.ui.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "マイナンバーカードを|ご用意|ください。|所要時間は|約3分です。",
                "周りの|人から|見えないように、|手で|隠して|入力して|ください",
                "署名用|パスワードの|初期化",
                "利用者証明用|電子証明書の|暗証番号|（数字4桁）",
                "カードを|取り出すと、|受け付けた|内容は|消えます。",
                "手続きを|お選び|ください",
                "申請用紙を|ご用意|ください",
                "6〜16文字の|英数字",
                "引き続き|お使い|いただけます",
                "Only |A–Z |and |0–9",
                "残り|2回です。|「はい」を|押すと"
            })
    void aLineEndsBetweenPhrasesOnly(String marked) {
        String text = marked.replace("|", "");
        assertEquals(marked, String.join("|", Phrases.of(text)));
    }

    @Test
    void inChineseALineEndsAfterAnyCharacterButNotWithinAJapaneseWord() {
        String pieces = String.join("|", Phrases.characters("准备卡（マイナンバーカード）。"));
        assertEquals("准|备|卡|（マイナンバーカード）。", pieces);
    }

    @Test
    void aLineMayEndWhereTheAuthorSaidSo() {
        assertEquals("人の|名前", String.join("|", Phrases.of("人の\u200B名前")).replace("\u200B", ""));
    }
}
