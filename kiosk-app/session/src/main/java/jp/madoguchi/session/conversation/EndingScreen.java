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
    /** The number to call, wherever the resident is sent to somebody. */
    static final Text HELP = Text.of("ending.help", Text.of("welcome.help.value"));

    private EndingScreen() {}

    static Screen of(Ending ending, List<Button> buttons) {
        return of(ending, picture(ending), List.of(), buttons);
    }

    /** The same with {@code first} said before all else, such as to take the card. */
    static Screen of(Ending ending, Picture picture, List<Text> first, List<Button> buttons) {
        var lines = new ArrayList<Text>(first);
        ending.leftBefore().ifPresent(left -> lines.add(Text.of(left.key())));
        lines.addAll(outcome(ending));
        if (ending.kind() == Ending.Kind.REGISTRATION_OF_USE) {
            lines.add(Text.of(ending.key() + ".counter"));
        }
        if (ending.receipt()) {
            lines.add(Text.of("ending.receipt"));
        }
        if (ending.kind().sendsToPeople()) {
            lines.add(HELP);
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

    /** What lies in a tray, sheets first, before all else that is said. */
    private static List<Text> outcome(Ending ending) {
        var card = Text.of(ending.key() + ".card");
        return switch (ending.kind()) {
            case CERTIFICATE_PRINTED, CERTIFICATE_PRINTED_WITHOUT_RECEIPT -> around(next(ending), ending, card);
            case CERTIFICATE_PRINTED_MONEY_OWED -> around(card, ending, next(ending));
            default -> {
                var lines = new ArrayList<Text>(money(ending));
                lines.add(card);
                lines.add(next(ending));
                yield lines;
            }
        };
    }

    private static List<Text> around(Text sheets, Ending ending, Text rest) {
        var lines = new ArrayList<Text>(List.of(sheets));
        lines.addAll(money(ending));
        lines.add(rest);
        return lines;
    }

    private static Text next(Ending ending) {
        return ending.place()
                .map(place -> Text.of(ending.key() + ".next", place.english(), place.japanese()))
                .orElseGet(() -> Text.of(ending.key() + ".next"));
    }

    private static List<Text> money(Ending ending) {
        var lines = new ArrayList<Text>();
        ending.money().ifPresent(money -> tell(money, lines));
        return lines;
    }

    private static void tell(Ending.Money money, List<Text> lines) {
        if (!money.returned().equals(Yen.ZERO)) {
            String key = money.isChange() ? "ending.change" : "ending.refund";
            lines.add(Text.of(key, money.returned().amount()));
        }
        if (!money.owed().equals(Yen.ZERO)) {
            lines.add(Text.of("ending.owed", money.owed().amount()));
        }
    }

    /** What a tray holds for certain, and else what the ending is like. */
    private static Picture picture(Ending ending) {
        return ending.left()
                .filter(left ->
                        left != Ending.Left.PERHAPS || ending.leftBefore().isPresent())
                .map(left -> left == Ending.Left.MONEY ? Picture.TAKE_MONEY : Picture.SHEET)
                .orElseGet(() -> picture(ending.kind()));
    }

    private static Picture picture(Ending.Kind kind) {
        return switch (kind) {
            case CLOSED, TIMED_OUT -> Picture.CLOSED;
            default -> picture(kind.tone());
        };
    }

    private static Picture picture(Tone tone) {
        return switch (tone) {
            case GOOD -> Picture.DONE;
            case NEUTRAL, WARNING -> Picture.ATTENTION;
            case PROBLEM -> Picture.STOP;
        };
    }
}
