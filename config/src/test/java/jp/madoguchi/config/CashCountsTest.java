package jp.madoguchi.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class CashCountsTest {
    @Test
    void theFormOfUnifiedPosIsReadAndWritten() {
        CashCounts counts = CashCounts.parse("10:3,500:2;1000:4");
        assertEquals("1:0,5:0,10:3,50:0,100:0,500:2;1000:4,5000:0,10000:0", counts.toString());
        assertEquals(new Yen(5030), counts.total());
    }

    @Test
    void changeIsPaidInTheFewestPiecesThatThereAre() {
        CashCounts stock = CashCounts.parse("10:30,50:1,100:9,500:0;1000:1");
        assertEquals(
                "1:0,5:0,10:3,50:0,100:8,500:0;1000:0,5000:0,10000:0",
                stock.change(830).orElseThrow().toString());
    }

    @Test
    void whatTheStockCanNotPayExactlyIsNotPaid() {
        assertEquals(Optional.empty(), CashCounts.parse("100:3;1000:9").change(400));
    }

    @Test
    void nothingElseIsTakenForCounts() {
        assertThrows(IllegalArgumentException.class, () -> CashCounts.parse("100"));
        assertThrows(IllegalArgumentException.class, () -> CashCounts.parse("100:-1"));
    }
}
