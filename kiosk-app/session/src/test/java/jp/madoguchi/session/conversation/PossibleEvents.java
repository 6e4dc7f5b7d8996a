package jp.madoguchi.session.conversation;

import static jp.madoguchi.session.twin.Samples.secret;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.conversation.Walk.Happening;
import jp.madoguchi.session.screen.Screen;

/** What can happen to a visit: touches of what is on the screen, cards that are there or not, answers of the procedure at work. */
final class PossibleEvents {
    private static final Moment CLOSED = new Moment(Alphabet.NOW, Walk.CLOSED, true);
    private static final Moment NO_PRINTER = new Moment(Alphabet.NOW, Walk.NO_PRINTER, true);

    private PossibleEvents() {}

    static Stream<Happening> in(SessionState state) {
        var usual = Stream.of(touches(state), entries(state.screen()), ofTheWorld(state))
                .flatMap(List::stream)
                .map(event -> new Happening(event, Walk.USUAL));
        return Stream.of(usual, atNight(state), ofTheProcedure(state)).flatMap(each -> each);
    }

    /** Options are only counted out, for their combinations have no words of their own before the review. */
    private static List<Event> touches(SessionState state) {
        return Touches.of(state.screen()).stream()
                .filter(event -> !(event instanceof Event.OptionsChanged))
                .toList();
    }

    private static List<Event> entries(Screen screen) {
        if (screen instanceof Screen.PinPad) {
            return List.of(
                    new Event.PinEntered(secret("1234")),
                    new Event.PinEntered(secret("5678")),
                    new Event.PinEntered(secret("12A4")));
        }
        return screen instanceof Screen.Keyboard
                ? List.of(
                        new Event.PasswordEntered(Alphabet.PASSWORD),
                        new Event.PasswordEntered(secret("OTHER7")),
                        new Event.PasswordEntered(secret("SHORT")))
                : List.of();
    }

    private static List<Event> ofTheWorld(SessionState state) {
        var events = new ArrayList<Event>();
        events.add(state.cardIn() ? new Event.CardRemoved() : new Event.CardInserted());
        events.add(new Event.DeviceFailed(FailureCode.READER_GONE));
        if (state.idleLimit().isPresent()) {
            events.add(new Event.IdleTimeout());
        }
        if (state instanceof Welcome) {
            events.add(
                    new Event.MoneySettled(Ending.of(Ending.Kind.MONEY_RETURNED).with(Alphabet.money(400, 0, false))));
        }
        return events;
    }

    /** Whoever goes on at closing time; whatever else is so when is looked at where a visit begins. */
    private static Stream<Happening> atNight(SessionState state) {
        return Touches.of(state.screen()).stream()
                .filter(Event.TaskChosen.class::isInstance)
                .map(event -> new Happening(event, CLOSED));
    }

    /** After a print the printer may be out of paper, and after anything the kiosk closed. */
    private static Stream<Happening> ofTheProcedure(SessionState state) {
        List<Event> progress = PossibleAnswers.progress(state)
                .<Event>map(each -> new Event.Progressed(Alphabet.NOW, each))
                .toList();
        List<Event> answers = PossibleAnswers.answers(state)
                .<Event>map(each -> new Event.Answered(Alphabet.NOW, each))
                .toList();
        return Stream.of(
                        at(Walk.USUAL, progress),
                        at(Walk.USUAL, answers),
                        at(NO_PRINTER, state instanceof Printing ? answers : List.of()),
                        at(CLOSED, state instanceof UnderWay ? answers : List.of()))
                .flatMap(each -> each);
    }

    private static Stream<Happening> at(Moment moment, List<Event> events) {
        return events.stream().map(event -> new Happening(event, moment));
    }
}
