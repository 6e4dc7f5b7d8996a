package jp.madoguchi.virtual.card;

import java.io.IOException;
import java.util.Optional;
import jp.madoguchi.card.CommandApdu;
import jp.madoguchi.card.ResponseApdu;
import jp.madoguchi.card.StatusWord;
import jp.madoguchi.card.scp03.CardChannel;
import jp.madoguchi.card.update.LastReservation;
import jp.madoguchi.card.update.SecretReset;

/** The card's side of our own reset scheme, inside the JPKI application of the virtual card. No real card has it. */
final class UpdateApplet {
    private final CardChannel channel;
    private final CardMemory memory;
    private final CardSecrets secrets;

    UpdateApplet(CardChannel channel, CardMemory memory, CardSecrets secrets) {
        this.channel = channel;
        this.memory = memory;
        this.secrets = secrets;
    }

    void reset() {
        channel.close();
    }

    /** The answer; empty when the command is none of the scheme. */
    Optional<ResponseApdu> answer(CommandApdu command) throws IOException {
        return switch ((command.cla() << 8) | command.ins()) {
            case 0x8050 -> Optional.of(channel.initializeUpdate(command));
            case 0x8482 -> Optional.of(ResponseApdu.of(channel.externalAuthenticate(command)));
            case 0x842C, 0x84CA -> Optional.of(answerProtected(command));
            default -> Optional.empty();
        };
    }

    private ResponseApdu answerProtected(CommandApdu command) throws IOException {
        Optional<CommandApdu> plain = channel.unwrap(command);
        if (plain.isEmpty()) {
            return ResponseApdu.of(StatusWord.SECURITY_STATUS_NOT_SATISFIED);
        }
        try {
            return channel.wrap(act(plain.get()));
        } finally {
            plain.get().wipe();
        }
    }

    private ResponseApdu act(CommandApdu plain) throws IOException {
        if (LastReservation.isAskedBy(plain)) {
            return ResponseApdu.of(LastReservation.encode(memory.lastReservation()), StatusWord.OK);
        }
        Optional<SecretReset> reset = SecretReset.parse(plain);
        if (reset.isEmpty()) {
            return ResponseApdu.of(StatusWord.WRONG_DATA);
        }
        try (SecretReset wanted = reset.get()) {
            if (!memory.policy(wanted.key()).isCardForm(wanted.newSecret())) {
                return ResponseApdu.of(StatusWord.WRONG_DATA);
            }
            memory.reset(wanted);
            secrets.forget(wanted.key());
        }
        return ResponseApdu.of(StatusWord.OK);
    }
}
