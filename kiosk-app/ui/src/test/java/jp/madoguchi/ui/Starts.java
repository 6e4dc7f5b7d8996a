package jp.madoguchi.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.Task;
import jp.madoguchi.session.screen.Button;
import jp.madoguchi.session.screen.Option;
import jp.madoguchi.session.screen.Picture;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Text;

/** The screens on which a visit begins: what to do here, and for which municipality. */
final class Starts {
    private Starts() {}

    static Screen menuWithCardIn() {
        var menu = (Screen.Menu) menu(true);
        return new Screen.Menu(menu.title(), Text.of("welcome.card-in"), menu.entries(), menu.facts());
    }

    static Screen menu(boolean open) {
        var certificate = Button.of("welcome.certificate", new Event.TaskChosen(Task.CERTIFICATE));
        var reset = Button.of("welcome.reset", new Event.TaskChosen(Task.PASSWORD_RESET));
        var check = Button.of("welcome.card", new Event.TaskChosen(Task.CARD_CHECK));
        return new Screen.Menu(
                Text.of(open ? "welcome.title" : "welcome.closed.title"),
                open ? Text.of("welcome.subtitle") : Text.of("welcome.closed.subtitle", "6:30", "23:00"),
                List.of(
                        new Screen.Entry(
                                Picture.CERTIFICATE,
                                Text.of("welcome.certificate"),
                                open
                                        ? Text.of(
                                                "welcome.certificate.detail",
                                                Text.of("kind.residence-certificate"),
                                                Text.of("kind.seal-registration-certificate"))
                                        : Text.of("sample.long.detail"),
                                open ? Optional.of(certificate) : Optional.empty()),
                        new Screen.Entry(
                                Picture.KEY,
                                Text.of("welcome.reset"),
                                Text.of("welcome.reset.detail"),
                                Optional.of(reset)),
                        new Screen.Entry(
                                Picture.CARD,
                                Text.of("welcome.card"),
                                Text.of("welcome.card.detail"),
                                Optional.of(check))),
                List.of(
                        new Screen.Fact(Text.of("welcome.hours"), Text.of("welcome.hours.value", "06:30", "23:00")),
                        new Screen.Fact(Text.of("welcome.duration"), Text.of("welcome.duration.value")),
                        new Screen.Fact(Text.of("welcome.help"), Text.of("welcome.help.value"))));
    }

    static Screen choice(int many) {
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
                Optional.of(Samples.certificateSteps(0)),
                Text.of("municipality.title"),
                Text.of("municipality.subtitle.domicile"),
                options,
                Samples.CANCEL);
    }
}
