package jp.madoguchi.session.procedure;

import java.util.function.Consumer;
import jp.madoguchi.protocol.Outcome;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.IssuedCopy;
import jp.madoguchi.session.IssuedOrder;
import jp.madoguchi.session.JournalEvent;
import jp.madoguchi.session.ProcedureId;
import jp.madoguchi.session.Progress;

/** Gives an issued order back, unprinted: its issues become void and its documents are wiped. */
public record VoidOrder(ProcedureId id, IssuedOrder order, Outcome.Reason reason) implements Effect {
    /** The resident didn't recognise the masked name. */
    public static VoidOrder nameRefused(ProcedureId id, IssuedOrder order) {
        return new VoidOrder(id, order, Outcome.Reason.NAME_REFUSED);
    }

    @Override
    public Answer perform(Devices devices, Consumer<Progress> report) {
        order.copies().forEach(copy -> withdraw(copy, reason, devices));
        return new Answer.VisitEnded();
    }

    /** Tells the centre that one copy will never be printed. */
    static void withdraw(IssuedCopy copy, Outcome.Reason reason, Devices devices) {
        try (copy) {
            var act = devices.journal()
                    .begin(JournalEvent.OUTCOME_REPORTED, copy.document().requestId(), 0, 0);
            devices.outcomes()
                    .report(
                            copy.document().issueId(),
                            Reports.outcome(Outcome.Result.NOT_STARTED, reason, 0, act.succeed(), devices.clock()));
        }
    }
}
