package jp.madoguchi.centre.issue;

import java.util.Locale;
import jp.madoguchi.protocol.ProblemCode;

/** Why nothing is issued. What a terminal is told is the same neutral refusal, but for what says nothing that needs protection. */
enum Obstacle {
    NOT_REGISTERED,
    /** Such as for a protective measure. */
    SUSPENDED,
    NOT_SERVED,
    /** The municipality does not print this item at a kiosk. */
    ITEM_WITHHELD,
    UNDER_AGE,
    MOVED_ABROAD(ProblemCode.MOVED_ABROAD),
    TAXED_ELSEWHERE(ProblemCode.TAXED_ELSEWHERE),
    NOTHING_REGISTERED,
    NOT_RESIDENT_HERE,
    DOMICILE_ELSEWHERE,
    USE_NOT_REGISTERED,
    YEAR_NOT_OFFERED,
    OUTSIDE_HOURS,
    CLOSED_TODAY;

    private final ProblemCode told;

    Obstacle() {
        this(ProblemCode.ISSUE_NOT_AVAILABLE);
    }

    Obstacle(ProblemCode told) {
        this.told = told;
    }

    /** What the terminal is told. */
    ProblemCode told() {
        return told;
    }

    /** In the words of the audit. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
