package jp.madoguchi.print.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.print.form.PrintedItem;
import jp.madoguchi.print.seal.TextComparison.Difference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextComparisonTest {
    private static final List<PrintedItem> ITEMS = List.of(
            new PrintedItem("", "住　民　票"),
            new PrintedItem("氏名", "架空　花子"),
            new PrintedItem("住所", "住所町"),
            new PrintedItem("氏名", "架空　太郎"),
            new PrintedItem("備考", ""));

    @Test
    void theSameTextHasNoDifferenceHoweverItIsSpaced() {
        assertEquals(Optional.empty(), difference("住民票氏名架空花子住所住所町氏名架空太郎備考"));
        assertEquals(Optional.empty(), difference("住民票 氏　名\n架空花子\n住所\n住所町氏名架空太郎備考"));
    }

    @Test
    void aChangedValueIsNamedWithWhatStandsThere() {
        assertEquals(Optional.of(new Difference("架空花子", "架空桜子住所")), difference("住民票氏名架空桜子住所"));
    }

    @Test
    void captionsThatChangedPlacesAreFound() {
        assertEquals(Optional.of(new Difference("氏名", "住所架空花子氏名住所町氏名架空太郎備考")), difference("住民票住所架空花子氏名住所町氏名架空太郎備考"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"住民票架空花子住所住所町氏名架空太郎備考", "住民票氏名氏名架空花子住所住所町氏名架空太郎備考", "住民票備考氏名架空花子住所住所町氏名架空太郎"})
    void aCaptionIsNeitherTakenAwayNorWrittenTwiceNorMoved(String text) {
        assertTrue(difference(text).isPresent());
    }

    @Test
    void valuesThatChangedPlacesAreFound() {
        assertEquals(Optional.of(new Difference("架空花子", "架空太郎住所")), difference("住民票氏名架空太郎住所"));
    }

    @Test
    void anAddedTextIsFound() {
        assertEquals(Optional.of(new Difference("", "本人")), difference("住民票氏名架空花子住所住所町氏名架空太郎備考本人"));
    }

    @Test
    void aMissingEndIsFound() {
        assertEquals(Optional.of(new Difference("氏名", "")), difference("住民票氏名架空花子住所住所町"));
    }

    private static Optional<Difference> difference(String text) {
        return TextComparison.of(ITEMS, text);
    }
}
