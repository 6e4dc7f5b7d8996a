package jp.madoguchi.session.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.config.Yen;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.screen.Button;
import jp.madoguchi.session.screen.Picture;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Text;
import jp.madoguchi.session.screen.Tone;

/** What happened, what it means for the card, what to do next, and the code for the staff. */
final class EndingScreen {
    private EndingScreen() {}

    static Screen of(Ending ending, List<Button> buttons) {
        return of(ending, picture(ending.kind().tone()), List.of(), buttons);
    }

    /** The same with {@code first} said before all else, such as to take the card. */
    static Screen of(Ending ending, Picture picture, List<Text> first, List<Button> buttons) {
        var lines = new ArrayList<Text>();
        lines.addAll(first);
        var card = Text.of(ending.key() + ".card");
        boolean printedFirst = ending.kind() == Ending.Kind.CERTIFICATE_PRINTED_MONEY_OWED;
        if (printedFirst) {
            lines.add(card);
        }
        ending.money().ifPresent(money -> tell(money, lines));
        if (!printedFirst) {
            lines.add(card);
        }
        lines.add(ending.place()
                .map(place -> Text.of(ending.key() + ".next", place.english(), place.japanese()))
                .orElseGet(() -> Text.of(ending.key() + ".next")));
        if (ending.kind() == Ending.Kind.REGISTRATION_OF_USE) {
            lines.add(Text.of(ending.key() + ".counter"));
        }
        if (ending.receipt()) {
            lines.add(Text.of("ending.receipt"));
        }
        ending.code().ifPresent(code -> lines.add(Text.of("ending.code", String.valueOf(code.number()))));
        return new Screen.Message(
                Optional.empty(),
                ending.kind().tone(),
                picture,
                Text.of(ending.key() + ".title"),
                List.copyOf(lines),
                buttons,
                Optional.empty());
    }

    /** What lies in the tray, before all else that is said. */
    private static void tell(Ending.Money money, List<Text> lines) {
        if (!money.returned().equals(Yen.ZERO)) {
            String key = money.isChange() ? "ending.change" : "ending.refund";
            lines.add(Text.of(key, money.returned().amount()));
        }
        if (!money.owed().equals(Yen.ZERO)) {
            lines.add(Text.of("ending.owed", money.owed().amount()));
        }
    }

    private static Picture picture(Tone tone) {
        return switch (tone) {
            case GOOD -> Picture.DONE;
            case NEUTRAL, WARNING -> Picture.ATTENTION;
            case PROBLEM -> Picture.STOP;
        };
    }
}
