package jp.madoguchi.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.Task;
import jp.madoguchi.session.screen.Button;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Screen.Place;
import jp.madoguchi.session.screen.Text;
import jp.madoguchi.session.screen.Tone;

/** Reports on cards in good order, blocked, expired, of a child, and with more advice than there is room for. */
final class Reports {
    private static final Optional<Button> BACK = Optional.of(Button.of("button.back", new Event.BackPressed()));
    private static final Screen.Advice DATES = here("dates", Task.SIGNATURE_CHECK);
    private static final Screen.Advice PIN = here("pin", Task.PIN_CHANGE);
    private static final Screen.Advice PASSWORD = here("password", Task.PASSWORD_CHANGE);
    private static final Screen.Advice RESET = reserved();
    private static final Screen.Advice PHONE = elsewhere(Place.PHONE, "phone", 1);
    private static final Screen.Advice COUNTER = elsewhere(Place.COUNTER, "counter", 2);

    private Reports() {}

    static Screen usual() {
        return report(List.of(user(3), signature()), DATES, PIN, PASSWORD);
    }

    static Map<String, Screen> hard() {
        var all = new LinkedHashMap<String, Screen>();
        all.put("report-blocked", report(List.of(user(3), blocked()), PHONE, RESET, COUNTER, PIN));
        all.put("report-expired", report(List.of(expired()), COUNTER));
        all.put("report-child", report(List.of(user(2), absent()), PIN));
        all.put("report-many", report(List.of(blocked(), expired()), DATES, PIN, PASSWORD, PHONE, RESET, COUNTER));
        all.put("report-long", longReport());
        return all;
    }

    private static Screen report(List<Screen.Panel> panels, Screen.Advice... advice) {
        return new Screen.Report(
                Optional.empty(),
                Text.of("sample.report.title"),
                panels,
                Text.of("sample.report.next"),
                List.of(advice),
                BACK);
    }

    /** The whole of it in long words, with steps, and nothing to go back to. */
    private static Screen longReport() {
        var facts = Stream.generate(() -> new Screen.Fact(Text.of("sample.long.label"), Text.of("sample.long.value")));
        var panel = new Screen.Panel(
                Text.of("sample.long.title"),
                Tone.WARNING,
                Text.of("sample.long.value"),
                facts.limit(6).toList(),
                List.of(Text.of("sample.long.line"), Text.of("sample.long.subtitle")));
        return new Screen.Report(
                Optional.of(Samples.resetSteps(1)),
                Text.of("sample.long.title"),
                List.of(panel, panel),
                Text.of("sample.long.subtitle"),
                IntStream.range(0, 6)
                        .mapToObj(i -> new Screen.Advice(
                                List.of(Place.HERE, Place.PHONE, Place.COUNTER).get(i % 3),
                                Text.of("sample.long.title"),
                                List.of(Text.of("sample.long.line"), Text.of("sample.long.subtitle")),
                                i < 4 ? BACK : Optional.empty()))
                        .toList(),
                Optional.empty());
    }

    private static Screen.Panel user(int tries) {
        return panel(
                "user",
                Tone.GOOD,
                "valid",
                List.of(
                        fact("until", Text.of("sample.report.until.value")),
                        fact("left", Text.of("sample.report.left.value", 820)),
                        fact("renewal", Text.of("sample.report.renewal.value")),
                        fact("tries", Text.of("sample.report.tries.value", tries, 3)),
                        fact("revocation", Text.of("sample.report.revocation.none"))),
                "birthday");
    }

    private static Screen.Panel signature() {
        return panel(
                "signature",
                Tone.NEUTRAL,
                "present",
                List.of(
                        fact("until", Text.of("sample.report.hidden")),
                        fact("tries", Text.of("sample.report.tries.value", 5, 5)),
                        fact("revocation", Text.of("sample.report.revocation.none"))),
                "hidden.note");
    }

    private static Screen.Panel blocked() {
        return panel(
                "signature",
                Tone.PROBLEM,
                "blocked",
                List.of(
                        fact("until", Text.of("sample.report.hidden")),
                        fact("tries", Text.of("sample.report.tries.value", 0, 5)),
                        fact("revocation", Text.of("sample.report.revocation.none"))),
                "blocked.note");
    }

    private static Screen.Panel expired() {
        return panel(
                "user",
                Tone.PROBLEM,
                "expired",
                List.of(
                        fact("until", Text.of("sample.report.until.past")),
                        fact("tries", Text.of("sample.report.tries.value", 3, 3)),
                        fact("revocation", Text.of("sample.report.revocation.none"))),
                "expired.note");
    }

    private static Screen.Panel absent() {
        return panel("signature", Tone.NEUTRAL, "absent", List.of(), "absent.note");
    }

    private static Screen.Panel panel(String title, Tone tone, String standing, List<Screen.Fact> facts, String note) {
        return new Screen.Panel(
                Text.of("sample.report." + title),
                tone,
                Text.of("sample.report." + standing),
                facts,
                List.of(Text.of("sample.report." + note)));
    }

    private static Screen.Fact fact(String label, Text value) {
        return new Screen.Fact(Text.of("sample.report." + label), value);
    }

    private static Screen.Advice here(String key, Task task) {
        var title = Text.of("sample.advice." + key);
        return new Screen.Advice(
                Place.HERE,
                title,
                List.of(Text.of("sample.advice." + key + ".1")),
                Optional.of(new Button(title, new Event.TaskChosen(task))));
    }

    /** Begins elsewhere and is finished here: what the button says is not what the title says. */
    private static Screen.Advice reserved() {
        return new Screen.Advice(
                Place.PHONE,
                Text.of("sample.advice.reset"),
                List.of(Text.of("sample.advice.reset.1")),
                Optional.of(Button.of("sample.advice.reset.button", new Event.TaskChosen(Task.PASSWORD_RESET))));
    }

    private static Screen.Advice elsewhere(Place place, String key, int details) {
        return new Screen.Advice(
                place,
                Text.of("sample.advice." + key),
                IntStream.rangeClosed(1, details)
                        .mapToObj(i -> Text.of("sample.advice." + key + "." + i))
                        .toList(),
                Optional.empty());
    }
}
