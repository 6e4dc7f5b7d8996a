package jp.madoguchi.session.conversation;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.session.CardFacts;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.screen.Button;
import jp.madoguchi.session.screen.Picture;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Text;
import jp.madoguchi.session.screen.Tone;

/** One try is left, or no more than one: the resident decides, before typing, whether to risk it; {@code again} after a wrong entry. */
public record WarningOfLastTry(Plan plan, CardFacts facts, boolean again) implements Proving {
    @Override
    public Screen screen() {
        return new Screen.Message(
                Optional.of(plan.at(Plan.Stage.SECRET)),
                Tone.WARNING,
                Picture.ATTENTION,
                Text.of(words() + (again ? ".wrong.title" : ".title")),
                List.of(meaning(), Text.of("last-try.advice")),
                List.of(Button.of("last-try.continue", new Event.LastTryAccepted())),
                Optional.of(Button.of("button.cancel", new Event.CancelPressed())));
    }

    private Text meaning() {
        return isTold()
                ? Text.of(words() + ".meaning")
                : Text.of(
                        words() + ".meaning",
                        facts.policy(plan.key()).fullCounter().left());
    }

    private String words() {
        return (plan.key() == JpkiKey.USER_AUTHENTICATION ? "last-try" : "last-try.password")
                + (isTold() ? "" : ".untold");
    }

    private boolean isTold() {
        return facts.tries(plan.key()).isPresent();
    }

    @Override
    public Optional<Step> advance(Event event, Moment moment) {
        return event instanceof Event.LastTryAccepted
                ? Step.go(new EnteringSecret(plan, facts, Optional.empty()))
                : Optional.empty();
    }
}
