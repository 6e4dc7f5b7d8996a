package jp.madoguchi.print.era;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EraTableTest {
    private static final List<String> TODAY =
            List.of("明治 1868-10-23", "大正 1912-07-30", "昭和 1926-12-25", "平成 1989-01-08", "令和 2019-05-01");

    @ParameterizedTest
    @CsvSource({
        "1873-01-01, 明治　６年　１月　１日",
        "1912-07-29, 明治４５年　７月２９日",
        "1912-07-30, 大正元年　７月３０日",
        "1926-12-24, 大正１５年１２月２４日",
        "1926-12-25, 昭和元年１２月２５日",
        "1989-01-07, 昭和６４年　１月　７日",
        "1989-01-08, 平成元年　１月　８日",
        "2019-04-30, 平成３１年　４月３０日",
        "2019-05-01, 令和元年　５月　１日",
        "2020-01-01, 令和　２年　１月　１日",
    })
    void everyEraBeginsOnItsDayWithItsFirstYear(LocalDate day, String printed) {
        assertEquals(printed, DateText.japanese(day));
    }

    @Test
    void aNewEraIsOneMoreLine() {
        EraTable table = EraTable.of(append("新元 2040-01-02"));
        assertEquals(new EraYear("令和", 22), table.yearOf(LocalDate.of(2040, 1, 1)));
        assertEquals(new EraYear("新元", 1), table.yearOf(LocalDate.of(2040, 1, 2)));
    }

    @Test
    void aTableWithoutTheLatestEraIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> EraTable.of(TODAY.subList(0, 4)));
    }

    @Test
    void anEraThatBeginsADayLateIsRefused() {
        List<String> late = TODAY.stream()
                .map(line -> line.replace("2019-05-01", "2019-05-02"))
                .toList();
        assertThrows(IllegalArgumentException.class, () -> EraTable.of(late));
    }

    @Test
    void anEraOutOfOrderIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> EraTable.of(append("旧元 2000-01-01")));
    }

    @Test
    void aLineThatIsNoEraIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> EraTable.of(append("新元 2040-13-01")));
    }

    @Test
    void aDateBeforeTheCalendarReformHasNoEra() {
        LocalDate lunar = LocalDate.of(1872, 12, 31);
        assertThrows(IllegalArgumentException.class, () -> EraTable.STANDARD.yearOf(lunar));
    }

    @Test
    void aDateLaterThanAnyEraHasLastedHasNoEraEither() {
        assertEquals(new EraYear("令和", 64), EraTable.STANDARD.yearOf(LocalDate.of(2082, 12, 31)));
        LocalDate unknown = LocalDate.of(2083, 1, 1);
        assertThrows(IllegalArgumentException.class, () -> EraTable.STANDARD.yearOf(unknown));
    }

    private static List<String> append(String line) {
        return java.util.stream.Stream.concat(TODAY.stream(), java.util.stream.Stream.of(line))
                .toList();
    }
}
