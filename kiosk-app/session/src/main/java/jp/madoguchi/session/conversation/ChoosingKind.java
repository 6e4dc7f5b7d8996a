package jp.madoguchi.session.conversation;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.OrderLine;
import jp.madoguchi.session.Resident;
import jp.madoguchi.session.Task;
import jp.madoguchi.session.screen.Button;
import jp.madoguchi.session.screen.Option;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Text;

/** Which of the certificates that the municipality serves; {@code lines} were chosen before, one a copy. */
public record ChoosingKind(Resident who, MunicipalService service, List<OrderLine> lines) implements Ordering {
    public ChoosingKind {
        lines = List.copyOf(lines);
    }

    /** The first certificate of an order. */
    static SessionState first(Resident who, MunicipalService service) {
        return another(who, service, List.of());
    }

    /** A further certificate; where there is one kind only, what it shall show is asked at once. */
    static SessionState another(Resident who, MunicipalService service, List<OrderLine> lines) {
        return service.hasSeveralKinds()
                ? new ChoosingKind(who, service, lines)
                : ChoosingOptions.first(who, service, lines, service.kinds().get(0));
    }

    @Override
    public Screen screen() {
        return new Screen.Choice(
                Optional.of(Plan.Stage.CONTENTS.on(Task.CERTIFICATE)),
                Text.of("kind.title"),
                Text.of("kind.subtitle", Text.of("municipality." + service.code())),
                service.kinds().stream().map(ChoosingKind::option).toList(),
                Optional.of(
                        lines.isEmpty()
                                ? Button.of("button.cancel", new Event.CancelPressed())
                                : Button.of("button.back", new Event.BackPressed())));
    }

    private static Option option(ServedKind served) {
        String key = CertificateWords.key(served.kind());
        return served.open()
                ? Option.of(Text.of(key), Text.of(key + ".detail"), false, new Event.KindChosen(served.kind()))
                : Option.unavailable(Text.of(key), served.whyNot());
    }

    @Override
    public Optional<Step> advance(Event event, Moment moment) {
        if (event instanceof Event.BackPressed && !lines.isEmpty()) {
            return Optional.of(Quoting.begin(who, service, lines, moment));
        }
        return event instanceof Event.KindChosen chosen
                ? service.findOpen(chosen.kind()).map(kind -> Step.to(ChoosingOptions.first(who, service, lines, kind)))
                : Optional.empty();
    }
}
