package jp.madoguchi.session.conversation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.card.Secret;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.screen.Button;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Text;

/** The new secret is typed again, so that no slip of a finger gets into the card; {@code first} is the entry before. */
public record RepeatingNewSecret(Renewal renewal, Secret first) implements Renewing {
    @Override
    public Screen screen() {
        String words = EnteringNewSecret.words(renewal) + ".repeat";
        return EnteringNewSecret.screen(
                renewal,
                Plan.Stage.REPEAT,
                Text.of(words + ".title"),
                words,
                Optional.empty(),
                Button.of("button.back", new Event.BackPressed()));
    }

    @Override
    public List<Secret> secrets() {
        return Stream.concat(Stream.of(first), renewal.secrets().stream()).toList();
    }

    @Override
    public Optional<Step> advance(Event event, Moment moment) {
        if (event instanceof Event.BackPressed) {
            return Step.go(new EnteringNewSecret(renewal, Optional.empty()));
        }
        return EnteringNewSecret.typed(renewal, event)
                .map(again -> first.matches(again)
                        ? WritingCard.begin(renewal, again, moment)
                        : Step.to(new EnteringNewSecret(renewal, Optional.of(EnteringNewSecret.Problem.DIFFERED))));
    }
}
