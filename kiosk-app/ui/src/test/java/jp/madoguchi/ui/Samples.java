package jp.madoguchi.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.madoguchi.card.SecretPolicy;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.Task;
import jp.madoguchi.session.screen.Button;
import jp.madoguchi.session.screen.Option;
import jp.madoguchi.session.screen.Picture;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Screen.Stage;
import jp.madoguchi.session.screen.StepBar;
import jp.madoguchi.session.screen.Text;
import jp.madoguchi.session.screen.Tone;

/** Screens as a visit has them, and screens with more and longer words than a visit has. */
final class Samples {
    static final Optional<Button> CANCEL = Optional.of(Button.of("button.cancel", new Event.CancelPressed()));

    private Samples() {}

    static Screen named(String name) {
        Screen screen = all().get(name);
        if (screen == null) {
            throw new IllegalArgumentException("no sample " + name);
        }
        return screen;
    }

    static Map<String, Screen> all() {
        var all = new LinkedHashMap<String, Screen>();
        all.putAll(usual());
        all.putAll(hard());
        return all;
    }

    static Map<String, Screen> usual() {
        var all = new LinkedHashMap<String, Screen>();
        all.put("menu", menu(true));
        all.put("choice", choice(2));
        all.put("insert", insert());
        all.put("form", form());
        all.put("pin", pin("pin.tries", 3, false));
        all.put("keyboard", keyboard(Optional.empty()));
        all.put("kinds", Certificates.kinds());
        all.put("form-tax", Certificates.taxYears());
        all.put("review", Certificates.review(2));
        all.put("progress", progress());
        all.put("name", name());
        all.put("anything-else", anythingElse());
        all.put("warning", warning("last-try", Text.of("last-try.meaning")));
        all.put("problem", problem());
        all.put("report", Reports.usual());
        return all;
    }

    static Map<String, Screen> hard() {
        var all = new LinkedHashMap<String, Screen>();
        all.put("menu-closed", menu(false));
        all.put("choice-many", choice(23));
        all.put("kinds-closed", Certificates.kindsAtNight());
        all.put("form-copies", Certificates.copies());
        all.put("registration-of-use", Certificates.registrationOfUse());
        all.put("pin-last", pin("pin.tries", 1, true));
        all.put("pin-untold", pin("pin.tries.unknown", 3, false));
        all.put("pin-untold-wrong", pin("pin.tries.at-most", 2, true));
        all.put("warning-untold", warning("last-try.untold", Text.of("last-try.untold.meaning", 3)));
        all.put(
                "warning-untold-password",
                warning("last-try.password.untold", Text.of("last-try.password.untold.meaning", 5)));
        all.put("keyboard-problem", keyboard(Optional.of(Text.of("password.problem.differed"))));
        all.put("review-many", Certificates.review(6));
        all.put("review-one", Certificates.review(1));
        all.put("progress-paper", paper());
        all.put("progress-long", longProgress());
        all.put("message-long", longMessage());
        all.put("pin-long", longPin());
        all.put("take-card", takeCard());
        all.put("closed", closed());
        all.putAll(Reports.hard());
        all.putAll(Changes.all());
        return all;
    }

    static StepBar certificateSteps(int current) {
        return steps(
                current, "step.municipality", "step.card", "step.pin", "step.contents", "step.review", "step.print");
    }

    static StepBar resetSteps(int current) {
        return steps(current, "step.card", "step.pin", "step.new-password", "step.repeat", "step.write");
    }

    static StepBar steps(int current, String... keys) {
        return new StepBar(List.of(keys).stream().map(Text::of).toList(), current);
    }

    private static Screen menu(boolean open) {
        var certificate = Button.of("welcome.certificate", new Event.TaskChosen(Task.CERTIFICATE));
        var reset = Button.of("welcome.reset", new Event.TaskChosen(Task.PASSWORD_RESET));
        var check = Button.of("sample.menu.check", new Event.TaskChosen(Task.CARD_CHECK));
        return new Screen.Menu(
                Text.of(open ? "welcome.title" : "welcome.closed.title"),
                open ? Text.of("welcome.subtitle") : Text.of("welcome.closed.subtitle", "6:30", "23:00"),
                List.of(
                        new Screen.Entry(
                                Picture.CERTIFICATE,
                                Text.of("welcome.certificate"),
                                Text.of(open ? "sample.menu.detail" : "sample.long.detail"),
                                open ? Optional.of(certificate) : Optional.empty()),
                        new Screen.Entry(
                                Picture.KEY,
                                Text.of("welcome.reset"),
                                Text.of("welcome.reset.detail"),
                                Optional.of(reset)),
                        new Screen.Entry(
                                Picture.CARD,
                                Text.of("sample.menu.check"),
                                Text.of("sample.menu.check.detail"),
                                Optional.of(check))),
                List.of(
                        new Screen.Fact(Text.of("welcome.hours"), Text.of("welcome.hours.value", "06:30", "23:00")),
                        new Screen.Fact(Text.of("welcome.duration"), Text.of("welcome.duration.value")),
                        new Screen.Fact(Text.of("welcome.help"), Text.of("welcome.help.value"))));
    }

    private static Screen choice(int many) {
        var options = new ArrayList<Option>();
        for (int i = 0; i < many; i++) {
            String key = "sample.city." + (i % 4 == 3 ? "long" : String.valueOf(i % 4 + 1));
            var event = new Event.MunicipalityChosen(String.valueOf(i));
            options.add(new Option(
                    Text.of(key),
                    many > 2 ? Optional.empty() : Optional.of(Text.of("sample.city.detail", Text.of(key))),
                    i == 1,
                    Optional.of(event)));
        }
        return new Screen.Choice(
                Optional.of(certificateSteps(0)),
                Text.of("municipality.title"),
                Text.of("municipality.subtitle.domicile"),
                options,
                CANCEL);
    }

    private static Screen insert() {
        return new Screen.Message(
                Optional.of(certificateSteps(1)),
                Tone.NEUTRAL,
                Picture.INSERT_CARD,
                Text.of("insert.title"),
                List.of(Text.of("insert.how"), Text.of("insert.keep")),
                List.of(),
                CANCEL);
    }

    private static Option option(String key, boolean selected, boolean detailed) {
        return new Option(
                Text.of(key),
                detailed ? Optional.of(Text.of(key + ".detail")) : Optional.empty(),
                selected,
                Optional.of(new Event.OptionsConfirmed()));
    }

    private static Screen form() {
        return new Screen.Form(
                Optional.of(certificateSteps(3)),
                Text.of("options.title"),
                Text.of("kind.residence-certificate"),
                List.of(
                        new Screen.Group(
                                Text.of("options.scope"),
                                false,
                                List.of(
                                        option("options.scope.household", true, true),
                                        option("options.scope.individual", false, true))),
                        new Screen.Group(
                                Text.of("options.items"),
                                true,
                                List.of(
                                        option("options.relationship", true, true),
                                        option("options.domicile", false, true),
                                        option("options.individual-number", false, true),
                                        option("options.record-code", false, true))),
                        new Screen.Group(
                                Text.of("options.copies"),
                                false,
                                IntStream.rangeClosed(1, 3)
                                        .mapToObj(n -> new Option(
                                                Text.of("options.copies.value", n),
                                                Optional.empty(),
                                                n == 1,
                                                Optional.of(new Event.OptionsConfirmed())))
                                        .toList())),
                Button.of("button.next", new Event.OptionsConfirmed()),
                CANCEL);
    }

    static Screen pin(String triesKey, int tries, boolean warning) {
        return new Screen.PinPad(
                Optional.of(certificateSteps(2)),
                Text.of(warning ? "pin.wrong.title" : "pin.title"),
                Text.of(warning ? "pin.wrong.subtitle" : "pin.subtitle"),
                SecretPolicy.FOUR_DIGITS,
                Optional.empty(),
                Optional.of(Text.of(triesKey, tries)),
                warning,
                CANCEL);
    }

    private static Screen longPin() {
        return new Screen.PinPad(
                Optional.of(certificateSteps(2)),
                Text.of("sample.long.title"),
                Text.of("sample.long.subtitle"),
                SecretPolicy.FOUR_DIGITS,
                Optional.empty(),
                Optional.of(Text.of("pin.tries", 1)),
                true,
                CANCEL);
    }

    static Screen keyboard(Optional<Text> problem) {
        return keyboard(SecretPolicy.LETTERS_AND_DIGITS, problem);
    }

    static Screen keyboard(SecretPolicy policy) {
        return keyboard(policy, Optional.empty());
    }

    private static Screen keyboard(SecretPolicy policy, Optional<Text> problem) {
        return new Screen.Keyboard(
                Optional.of(resetSteps(2)),
                Text.of("password.title"),
                Text.of("password.subtitle"),
                policy,
                problem,
                Optional.empty(),
                false,
                CANCEL);
    }

    private static Screen progress() {
        return new Screen.Progress(
                Optional.of(certificateSteps(5)),
                Text.of("issuing.title"),
                List.of(
                        new Screen.Row(Text.of("printing.checked"), Stage.DONE),
                        new Screen.Row(Text.of("quoting.ask"), Stage.DONE),
                        new Screen.Row(Text.of("issuing.line", 1, 2), Stage.RUNNING),
                        new Screen.Row(Text.of("issuing.line", 2, 2), Stage.OPEN)),
                Optional.of(Text.of("reading.keep")),
                CANCEL);
    }

    private static Screen paper() {
        return new Screen.Progress(
                Optional.of(certificateSteps(5)),
                Text.of("printing.paper.title"),
                List.of(
                        new Screen.Row(Text.of("printing.checked"), Stage.DONE),
                        new Screen.Row(Text.of("printing.sheet", 1, 2), Stage.RUNNING)),
                Optional.of(Text.of("printing.paper")),
                Optional.empty());
    }

    private static Screen longProgress() {
        return new Screen.Progress(
                Optional.of(resetSteps(4)),
                Text.of("sample.long.title"),
                IntStream.range(0, 5)
                        .mapToObj(i -> new Screen.Row(
                                Text.of("sample.long.row"), i < 2 ? Stage.DONE : i < 4 ? Stage.RUNNING : Stage.OPEN))
                        .toList(),
                Optional.of(Text.of("sample.long.subtitle")),
                Optional.empty());
    }

    private static Screen name() {
        return new Screen.Message(
                Optional.of(certificateSteps(5)),
                Tone.NEUTRAL,
                Picture.PERSON,
                Text.of("name.title", "見○ 花○"),
                List.of(Text.of("name.why"), Text.of("name.fee", 0)),
                List.of(
                        Button.of("name.yes", new Event.NameConfirmed()),
                        Button.of("name.no", new Event.NameRefused())),
                Optional.empty());
    }

    private static Screen anythingElse() {
        return new Screen.Message(
                Optional.empty(),
                Tone.GOOD,
                Picture.DONE,
                Text.of("ending.certificate-printed.title"),
                List.of(Text.of("ending.certificate-printed.card"), Text.of("ending.certificate-printed.next")),
                List.of(
                        Button.of("anything-else.finish", new Event.Finished()),
                        Button.of("anything-else.certificate", new Event.TaskChosen(Task.CERTIFICATE)),
                        Button.of("anything-else.reset", new Event.TaskChosen(Task.PASSWORD_RESET))),
                Optional.empty());
    }

    private static Screen warning(String words, Text meaning) {
        return new Screen.Message(
                Optional.of(certificateSteps(2)),
                Tone.WARNING,
                Picture.ATTENTION,
                Text.of(words + ".wrong.title"),
                List.of(meaning, Text.of("last-try.advice")),
                List.of(Button.of("last-try.continue", new Event.LastTryAccepted())),
                CANCEL);
    }

    private static Screen problem() {
        return new Screen.Message(
                Optional.empty(),
                Tone.PROBLEM,
                Picture.STOP,
                Text.of("ending.card-removed-in-sign-in.title"),
                List.of(
                        Text.of("ending.card-removed-in-sign-in.card"),
                        Text.of("ending.card-removed-in-sign-in.next"),
                        Text.of("ending.code", "101")),
                List.of(Button.of("told.done", new Event.Acknowledged())),
                Optional.empty());
    }

    private static Screen longMessage() {
        return new Screen.Message(
                Optional.of(resetSteps(4)),
                Tone.PROBLEM,
                Picture.STOP,
                Text.of("sample.long.title"),
                List.of(Text.of("sample.long.line"), Text.of("last-try.advice"), Text.of("ending.code", "503")),
                List.of(
                        Button.of("sample.long.button", new Event.Acknowledged()),
                        Button.of("sample.long.button", new Event.Finished())),
                CANCEL);
    }

    private static Screen takeCard() {
        return new Screen.Message(
                Optional.empty(),
                Tone.GOOD,
                Picture.TAKE_CARD,
                Text.of("ending.goodbye.title"),
                List.of(Text.of("take-card"), Text.of("ending.goodbye.card"), Text.of("ending.goodbye.next")),
                List.of(),
                Optional.empty());
    }

    private static Screen closed() {
        return new Screen.Message(
                Optional.empty(),
                Tone.WARNING,
                Picture.CLOSED,
                Text.of("ending.closed.title"),
                List.of(Text.of("ending.closed.card"), Text.of("ending.closed.next")),
                List.of(Button.of("told.done", new Event.Acknowledged())),
                Optional.empty());
    }
}
