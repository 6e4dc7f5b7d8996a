package jp.madoguchi.card.jpki;

import jp.madoguchi.card.StatusWord;

/**
 * What a status word says after VERIFY, with a secret or without: every answer that any public source names for these cards
 * or their standard (OpenSC, myna, myna-card, JICSAP 1.1 as quoted there). Which ones a plastic card really gives is not known.
 */
enum VerifyAnswer {
    /** 9000: right, or verified before and still so. */
    VERIFIED,
    /** 63Cx: x tries are left, 0 included. */
    COUNTED,
    /** 6300: wrong or not verified, and no number given. */
    UNCOUNTED,
    /** 6983, 6984: takes no more tries. */
    BLOCKED,
    /** Anything else, such as 61xx and 6Cxx, which are never followed here: that would send the secret again. */
    UNKNOWN;

    static VerifyAnswer of(StatusWord status) {
        if (status.isOk()) {
            return VERIFIED;
        }
        if (status.triesLeft().isPresent()) {
            return COUNTED;
        }
        if (status.equals(StatusWord.NO_COUNT)) {
            return UNCOUNTED;
        }
        return status.isBlocked() ? BLOCKED : UNKNOWN;
    }
}
