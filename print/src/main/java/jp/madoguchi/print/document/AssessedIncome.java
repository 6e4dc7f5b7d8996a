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

    public AssessedIncome {
        revenues = Field.count("revenues", revenues, 0, 6);
        incomes = Field.count("incomes", incomes, 0, 20);
        Amount.yen("total", total);
        deductions = Field.count("deductions", deductions, 0, 24);
        Amount.yen("totalDeductions", totalDeductions);
    }

    @Override
    public String toString() {
        return "AssessedIncome[***]";
    }
}
