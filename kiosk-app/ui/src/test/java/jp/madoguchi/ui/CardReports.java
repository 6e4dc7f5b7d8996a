package jp.madoguchi.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.Task;
import jp.madoguchi.session.screen.Button;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Screen.Place;
import jp.madoguchi.session.screen.Text;
import jp.madoguchi.session.screen.Tone;

/** Reports on a card in the words of the catalogue, with the longest of them. */
final class CardReports {
    private static final Text DAY = Text.of("check.day", "令和", 11, 2029, 11, 27);

    private CardReports() {}

    static Map<String, Screen> all() {
        return Map.of(
                "report-card",
                report(
                        panel("user", Tone.GOOD, "in-term", "some-cards-do-not-tell-the-tries"),
                        panel("signature", Tone.NEUTRAL, "present", "signature-certificates-die-with-a-change"),
                        here("certificates-are-printed-with-the-pin", Text.of("check.print", 4)),
                        here("known-pins-are-changed", Text.of("check.same"), Text.of("check.proven")),
                        elsewhere(Place.COUNTER, "renewal-opens-later", Text.of("check.renew", DAY))),
                "report-card-locked",
                report(
                        panel("user", Tone.PROBLEM, "revoked", "revocation-is-not-asked-by-everybody"),
                        panel("signature", Tone.PROBLEM, "foreign", "terms-are-cut-by-card-or-stay"),
                        elsewhere(
                                Place.PHONE,
                                "forgotten-passwords-are-reset-too",
                                Text.of("check.reserve.by-pin", 4),
                                Text.of("check.reserve.instead")),
                        elsewhere(
                                Place.COUNTER,
                                "changed-persons-get-a-new-signature-certificate",
                                Text.of("check.bring.card-and-pin", 4),
                                Text.of("check.representative.ward")),
                        elsewhere(Place.COUNTER, "cards-of-people-abroad-go-to-the-embassy", Text.of("check.abroad"))));
    }

    private static Screen report(Screen.Panel user, Screen.Panel signature, Screen.Advice... advice) {
        return new Screen.Report(
                Optional.empty(),
                Text.of("check.title"),
                List.of(user, signature),
                Text.of("check.advice"),
                List.of(advice),
                Optional.of(Button.of("check.finish", new Event.BackPressed())));
    }

    private static Screen.Panel panel(String key, Tone tone, String standing, String note) {
        return new Screen.Panel(
                Text.of("check." + key),
                tone,
                Text.of("check.standing." + standing),
                List.of(
                        fact("until", DAY),
                        fact("left", Text.of("check.left.years", 3, 11)),
                        fact("renewal", Text.of("check.renewal.from", DAY)),
                        new Screen.Fact(Text.of("check.tries.user", 4), Text.of("check.tries.unknown"))),
                List.of(Text.of("check." + note)));
    }

    private static Screen.Fact fact(String label, Text value) {
        return new Screen.Fact(Text.of("check." + label), value);
    }

    private static Screen.Advice here(String rule, Text... details) {
        Text title = title(rule);
        var button = new Button(title, new Event.TaskChosen(Task.PIN_CHANGE));
        return new Screen.Advice(Place.HERE, title, List.of(details), Optional.of(button));
    }

    private static Screen.Advice elsewhere(Place place, String rule, Text... details) {
        return new Screen.Advice(place, title(rule), List.of(details), Optional.empty());
    }

    private static Text title(String rule) {
        String key = "check." + rule + ".title";
        return Stream.of("pins", "pin-").anyMatch(rule::contains) ? Text.of(key, 4) : Text.of(key);
    }
}
