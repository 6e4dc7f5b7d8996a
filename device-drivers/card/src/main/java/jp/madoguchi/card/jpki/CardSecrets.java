package jp.madoguchi.card.jpki;

import java.util.Arrays;
import java.util.Optional;
import jp.madoguchi.card.ApduChannel;
import jp.madoguchi.card.CardException;
import jp.madoguchi.card.CommandApdu;
import jp.madoguchi.card.PinCheck;
import jp.madoguchi.card.RetryCounter;
import jp.madoguchi.card.Secret;
import jp.madoguchi.card.SecretChange;
import jp.madoguchi.card.StatusWord;
import jp.madoguchi.card.jpki.ShortForms.Form;

/** The two secrets on the card: their tries, one VERIFY and one CHANGE for each entry. No secret is ever sent twice. */
final class CardSecrets {
    /** VERIFY (ISO 7816-4, 11.6.6) on the selected file. Without data it costs no try (OpenSC asks it at each bind). */
    private static final CommandApdu VERIFY = CommandApdu.of(0x00, 0x20, 0x00, 0x80);
    /**
     * CHANGE REFERENCE DATA with the new value alone, P1=01 (ISO 7816-4, 11.6.7; jpki/myna {@code change_pin}, which its README
     * calls untested; soltia48/myna-card). No recorded run on a real card was found.
     */
    private static final CommandApdu CHANGE = CommandApdu.of(0x00, 0x24, 0x01, 0x80);

    private final ApduChannel channel;
    private final CurrentFile current;
    private final ShortForms forms;

    CardSecrets(ApduChannel channel, CurrentFile current, ShortForms forms) {
        this.channel = channel;
        this.current = current;
        this.forms = forms;
    }

    Optional<RetryCounter> triesLeft(JpkiKey key, RetryCounter full) throws CardException {
        StatusWord status = ask(key);
        return switch (VerifyAnswer.of(status)) {
            case VERIFIED -> Optional.of(full);
            case COUNTED -> status.triesLeft();
            case UNCOUNTED -> Optional.empty();
            case BLOCKED -> Optional.of(new RetryCounter(0));
            case UNKNOWN -> throw CardException.protocol(VERIFY, status);
        };
    }

    PinCheck verify(JpkiKey key, Secret secret) throws CardException {
        CommandApdu form = form(key);
        StatusWord status = sendOnce(form, secret);
        return switch (VerifyAnswer.of(status)) {
            case VERIFIED -> new PinCheck.Verified();
            case COUNTED -> wrong(form, status);
            case UNCOUNTED -> wrong(form, ask(key));
            case BLOCKED -> new PinCheck.Blocked();
            case UNKNOWN -> throw CardException.protocol(form, status);
        };
    }

    SecretChange change(JpkiKey key, Secret next) throws CardException {
        try {
            current.require(key.secretFile());
        } catch (CardException e) {
            return new SecretChange.NotSent(e);
        }
        StatusWord status = sendOnce(CHANGE, next);
        if (status.isOk()) {
            return new SecretChange.Changed();
        }
        if (status.equals(StatusWord.SECURITY_STATUS_NOT_SATISFIED)
                || status.equals(StatusWord.CONDITIONS_NOT_SATISFIED)) {
            return new SecretChange.NotVerified();
        }
        if (status.isNotCarriedOut()) {
            return new SecretChange.Refused(status);
        }
        throw CardException.protocol(CHANGE, status);
    }

    /** VERIFY without data: by short form as long as this card answers it, else after SELECT. */
    private StatusWord ask(JpkiKey key) throws CardException {
        if (forms.mayTry(Form.VERIFY)) {
            current.leave();
            StatusWord status = channel.transmit(shortForm(key)).status();
            if (VerifyAnswer.of(status) != VerifyAnswer.UNKNOWN) {
                forms.answered(key);
                return status;
            }
        }
        select(key);
        return channel.transmit(VERIFY).status();
    }

    private CommandApdu form(JpkiKey key) throws CardException {
        if (forms.mayCarrySecret(key)) {
            current.leave();
            return shortForm(key);
        }
        select(key);
        return VERIFY;
    }

    /** A card that took no notice of short identifiers would answer for this file from now on, so no more of them. */
    private void select(JpkiKey key) throws CardException {
        forms.giveUp(Form.VERIFY);
        current.select(key.secretFile());
    }

    private static CommandApdu shortForm(JpkiKey key) {
        return CommandApdu.of(0x00, 0x20, 0x00, ShortForms.of(key.secretFile()));
    }

    /** The card refused the secret; how many tries are left is what it says now, or nobody knows. */
    private static PinCheck wrong(CommandApdu sent, StatusWord status) throws CardException {
        Optional<RetryCounter> left = status.triesLeft();
        return switch (VerifyAnswer.of(status)) {
            case COUNTED ->
                left.filter(RetryCounter::isBlocked).isPresent() ? new PinCheck.Blocked() : new PinCheck.Wrong(left);
            case UNCOUNTED -> new PinCheck.Wrong(Optional.empty());
            case BLOCKED -> new PinCheck.Blocked();
            case VERIFIED, UNKNOWN -> throw CardException.protocol(sent, status);
        };
    }

    private StatusWord sendOnce(CommandApdu form, Secret secret) throws CardException {
        byte[] bytes = secret.copyBytes();
        CommandApdu command = form.withData(bytes);
        Arrays.fill(bytes, (byte) 0);
        try {
            return channel.transmit(command).status();
        } finally {
            command.wipe();
        }
    }
}
