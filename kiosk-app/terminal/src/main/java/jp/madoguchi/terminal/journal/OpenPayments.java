package jp.madoguchi.terminal.journal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.JournalEvent;
import jp.madoguchi.session.JournalWord;
import jp.madoguchi.session.conversation.Resting;
import jp.madoguchi.session.conversation.Welcome;
import jp.madoguchi.session.procedure.Journal;
import jp.madoguchi.session.procedure.PaymentTrace;
import jp.madoguchi.session.procedure.UnsettledPayment;
import jp.madoguchi.terminal.journal.JournalFile.Stored;

/** Whether the records say that a payment was begun and not settled, and what else they know of it. */
final class OpenPayments {
    /** The states in which nobody has begun anything. */
    private static final Set<String> FRONT_DOOR = Set.of(
            JournalWord.of(Welcome.class).text(), JournalWord.of(Resting.class).text());

    private final PaymentTrace trace = new PaymentTrace();

    private Optional<JournalEntry> announced = Optional.empty();
    private boolean served;

    /** Writes how an act of an earlier run ended. */
    interface End {
        Journal.Position write(JournalEntry act, Journal.Disposition disposition, Optional<FailureCode> code);
    }

    static OpenPayments in(List<Stored> records) {
        var payments = new OpenPayments();
        records.forEach(each -> payments.follow(each.entry()));
        return payments;
    }

    void follow(JournalEntry entry) {
        Optional<JournalEvent> event = Arrays.stream(JournalEvent.values())
                .filter(each -> each.id().equals(entry.event()))
                .findFirst();
        if (event.equals(Optional.of(JournalEvent.PAYMENT)) && entry.phase() == JournalEntry.Phase.BEGIN) {
            announced = Optional.of(entry);
        }
        if (event.equals(Optional.of(JournalEvent.STARTED))) {
            served = false;
        } else if (event.equals(Optional.of(JournalEvent.STATE)) && !FRONT_DOOR.contains(entry.word())) {
            served = true;
        }
        event.ifPresent(known -> {
            switch (entry.phase()) {
                case BEGIN -> trace.begun(known, entry.transaction(), entry.n1(), entry.n2());
                case SINGLE -> trace.recorded(known, entry.n1());
                case COMPLETE -> trace.completed(known, entry.transaction(), isSuccess(entry));
            }
        });
    }

    private static boolean isSuccess(JournalEntry entry) {
        return entry.disposition().equals("success");
    }

    /** Whether anybody has begun anything since the last start. */
    boolean hasServed() {
        return served;
    }

    Optional<UnsettledPayment> find(End end) {
        return announced
                .filter(act -> trace.isOpen())
                .map(act -> trace.unsettled((disposition, code) -> end.write(act, disposition, code)));
    }
}
