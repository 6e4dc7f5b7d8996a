package jp.madoguchi.session.procedure;

import java.util.Optional;
import java.util.function.Consumer;
import jp.madoguchi.protocol.Outcome;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.CardFacts;
import jp.madoguchi.session.IssuedOrder;
import jp.madoguchi.session.ProcedureId;
import jp.madoguchi.session.Progress;
import jp.madoguchi.session.Resident;

/** Gives back what a visit still holds: unprinted issues, the session at the centre, the verified card. */
public record EndVisit(
        ProcedureId id, Optional<CardFacts> card, Optional<Resident> resident, Optional<IssuedOrder> issued)
        implements Effect {
    /** What a visit held when it ended; nothing to do when it held nothing. */
    public static Optional<EndVisit> of(
            ProcedureId id, Optional<CardFacts> card, Optional<Resident> resident, Optional<IssuedOrder> issued) {
        return card.isEmpty() && resident.isEmpty() && issued.isEmpty()
                ? Optional.empty()
                : Optional.of(new EndVisit(id, card, resident, issued));
    }

    /** A sign-in that nobody waits for any more. */
    public static EndVisit closing(ProcedureId id, Resident resident) {
        return new EndVisit(id, Optional.of(resident.card()), Optional.of(resident), Optional.empty());
    }

    /** Documents that nobody waits for any more. */
    public static EndVisit voiding(ProcedureId id, IssuedOrder order) {
        return new EndVisit(id, Optional.empty(), Optional.empty(), Optional.of(order));
    }

    /** A card that was only read. */
    public static EndVisit releasing(ProcedureId id, CardFacts card) {
        return new EndVisit(id, Optional.of(card), Optional.empty(), Optional.empty());
    }

    @Override
    public Answer perform(Devices devices, Consumer<Progress> report) {
        card.ifPresent(facts -> facts.connection().release());
        issued.ifPresent(order ->
                order.copies().forEach(copy -> VoidOrder.withdraw(copy, Outcome.Reason.RESIDENT_CANCELLED, devices)));
        resident.ifPresent(who -> CentreSignIn.close(devices, who.session().session()));
        return new Answer.VisitEnded();
    }
}
