package jp.madoguchi.card.jpki;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import jp.madoguchi.card.jpki.BirthDate.EraCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthDateTest {
    @ParameterizedTest
    @CsvSource({
        "319640229,AGREES",
        "419890108,AGREES",
        "319890108,DISAGREES",
        "419890107,DISAGREES",
        "520190501,AGREES",
        "420190501,DISAGREES",
        // The day of the edict bears both names.
        "219261225,AGREES",
        "319261225,AGREES",
        "319261224,DISAGREES",
        "119120730,AGREES",
        "219120730,AGREES",
        // What is unknown decides nothing, unless the rest is enough.
        "019640229,OPEN",
        "319890000,OPEN",
        "319880000,AGREES",
        "319900000,DISAGREES",
        "319890100,OPEN",
        "419890200,AGREES",
        "300000229,OPEN"
    })
    void theEraIsHeldAgainstTheDate(String text, EraCheck check) {
        assertEquals(check, BirthDate.parse(text).orElseThrow().eraCheck());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "31964022",
                "3196402290",
                "619640229",
                "319641301",
                "319640230",
                "319630229",
                "3196402２9",
                "3 9640229"
            })
    void whatIsNoDateIsNone(String text) {
        assertEquals(Optional.empty(), BirthDate.parse(text));
    }

    @Test
    void aWholeDateIsADayAndAPartOfOneIsNot() {
        assertEquals(
                Optional.of(LocalDate.of(1964, 2, 29)),
                BirthDate.parse("319640229").orElseThrow().date());
        assertEquals(
                Optional.empty(), BirthDate.parse("319640200").orElseThrow().date());
    }
}
