package jp.madoguchi.print.document;

/** Whose entries the copy holds. */
public enum Scope {
    /** Everybody in the household (世帯全員). */
    HOUSEHOLD,
    /** Some of the household (世帯の一部). */
    PART_OF_HOUSEHOLD,
    /** One person (個人). */
    INDIVIDUAL;

    /** Whom a copy of so many people names: a part of one is that one person, on the form of a household. */
    Scope of(int people) {
        return this == PART_OF_HOUSEHOLD && people == 1 ? INDIVIDUAL : this;
    }
}
