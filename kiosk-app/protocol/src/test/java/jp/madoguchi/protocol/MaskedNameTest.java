package jp.madoguchi.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
