package jp.madoguchi.session.conversation;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.session.procedure.Effect;

/** Where an event leads, and what has to be done on the way. */
public record Step(SessionState state, List<Effect> effects) {
    public Step {
        effects = List.copyOf(effects);
    }

    static Step to(SessionState state, Effect... effects) {
        return new Step(state, List.of(effects));
    }

    static Optional<Step> go(SessionState state, Effect... effects) {
        return Optional.of(to(state, effects));
    }
}
