package jp.madoguchi.config;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The telephone number (電話番号) of those who help residents: ten or eleven digits from 0, in three groups. */
public record Telephone(String number) {
    private static final Pattern SHAPE = Pattern.compile("(?=(?:-*[0-9]){10,11}$)0[0-9]{1,4}-[0-9]{1,4}-[0-9]{3,4}");
    private static final String[] DIGITS = {"ゼロ", "イチ", "ニー", "サン", "ヨン", "ゴー", "ロク", "ナナ", "ハチ", "キュー"};

    public Telephone {
        if (!SHAPE.matcher(number).matches()) {
            throw new IllegalArgumentException("\"" + number
                    + "\" is no telephone number of ten or eleven digits in three groups, such as 0120-000-000");
        }
    }

    /** In kana, digit by digit, with a pause after each group. */
    String reading() {
        return Stream.of(number.split("-", -1))
                .map(group ->
                        group.chars().mapToObj(digit -> DIGITS[digit - '0']).collect(Collectors.joining()))
                .collect(Collectors.joining("の、"));
    }
}
