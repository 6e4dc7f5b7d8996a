package jp.madoguchi.centre.reset;

import java.util.Optional;
import jp.madoguchi.card.CommandApdu;
import jp.madoguchi.centre.register.Reservations;
import jp.madoguchi.protocol.Bytes;
import jp.madoguchi.protocol.ProblemCode;
import jp.madoguchi.protocol.RelayAnswer;
import jp.madoguchi.protocol.ResetState;

/** What a step of a relay leads to. */
sealed interface Move {

    /** Another command; what has to be remembered until its answer comes. */
    record Next(Position position, ResetState state, Bytes command, Memory memory) implements Move {}

    /** The end of the relay, and what it means for the reservation. */
    record End(
            ResetState state,
            Optional<RelayAnswer.Reconciliation> reconciliation,
            Optional<Reservations.State> reservation)
            implements Move {}

    /** The end by a refusal; nothing on the card was changed, and the reservation stays as it is. */
    record Refused(ProblemCode code, boolean sessionEnds) implements Move {}

    /** Host challenge, channel and sealed secret: each is there from when it is known until it is used up. */
    record Memory(Optional<Bytes> hostChallenge, Optional<Bytes> channel, Optional<Bytes> sealedSecret) {}

    static Next command(Position position, ResetState state, CommandApdu command, Memory memory) {
        return new Next(position, state, Bytes.of(command.encode()), memory);
    }

    /** Nothing was sent that changes the card. */
    static End untouched() {
        return new End(ResetState.RESERVED, Optional.empty(), Optional.empty());
    }

    static End confirmed() {
        return new End(ResetState.CONFIRMED, Optional.empty(), Optional.of(Reservations.State.CONFIRMED));
    }

    static End unknown() {
        return new End(ResetState.UNKNOWN, Optional.empty(), Optional.of(Reservations.State.UNKNOWN));
    }

    static End reconciled(boolean done) {
        return new End(
                ResetState.RECONCILED,
                Optional.of(done ? RelayAnswer.Reconciliation.DONE : RelayAnswer.Reconciliation.NOT_DONE),
                Optional.of(done ? Reservations.State.CONFIRMED : Reservations.State.RESERVED));
    }
}
