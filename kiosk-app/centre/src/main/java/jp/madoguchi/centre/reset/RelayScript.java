package jp.madoguchi.centre.reset;

import java.security.SecureRandom;
import java.util.Optional;
import jp.madoguchi.card.CommandApdu;
import jp.madoguchi.card.ResponseApdu;
import jp.madoguchi.card.Secret;
import jp.madoguchi.card.jpki.CardGeneration;
import jp.madoguchi.card.jpki.JpkiApplication;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.card.scp03.CardKeys;
import jp.madoguchi.card.scp03.ChipSerial;
import jp.madoguchi.card.scp03.HostChannel;
import jp.madoguchi.card.scp03.Scp03Exception;
import jp.madoguchi.card.update.LastReservation;
import jp.madoguchi.card.update.PaddedSecret;
import jp.madoguchi.card.update.ReservationTag;
import jp.madoguchi.card.update.SecretReset;
import jp.madoguchi.protocol.Bytes;
import jp.madoguchi.protocol.PinReset;
import jp.madoguchi.protocol.ProblemCode;
import jp.madoguchi.protocol.RelayStep;
import jp.madoguchi.protocol.ResetState;
import jp.madoguchi.protocol.SecretName;

/**
 * The commands of one reset, for the chip that the register names: SELECT, INITIALIZE UPDATE, EXTERNAL AUTHENTICATE, for a
 * reset RESET RETRY COUNTER, and GET DATA. Nothing is confirmed before the card has shown this reservation's tag.
 */
final class RelayScript {
    private static final int SELECT_BY_NAME = 0x04;
    private static final int NO_ANSWER_DATA = 0x0C;

    private final ResetRow reset;
    private final ChipSerial chip;
    private final CardGeneration generation;
    private final SecurityModule module;
    private final NewSecret newSecret;
    private final SecureRandom random;

    RelayScript(
            ResetRow reset,
            ChipSerial chip,
            CardGeneration generation,
            SecurityModule module,
            NewSecret newSecret,
            SecureRandom random) {
        this.reset = reset;
        this.chip = chip;
        this.generation = generation;
        this.module = module;
        this.newSecret = newSecret;
        this.random = random;
    }

    /** Where this step leads. */
    Move after(RelayStep step) {
        if (step instanceof RelayStep.CardLost) {
            return whenLost();
        }
        if (reset.position() == Position.NOTHING) {
            return start(step);
        }
        if (step instanceof RelayStep.CardResponse response) {
            return answered(ResponseApdu.parse(response.rApdu().toArray()));
        }
        return new Move.Refused(ProblemCode.STEP_CONFLICT, true);
    }

    private Move start(RelayStep step) {
        Optional<Bytes> sealed = Optional.empty();
        if (step instanceof RelayStep.StartReset start && reset.mode() == PinReset.Mode.RESET) {
            NewSecret.Judged judged = newSecret.judge(reset, generation.secretPolicy(key()), start.newSecret());
            if (judged.refusal().isPresent()) {
                return new Move.Refused(judged.refusal().get(), false);
            }
            sealed = judged.sealed();
        } else if (!(step instanceof RelayStep.StartReconcile) || reset.mode() != PinReset.Mode.RECONCILE) {
            return new Move.Refused(ProblemCode.STEP_CONFLICT, true);
        }
        CommandApdu select =
                CommandApdu.of(0x00, 0xA4, SELECT_BY_NAME, NO_ANSWER_DATA).withData(JpkiApplication.aid());
        return Move.command(
                Position.SELECT, reset.state(), select, new Move.Memory(Optional.empty(), Optional.empty(), sealed));
    }

    private Move answered(ResponseApdu answer) {
        return switch (reset.position()) {
            case SELECT -> answer.status().isOk() ? initialize() : whenRefused();
            case INITIALIZE_UPDATE -> authenticate(answer);
            case EXTERNAL_AUTHENTICATE -> answer.status().isOk() ? act() : whenRefused();
            case RESET_RETRY_COUNTER -> afterScript(answer);
            case GET_DATA -> afterTag(answer);
            case NOTHING -> new Move.Refused(ProblemCode.STEP_CONFLICT, true);
        };
    }

    private Move initialize() {
        Bytes challenge = Bytes.random(HostChannel.CHALLENGE_LENGTH, random);
        return Move.command(
                Position.INITIALIZE_UPDATE,
                reset.state(),
                HostChannel.initializeUpdate(challenge.toArray()),
                new Move.Memory(Optional.of(challenge), Optional.empty(), reset.sealedSecret()));
    }

    private Move authenticate(ResponseApdu answer) {
        byte[] challenge = reset.hostChallenge().orElseThrow().toArray();
        try (CardKeys keys = module.cardKeys(chip);
                HostChannel channel = HostChannel.open(keys, chip, challenge, answer)) {
            CommandApdu command = channel.externalAuthenticate();
            return next(Position.EXTERNAL_AUTHENTICATE, reset.state(), command, channel, reset.sealedSecret());
        } catch (Scp03Exception e) {
            return switch (e.reason()) {
                case OTHER_CARD, WRONG_CRYPTOGRAM -> new Move.Refused(ProblemCode.CARD_MISMATCH, true);
                case WRONG_MAC, MALFORMED, REFUSED -> whenRefused();
            };
        }
    }

    private Move act() {
        try (CardKeys keys = module.cardKeys(chip);
                HostChannel channel = HostChannel.resume(keys, channelState())) {
            return reset.mode() == PinReset.Mode.RECONCILE ? askForTag(channel) : sendScript(channel);
        }
    }

    private Move sendScript(HostChannel channel) {
        byte[] sealed = reset.sealedSecret().orElseThrow().toArray();
        try (Secret padded = Secret.takeBytes(module.open(reset.resetId(), sealed));
                var content =
                        new SecretReset(ReservationTag.of(reset.reservationId()), key(), PaddedSecret.unpad(padded))) {
            CommandApdu plain = content.command();
            CommandApdu wrapped = channel.wrap(plain);
            plain.wipe();
            return next(Position.RESET_RETRY_COUNTER, ResetState.SCRIPT_SENT, wrapped, channel, Optional.empty());
        }
    }

    private Move afterScript(ResponseApdu answer) {
        try (CardKeys keys = module.cardKeys(chip);
                HostChannel channel = HostChannel.resume(keys, channelState())) {
            boolean done = channel.unwrap(answer).status().isOk();
            return done ? askForTag(channel) : Move.unknown();
        } catch (Scp03Exception e) {
            return Move.unknown();
        }
    }

    private Move askForTag(HostChannel channel) {
        return next(
                Position.GET_DATA, reset.state(), channel.wrap(LastReservation.command()), channel, Optional.empty());
    }

    private Move afterTag(ResponseApdu answer) {
        Optional<ReservationTag> tag;
        try (CardKeys keys = module.cardKeys(chip);
                HostChannel channel = HostChannel.resume(keys, channelState())) {
            tag = LastReservation.parse(channel.unwrap(answer).data());
        } catch (Scp03Exception | IllegalArgumentException e) {
            return Move.unknown();
        }
        boolean ours = tag.equals(Optional.of(ReservationTag.of(reset.reservationId())));
        if (reset.mode() == PinReset.Mode.RECONCILE) {
            return Move.reconciled(ours);
        }
        return ours ? Move.confirmed() : Move.unknown();
    }

    /** The card refused before anything was sent that changes it. */
    private Move whenRefused() {
        return reset.mode() == PinReset.Mode.RECONCILE ? Move.unknown() : Move.untouched();
    }

    private Move whenLost() {
        boolean open = reset.isScriptSent() || reset.mode() == PinReset.Mode.RECONCILE;
        return open ? Move.unknown() : Move.untouched();
    }

    private static Move next(
            Position position, ResetState state, CommandApdu command, HostChannel channel, Optional<Bytes> secret) {
        var memory = new Move.Memory(Optional.empty(), Optional.of(Bytes.of(channel.state())), secret);
        return Move.command(position, state, command, memory);
    }

    private byte[] channelState() {
        return reset.channel().orElseThrow().toArray();
    }

    private JpkiKey key() {
        return reset.target() == SecretName.SIGN ? JpkiKey.SIGNATURE : JpkiKey.USER_AUTHENTICATION;
    }
}
