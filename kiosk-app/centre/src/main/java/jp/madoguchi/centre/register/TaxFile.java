package jp.madoguchi.centre.register;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.print.document.Amount;
import jp.madoguchi.print.document.AssessedIncome;
import jp.madoguchi.print.document.AssessedTax;
import jp.madoguchi.print.document.TaxCircumstance;

/** Assessments as {@code registers.yaml} words them: only the rows that have a sum. */
final class TaxFile {
    private TaxFile() {}

    /** The rows of the municipality's form. */
    record Rows(
            List<String> revenues,
            List<String> incomes,
            List<String> deductions,
            List<String> bases,
            List<String> circumstances) {}

    /**
     * One year of one taxpayer.
     *
     * @param yearsBack from the newest year of taxation that the municipality offers
     */
    record Entry(
            String resident,
            String municipality,
            int yearsBack,
            Optional<String> addressOnTaxDay,
            Map<String, Long> revenues,
            Map<String, Long> incomes,
            long total,
            Map<String, Long> deductions,
            long totalDeductions,
            Map<String, Long> bases,
            AssessedTax.Levy municipal,
            AssessedTax.Levy prefectural,
            long forest,
            long year,
            Map<String, String> circumstances) {

        Assessment assessment(Rows rows) {
            return new Assessment(
                    addressOnTaxDay,
                    new AssessedIncome(
                            amounts(rows.revenues(), revenues),
                            amounts(rows.incomes(), incomes),
                            Optional.of(total),
                            amounts(rows.deductions(), deductions),
                            Optional.of(totalDeductions)),
                    new AssessedTax(
                            amounts(rows.bases(), bases),
                            municipal,
                            prefectural,
                            Optional.of(forest),
                            Optional.of(year)),
                    known(rows.circumstances(), circumstances).stream()
                            .map(row -> new TaxCircumstance(row, Optional.ofNullable(circumstances.get(row))))
                            .toList());
        }

        @Override
        public String toString() {
            return "Entry[***]";
        }
    }

    private static List<Amount> amounts(List<String> rows, Map<String, Long> sums) {
        return known(rows, sums).stream()
                .map(row -> new Amount(row, Optional.ofNullable(sums.get(row))))
                .toList();
    }

    /** A sum in no row would silently be left out of the certificate. */
    private static List<String> known(List<String> rows, Map<String, ?> values) {
        if (!new LinkedHashSet<>(rows).containsAll(values.keySet())) {
            throw new IllegalArgumentException("an assessment names a row that the form does not have");
        }
        return rows;
    }
}
