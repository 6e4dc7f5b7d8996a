package jp.madoguchi.config;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts the numbers of a Japanese sentence into kana, with the changes of sound before the counters that the catalogue
 * uses: 1かい is いっかい, 4がつ しがつ, 06:30 ろくじ さんじゅっぷん. A voice for many languages, such as that of espeak-ng, says
 * 4 as し everywhere and knows none of them.
 */
final class SpokenNumbers {
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,]*");
    private static final Pattern TIME = Pattern.compile("(?<![0-9:])([0-9]{1,2}):([0-9]{2})(?![0-9:])");
    private static final Pattern DAY = Pattern.compile("(?<![0-9])([0-9]{1,2})にち");
    private static final Pattern THINGS = Pattern.compile("(?<![0-9])([0-9]{1,5})つ");
    private static final Pattern COUNTED = Pattern.compile("([0-9]{1,5})(かげつ|かい|がつ|さい|ねん|じ|ふん)");

    private static final List<String> DIGITS = List.of("", "いち", "に", "さん", "よん", "ご", "ろく", "なな", "はち", "きゅう");
    private static final List<String> HUNDREDS =
            List.of("", "ひゃく", "にひゃく", "さんびゃく", "よんひゃく", "ごひゃく", "ろっぴゃく", "ななひゃく", "はっぴゃく", "きゅうひゃく");
    private static final List<String> THOUSANDS =
            List.of("", "せん", "にせん", "さんぜん", "よんせん", "ごせん", "ろくせん", "ななせん", "はっせん", "きゅうせん");
    private static final Map<Integer, String> DAYS = Map.ofEntries(
            Map.entry(1, "ついたち"),
            Map.entry(2, "ふつか"),
            Map.entry(3, "みっか"),
            Map.entry(4, "よっか"),
            Map.entry(5, "いつか"),
            Map.entry(6, "むいか"),
            Map.entry(7, "なのか"),
            Map.entry(8, "ようか"),
            Map.entry(9, "ここのか"),
            Map.entry(10, "とおか"),
            Map.entry(14, "じゅうよっか"),
            Map.entry(20, "はつか"),
            Map.entry(24, "にじゅうよっか"));
    private static final List<String> THINGS_TO_NINE =
            List.of("ゼロ", "ひとつ", "ふたつ", "みっつ", "よっつ", "いつつ", "むっつ", "ななつ", "やっつ", "ここのつ");
    private static final Map<Integer, String> SHORT = Map.of(1, "いっ", 6, "ろっ", 8, "はっ", 10, "じゅっ");
    /** What the last digit becomes before a counter; 10 stands for a number that ends in じゅう. */
    private static final Map<String, Map<Integer, String>> CHANGES = Map.of(
            "かい",
            SHORT,
            "かげつ",
            SHORT,
            "ふん",
            SHORT,
            "さい",
            Map.of(1, "いっ", 8, "はっ", 10, "じゅっ"),
            "がつ",
            Map.of(4, "し", 7, "しち", 9, "く"),
            "じ",
            Map.of(4, "よ", 7, "しち", 9, "く"),
            "ねん",
            Map.of(4, "よ"));

    private SpokenNumbers() {}

    /** The sentence without digits. */
    static String of(String sentence) {
        String text = TIME.matcher(sentence).replaceAll(SpokenNumbers::time);
        text = DAY.matcher(text).replaceAll(found -> day(number(found.group(1))));
        text = THINGS.matcher(text).replaceAll(found -> things((int) number(found.group(1))));
        text = COUNTED.matcher(text).replaceAll(found -> counted(number(found.group(1)), found.group(2)));
        return NUMBER.matcher(text).replaceAll(found -> alone(found.group()));
    }

    private static String time(MatchResult found) {
        long minutes = number(found.group(2));
        return number(found.group(1)) + "じ" + (minutes == 0 ? "" : " " + minutes + "ふん");
    }

    private static String day(long day) {
        return DAYS.getOrDefault((int) day, kana(day) + "にち");
    }

    private static String things(int number) {
        return number < THINGS_TO_NINE.size() ? THINGS_TO_NINE.get(number) : kana(number);
    }

    private static String counted(long number, String counter) {
        int last = number % 10 == 0 && number % 100 != 0 ? 10 : (int) (number % 10);
        String plain = kana(number);
        String changed = CHANGES.getOrDefault(counter, Map.of()).get(last);
        String said = changed == null
                ? plain
                : plain.substring(0, plain.length() - spoken(last).length()) + changed;
        return said + (counter.equals("ふん") && isHard(last) ? "ぷん" : counter);
    }

    private static String spoken(int last) {
        return last == 10 ? "じゅう" : DIGITS.get(last);
    }

    /** いっぷん, さんぷん, よんぷん, but にふん. */
    private static boolean isHard(int last) {
        return List.of(1, 3, 4, 6, 8, 10).contains(last);
    }

    private static long number(String digits) {
        return Long.parseLong(digits.replace(",", ""));
    }

    /** A number that is counted; a long run of digits or one with a leading zero, such as a telephone number, digit by digit. */
    private static String alone(String digits) {
        String plain = digits.replace(",", "");
        if (plain.length() <= 8 && (plain.length() == 1 || plain.charAt(0) != '0')) {
            return kana(Long.parseLong(plain));
        }
        return plain.chars().mapToObj(c -> kana(c - '0')).collect(Collectors.joining());
    }

    private static String kana(long number) {
        if (number == 0) {
            return "ゼロ";
        }
        int tens = (int) (number / 10_000);
        return (tens == 0 ? "" : below(tens) + "まん") + below((int) (number % 10_000));
    }

    private static String below(int tenThousand) {
        int tens = tenThousand / 10 % 10;
        return THOUSANDS.get(tenThousand / 1000)
                + HUNDREDS.get(tenThousand / 100 % 10)
                + (tens > 1 ? DIGITS.get(tens) : "")
                + (tens > 0 ? "じゅう" : "")
                + DIGITS.get(tenThousand % 10);
    }
}
