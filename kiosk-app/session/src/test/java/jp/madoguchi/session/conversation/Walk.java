package jp.madoguchi.session.conversation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.madoguchi.config.ServiceHours;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.Progress;

/** The whole reachable graph of the conversation, breadth first from the start, over the {@link Alphabet}. */
final class Walk {
    private static final ServiceHours HOURS = Offers.HOURS;
    private static final Capabilities ALL = new Capabilities(true, true);
    private static final Optional<Integer> NO_HASTE = Optional.empty();
    static final Availability OPEN =
            new Availability(true, HOURS, true, true, true, List.of(Offers.MANY_KINDS, Offers.ONE_KIND), ALL, NO_HASTE);
    static final Availability CLOSED = new Availability(false, HOURS, true, true, true, List.of(), ALL, NO_HASTE);
    static final Availability NO_PRINTER =
            new Availability(true, HOURS, false, true, true, OPEN.services(), ALL, NO_HASTE);
    static final Availability NO_READER =
            new Availability(true, HOURS, true, false, true, OPEN.services(), ALL, NO_HASTE);
    static final Availability NO_CENTRE =
            new Availability(true, HOURS, true, true, false, OPEN.services(), ALL, NO_HASTE);

    /** Not on the way of the walk: that it is soon over only changes a sentence. */
    static final Availability CLOSING =
            new Availability(true, HOURS, true, true, true, OPEN.services(), ALL, Optional.of(12));

    /** Not on the way of the walk, where it would be one more of each state that holds what is served. */
    static final Availability NO_MONEY = withoutPayment(Set.of());

    static final Availability ONLY_FREE = withoutPayment(Set.of(Offers.TAX));

    /** As delivered; not on the way of the walk either. */
    static final Availability WITHOUT_CHANGES =
            new Availability(true, HOURS, true, true, true, OPEN.services(), new Capabilities(false, false), NO_HASTE);

    /** Open itself, when the offices are not; not on the way of the walk. */
    static final Availability OFFICES_CLOSED =
            new Availability(true, HOURS, true, true, true, List.of(Offers.OFFICE_AT_NIGHT), ALL, NO_HASTE);

    private static Availability withoutPayment(Set<ServedKind> free) {
        return new Availability(
                true,
                HOURS,
                true,
                true,
                true,
                OPEN.services().stream()
                        .map(service -> Offers.withoutPayment(service, free))
                        .toList(),
                ALL,
                NO_HASTE);
    }

    static final Moment USUAL = new Moment(Alphabet.NOW, OPEN, true);
    private static final List<Moment> MOMENTS = List.of(
            USUAL,
            new Moment(Alphabet.NOW, OPEN, false),
            new Moment(Alphabet.NOW, CLOSED, false),
            new Moment(Alphabet.NOW, NO_PRINTER, true),
            new Moment(Alphabet.NOW, NO_READER, true),
            new Moment(Alphabet.NOW, NO_CENTRE, true));

    static final SessionState START = new Welcome(false, OPEN);
    private static final List<Event> OF_PROCEDURES = ofProcedures();

    /** One transition. */
    record Edge(SessionState before, Event event, Moment moment, Step step, SessionState after) {
        /** Whether this is the answer that {@code before} waits for, and of this kind. */
        boolean brings(Class<? extends Answer> kind) {
            return event instanceof Event.Answered answered && kind.isInstance(answered.answer()) && !isLate();
        }

        boolean isLate() {
            return event instanceof Event.Answered answered
                    && !before.awaited().filter(answered.id()::equals).isPresent();
        }
    }

    /** Equal states are one object, so that the ways through the graph are found without comparing what states hold. */
    private final Map<SessionState, SessionState> known = new HashMap<>();

    private final IdentityHashMap<SessionState, List<Edge>> edges = new IdentityHashMap<>();

    private Walk() {
        var ahead = new ArrayDeque<SessionState>();
        ahead.add(known(START));
        while (!ahead.isEmpty()) {
            SessionState state = ahead.remove();
            if (!edges.containsKey(state)) {
                List<Edge> out = outOf(state);
                edges.put(state, out);
                out.forEach(edge -> ahead.add(edge.after()));
            }
        }
    }

    /** Of all states, walked once, by the first test that asks. */
    static Walk whole() {
        return Whole.WALK;
    }

    private static final class Whole {
        private static final Walk WALK = new Walk();
    }

    private SessionState known(SessionState state) {
        return known.computeIfAbsent(state, first -> first);
    }

    private List<Edge> outOf(SessionState state) {
        var out = new ArrayList<Edge>();
        var events = new LinkedHashSet<>(Alphabet.EVENTS);
        events.addAll(Touches.of(state.screen()));
        for (Event event : events) {
            MOMENTS.forEach(moment -> out.add(edge(state, event, moment)));
        }
        OF_PROCEDURES.forEach(event -> out.add(edge(state, event, USUAL)));
        return out;
    }

    private Edge edge(SessionState state, Event event, Moment moment) {
        Step step = SessionState.next(state, event, moment);
        return new Edge(state, event, moment, step, known(step.state()));
    }

    private static List<Event> ofProcedures() {
        var events = new ArrayList<Event>();
        for (var id : List.of(Alphabet.NOW, Alphabet.EARLIER)) {
            for (Answer answer : Alphabet.answers()) {
                events.add(new Event.Answered(id, answer));
            }
            for (Progress progress : Alphabet.PROGRESS) {
                events.add(new Event.Progressed(id, progress));
            }
        }
        return events;
    }

    Set<SessionState> states() {
        return edges.keySet();
    }

    Stream<Edge> edges() {
        return edges.values().stream().flatMap(Collection::stream);
    }

    Stream<Edge> from(SessionState state) {
        return edges.getOrDefault(known.get(state), List.of()).stream();
    }

    /** The states that can be reached from one over these edges alone. */
    Set<SessionState> reachable(SessionState start, Predicate<Edge> allowed) {
        Set<SessionState> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        var ahead = new ArrayDeque<SessionState>();
        ahead.add(known(start));
        while (!ahead.isEmpty()) {
            SessionState state = ahead.remove();
            if (seen.add(state)) {
                edges.getOrDefault(state, List.of()).stream()
                        .filter(allowed)
                        .map(Edge::after)
                        .forEach(ahead::add);
            }
        }
        return seen;
    }
}
