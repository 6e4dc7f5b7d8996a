package jp.madoguchi.session.procedure;

import java.util.List;
import java.util.function.Consumer;
import jp.madoguchi.card.Secret;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.ProcedureId;
import jp.madoguchi.session.Progress;

/** Work outside the state machine: one straight-line procedure, known by its id, ending in one answer. */
public sealed interface Effect
        permits ReadCard,
                CheckReservation,
                SignIn,
                SignInAgain,
                QuoteOrder,
                IssueOrder,
                VoidOrder,
                BeginPayment,
                ReturnMoney,
                PrintOrder,
                ResetCardSecret,
                VerifySecret,
                ReadSignatureCertificate,
                ChangeSecret,
                CheckCard,
                EndVisit {
    ProcedureId id();

    /** Runs on a procedure thread. Broken links become {@link Answer.Failed}; {@code report} tells how far it is. */
    Answer perform(Devices devices, Consumer<Progress> report);

    /** Secrets that this procedure uses and wipes. */
    default List<Secret> secrets() {
        return List.of();
    }
}
