package jp.madoguchi.session.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import jp.madoguchi.card.jpki.CardGeneration;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.session.CertificateReport;
import jp.madoguchi.session.Task;
import jp.madoguchi.session.screen.Screen.Place;
import jp.madoguchi.session.screen.Text;

/** What a rule tells the resident, and when. */
sealed interface Says {
    /** The sentences that say how many digits the PIN has. */
    Set<String> WITH_DIGITS = Set.of(
            "check.bring.pin",
            "check.bring.card-and-pin",
            "check.reserve.by-pin",
            "check.print",
            "check.pin-is-reset-with-the-password.title",
            "check.pin-is-reset-at-the-counter.title",
            "check.known-pins-are-changed.title",
            "check.forgotten-pins-are-reset-too.title");

    /** What somebody brings whose PIN is blocked, in place of it. */
    Map<String, String> WITHOUT_PIN =
            Map.of("check.bring.pin", "check.bring.id", "check.bring.card-and-pin", "check.bring.card-and-id");

    /** Beside the certificate that it is about; {@code numbers} are those that the sentence names. */
    record Note(BiPredicate<CardCase, JpkiKey> when, BiFunction<CardCase, JpkiKey, List<Object>> numbers)
            implements Says {}

    /** Something to do next, where, what it takes, and which task can be begun at once. */
    record Next(Place place, Predicate<CardCase> when, Function<CardCase, List<Text>> details, Optional<Task> begins)
            implements Says {}

    static Says note(BiPredicate<CardCase, JpkiKey> when) {
        return new Note(when, (card, key) -> List.of());
    }

    /** A note that names after how many wrong entries the secret locks. */
    static Says noteOfTries(BiPredicate<CardCase, JpkiKey> when) {
        return new Note(
                when, (card, key) -> List.of(card.policy(key).fullCounter().left()));
    }

    /** A note that names the last birthday up to which a certificate of this generation of cards is issued. */
    static Says noteOfBirthdays(CertificateReport.End end, ToIntFunction<CardGeneration> birthdays) {
        return new Note(
                (card, key) -> !card.hasEnded(key) && card.is(key, each -> each.end() == end),
                (card, key) -> card.certificate(key).stream()
                        .<Object>map(each -> birthdays.applyAsInt(each.generation()))
                        .toList());
    }

    static Says here(Task task, String... details) {
        return new Next(Place.HERE, card -> card.can(task), texts(details), Optional.of(task));
    }

    /** To be reserved on the phone first; the button is for those who have. */
    static Says reserved(Task task, Predicate<CardCase> when) {
        return new Next(
                Place.PHONE,
                when.and(card -> card.can(task)),
                texts(
                        task == Task.PIN_RESET ? "check.reserve.by-password" : "check.reserve.by-pin",
                        "check.reserve.instead"),
                Optional.of(task));
    }

    static Says counter(Predicate<CardCase> when, String... details) {
        return new Next(Place.COUNTER, when, texts(details), Optional.empty());
    }

    static Function<CardCase, List<Text>> texts(String... keys) {
        return card -> Stream.of(keys).map(key -> text(card, key)).toList();
    }

    /** A sentence to the holder of this card. */
    static Text text(CardCase card, String key) {
        if (WITHOUT_PIN.containsKey(key) && card.isBlocked(JpkiKey.USER_AUTHENTICATION)) {
            return Text.of(WITHOUT_PIN.getOrDefault(key, key));
        }
        return WITH_DIGITS.contains(key)
                ? Text.of(key, card.policy(JpkiKey.USER_AUTHENTICATION).maxLength())
                : Text.of(key);
    }
}
