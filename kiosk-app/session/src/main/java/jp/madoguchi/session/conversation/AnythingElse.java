package jp.madoguchi.session.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.madoguchi.session.CardFacts;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.Resident;
import jp.madoguchi.session.Task;
import jp.madoguchi.session.screen.Button;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Tone;

/**
 * A task has ended, well or not, and the card is still in: what came of it, and whether there is anything else.
 *
 * @param resident who has signed in, so that a further task needs no second PIN
 */
public record AnythingElse(CardFacts facts, Optional<Resident> resident, Ending ending, Availability now)
        implements SessionState {
    /** Something came out, although not all is well. */
    private static final Set<Ending.Kind> ALSO_DONE =
            Set.of(Ending.Kind.CERTIFICATE_PRINTED_WITHOUT_RECEIPT, Ending.Kind.PARTLY_PRINTED);

    /** After a task of somebody who has signed in. */
    static AnythingElse after(Resident who, Ending ending, Moment moment) {
        return new AnythingElse(who.card(), Optional.of(who), ending, moment.availability());
    }

    @Override
    public Screen screen() {
        var buttons = new ArrayList<Button>();
        buttons.add(Button.of("anything-else.finish", new Event.Finished()));
        further()
                .filter(now::allows)
                .map(task -> Button.of(stem(task) + word(task), new Event.TaskChosen(task)))
                .forEach(buttons::add);
        return EndingScreen.of(ending, List.copyOf(buttons));
    }

    /** With the PIN verified, what it is good for on this card; without, a look at the card as it is now. */
    private Stream<Task> further() {
        Stream<Task> tasks = resident.isEmpty()
                ? Stream.of(Task.CARD_CHECK)
                : Stream.of(Task.CERTIFICATE, Task.PASSWORD_RESET)
                        .filter(task -> task == Task.CERTIFICATE || facts.hasSignatureCertificate());
        return tasks.filter(task -> !contradicts(ending.kind(), task));
    }

    /** Whether offering the task would contradict what is said above it. */
    private static boolean contradicts(Ending.Kind told, Task task) {
        return switch (told) {
            // Staff are to be called to this very screen, or the centre refuses this card whatever it is asked.
            case MONEY_OWED, CERTIFICATE_PRINTED_MONEY_OWED, PAYMENT_UNCERTAIN, CERTIFICATE_REFUSED -> true;
            case CENTRE_UNREACHABLE, CENTRE_REFUSED -> task.needsCentre();
            // Another kiosk or the counter prints.
            case PRINTER_JAMMED, PAYMENT_NOT_POSSIBLE, PAYMENT_BROKEN -> task == Task.CERTIFICATE;
            // It is done, or a reservation has to be made first, which takes longer than a visit.
            case PASSWORD_RESET, RESET_DONE_BEFORE, NO_RESERVATION, RESERVATION_EXPIRED -> task == Task.PASSWORD_RESET;
            default -> false;
        };
    }

    /** Where nothing was done, a further task is not one more, and is called what the start calls it. */
    private String stem(Task task) {
        boolean done = ending.kind().tone() == Tone.GOOD || ALSO_DONE.contains(ending.kind());
        return done || task == Task.CARD_CHECK ? "anything-else." : "welcome.";
    }

    private static String word(Task task) {
        return switch (task) {
            case CERTIFICATE -> "certificate";
            case PASSWORD_RESET -> "reset";
            default -> "card";
        };
    }

    @Override
    public boolean cardIn() {
        return true;
    }

    @Override
    public Optional<CardFacts> card() {
        return Optional.of(facts);
    }

    @Override
    public Optional<Reminder> reminder() {
        return Reminder.ofTrays(ending);
    }

    @Override
    public Ending whenCardRemoved() {
        return goodbye();
    }

    /** That everything is done where it is; but bad news stays until it has been read. */
    private Ending goodbye() {
        return ending.kind().tone() == Tone.GOOD
                ? Ending.of(Ending.Kind.GOODBYE).after(ending)
                : ending;
    }

    /** What came of the task stays true, and stays on the screen until the card is taken or a device lets us down. */
    @Override
    public Ending whenTimedOut() {
        return ending;
    }

    @Override
    public Ending whenFailed(FailureCode code) {
        return ending;
    }

    @Override
    public Optional<Step> advance(Event event, Moment moment) {
        if (event instanceof Event.Finished) {
            return Optional.of(Interruption.end(this, goodbye(), moment));
        }
        if (event instanceof Event.AvailabilityChanged) {
            return Step.go(at(moment));
        }
        if (!(event instanceof Event.TaskChosen chosen) || further().noneMatch(chosen.task()::equals)) {
            return Optional.empty();
        }
        return begin(chosen.task(), moment).or(() -> Step.go(at(moment)));
    }

    private AnythingElse at(Moment moment) {
        return new AnythingElse(facts, resident, ending, moment.availability());
    }

    /** For somebody who has signed in the card signs again. */
    private Optional<Step> begin(Task task, Moment moment) {
        if (resident.isEmpty() || !moment.availability().allows(task)) {
            return NextTask.begin(this, task, moment);
        }
        return Optional.of(
                task == Task.CERTIFICATE
                        ? Step.to(new ChoosingMunicipality(
                                true, resident, moment.availability().services()))
                        : ReadingCard.reservation(Plan.of(task), facts, resident, moment));
    }
}
