package jp.madoguchi.virtual.card;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import jp.madoguchi.card.CommandApdu;
import jp.madoguchi.card.RetryCounter;
import jp.madoguchi.card.Secret;
import jp.madoguchi.card.StatusWord;
import jp.madoguchi.card.jpki.JpkiKey;

/** The two secrets as the JPKI application treats them: asked for, verified, changed. What is verified ends with the power. */
final class CardSecrets {
    /** JICSAP's own limit (myna-card); whether a plastic card asks for more is not known. */
    private static final int LONGEST = 16;

    /** P1 of CHANGE REFERENCE DATA: the data are the new value alone (ISO 7816-4, 11.6.7; myna, myna-card). */
    private static final int NEW_VALUE_ONLY = 0x01;

    private final CardMemory memory;
    private final Set<Quirk> quirks;
    private final Set<JpkiKey> verified = EnumSet.noneOf(JpkiKey.class);

    CardSecrets(CardMemory memory, Set<Quirk> quirks) {
        this.memory = memory;
        this.quirks = quirks;
    }

    boolean isVerified(JpkiKey key) {
        return verified.contains(key);
    }

    void applicationSelected() {
        if (has(Quirk.SELECT_FORGETS_SECRETS)) {
            verified.clear();
        }
    }

    void reset() {
        verified.clear();
    }

    /** A secret that was set anew is not verified any more. */
    void forget(JpkiKey key) {
        verified.remove(key);
    }

    /** VERIFY; without data it asks for the tries left and costs none. */
    StatusWord verify(JpkiKey key, CommandApdu command) throws IOException {
        if (command.dataLength() == 0) {
            return triesLeft(key);
        }
        StatusWord honest = check(key, command.data());
        return has(Quirk.VERIFY_ANSWERS_6CXX) ? new StatusWord(0x6C00 | command.dataLength()) : honest;
    }

    /** CHANGE REFERENCE DATA, once the old value has been verified; secret and counter change in one step. */
    StatusWord change(JpkiKey key, CommandApdu command) throws IOException {
        if (has(Quirk.CHANGE_NOT_SUPPORTED)) {
            return StatusWord.INSTRUCTION_NOT_SUPPORTED;
        }
        if (command.p1() != NEW_VALUE_ONLY) {
            return StatusWord.WRONG_PARAMETERS;
        }
        if (!verified.contains(key)) {
            return StatusWord.SECURITY_STATUS_NOT_SATISFIED;
        }
        if (command.dataLength() == 0 || command.dataLength() > LONGEST) {
            return StatusWord.WRONG_LENGTH;
        }
        if (has(Quirk.CHANGE_CHECKS_SHAPE) && !hasShape(key, command.data())) {
            return StatusWord.WRONG_DATA;
        }
        memory.change(key, command.data());
        if (has(Quirk.CHANGE_FORGETS_SECRET)) {
            verified.remove(key);
        }
        return StatusWord.OK;
    }

    private boolean hasShape(JpkiKey key, byte[] value) {
        try (Secret secret = Secret.takeBytes(value)) {
            return memory.policy(key).isCardForm(secret);
        }
    }

    private StatusWord triesLeft(JpkiKey key) {
        RetryCounter left = memory.left(key);
        if (left.isBlocked() && (has(Quirk.BLOCKED_ANSWERS_6984) || has(Quirk.BLOCKED_ANSWERS_6983))) {
            return blocked();
        }
        if (verified.contains(key) && has(Quirk.VERIFIED_ANSWERS_9000)) {
            return StatusWord.OK;
        }
        return has(Quirk.QUESTION_ANSWERS_6300) ? StatusWord.NO_COUNT : StatusWord.triesLeft(left);
    }

    private StatusWord check(JpkiKey key, byte[] given) throws IOException {
        verified.remove(key);
        if (memory.left(key).isBlocked()) {
            return blocked();
        }
        if (!memory.matches(key, given)) {
            return has(Quirk.WRONG_ENTRY_ANSWERS_6300) ? StatusWord.NO_COUNT : StatusWord.triesLeft(memory.left(key));
        }
        verified.add(key);
        return StatusWord.OK;
    }

    /** 6984 on test cards (myna-card). */
    private StatusWord blocked() {
        if (has(Quirk.BLOCKED_ANSWERS_6983)) {
            return StatusWord.METHOD_BLOCKED;
        }
        return has(Quirk.BLOCKED_ANSWERS_63C0)
                ? StatusWord.triesLeft(new RetryCounter(0))
                : StatusWord.REFERENCED_FILE_LOCKED;
    }

    private boolean has(Quirk quirk) {
        return quirks.contains(quirk);
    }
}
