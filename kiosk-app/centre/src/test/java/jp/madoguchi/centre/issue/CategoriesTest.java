package jp.madoguchi.centre.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import jp.madoguchi.config.Foreigner;
import jp.madoguchi.print.document.Stay;
import org.junit.jupiter.api.Test;

class CategoriesTest {
    @Test
    void everyCategoryOfTheRegisterIsOneThatTheFormsCanPrint() {
        assertEquals(
                Stream.of(Stay.Category.values()).map(Enum::name).toList(),
                Stream.of(Foreigner.Category.values()).map(Enum::name).toList());
    }
}
