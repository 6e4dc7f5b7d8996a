package jp.madoguchi.session.conversation;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.Resident;
import jp.madoguchi.session.Task;
import jp.madoguchi.session.screen.Button;
import jp.madoguchi.session.screen.Option;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Text;

/** Which municipality issues the certificate; {@code resident} when this is a further task of the visit. */
public record ChoosingMunicipality(boolean cardIn, Optional<Resident> resident, List<String> municipalities)
        implements SessionState {
    public ChoosingMunicipality {
        municipalities = List.copyOf(municipalities);
    }

    @Override
    public Screen screen() {
        return new Screen.Choice(
                Optional.of(Plan.Stage.MUNICIPALITY.on(Task.CERTIFICATE)),
                Text.of("municipality.title"),
                Text.of("municipality.subtitle"),
                municipalities.stream()
                        .map(code -> Option.of(Text.of("municipality." + code), new Event.MunicipalityChosen(code)))
                        .toList(),
                Optional.of(Button.of("button.cancel", new Event.CancelPressed())));
    }

    @Override
    public Optional<Step> advance(Event event, Moment moment) {
        if (event instanceof Event.CardInserted && !cardIn) {
            return Step.go(new ChoosingMunicipality(true, Optional.empty(), municipalities));
        }
        if (!(event instanceof Event.MunicipalityChosen chosen) || !municipalities.contains(chosen.code())) {
            return Optional.empty();
        }
        Plan plan = Plan.certificate(chosen.code());
        return Optional.of(resident.map(who -> SigningIn.again(plan, who, moment))
                .orElseGet(() -> InsertCard.orRead(plan, cardIn, moment)));
    }
}
