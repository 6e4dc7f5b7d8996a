package jp.madoguchi.session.conversation;

import java.util.Optional;
import jp.madoguchi.session.Resident;

/** Somebody who has signed in puts an order together; the card stays in until it is printed. */
sealed interface Ordering extends SessionState
        permits ChoosingKind, ChoosingOptions, Quoting, LeavingOut, Reviewing, Issuing, ConfirmingName, Paying {
    Resident who();

    @Override
    default boolean cardIn() {
        return true;
    }

    @Override
    default Optional<Resident> resident() {
        return Optional.of(who());
    }
}
