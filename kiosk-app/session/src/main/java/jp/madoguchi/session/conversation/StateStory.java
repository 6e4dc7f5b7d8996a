package jp.madoguchi.session.conversation;

import java.util.Optional;
import jp.madoguchi.card.RetryCounter;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.JournalEvent;
import jp.madoguchi.session.JournalWord;
import jp.madoguchi.session.procedure.Journal;

/** Tells the journal the story of a visit from what was before, what happened, and what is after. */
final class StateStory {
    private final Journal journal;

    StateStory(Journal journal) {
        this.journal = journal;
    }

    void tell(SessionState before, SessionState after) {
        if (before.getClass() != after.getClass()) {
            journal.record(
                    JournalEvent.STATE,
                    JournalWord.of(after.getClass()),
                    Optional.empty(),
                    tries(after, JpkiKey.USER_AUTHENTICATION),
                    tries(after, JpkiKey.SIGNATURE));
        }
        ending(after)
                .filter(ending -> !ending(before).equals(Optional.of(ending)))
                .ifPresent(ending ->
                        journal.record(JournalEvent.ENDING, JournalWord.of(ending.kind()), ending.code(), 0, 0));
        Optional<Availability> now = after.offers();
        if (before.offers().isPresent()
                && now.isPresent()
                && differ(before.offers().get(), now.get())) {
            tell(now.get());
        }
    }

    /** Apart from the minutes that pass. */
    private static boolean differ(Availability was, Availability is) {
        return !was.withoutMinutes().equals(is.withoutMinutes());
    }

    /** What can be done here now. */
    void tell(Availability now) {
        journal.record(
                JournalEvent.AVAILABILITY, JournalWord.NONE, trouble(now), now.open() ? 1 : 0, now.printing() ? 1 : 0);
    }

    private static Optional<FailureCode> trouble(Availability now) {
        if (!now.reader()) {
            return Optional.of(FailureCode.READER_GONE);
        }
        if (now.centreTrouble().isPresent()) {
            return now.centreTrouble();
        }
        if (!now.printing()) {
            return Optional.of(FailureCode.PRINTER_GONE);
        }
        return now.lacksOnlyPayment() ? Optional.of(FailureCode.TILL_GONE) : Optional.empty();
    }

    private static long tries(SessionState state, JpkiKey key) {
        return state.card()
                .flatMap(card -> card.tries(key))
                .map(RetryCounter::left)
                .orElse(-1);
    }

    private static Optional<Ending> ending(SessionState state) {
        if (state instanceof AnythingElse there) {
            return Optional.of(there.ending());
        }
        if (state instanceof TakeCard there) {
            return Optional.of(there.ending());
        }
        return state instanceof Told there ? Optional.of(there.ending()) : Optional.empty();
    }
}
