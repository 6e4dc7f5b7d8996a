package jp.madoguchi.print.document;

/**
 * How much a certificate shows, in the terms in which it was ordered. A kind for which an item is never a matter of choice leaves it
 * off.
 *
 * @param household more than the applicant alone
 */
public record Disclosure(boolean household, OptionalItems items) {
    /** The applicant alone, and nothing that had to be chosen. */
    public static Disclosure plain() {
        return new Disclosure(false, OptionalItems.none());
    }
}
