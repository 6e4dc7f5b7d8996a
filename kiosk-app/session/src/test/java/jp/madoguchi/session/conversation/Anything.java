package jp.madoguchi.session.conversation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.conversation.Walk.Happening;

/** All of the {@link Alphabet}, whether or not it can happen in this state. */
final class Anything {
    private static final List<Moment> MOMENTS = List.of(
            Walk.USUAL,
            new Moment(Alphabet.NOW, Walk.OPEN, false),
            new Moment(Alphabet.NOW, Walk.CLOSED, false),
            new Moment(Alphabet.NOW, Walk.NO_PRINTER, true),
            new Moment(Alphabet.NOW, Walk.NO_READER, true),
            new Moment(Alphabet.NOW, Walk.NO_CENTRE, true));

    private static final List<Happening> OF_PROCEDURES = ofProcedures();

    private Anything() {}

    static Stream<Happening> in(SessionState state) {
        var events = new LinkedHashSet<>(Alphabet.EVENTS);
        events.addAll(Touches.of(state.screen()));
        return Stream.concat(
                events.stream().flatMap(event -> MOMENTS.stream().map(moment -> new Happening(event, moment))),
                OF_PROCEDURES.stream());
    }

    private static List<Happening> ofProcedures() {
        var events = new ArrayList<Event>();
        for (var id : List.of(Alphabet.NOW, Alphabet.EARLIER)) {
            Alphabet.answers().forEach(answer -> events.add(new Event.Answered(id, answer)));
            Alphabet.PROGRESS.forEach(progress -> events.add(new Event.Progressed(id, progress)));
        }
        return events.stream().map(event -> new Happening(event, Walk.USUAL)).toList();
    }
}
