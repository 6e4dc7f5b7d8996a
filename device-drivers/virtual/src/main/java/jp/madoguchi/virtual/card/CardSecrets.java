package jp.madoguchi.virtual.card;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import jp.madoguchi.card.CommandApdu;
import jp.madoguchi.card.RetryCounter;
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
        if (quirks.contains(Quirk.SELECT_FORGETS_SECRETS)) {
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
        return command.dataLength() == 0 ? triesLeft(key) : check(key, command.data());
    }

    /** CHANGE REFERENCE DATA, once the old value has been verified; secret and counter change in one step. */
    StatusWord change(JpkiKey key, CommandApdu command) throws IOException {
        if (quirks.contains(Quirk.CHANGE_NOT_SUPPORTED)) {
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
        if (quirks.contains(Quirk.CHANGE_CHECKS_SHAPE) && !SecretShape.of(key).fits(command.data())) {
            return StatusWord.WRONG_DATA;
        }
        memory.change(key, command.data());
        if (quirks.contains(Quirk.CHANGE_FORGETS_SECRET)) {
            verified.remove(key);
        }
        return StatusWord.OK;
    }

    private StatusWord triesLeft(JpkiKey key) {
        RetryCounter left = memory.left(key);
        if (left.isBlocked() && quirks.contains(Quirk.BLOCKED_ANSWERS_6984)) {
            return StatusWord.REFERENCED_FILE_LOCKED;
        }
        if (verified.contains(key) && quirks.contains(Quirk.VERIFIED_ANSWERS_9000)) {
            return StatusWord.OK;
        }
        return StatusWord.triesLeft(left);
    }

    private StatusWord check(JpkiKey key, byte[] given) throws IOException {
        verified.remove(key);
        if (memory.left(key).isBlocked()) {
            return StatusWord.REFERENCED_FILE_LOCKED;
        }
        if (!memory.matches(key, given)) {
            return StatusWord.triesLeft(memory.left(key));
        }
        verified.add(key);
        return StatusWord.OK;
    }
}
