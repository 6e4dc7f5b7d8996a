package jp.madoguchi.session.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.session.CardReport;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.Task;
import jp.madoguchi.session.screen.Button;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Screen.Advice;
import jp.madoguchi.session.screen.Text;

/** The card check (証明書の状態): how the card stands, and what its holder can do next. */
public final class CheckScreen {
    /** What fits into one mind. Of more, those before the last word are left out: they stand in the order of their use. */
    static final int MOST_ADVICE = 7;

    private CheckScreen() {}

    /** The screen; {@code offered} are the tasks that this terminal does now. */
    public static Screen.Report of(CardReport report, Set<Task> offered) {
        var card = new CardCase(report, offered);
        return new Screen.Report(
                Optional.empty(),
                Text.of("check.title"),
                Stream.of(JpkiKey.values())
                        .map(key -> new CheckPanel(card, key).panel())
                        .toList(),
                Text.of("check.advice"),
                advice(card),
                Optional.of(Button.of("check.finish", new Event.Finished())));
    }

    private static List<Advice> advice(CardCase card) {
        List<Advice> all = Stream.of(CardRule.values())
                .filter(rule ->
                        rule.says() instanceof Says.Next next && next.when().test(card))
                .map(rule -> advice(rule, (Says.Next) rule.says(), card))
                .toList();
        int last = all.size() - 1;
        return last < MOST_ADVICE
                ? all
                : Stream.concat(
                                all.stream().limit(MOST_ADVICE - 1),
                                all.stream().skip(last))
                        .toList();
    }

    private static Advice advice(CardRule rule, Says.Next next, CardCase card) {
        return new Advice(
                next.place(),
                Says.text(card, rule.key() + ".title"),
                next.details().apply(card),
                next.begins()
                        .map(task -> new Button(
                                Says.text(card, rule.key() + rule.button(next)), new Event.TaskChosen(task))));
    }
}
