package jp.madoguchi.card.jpki;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import jp.madoguchi.card.StatusWord;

/**
 * What this card, in this session, has shown of the short forms: commands that name their file by its short identifier
 * (ISO 7816-4) and so save a SELECT. soltia48/myna-card saw all of them answered by JPKI test cards; a card that
 * answers otherwise is asked by SELECT and not bothered again. Whether a form is known is only ever found out with commands
 * that cost nothing.
 */
final class ShortForms {
    /** A form, learned apart from the others. */
    enum Form {
        /** READ BINARY, P1 = 80 | SFI. */
        READ,
        /** VERIFY, P2 = 80 | SFI: learned without data, used with a secret only for the key that answered. */
        VERIFY,
        /** COMPUTE DIGITAL SIGNATURE, P2 = 80 | SFI. */
        SIGN
    }

    private enum Standing {
        ANSWERED,
        REFUSED
    }

    private static final int SHORT_ID = 0x80;
    private static final int SHORT_ID_MASK = 0x1F;

    private final Map<Form, Standing> standing = new EnumMap<>(Form.class);
    private final Set<JpkiKey> secretsThatAnswered = EnumSet.noneOf(JpkiKey.class);

    /** 80 | SFI: the last five bits of the file identifier. */
    static int of(int file) {
        return SHORT_ID | (file & SHORT_ID_MASK);
    }

    /** Whether trying costs at worst one exchange. A signature is tried only on a card that answered another form. */
    boolean mayTry(Form form) {
        return standing.get(form) != Standing.REFUSED
                && (form != Form.SIGN || standing.containsValue(Standing.ANSWERED));
    }

    /** Whether a refusal now speaks of the file and not of the form. */
    boolean isAnswered(Form form) {
        return standing.get(form) == Standing.ANSWERED;
    }

    /** Whether the short VERIFY may carry this secret, which is the one thing that costs a try. */
    boolean mayCarrySecret(JpkiKey key) {
        return mayTry(Form.VERIFY) && secretsThatAnswered.contains(key);
    }

    void answered(Form form) {
        standing.put(form, Standing.ANSWERED);
    }

    void answered(JpkiKey key) {
        answered(Form.VERIFY);
        secretsThatAnswered.add(key);
    }

    /**
     * The card did not answer this form. Once it has, the file is at fault; and 6982 says nothing of the form, since a card
     * may judge access before it judges parameters.
     */
    void unanswered(Form form, StatusWord status) {
        if (!status.equals(StatusWord.SECURITY_STATUS_NOT_SATISFIED)) {
            standing.putIfAbsent(form, Standing.REFUSED);
        }
    }

    /** Gives a form up: from here on its answer could be that of the file that was selected. */
    void giveUp(Form form) {
        standing.put(form, Standing.REFUSED);
    }
}
