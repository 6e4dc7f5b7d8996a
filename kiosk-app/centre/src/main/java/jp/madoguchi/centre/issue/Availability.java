package jp.madoguchi.centre.issue;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.centre.call.Audit;
import jp.madoguchi.centre.call.Refusal;
import jp.madoguchi.centre.call.Terminal;
import jp.madoguchi.centre.register.Holdings;
import jp.madoguchi.centre.register.Register;
import jp.madoguchi.centre.register.RegisteredCard;
import jp.madoguchi.centre.session.SessionRow.Authenticated;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.config.Municipalities;
import jp.madoguchi.config.Municipality;
import jp.madoguchi.config.PersonForm;
import jp.madoguchi.protocol.CertificateOptions;
import jp.madoguchi.protocol.Quote.RegistrationOfUse;
import org.jdbi.v3.core.Handle;

/**
 * Whether a municipality issues to a resident. Nearly every reason in the register or in the person gives one neutral refusal, after
 * the same work, so that no protective measure can be read off a screen; the true reason goes to the audit.
 */
@Singleton
final class Availability {
    private final Register register;
    private final Holdings holdings;
    private final Drafts drafts;
    private final Municipalities municipalities;
    private final Audit audit;
    private final Clock clock;

    Availability(
            Register register,
            Holdings holdings,
            Drafts drafts,
            Municipalities municipalities,
            Audit audit,
            Clock clock) {
        this.register = register;
        this.holdings = holdings;
        this.drafts = drafts;
        this.municipalities = municipalities;
        this.audit = audit;
        this.clock = clock;
    }

    /** Which certificate is wanted from whom. */
    record Wish(String municipality, CertificateKind kind, CertificateOptions options) {}

    /** What is offered. */
    record Offered(Municipality municipality, Municipality.Offer offer, Draft draft) {}

    /** Asked for a new line of an order: hours and years on offer count, a missing registration of use is only told. */
    Offered forQuote(Handle handle, Terminal terminal, Authenticated session, Wish wish) throws Refusal {
        Findings findings = find(handle, session, wish);
        Instant now = clock.instant();
        return offered(terminal, session, findings, findings.obstacle(now).or(() -> findings.lateness(now)));
    }

    /** Asked for a line that was quoted: when the hours end in the middle of a task, the task is finished. */
    Offered forIssue(Handle handle, Terminal terminal, Authenticated session, Wish wish) throws Refusal {
        Findings findings = find(handle, session, wish);
        Optional<Obstacle> obstacle = findings.obstacle(clock.instant()).or(() -> findings.draft()
                .filter(draft -> draft.use() == RegistrationOfUse.REQUIRED)
                .map(any -> Obstacle.USE_NOT_REGISTERED));
        return offered(terminal, session, findings, obstacle);
    }

    private Findings find(Handle handle, Authenticated session, Wish wish) {
        Optional<RegisteredCard> card = register.find(handle, session.subject());
        Optional<String> resident = card.map(each -> each.resident().id());
        Optional<Municipality> municipality = municipalities.find(wish.municipality());
        Optional<Municipality.Offer> offer = municipality.flatMap(each -> each.offer(wish.kind()));
        return new Findings(
                wish,
                card,
                resident.filter(id -> holdings.isSuspended(handle, id)).isPresent(),
                municipality,
                offer,
                municipality.flatMap(town -> offer.map(each -> municipalities.opening(town, each, clock.instant()))),
                card.flatMap(each -> drafts.find(handle, each, wish, alone(offer))),
                resident.flatMap(
                        id -> holdings.taxedElsewhere(handle, id, wish.options().taxYear())));
    }

    private static PersonForm alone(Optional<Municipality.Offer> offer) {
        return offer.flatMap(Municipality.Offer::alone).orElse(PersonForm.INDIVIDUAL);
    }

    private Offered offered(Terminal terminal, Authenticated session, Findings findings, Optional<Obstacle> obstacle)
            throws Refusal {
        if (obstacle.isEmpty()) {
            return new Offered(
                    findings.municipality().orElseThrow(),
                    findings.offer().orElseThrow(),
                    findings.draft().orElseThrow());
        }
        audit.refused(terminal.id(), session.sessionId(), obstacle.get().word());
        throw new Refusal(
                obstacle.get().told(), findings.taxedBy().filter(any -> obstacle.get() == Obstacle.TAXED_ELSEWHERE));
    }
}
