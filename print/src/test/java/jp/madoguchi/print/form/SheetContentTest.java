package jp.madoguchi.print.form;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import jp.madoguchi.print.sample.IpamjMincho;
import jp.madoguchi.print.sample.Samples;
import org.junit.jupiter.api.Test;

class SheetContentTest {
    @Test
    void dataAreSaidUnderTheirCaptionsAndOtherTextByItself() throws Exception {
        List<PrintedItem> items = items();
        assertTrue(items.contains(new PrintedItem("氏名", Samples.VARIANT_NAME)));
        assertTrue(items.contains(new PrintedItem("個人番号", "＊＊省略＊＊")));
        assertTrue(items.contains(new PrintedItem("", "１枚中　１枚目")));
        assertTrue(items.contains(new PrintedItem("", "１枚中　１枚目（裏面）")));
    }

    @Test
    void aCaptionIsNotSaidOnceMoreByItself() throws Exception {
        assertFalse(items().contains(new PrintedItem("氏名", "")));
    }

    private static List<PrintedItem> items() throws Exception {
        return Forms.of(IpamjMincho.FONTS)
                .residence(Samples.household())
                .sheets()
                .get(0)
                .items();
    }
}
