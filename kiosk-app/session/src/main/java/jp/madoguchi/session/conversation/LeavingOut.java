package jp.madoguchi.session.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.QuotedOrder;
import jp.madoguchi.session.Resident;
import jp.madoguchi.session.screen.Button;
import jp.madoguchi.session.screen.Picture;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Text;
import jp.madoguchi.session.screen.Tone;

/**
 * Some of what was ordered can't be had: which, and why as far as it may be said.
 *
 * @param rest what can be had
 * @param refused what the municipality doesn't issue to this resident, for whatever reason
 * @param unregistered what takes a registration of use (利用登録) first
 */
public record LeavingOut(
        Resident who,
        MunicipalService service,
        QuotedOrder rest,
        List<CertificateKind> refused,
        List<CertificateKind> unregistered)
        implements Ordering {
    public LeavingOut {
        refused = List.copyOf(refused);
        unregistered = List.copyOf(unregistered);
    }

    @Override
    public Screen screen() {
        return new Screen.Message(
                Optional.of(Plan.Stage.REVIEW.of(rest)),
                Tone.WARNING,
                Picture.ATTENTION,
                Text.of("left-out.title"),
                reasons(),
                List.of(Button.of("left-out.go-on", new Event.Acknowledged())),
                Optional.of(Button.of("button.cancel", new Event.CancelPressed())));
    }

    private List<Text> reasons() {
        var reasons = new ArrayList<Text>();
        refused.forEach(kind -> reasons.add(Text.of("left-out.refused", Text.of(CertificateWords.key(kind)))));
        unregistered.forEach(
                kind -> reasons.add(Text.of("left-out.registration", Text.of(CertificateWords.key(kind)))));
        if (!unregistered.isEmpty()) {
            reasons.add(Text.of("ending.registration-of-use.next"));
        }
        if (!refused.isEmpty()) {
            reasons.add(EndingScreen.HELP);
        }
        reasons.add(Text.of("left-out.rest"));
        return List.copyOf(reasons);
    }

    @Override
    public Optional<Step> advance(Event event, Moment moment) {
        return event instanceof Event.Acknowledged ? Step.go(new Reviewing(who, service, rest)) : Optional.empty();
    }
}
