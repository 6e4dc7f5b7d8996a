package jp.madoguchi.print.document;

import java.util.Optional;

/**
 * A sum on a tax certificate.
 *
 * @param item what it is a sum of, in the municipality's words, such as 給与所得 or 社会保険料控除
 * @param yen up to twelve digits, less than nothing for a loss; empty when nothing is recorded
 */
public record Amount(String item, Optional<Long> yen) {
    private static final long MOST = 999_999_999_999L;

    public Amount {
        Field.text("item", item, 24);
        yen("yen", yen);
    }

    static Optional<Long> yen(String name, Optional<Long> yen) {
        long sum = yen.orElse(0L);
        Field.rule(name, sum >= -MOST && sum <= MOST, "up to twelve digits");
        return yen;
    }

    /** A tax, or what it is reckoned from: never less than nothing. */
    static Optional<Long> levied(String name, Optional<Long> yen) {
        Field.rule(name, yen.orElse(0L) >= 0, "less than nothing");
        return yen(name, yen);
    }

    @Override
    public String toString() {
        return "Amount[***]";
    }
}
