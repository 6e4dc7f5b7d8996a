package jp.madoguchi.config;

/** An amount of money in yen, never negative. */
public record Yen(int amount) {
    public static final Yen ZERO = new Yen(0);

    public Yen {
        if (amount < 0) {
            throw new IllegalArgumentException("yen: " + amount);
        }
    }

    public Yen plus(Yen other) {
        return new Yen(Math.addExact(amount, other.amount));
    }
}
