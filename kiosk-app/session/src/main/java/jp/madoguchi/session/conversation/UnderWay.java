package jp.madoguchi.session.conversation;

import java.time.Duration;
import java.util.Optional;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.FailureCode;

/** Something irreversible is under way: only its outcome ends this, however long it takes. */
sealed interface UnderWay extends SessionState permits OpeningPayment, GivingBack, Printing, WritingCard {
    @Override
    default boolean interruptible() {
        return false;
    }

    @Override
    default Optional<Duration> idleLimit() {
        return Optional.empty();
    }

    /** A procedure that broke has proved nothing, neither that it was done nor that it was not. */
    static Ending broken(Ending.Kind unknown, Answer answer) {
        return Ending.of(unknown, answer instanceof Answer.Failed failed ? failed.code() : FailureCode.INTERNAL);
    }
}
