package jp.madoguchi.print.document;

import java.util.List;
import java.util.Optional;

/**
 * The income of one calendar year and what is deducted from it.
 *
 * @param revenues what came in (収入金額), such as 給与収入, up to 6
 * @param incomes by kind (所得金額), up to 20
 * @param total 合計所得金額
 * @param deductions by kind (所得控除), up to 24
 * @param totalDeductions 所得控除合計
 */
public record AssessedIncome(
        List<Amount> revenues,
        List<Amount> incomes,
        Optional<Long> total,
        List<Amount> deductions,
        Optional<Long> totalDeductions) {
    /** The term of the law (地方税法 32条, 313条): no other sum is called so. */
    private static final String GROSS = "総所得金額";

    public AssessedIncome {
        revenues = Field.count("revenues", revenues, 0, 6);
        incomes = Field.count("incomes", incomes, 0, 20);
        Amount.yen("total", total);
        Field.rule("total", total.isEmpty() || isAtLeastTheGross(total.get(), incomes), "less than " + GROSS);
        deductions = Field.count("deductions", deductions, 0, 24);
        for (int i = 0; i < deductions.size(); i++) {
            Amount.levied(Field.of("deductions", i) + "yen", deductions.get(i).yen());
        }
        Amount.levied("totalDeductions", totalDeductions);
        Field.rule(
                "totalDeductions",
                totalDeductions.isEmpty() || isAtLeastEach(totalDeductions.get(), deductions),
                "less than one of the deductions");
    }

    /**
     * Losses of years before have left the gross income only, and what is taxed apart has only been added to the total. Of more than that
     * nothing is certain: a part may be listed after a deduction of its own, as a sold home is.
     */
    private static boolean isAtLeastTheGross(long total, List<Amount> incomes) {
        return isAtLeastEach(
                total,
                incomes.stream().filter(each -> each.item().equals(GROSS)).toList());
    }

    private static boolean isAtLeastEach(long sum, List<Amount> amounts) {
        return amounts.stream().flatMap(each -> each.yen().stream()).allMatch(yen -> yen <= sum);
    }

    @Override
    public String toString() {
        return "AssessedIncome[***]";
    }
}
