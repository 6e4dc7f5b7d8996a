package jp.madoguchi.virtual.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the demo tells, put into words. */
class SituationTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);

    private final Situation situation = new Situation();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "empty | The reader is empty.",
                "adult inserted | In the reader: ADULT",
                "adult torn out | Pulled out: ADULT"
            })
    void theCardIsToldByItsOwner(String status, String sentence) {
        situation.hear("card " + status);
        assertEquals(sentence, situation.card(WORDS, id -> id.toUpperCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "printer | idle, none, received 1, impressions 2 | Ready · sides printed: 2",
                "printer | stopped, media-needed-error, media-empty-error, received 1, impressions 0 | The tray is empty · sides printed: 0",
                "printer | stopped, media-jam-error, offline, received 0, impressions 0 | A sheet is jammed · No network · sides printed: 0",
                "changer | on, takes money, inside 66500 yen, put in 100 yen, in the tray 0 yen"
                        + " | Takes money · 66,500 yen inside · put in: 100 yen · in the tray: 0 yen",
                "receipts | on, paper ok, cover open, slips 1 | Ready · Cover open · receipts: 1",
                "reader | off | Unplugged",
                "centre | on | Answers",
                "clock | 2026-11-24 22:50 set | 2026-11-24, 22:50 in Japan, set here",
                "clock | 2026-11-24 12:00 real | 2026-11-24, 12:00 in Japan",
                "hours | always | Around the clock",
                "hours | 06:30 23:00 | 06:30 to 23:00, in Japan"
            })
    void everythingElseIsToldInASentence(String key, String status, String sentence) {
        situation.hear(key + " " + status);
        assertEquals(sentence, situation.of(new Section(key, List.of()), WORDS));
    }

    @Test
    void whatWasNotToldIsNotKnown() {
        assertEquals("…", situation.card(WORDS, id -> id));
        assertEquals("…", situation.of(new Section("centre", List.of()), WORDS));
    }
}
