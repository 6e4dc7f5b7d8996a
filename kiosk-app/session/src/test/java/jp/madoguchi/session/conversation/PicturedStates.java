package jp.madoguchi.session.conversation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.Ending.Kind;
import jp.madoguchi.session.Task;
import jp.madoguchi.session.conversation.EnteringSecret.Problem;
import jp.madoguchi.session.conversation.Printing.Wait;

/** Where a visit is worth a picture of its own, although others have the same title; each is the first that was met. */
final class PicturedStates {
    private final List<SessionState> met;
    private final Map<String, SessionState> pictured = new LinkedHashMap<>();

    private PicturedStates(List<SessionState> met) {
        this.met = met;
    }

    static Map<String, SessionState> all(List<SessionState> met) {
        var states = new PicturedStates(met);
        states.starts();
        states.orders();
        states.secrets();
        states.money();
        states.endings();
        return states.pictured;
    }

    private void starts() {
        door("", Walk.OPEN);
        door("-closed", Walk.CLOSED);
        door("-closing", Walk.CLOSING);
        door("-no-printing", Walk.NO_PRINTER);
        door("-no-reader", Walk.NO_READER);
        door("-no-centre", Walk.NO_CENTRE);
        door("-offices-closed", Walk.OFFICES_CLOSED);
        door("-no-paying", Walk.NO_MONEY);
        door("-free-only", Walk.ONLY_FREE);
        add(
                "menu-card-in",
                Welcome.class,
                state -> state.cardIn() && state.now().equals(Walk.OPEN));
        add("menu-no-changes", Welcome.class, state -> state.now().equals(Walk.WITHOUT_CHANGES));
        add("choice", ChoosingMunicipality.class, state -> state.services().equals(Walk.OPEN.services()));
        add("choice-many", ChoosingMunicipality.class, state -> state.services().equals(Starts.MANY.services()));
    }

    private void door(String name, Availability now) {
        add("poster" + name, Resting.class, state -> state.now().equals(now));
        add("menu" + name, Welcome.class, state -> state.now().equals(now) && !state.cardIn());
    }

    private void orders() {
        add("insert", InsertCard.class, state -> state.plan().task() == Task.CERTIFICATE);
        add("kinds", ChoosingKind.class, state -> true);
        add(
                "kinds-at-night",
                ChoosingKind.class,
                state -> opened(state) == 1 && state.service().kinds().size() > 2);
        add(
                "tax-year",
                ChoosingOptions.class,
                asks(OrderQuestion.TAX_YEAR, CertificateKind.INCOME_AND_TAX_CERTIFICATE));
        add("scope", ChoosingOptions.class, asks(OrderQuestion.SCOPE, CertificateKind.RESIDENCE_CERTIFICATE));
        add(
                "scope-register",
                ChoosingOptions.class,
                asks(OrderQuestion.SCOPE, CertificateKind.FAMILY_REGISTER_APPENDIX_CERTIFICATE));
        add("items", ChoosingOptions.class, asks(OrderQuestion.ITEMS, CertificateKind.RESIDENCE_CERTIFICATE));
        add(
                "items-register",
                ChoosingOptions.class,
                asks(OrderQuestion.ITEMS, CertificateKind.FAMILY_REGISTER_APPENDIX_CERTIFICATE));
        add(
                "copies",
                ChoosingOptions.class,
                asks(OrderQuestion.COPIES, CertificateKind.FAMILY_REGISTER_FULL_CERTIFICATE));
        add("review-one", Reviewing.class, state -> kinds(state) == 1);
        add("review", Reviewing.class, state -> kinds(state) == 3);
        add("review-many", Reviewing.class, state -> kinds(state) == ChoosingOptions.MOST_LINES);
        add("issuing", Issuing.class, state -> state.line() == 2);
        add("left-out-registration", LeavingOut.class, state -> !state.unregistered()
                .isEmpty());
        add("name", ConfirmingName.class, state -> total(state) == 0);
        add("name-pay", ConfirmingName.class, state -> total(state) > 0);
        add("printing", Printing.class, waits(Wait.NOTHING, true));
        for (Wait wait : List.of(Wait.PAPER, Wait.STAFF)) {
            String name = wait == Wait.PAPER ? "printing-paper" : "printing-stopped";
            add(name, Printing.class, waits(wait, false));
            add(name + "-paid", Printing.class, waits(wait, true));
        }
    }

    private static long opened(ChoosingKind state) {
        return state.service().kinds().stream().filter(ServedKind::open).count();
    }

    private static Predicate<ChoosingOptions> asks(OrderQuestion question, CertificateKind kind) {
        return state -> state.now() == question && state.kind().kind() == kind;
    }

    private static long kinds(Reviewing state) {
        return state.order().lines().stream()
                .map(line -> line.kind())
                .distinct()
                .count();
    }

    private static int total(ConfirmingName state) {
        return state.order().quoted().total().amount();
    }

    private static Predicate<Printing> waits(Wait wait, boolean paid) {
        return state -> state.sheet().waits() == wait && state.paid() == paid;
    }

    private void secrets() {
        add("pin", EnteringSecret.class, asks(JpkiKey.USER_AUTHENTICATION, Optional.empty(), true));
        add("pin-wrong", EnteringSecret.class, asks(JpkiKey.USER_AUTHENTICATION, Optional.of(Problem.WRONG), true));
        add("pin-untold", EnteringSecret.class, asks(JpkiKey.USER_AUTHENTICATION, Optional.empty(), false));
        add(
                "pin-untold-wrong",
                EnteringSecret.class,
                asks(JpkiKey.USER_AUTHENTICATION, Optional.of(Problem.WRONG), false));
        add("keyboard-current", EnteringSecret.class, asks(JpkiKey.SIGNATURE, Optional.empty(), true));
        add("keyboard-current-wrong", EnteringSecret.class, asks(JpkiKey.SIGNATURE, Optional.of(Problem.WRONG), true));
        add(
                "keyboard-current-problem",
                EnteringSecret.class,
                asks(JpkiKey.SIGNATURE, Optional.of(Problem.BREAKS_THE_RULES), true));
        for (JpkiKey key : JpkiKey.values()) {
            String name = key == JpkiKey.SIGNATURE ? "keyboard" : "pin-new";
            add(
                    name,
                    EnteringNewSecret.class,
                    state -> isNew(state, key) && state.problem().isEmpty());
            for (EnteringNewSecret.Problem problem : EnteringNewSecret.Problem.values()) {
                add(
                        name + (problem == EnteringNewSecret.Problem.DIFFERED ? "-differed" : "-problem"),
                        EnteringNewSecret.class,
                        state -> isNew(state, key) && state.problem().equals(Optional.of(problem)));
            }
        }
    }

    private static Predicate<EnteringSecret> asks(JpkiKey key, Optional<Problem> problem, boolean told) {
        return state -> state.plan().key() == key
                && state.problem().equals(problem)
                && state.facts().tries(key).isPresent() == told;
    }

    private static boolean isNew(EnteringNewSecret state, JpkiKey key) {
        return state.renewal().target() == key;
    }

    private void money() {
        add(
                "pay",
                Paying.class,
                state -> !state.payment().exactOnly() && state.taken().amount() > 0);
        add("pay-exact", Paying.class, state -> state.payment().exactOnly());
        add("ending-printed-change", AnythingElse.class, ended(Kind.CERTIFICATE_PRINTED, true, true));
        add("ending-not-printed-refund", AnythingElse.class, ended(Kind.NOT_PRINTED, true, false));
        add("ending-printed-owed", AnythingElse.class, state -> isOwed(state.ending(), true));
        add("ending-owed", AnythingElse.class, state -> isOwed(state.ending(), false));
        add(
                "ending-cancelled-refund",
                TakeCard.class,
                state -> state.ending().kind() == Kind.CANCELLED && returned(state.ending()) > 0);
    }

    private static Predicate<AnythingElse> ended(Kind kind, boolean money, boolean receipt) {
        return state -> state.ending().kind() == kind
                && returned(state.ending()) > 0 == money
                && state.ending().receipt() == receipt;
    }

    private static int returned(Ending ending) {
        return ending.money().map(money -> money.returned().amount()).orElse(0);
    }

    /** Part of it has come out. */
    private static boolean isOwed(Ending ending, boolean printed) {
        return ending.kind() == (printed ? Kind.CERTIFICATE_PRINTED_MONEY_OWED : Kind.MONEY_OWED)
                && ending.receipt() == printed
                && returned(ending) > 0;
    }

    private void endings() {
        add("take-card", TakeCard.class, state -> state.ending().kind() == Kind.GOODBYE);
        add("take-card-timed-out", TakeCard.class, state -> state.ending().kind() == Kind.TIMED_OUT);
        add("told-goodbye", Told.class, state -> state.ending().kind() == Kind.GOODBYE);
        add("told-printed", Told.class, state -> state.ending().kind() == Kind.CERTIFICATE_PRINTED);
    }

    private <S extends SessionState> void add(String name, Class<S> kind, Predicate<S> which) {
        SessionState first = met.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(which)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no visit comes to " + name));
        pictured.put(name, first);
    }
}
