package jp.madoguchi.print.document;

/**
 * How much a certificate shows, in the terms in which it was ordered. A kind for which something is never a matter of choice leaves
 * it off.
 *
 * @param people whom it names: who was ordered alone may be written as a part of the household
 * @param taxYear year of taxation (年度) in the western calendar, 0 for a kind without one
 */
public record Disclosure(Scope people, OptionalItems items, int taxYear) {
    /** The applicant alone, and nothing that had to be chosen. */
    public static Disclosure plain() {
        return new Disclosure(Scope.INDIVIDUAL, OptionalItems.none(), 0);
    }
}
