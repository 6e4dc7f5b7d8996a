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

/** What is said to who comes in: what can be done here and now, why the rest can't, and until when. */
record FrontDoor(Availability now) {
    /** Kinds of certificates by which the rest is guessed, where they are served. */
    private static final List<CertificateKind> BEST_KNOWN = List.of(
            CertificateKind.RESIDENCE_CERTIFICATE,
            CertificateKind.SEAL_REGISTRATION_CERTIFICATE,
            CertificateKind.FAMILY_REGISTER_FULL_CERTIFICATE,
            CertificateKind.INCOME_AND_TAX_CERTIFICATE);

    List<Screen.Entry> entries() {
        return List.of(
                entry(
                        Picture.CERTIFICATE,
                        "welcome.certificate",
                        onlyFree().orElseGet(this::certificates),
                        Task.CERTIFICATE),
                entry(Picture.KEY, "welcome.reset", Text.of("welcome.reset.detail"), Task.PASSWORD_RESET),
                entry(Picture.CARD, card(), Text.of("welcome.card.detail"), Task.CARD_CHECK));
    }

    Text hours() {
        return now.hours().isAlways()
                ? Text.of("welcome.hours.always")
                : Text.of(
                        "welcome.hours.value",
                        now.hours().opens().toString(),
                        now.hours().closes().toString());
    }

    /** That it is closed, or will be soon; empty where nobody has to hurry. */
    Optional<Text> time() {
        if (!now.open()) {
            return Optional.of(Text.of("welcome.closed.subtitle", hours()));
        }
        return now.minutesLeft()
                .map(minutes ->
                        Text.of("welcome.closes-soon", now.hours().closes().toString(), minutes));
    }

    /** That of the certificates only those without a fee can be had; a poster has no room for it at the task itself. */
    Optional<Text> onlyFree() {
        return now.lacksOnlyPayment() && now.allows(Task.CERTIFICATE)
                ? Optional.of(Text.of("welcome.certificate.free-only"))
                : Optional.empty();
    }

    /** A change of the PIN begins at the card too, where the operator offers it. */
    private String card() {
        return now.capabilities().changes() ? "welcome.card" : "welcome.card.check";
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
        if (now.centreTrouble().isPresent() && task.needsCentre()) {
            return centreTrouble(now.centreTrouble().get());
        }
        if (task != Task.CERTIFICATE || !now.allows(Task.PASSWORD_RESET)) {
            return Text.of("welcome.unavailable");
        }
        if (!now.printing()) {
            return Text.of("welcome.certificate.unavailable");
        }
        return now.lacksOnlyPayment() ? Text.of("welcome.certificate.unpayable") : closed();
    }

    /** With the hours of whatever office opens first. */
    private Text closed() {
        return now.services().stream()
                .map(MunicipalService::soonest)
                .min(ServedKind.SOONEST)
                .map(kind -> Text.of("welcome.certificate.closed", kind.whyNot()))
                .orElseGet(() -> Text.of("welcome.certificate.unavailable"));
    }

    private static Text centreTrouble(FailureCode code) {
        String key = code == FailureCode.CENTRE_UNREACHABLE ? "welcome.centre-gone" : "welcome.centre-refuses";
        return Text.of(key, String.valueOf(code.number()));
    }
}
