package jp.madoguchi.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenNumbersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | ゼロ",
                "4 | よん",
                "10 | じゅう",
                "17 | じゅうなな",
                "101 | ひゃくいち",
                "'1,400' | せんよんひゃく",
                "3680 | さんぜんろっぴゃくはちじゅう",
                "20300 | にまんさんびゃく",
                "0120 | ゼロいちにゼロ"
            })
    void aNumberIsReadAsItIsCounted(String number, String reading) {
        assertEquals(reading + "えん", SpokenNumbers.of(number + "えん"));
    }

    @ParameterizedTest
    @CsvSource({
        "1かい, いっかい",
        "3かい, さんかい",
        "10かい, じゅっかい",
        "16かい, じゅうろっかい",
        "6かげつ, ろっかげつ",
        "4ねん, よねん",
        "2034ねんど, にせんさんじゅうよねんど",
        "9がつ, くがつ",
        "きょうから1にち, きょうからついたち",
        "18さい, じゅうはっさい",
        "4つの, よっつの",
        "12つの, じゅうにの",
        "12にち, じゅうににち",
        "24にち, にじゅうよっか",
        "124にち, ひゃくにじゅうよんにち"
    })
    void aCounterChangesTheSoundBeforeIt(String written, String said) {
        assertEquals(said, SpokenNumbers.of(written));
    }

    @ParameterizedTest
    @CsvSource({"06:30, ろくじ さんじゅっぷん", "23:00, にじゅうさんじ", "9:05, くじ ごふん", "17:11, じゅうしちじ じゅういっぷん", "0:00, ゼロじ"})
    void aTimeIsReadInHoursAndMinutes(String written, String said) {
        assertEquals(said + "から", SpokenNumbers.of(written + "から"));
    }
}
