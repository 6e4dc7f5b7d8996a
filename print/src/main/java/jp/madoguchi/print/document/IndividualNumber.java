package jp.madoguchi.print.document;

import java.util.Optional;
import java.util.regex.Pattern;

/** My Number (個人番号): twelve digits, the last of which is reckoned from the others. */
final class IndividualNumber {
    private static final Pattern SHAPE = Pattern.compile("[0-9]{12}");
    private static final int DIGITS = 11;

    private IndividualNumber() {}

    /** Refuses a number whose check digit says that it was mistyped or misread. */
    static void check(String field, Optional<String> number) {
        Field.matching(field, number, SHAPE);
        number.ifPresent(digits -> Field.rule(
                field, digits.charAt(DIGITS) - '0' == checkDigit(digits), "the check digit does not fit the others"));
    }

    /** Weights and modulus: ordinance of the Ministry of Internal Affairs no. 85 of 2014 (平成26年総務省令第85号), article 5. */
    private static int checkDigit(String digits) {
        int sum = 0;
        for (int n = 1; n <= DIGITS; n++) {
            int weight = n <= 6 ? n + 1 : n - 5;
            sum += (digits.charAt(DIGITS - n) - '0') * weight;
        }
        int rest = sum % 11;
        return rest <= 1 ? 0 : 11 - rest;
    }
}
