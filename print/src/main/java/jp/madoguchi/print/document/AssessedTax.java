package jp.madoguchi.print.document;

import java.util.List;
import java.util.Optional;

/**
 * The resident tax of one year.
 *
 * @param bases what it is reckoned from (課税標準額), up to 10
 * @param municipal 市民税, 町民税, 村民税 or 特別区民税
 * @param prefectural 県民税, 都民税, 府民税 or 道民税
 * @param forest 森林環境税, levied since the year of taxation 2024
 * @param year all together (年税額)
 */
public record AssessedTax(
        List<Amount> bases, Levy municipal, Levy prefectural, Optional<Long> forest, Optional<Long> year) {

    public AssessedTax {
        bases = Field.count("bases", bases, 0, 10);
        for (int i = 0; i < bases.size(); i++) {
            Amount.levied(Field.of("bases", i) + "yen", bases.get(i).yen());
        }
        Amount.levied("forest", forest);
        Amount.levied("year", year);
        List<Optional<Long>> parts = List.of(
                municipal.onIncome(), municipal.perCapita(), prefectural.onIncome(), prefectural.perCapita(), forest);
        Field.rule("year", year.isEmpty() || isAtMostAll(year.get(), parts), "more than the taxes that it consists of");
    }

    /** It may well be less: taxes are remitted, and credits stand in no row. */
    private static boolean isAtMostAll(long year, List<Optional<Long>> parts) {
        return parts.stream().anyMatch(Optional::isEmpty)
                || year <= parts.stream().mapToLong(Optional::get).sum();
    }

    /**
     * One of the two resident taxes.
     *
     * @param name such as 市民税
     * @param onIncome 所得割額
     * @param perCapita 均等割額
     */
    public record Levy(String name, Optional<Long> onIncome, Optional<Long> perCapita) {

        public Levy {
            Field.text("name", name, 8);
            Amount.levied("onIncome", onIncome);
            Amount.levied("perCapita", perCapita);
        }

        @Override
        public String toString() {
            return "Levy[***]";
        }
    }

    @Override
    public String toString() {
        return "AssessedTax[***]";
    }
}
