package jp.madoguchi.card;

/** Tries left for a secret, as the card said it; never guessed. {@code left} is 0 to 15. */
public record RetryCounter(int left) {
    /** Checks the range of the x in 63Cx. */
    public RetryCounter {
        if (left < 0 || left > 15) {
            throw new IllegalArgumentException("0-15: " + left);
        }
    }

    /** No try is left: only a reset helps. */
    public boolean isBlocked() {
        return left == 0;
    }

    /** The next wrong entry blocks the secret. */
    public boolean isLastTry() {
        return left == 1;
    }
}
