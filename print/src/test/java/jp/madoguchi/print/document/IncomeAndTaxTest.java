package jp.madoguchi.print.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import jp.madoguchi.print.sample.TaxSamples;
import org.junit.jupiter.api.Test;

class IncomeAndTaxTest {
    @Test
    void aYearThatHasNotBegunIsRefused() {
        var refusal = assertThrows(FieldException.class, () -> TaxSamples.inYear(2027));
        assertEquals("taxYear: 1990 to the year of issue", refusal.getMessage());
    }

    @Test
    void aSumOfThirteenDigitsIsRefused() {
        assertThrows(FieldException.class, () -> new Amount("給与所得", Optional.of(1_000_000_000_000L)));
        assertThrows(FieldException.class, () -> new Amount("給与所得", Optional.of(Long.MIN_VALUE)));
    }
}
