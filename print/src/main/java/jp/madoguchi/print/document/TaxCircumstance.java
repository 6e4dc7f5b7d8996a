package jp.madoguchi.print.document;

import java.util.Optional;

/**
 * Something about a taxpayer's family or person that counts for the tax.
 *
 * @param item in the municipality's words, such as 特定扶養 or 障害者
 * @param value such as a number of persons, 有, or 特別; empty when nothing is recorded
 */
public record TaxCircumstance(String item, Optional<String> value) {

    public TaxCircumstance {
        Field.text("item", item, 16);
        Field.text("value", value, 10);
    }

    @Override
    public String toString() {
        return "TaxCircumstance[***]";
    }
}
