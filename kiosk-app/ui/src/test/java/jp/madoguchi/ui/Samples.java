package jp.madoguchi.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.screen.Button;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.StepBar;
import jp.madoguchi.session.screen.Text;

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
        var all = ofVisits();
        all.putAll(Posters.all());
        return all;
    }

    /** These and every ending of a visit. */
    static Map<String, Screen> everything() {
        var all = ofVisits();
        all.putAll(Endings.all());
        all.putAll(Posters.all());
        return all;
    }

    private static Map<String, Screen> ofVisits() {
        var all = new LinkedHashMap<String, Screen>();
        all.putAll(usual());
        all.putAll(hard());
        return all;
    }

    static Map<String, Screen> usual() {
        var all = new LinkedHashMap<String, Screen>();
        all.put("menu", Starts.menu(true));
        all.put("choice", Starts.choice(2));
        all.put("insert", Notices.insert());
        all.put("form", Forms.form());
        all.put("pin", Secrets.pin("pin.tries", 3, false));
        all.put("keyboard", Secrets.keyboard(Optional.empty()));
        all.put("kinds", Certificates.kinds());
        all.put("form-tax", Certificates.taxYears());
        all.put("review", Certificates.review(2));
        all.put("progress", Waits.progress());
        all.put("name", Notices.name());
        all.put("anything-else", Notices.anythingElse());
        all.put("warning", Notices.warning("last-try", Text.of("last-try.meaning")));
        all.put("problem", Notices.problem());
        all.put("report", Reports.usual());
        all.put("pay", Fees.paying());
        return all;
    }

    static Map<String, Screen> hard() {
        var all = new LinkedHashMap<String, Screen>();
        all.put("menu-closed", Starts.menu(false));
        all.put("menu-card-in", Starts.menuWithCardIn());
        all.put("choice-many", Starts.choice(23));
        all.put("kinds-closed", Certificates.kindsAtNight());
        all.put("form-copies", Certificates.copies());
        all.put("registration-of-use", Certificates.registrationOfUse());
        all.put("moved-abroad", Certificates.movedAbroad());
        all.put("taxed-elsewhere", Certificates.taxedElsewhere());
        all.put("pin-last", Secrets.pin("pin.tries", 1, true));
        all.put("pin-untold", Secrets.pin("pin.tries.unknown", 3, false));
        all.put("pin-untold-wrong", Secrets.pin("pin.tries.at-most", 2, true));
        all.put("warning-untold", Notices.warning("last-try.untold", Text.of("last-try.untold.meaning", 3)));
        all.put(
                "warning-untold-password",
                Notices.warning("last-try.password.untold", Text.of("last-try.password.untold.meaning", 5)));
        all.put("keyboard-problem", Secrets.keyboard(Optional.of(Text.of("password.problem.differed"))));
        all.put("review-many", Certificates.review(6));
        all.put("review-one", Certificates.review(1));
        all.put("progress-printing", Waits.printing());
        all.put("progress-paper", Waits.paper());
        all.put("progress-paper-paid", Waits.paperOfPaidOrder());
        all.put("progress-stopped", Waits.stoppedPrinter());
        all.put("progress-stopped-paid", Waits.stoppedPrinterOfPaidOrder());
        all.put("progress-long", Waits.longProgress());
        all.put("message-long", Notices.longMessage());
        all.put("pin-long", Secrets.longPin());
        all.put("take-card", Notices.takeCard());
        all.put("closed", Notices.closed());
        all.putAll(Fees.all());
        all.putAll(Reports.hard());
        all.putAll(CardReports.all());
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
}
