package jp.madoguchi.session.conversation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.Task;
import jp.madoguchi.session.screen.Button;
import jp.madoguchi.session.screen.Picture;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Text;

/** The start, where every visit begins and ends: says what can be done here and now. */
public record Welcome(boolean cardIn, Availability now) implements SessionState {
    /** Kinds of certificates by which the rest is guessed, where they are served. */
    private static final List<CertificateKind> BEST_KNOWN = List.of(
            CertificateKind.RESIDENCE_CERTIFICATE,
            CertificateKind.SEAL_REGISTRATION_CERTIFICATE,
            CertificateKind.FAMILY_REGISTER_FULL_CERTIFICATE,
            CertificateKind.INCOME_AND_TAX_CERTIFICATE);

    @Override
    public Screen screen() {
        return new Screen.Menu(
                Text.of(now.open() ? "welcome.title" : "welcome.closed.title"),
                now.open() ? Text.of("welcome.subtitle") : Text.of("welcome.closed.subtitle", hours()),
                List.of(
                        entry(Picture.CERTIFICATE, "welcome.certificate", certificates(), Task.CERTIFICATE),
                        entry(Picture.KEY, "welcome.reset", Text.of("welcome.reset.detail"), Task.PASSWORD_RESET),
                        entry(Picture.CARD, "welcome.card", Text.of("welcome.card.detail"), Task.CARD_CHECK)),
                List.of(
                        new Screen.Fact(Text.of("welcome.hours"), hours()),
                        new Screen.Fact(Text.of("welcome.duration"), Text.of("welcome.duration.value")),
                        new Screen.Fact(Text.of("welcome.help"), Text.of("welcome.help.value"))));
    }

    private Text hours() {
        return now.hours().isAlways()
                ? Text.of("welcome.hours.always")
                : Text.of(
                        "welcome.hours.value",
                        now.hours().opens().toString(),
                        now.hours().closes().toString());
    }

    /** By two of the best known kinds that are served, or by the only one. */
    private Text certificates() {
        List<Text> names = Stream.concat(BEST_KNOWN.stream(), Stream.of(CertificateKind.values()))
                .distinct()
                .filter(now.kinds()::contains)
                .limit(2)
                .map(kind -> Text.of(CertificateWords.key(kind)))
                .toList();
        return names.size() == 1 ? names.get(0) : Text.of("welcome.certificate.detail", names.toArray());
    }

    private Screen.Entry entry(Picture picture, String key, Text detail, Task task) {
        boolean possible = now.allows(task);
        return new Screen.Entry(
                picture,
                Text.of(key),
                possible ? detail : whyNot(task),
                possible ? Optional.of(new Button(Text.of(key), new Event.TaskChosen(task))) : Optional.empty());
    }

    private Text whyNot(Task task) {
        if (!now.open()) {
            return Text.of("welcome.closed.detail");
        }
        if (!now.reader()) {
            return Text.of("welcome.reader-gone", String.valueOf(FailureCode.READER_GONE.number()));
        }
        return Text.of(
                task == Task.CERTIFICATE && now.allows(Task.PASSWORD_RESET)
                        ? "welcome.certificate.unavailable"
                        : "welcome.unavailable");
    }

    @Override
    public Optional<Step> advance(Event event, Moment moment) {
        if (event instanceof Event.CardInserted) {
            return Step.go(new Welcome(true, moment.availability()));
        }
        if (event instanceof Event.CardRemoved) {
            return Step.go(new Welcome(false, moment.availability()));
        }
        if (event instanceof Event.AvailabilityChanged) {
            return Step.go(new Welcome(cardIn, moment.availability()));
        }
        if (event instanceof Event.TaskChosen chosen) {
            return Optional.of(NextTask.begin(this, chosen.task(), moment)
                    .orElseGet(() -> Step.to(new Welcome(cardIn, moment.availability()))));
        }
        return Optional.empty();
    }

    /** Nothing is left to end; the loop turns an idle start back to the usual presentation. */
    @Override
    public boolean interruptible() {
        return false;
    }
}
