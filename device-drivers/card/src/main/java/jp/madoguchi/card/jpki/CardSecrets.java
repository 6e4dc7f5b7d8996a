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

/** The two secrets on the card: their tries, one VERIFY and one CHANGE for each entry. Nothing here is ever sent twice. */
final class CardSecrets {
    private static final CommandApdu VERIFY = CommandApdu.of(0x00, 0x20, 0x00, 0x80);
    /**
     * CHANGE REFERENCE DATA with the new value alone, P1=01 (ISO 7816-4, 11.6.7; jpki/myna {@code change_pin}, which its README
     * calls untested; soltia48/myna-card). No recorded run on a real card was found.
     */
    private static final CommandApdu CHANGE = CommandApdu.of(0x00, 0x24, 0x01, 0x80);

    private final ApduChannel channel;
    private final CurrentFile current;

    CardSecrets(ApduChannel channel, CurrentFile current) {
        this.channel = channel;
        this.current = current;
    }

    Optional<RetryCounter> triesLeft(JpkiKey key) throws CardException {
        current.select(key.secretFile());
        StatusWord status = channel.transmit(VERIFY).status();
        if (status.isOk()) {
            return Optional.of(key.fullCounter());
        }
        if (status.isBlocked()) {
            return Optional.of(new RetryCounter(0));
        }
        if (status.equals(StatusWord.NO_COUNT)) {
            return Optional.empty();
        }
        return Optional.of(status.triesLeft().orElseThrow(() -> CardException.protocol("VERIFY without data", status)));
    }

    PinCheck verify(JpkiKey key, Secret secret) throws CardException {
        current.select(key.secretFile());
        StatusWord status = sendOnce(VERIFY, secret);
        if (status.isOk()) {
            return new PinCheck.Verified();
        }
        if (status.isBlocked()) {
            return new PinCheck.Blocked();
        }
        RetryCounter left = status.triesLeft().orElseThrow(() -> CardException.protocol("VERIFY", status));
        return left.isBlocked() ? new PinCheck.Blocked() : new PinCheck.Wrong(left);
    }

    SecretChange change(JpkiKey key, Secret next) throws CardException {
        current.require(key.secretFile());
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
        throw CardException.protocol("CHANGE REFERENCE DATA", status);
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
