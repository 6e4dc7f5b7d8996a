package jp.madoguchi.terminal.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.madoguchi.pos.conformance.Category;
import org.junit.jupiter.api.Test;

/** That a row exists which a kiosk needs, its list asserts itself. */
class KioskRowsTest {
    @Test
    void ofEveryCategoryThatAKioskOpensSomeRowsAreNeeded() {
        for (String category : Category.names()) {
            assertFalse(KioskRows.NEEDED.rows().getOrDefault(category, Set.of()).isEmpty(), category);
        }
        assertEquals(new HashSet<>(Category.names()), KioskRows.NEEDED.rows().keySet());
    }

    @Test
    void noKioskNeedsTheLevelsOfHealthAndStatisticsWhichItNeverAsksFor() {
        for (Set<String> needed : KioskRows.NEEDED.rows().values()) {
            for (String never : List.of("health", "statistics", "statistics-reset", "firmware", "freeze")) {
                assertFalse(needed.contains(never), never);
            }
        }
    }
}
