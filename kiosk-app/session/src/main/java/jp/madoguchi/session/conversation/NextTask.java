package jp.madoguchi.session.conversation;

import java.util.Optional;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.Task;
import jp.madoguchi.session.procedure.Effect;
import jp.madoguchi.session.procedure.EndVisit;

/** How a task begins where nobody has signed in: at the start, or with the card already in. */
final class NextTask {
    private NextTask() {}

    /** Empty where this can't be done now: the state then shows what has changed. */
    static Optional<Step> begin(SessionState from, Task task, Moment moment) {
        Availability now = moment.availability();
        if (!now.open()) {
            return Optional.of(Interruption.end(from, Ending.of(Ending.Kind.CLOSED), moment));
        }
        if (!now.allows(task)) {
            return Optional.empty();
        }
        return Optional.of(
                task == Task.CERTIFICATE
                        ? Step.to(
                                new ChoosingMunicipality(from.cardIn(), Optional.empty(), now.services()),
                                released(from, moment))
                        : InsertCard.orRead(Plan.of(task), from.cardIn(), moment));
    }

    /** Choosing takes time, and a card that only was read, perhaps with a password, must not stay open for it. */
    private static Effect[] released(SessionState from, Moment moment) {
        return from.card().map(card -> EndVisit.releasing(moment.fresh(), card)).stream()
                .toArray(Effect[]::new);
    }
}
