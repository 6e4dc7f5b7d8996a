package jp.madoguchi.pos.ipp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {
    @ParameterizedTest
    @CsvSource({
        "media-empty-error, PAPER_OUT",
        "media-needed, PAPER_OUT",
        "input-tray-missing-warning, PAPER_OUT",
        "media-low-report, PAPER_LOW",
        "door-open-error, COVER_OPEN",
        "interlock-open, COVER_OPEN",
        "toner-empty-error, TONER_EMPTY",
        "marker-supply-low-warning, TONER_LOW",
        "marker-supply-missing-error, CARTRIDGE_MISSING",
        "media-jam-report, JAM",
        "output-area-full-error, OUTPUT_BLOCKED",
        "moving-to-paused, PAUSED",
        "shutdown, GONE",
        "fuser-over-temp-error, FAULT",
        "never-heard-of-error, FAULT"
    })
    void aKeywordMeansTheSameWithAnySeverity(String keyword, Condition meaning) {
        assertEquals(Set.of(meaning), Condition.of(List.of(keyword)));
    }

    @Test
    void anUnknownKeywordThatIsNoErrorMeansNothing() {
        assertEquals(Set.of(), Condition.of(List.of("cleaner-life-almost-over-report")));
    }

    @Test
    void aPrinterThatStoppedWithoutAWordIsFaulty() {
        assertEquals(Set.of(Condition.FAULT), status(5, true).conditions());
    }

    @Test
    void aPrinterThatTakesNoJobsIsPaused() {
        assertEquals(Set.of(Condition.PAUSED), status(3, false).conditions());
        assertFalse(status(3, false).isReady());
    }

    @Test
    void lowPaperAndLowTonerDoNotStopASheet() {
        PrinterStatus low = new PrinterStatus(
                3, List.of("media-low", "toner-low-warning"), true, OptionalInt.empty(), OptionalInt.empty());
        assertTrue(low.isReady());
    }

    @ParameterizedTest
    @CsvSource({
        "ipp://printer/ipp/print, http://printer:631/ipp/print",
        "ipp://printer:8631/ipp/print, http://printer:8631/ipp/print",
        "ipps://printer/ipp/print, https://printer:631/ipp/print"
    })
    void anAddressOfIppIsOneOfHttpOnAnotherPort(String ipp, String http) {
        assertEquals(URI.create(http), IppTransport.httpAddress(URI.create(ipp)));
    }

    private static PrinterStatus status(int state, boolean accepting) {
        return new PrinterStatus(state, List.of(), accepting, OptionalInt.empty(), OptionalInt.empty());
    }
}
