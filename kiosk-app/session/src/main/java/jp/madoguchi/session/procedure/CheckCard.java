package jp.madoguchi.session.procedure;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import jp.madoguchi.config.ServiceHours;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.CardFacts;
import jp.madoguchi.session.CardReport;
import jp.madoguchi.session.ProcedureId;
import jp.madoguchi.session.Progress;

/** Reads all that the card tells without a secret, and finds out how it stands. No secret, no centre, no try. */
public record CheckCard(ProcedureId id) implements Effect {
    @Override
    public Answer perform(Devices devices, Consumer<Progress> report) {
        return FreeReads.perform(devices, true, facts -> new Answer.CardChecked(report(facts, devices)));
    }

    /** What the facts of a card come to today. */
    static CardReport report(CardFacts facts, Devices devices) {
        return new CardReport(
                facts,
                LocalDate.now(devices.clock().withZone(ServiceHours.ZONE)),
                facts.certificate().map(each -> CertificateStanding.of(each, devices.authorities())),
                Optional.empty());
    }
}
