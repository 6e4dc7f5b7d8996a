package jp.madoguchi.virtual.card;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Answers about which public sources disagree or are silent; each off unless the card's folder names it, because the
 * unquirked card is the one that an unchanged OpenSC accepts.
 */
public enum Quirk {
    /** The question for tries left answers 6984 when the secret is blocked, as VERIFY does (JICSAP; myna-card accepts it). */
    BLOCKED_ANSWERS_6984,
    /** Question and VERIFY answer 6983 when the secret is blocked. Seen only in lulitech-dev's scripted test card. */
    BLOCKED_ANSWERS_6983,
    /** VERIFY of a blocked secret goes on answering 63C0 (ISO 7816-4 allows it); on real cards unknown. */
    BLOCKED_ANSWERS_63C0,
    /** The question for tries left answers 9000 while the secret is verified (myna-card, jpki-rs accept it); unknown which cards do. */
    VERIFIED_ANSWERS_9000,
    /** The question for tries left answers 6300, as a card without a limit would (myna-card accepts it); unknown which cards do. */
    QUESTION_ANSWERS_6300,
    /** A wrong VERIFY answers 6300 without a number (ISO 7816-4 allows it); unknown on real cards. */
    WRONG_ENTRY_ANSWERS_6300,
    /** Selecting the application again forgets what was verified; OpenSC's logout relies on it, unknown on real cards. */
    SELECT_FORGETS_SECRETS,
    /** Short file identifiers answer 6A86. myna-card used them on test cards; no other public client does. */
    NO_SHORT_IDS,
    /** READ BINARY for more than there is answers 6Cxx with the right length (ISO 7816-3, 12.2.1); unknown on real cards. */
    READ_ANSWERS_6CXX,
    /** READ BINARY for more than there is gives what there is and 6282 (ISO 7816-4, 11.3.3); unknown on real cards. */
    READ_ANSWERS_6282,
    /** Data wait for GET RESPONSE behind 61xx, as in T=0 (ISO 7816-3, 12.2.1); a contact reader may show it. */
    DATA_WAIT_BEHIND_61XX,
    /** Hostile, on no known card: VERIFY does its work and answers 6Cxx; who repeats it for that spends another try. */
    VERIFY_ANSWERS_6CXX,
    /** CHANGE REFERENCE DATA answers 6D00. Nobody has published a run of it on a real card. */
    CHANGE_NOT_SUPPORTED,
    /** CHANGE REFERENCE DATA answers 6A80 to a secret of a form that J-LIS does not allow; unknown whether real cards look. */
    CHANGE_CHECKS_SHAPE,
    /** After CHANGE REFERENCE DATA the secret has to be verified again; unknown whether real cards ask for it. */
    CHANGE_FORGETS_SECRET;

    /** Reads names divided by commas. */
    static Set<Quirk> parse(String names) {
        return Arrays.stream(names.split(",", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(Quirk::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Quirk.class)));
    }
}
