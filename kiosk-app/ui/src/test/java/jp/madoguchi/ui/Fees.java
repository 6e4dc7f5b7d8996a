package jp.madoguchi.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.Task;
import jp.madoguchi.session.screen.Button;
import jp.madoguchi.session.screen.Picture;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Screen.Stage;
import jp.madoguchi.session.screen.StepBar;
import jp.madoguchi.session.screen.Text;
import jp.madoguchi.session.screen.Tone;

/** Screens of the fee: how it is paid, and what comes out again. */
final class Fees {
    private static final StepBar REVIEW = steps(4);
    private static final StepBar PAYMENT = steps(5);
    private static final Button FINISH = Button.of("anything-else.finish", new Event.Finished());
    private static final Button MORE = Button.of("anything-else.certificate", new Event.TaskChosen(Task.CERTIFICATE));

    private Fees() {}

    static Screen.Payment paying() {
        return paying(300, 100, false);
    }

    static Map<String, Screen> all() {
        var all = new LinkedHashMap<String, Screen>();
        all.put("pay-name", name());
        all.put("pay-opening", work("pay.opening", "reading.keep"));
        all.put("pay-exact", paying(12_300, 11_950, true));
        all.put("pay-back", work("pay.back", "pay.back.stay"));
        all.put("pay-change", printed());
        all.put("pay-refund", told(Ending.Kind.CANCELLED, Picture.TAKE_CARD, Text.of("ending.refund", 1100)));
        all.put("pay-owed", told(Ending.Kind.MONEY_OWED, Picture.STOP, Text.of("ending.owed", 9700)));
        all.put("pay-printed-owed", printedAndOwed());
        return all;
    }

    private static Screen printed() {
        Ending.Kind kind = Ending.Kind.CERTIFICATE_PRINTED;
        String key = Ending.of(kind).key();
        return told(
                kind,
                Picture.DONE,
                List.of(
                        Text.of("ending.change", 700),
                        Text.of(key + ".card"),
                        Text.of(key + ".next"),
                        Text.of("ending.receipt")));
    }

    private static Screen printedAndOwed() {
        Ending.Kind kind = Ending.Kind.CERTIFICATE_PRINTED_MONEY_OWED;
        String key = Ending.of(kind).key();
        return told(
                kind,
                Picture.STOP,
                List.of(
                        Text.of(key + ".card"),
                        Text.of("ending.refund", 1100),
                        Text.of("ending.owed", 9700),
                        Text.of(key + ".next"),
                        Text.of("ending.receipt"),
                        Text.of("ending.code", "604")));
    }

    private static Screen.Payment paying(int fee, int taken, boolean exact) {
        return new Screen.Payment(
                Optional.of(PAYMENT),
                Text.of("pay.title"),
                List.of(fact("pay.fee", fee), fact("pay.taken", taken), fact("pay.missing", fee - taken)),
                Text.of(exact ? "pay.exact" : "pay.change"),
                exact,
                Optional.of(Button.of("button.cancel", new Event.CancelPressed())));
    }

    private static Screen.Fact fact(String key, int yen) {
        return new Screen.Fact(Text.of(key), Text.of("pay.yen", yen));
    }

    private static Screen name() {
        return new Screen.Message(
                Optional.of(REVIEW),
                Tone.NEUTRAL,
                Picture.PERSON,
                Text.of("name.title", "見○ 花○"),
                List.of(Text.of("name.why"), Text.of("name.fee.pay", 300)),
                List.of(
                        Button.of("name.yes.pay", new Event.NameConfirmed()),
                        Button.of("name.no", new Event.NameRefused())),
                Optional.empty());
    }

    private static Screen work(String key, String note) {
        return new Screen.Progress(
                Optional.of(PAYMENT),
                Text.of(key + ".title"),
                List.of(new Screen.Row(Text.of(key), Stage.RUNNING)),
                Optional.of(Text.of(note)),
                Optional.empty());
    }

    private static Screen told(Ending.Kind kind, Picture picture, Text money) {
        String key = Ending.of(kind).key();
        return told(
                kind,
                picture,
                List.of(money, Text.of(key + ".card"), Text.of(key + ".next"), Text.of("ending.code", "604")));
    }

    private static Screen told(Ending.Kind kind, Picture picture, List<Text> lines) {
        return new Screen.Message(
                Optional.empty(),
                kind.tone(),
                picture,
                Text.of(Ending.of(kind).key() + ".title"),
                lines,
                kind.tone() == Tone.PROBLEM ? List.of(FINISH) : List.of(FINISH, MORE),
                Optional.empty());
    }

    private static StepBar steps(int current) {
        return Samples.steps(
                current,
                "step.municipality",
                "step.card",
                "step.pin",
                "step.contents",
                "step.review",
                "step.payment",
                "step.print");
    }
}
