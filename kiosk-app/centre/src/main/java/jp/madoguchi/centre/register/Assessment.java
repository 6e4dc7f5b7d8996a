package jp.madoguchi.centre.register;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.print.document.AssessedIncome;
import jp.madoguchi.print.document.AssessedTax;
import jp.madoguchi.print.document.TaxCircumstance;

/**
 * What a municipality taxed somebody for in one year.
 *
 * @param addressOnTaxDay where the person lived on 1 January, if not where they live now
 */
public record Assessment(
        Optional<String> addressOnTaxDay, AssessedIncome income, AssessedTax tax, List<TaxCircumstance> circumstances) {
    public Assessment {
        circumstances = List.copyOf(circumstances);
    }

    @Override
    public String toString() {
        return "Assessment[***]";
    }
}
