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
public record ChoosingMunicipality(boolean cardIn, Optional<Resident> resident, List<MunicipalService> services)
        implements SessionState {
    public ChoosingMunicipality {
        services = List.copyOf(services);
    }

    @Override
    public Screen screen() {
        return new Screen.Choice(
                Optional.of(Plan.Stage.MUNICIPALITY.on(Task.CERTIFICATE)),
                Text.of("municipality.title"),
                Text.of(
                        services.stream().anyMatch(MunicipalService::keepsRegisters)
                                ? "municipality.subtitle.domicile"
                                : "municipality.subtitle"),
                services.stream().map(ChoosingMunicipality::option).toList(),
                Optional.of(Button.of("button.cancel", new Event.CancelPressed())));
    }

    private static Option option(MunicipalService service) {
        Text name = Text.of("municipality." + service.code());
        return service.isOpen()
                ? Option.of(name, new Event.MunicipalityChosen(service.code()))
                : Option.unavailable(name, service.soonest().whyNot());
    }

    @Override
    public Optional<Step> advance(Event event, Moment moment) {
        if (event instanceof Event.CardInserted && !cardIn) {
            return Step.go(new ChoosingMunicipality(true, Optional.empty(), services));
        }
        return event instanceof Event.MunicipalityChosen chosen
                ? services.stream()
                        .filter(each -> each.code().equals(chosen.code()) && each.isOpen())
                        .findFirst()
                        .map(service -> begin(Plan.certificate(service), moment))
                : Optional.empty();
    }

    private Step begin(Plan plan, Moment moment) {
        return resident.map(who -> SigningIn.again(plan, who, moment))
                .orElseGet(() -> InsertCard.orRead(plan, cardIn, moment));
    }
}
