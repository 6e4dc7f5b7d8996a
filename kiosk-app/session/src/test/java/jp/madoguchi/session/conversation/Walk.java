package jp.madoguchi.session.conversation;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.madoguchi.config.ServiceHours;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.FailureCode;

/** A graph of the conversation, breadth first from the start: what is reachable if this may happen. */
final class Walk {
    private static final ServiceHours HOURS = Offers.HOURS;
    private static final Capabilities ALL = new Capabilities(true, true);
    private static final Optional<Integer> NO_HASTE = Optional.empty();
    private static final Optional<FailureCode> SERVES = Optional.empty();
    static final Availability OPEN = new Availability(
            true, HOURS, true, true, SERVES, List.of(Offers.MANY_KINDS, Offers.ONE_KIND), ALL, NO_HASTE);
    static final Availability CLOSED = new Availability(false, HOURS, true, true, SERVES, List.of(), ALL, NO_HASTE);
    static final Availability NO_PRINTER =
            new Availability(true, HOURS, false, true, SERVES, OPEN.services(), ALL, NO_HASTE);
    static final Availability NO_READER =
            new Availability(true, HOURS, true, false, SERVES, OPEN.services(), ALL, NO_HASTE);
    static final Availability NO_CENTRE = new Availability(
            true, HOURS, true, true, Optional.of(FailureCode.CENTRE_UNREACHABLE), OPEN.services(), ALL, NO_HASTE);

    /** Not on the way of the walk: it says something else than one that is away, and offers the same. */
    static final Availability TOO_OLD = new Availability(
            true, HOURS, true, true, Optional.of(FailureCode.VERSION_REFUSED), OPEN.services(), ALL, NO_HASTE);

    /** Not on the way of the walk: that it is soon over only changes a sentence. */
    static final Availability CLOSING =
            new Availability(true, HOURS, true, true, SERVES, OPEN.services(), ALL, Optional.of(12));

    /** Not on the way of the walk, where it would be one more of each state that holds what is served. */
    static final Availability NO_MONEY = withoutPayment(Set.of());

    static final Availability ONLY_FREE = withoutPayment(Set.of(Offers.TAX));

    /** As delivered; not on the way of the walk either. */
    static final Availability WITHOUT_CHANGES = new Availability(
            true, HOURS, true, true, SERVES, OPEN.services(), new Capabilities(false, false), NO_HASTE);

    /** Open itself, when the offices are not; not on the way of the walk. */
    static final Availability OFFICES_CLOSED =
            new Availability(true, HOURS, true, true, SERVES, List.of(Offers.OFFICE_AT_NIGHT), ALL, NO_HASTE);

    private static Availability withoutPayment(Set<ServedKind> free) {
        return new Availability(
                true,
                HOURS,
                true,
                true,
                SERVES,
                OPEN.services().stream()
                        .map(service -> Offers.withoutPayment(service, free))
                        .toList(),
                ALL,
                NO_HASTE);
    }

    static final Moment USUAL = new Moment(Alphabet.NOW, OPEN, true);
    static final SessionState START = new Welcome(false, OPEN);

    /** An event, and what is so when it comes. */
    record Happening(Event event, Moment moment) {}

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
    private final Map<SessionState, SessionState> known = new LinkedHashMap<>();

    private final IdentityHashMap<SessionState, List<Edge>> edges = new IdentityHashMap<>();

    private Walk(Function<SessionState, Stream<Happening>> happens) {
        var ahead = new ArrayDeque<SessionState>();
        ahead.add(known(START));
        while (!ahead.isEmpty()) {
            SessionState state = ahead.remove();
            if (!edges.containsKey(state)) {
                List<Edge> out =
                        happens.apply(state).map(each -> edge(state, each)).toList();
                edges.put(state, out);
                out.forEach(edge -> ahead.add(edge.after()));
            }
        }
    }

    /** Over all of the {@link Alphabet}, possible or not; walked once, by the first test that asks. */
    static Walk whole() {
        return Whole.WALK;
    }

    private static final class Whole {
        private static final Walk WALK = new Walk(Anything::in);
    }

    /** Over what can happen to a visit, answers of the procedures included. */
    static Walk ofVisits() {
        return new Walk(PossibleEvents::in);
    }

    private SessionState known(SessionState state) {
        return known.computeIfAbsent(state, first -> first);
    }

    private Edge edge(SessionState state, Happening happening) {
        Step step = SessionState.next(state, happening.event(), happening.moment());
        return new Edge(state, happening.event(), happening.moment(), step, known(step.state()));
    }

    /** In the order in which they were met. */
    Set<SessionState> states() {
        return Collections.unmodifiableSet(known.keySet());
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
