package jp.madoguchi.session.procedure;

import java.util.Arrays;
import java.util.Optional;
import jp.madoguchi.card.CardException;
import jp.madoguchi.card.CommandApdu;
import jp.madoguchi.card.ResponseApdu;
import jp.madoguchi.card.Secret;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.card.update.RelayAllowList;
import jp.madoguchi.protocol.BindingException;
import jp.madoguchi.protocol.Bytes;
import jp.madoguchi.protocol.CentreException;
import jp.madoguchi.protocol.FlattenedJwe;
import jp.madoguchi.protocol.PinReset;
import jp.madoguchi.protocol.ProblemCode;
import jp.madoguchi.protocol.RelayAnswer;
import jp.madoguchi.protocol.RelayStep;
import jp.madoguchi.protocol.ResetSecret;
import jp.madoguchi.protocol.ResetState;
import jp.madoguchi.protocol.SecretName;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.JournalEvent;
import jp.madoguchi.session.Resident;

/**
 * The reset by SCP03 between centre and card: this terminal passes commands on, an allow-list of them, and sees neither
 * the keys nor the secret in a command. Our own scheme for our own virtual card and centre.
 */
public final class Scp03Relay implements CardUpdateScheme {
    @Override
    public Ending reset(Devices devices, Resident resident, JpkiKey target, Secret typed) {
        SecretName name = target == JpkiKey.USER_AUTHENTICATION ? SecretName.AUTH : SecretName.SIGN;
        try (Secret secret = resident.card().policy(target).cardForm(typed)) {
            PinReset opened = devices.centre().openReset(resident.session(), name);
            if (opened.mode() == PinReset.Mode.RECONCILE) {
                Ending earlier = new Relay(devices, resident, opened).run(new RelayStep.StartReconcile());
                if (earlier.kind() != Ending.Kind.RESET_NOT_DONE) {
                    return earlier;
                }
                opened = devices.centre().openReset(resident.session(), name);
            }
            if (opened.mode() == PinReset.Mode.RECONCILE) {
                return Relay.unknown();
            }
            return new Relay(devices, resident, opened)
                    .run(new RelayStep.StartReset(encrypted(secret, devices, resident, opened)));
        } catch (CentreException e) {
            return refused(e);
        } catch (BindingException e) {
            return Ending.of(FailureCode.RESET_REFUSED);
        }
    }

    private static FlattenedJwe encrypted(Secret secret, Devices devices, Resident resident, PinReset opened)
            throws BindingException {
        byte[] characters = secret.copyBytes();
        try {
            return ResetSecret.encrypt(
                    characters,
                    resident.session(),
                    opened,
                    devices.trust(),
                    devices.clock().instant(),
                    devices.random());
        } finally {
            Arrays.fill(characters, (byte) 0);
        }
    }

    /** The centre said no before any command was sent: the card is as it was. */
    private static Ending refused(CentreException e) {
        if (e instanceof CentreException.Refused refused) {
            if (refused.code() == ProblemCode.RESERVATION_EXPIRED) {
                return Ending.of(Ending.Kind.RESERVATION_EXPIRED);
            }
            if (refused.code() == ProblemCode.RESERVATION_NOT_FOUND) {
                return Ending.of(Ending.Kind.NO_RESERVATION);
            }
        }
        return Ending.of(Failures.code(e));
    }

    /** One run of the relay. */
    private static final class Relay {
        private final Devices devices;
        private final Resident resident;
        private final PinReset reset;
        private Optional<Journal.Act> secured = Optional.empty();
        private int passed;
        private Optional<FailureCode> refusedHere = Optional.empty();

        Relay(Devices devices, Resident resident, PinReset reset) {
            this.devices = devices;
            this.resident = resident;
            this.reset = reset;
        }

        Ending run(RelayStep first) {
            Ending ending = relay(first);
            secured.ifPresent(act -> close(act, ending));
            return ending;
        }

        private Ending relay(RelayStep first) {
            RelayStep step = first;
            // The step that starts, one for each command's answer, and one to say that the card was lost.
            for (int n = 1; n <= RelayAllowList.MAX_COMMANDS + 2; n++) {
                try {
                    RelayAnswer answer = devices.centre().step(resident.session(), reset, n, step);
                    if (answer instanceof RelayAnswer.Finished finished) {
                        return ending(finished);
                    }
                    step = answer instanceof RelayAnswer.Command command
                            ? passOn(command)
                            : new RelayStep.ResidentCheck(RelayStep.Result.DECLINED);
                } catch (CentreException e) {
                    return unfinished(Failures.code(e));
                }
            }
            return unfinished(FailureCode.RESET_REFUSED);
        }

        /** No end from the centre: before the secured command the card is as it was, and an earlier attempt stays unknown. */
        private Ending unfinished(FailureCode code) {
            return isOpen() ? unknown() : Ending.of(Ending.Kind.RESET_NOT_DONE, refusedHere.orElse(code));
        }

        private boolean isOpen() {
            return secured.isPresent() || reset.mode() == PinReset.Mode.RECONCILE;
        }

        private RelayStep passOn(RelayAnswer.Command message) {
            Optional<CommandApdu> permitted = permitted(message.cApdu().toArray());
            if (permitted.isEmpty()) {
                refusedHere = Optional.of(FailureCode.RELAY_COMMAND_REFUSED);
                return new RelayStep.CardLost(RelayStep.Reason.REFUSED_BY_ALLOW_LIST);
            }
            passed++;
            CommandApdu command = permitted.get();
            if (RelayAllowList.changesSecret(command) && secured.isEmpty()) {
                secured = Optional.of(devices.journal()
                        .begin(
                                JournalEvent.SECURED_RESET,
                                reset.resetId(),
                                message.n(),
                                reset.target() == SecretName.AUTH ? 1 : 2));
            }
            try {
                ResponseApdu answer = resident.card().connection().channel().transmit(command);
                return new RelayStep.CardResponse(Bytes.of(answer.encode()));
            } catch (CardException e) {
                return new RelayStep.CardLost(reason(e));
            }
        }

        /** While an earlier attempt is settled the card is only read. */
        private Optional<CommandApdu> permitted(byte[] bytes) {
            try {
                return Optional.of(CommandApdu.parse(bytes))
                        .filter(command -> passed < RelayAllowList.MAX_COMMANDS && RelayAllowList.permits(command))
                        .filter(command ->
                                !RelayAllowList.changesSecret(command) || reset.mode() == PinReset.Mode.RESET);
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        private static RelayStep.Reason reason(CardException e) {
            return switch (e.kind()) {
                case CARD_REMOVED -> RelayStep.Reason.REMOVED;
                case READER_GONE -> RelayStep.Reason.READER_GONE;
                case PROTOCOL -> RelayStep.Reason.TRANSPORT_ERROR;
            };
        }

        /** Done only where the card was asked and the centre has read it back; not done only where that is as certain. */
        private Ending ending(RelayAnswer.Finished finished) {
            if (finished.state() == ResetState.CONFIRMED && secured.isPresent()) {
                return Ending.of(
                        reset.target() == SecretName.AUTH ? Ending.Kind.PIN_RESET : Ending.Kind.PASSWORD_RESET);
            }
            if (reset.mode() == PinReset.Mode.RECONCILE
                    && finished.reconciliation().isPresent()) {
                return finished.reconciliation().get() == RelayAnswer.Reconciliation.DONE
                        ? Ending.of(Ending.Kind.RESET_DONE_BEFORE)
                        : Ending.of(FailureCode.RESET_NOT_DONE);
            }
            return finished.state() == ResetState.UNKNOWN ? unknown() : unfinished(FailureCode.RESET_NOT_DONE);
        }

        private static Ending unknown() {
            return Ending.of(FailureCode.RESET_UNKNOWN);
        }

        private static void close(Journal.Act act, Ending ending) {
            switch (ending.kind()) {
                case PASSWORD_RESET, PIN_RESET -> act.succeed();
                case RESET_UNKNOWN -> act.unknown(FailureCode.RESET_UNKNOWN);
                default -> act.fail(ending.code().orElse(FailureCode.RESET_NOT_DONE));
            }
        }
    }
}
