package jp.madoguchi.centre.issue;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import jp.madoguchi.centre.call.Audit;
import jp.madoguchi.centre.call.Refusal;
import jp.madoguchi.centre.call.Terminal;
import jp.madoguchi.centre.register.Register;
import jp.madoguchi.centre.register.RegisteredCard;
import jp.madoguchi.centre.session.SessionRow.Authenticated;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.config.Municipalities;
import jp.madoguchi.config.Municipality;
import jp.madoguchi.config.ServiceHours;
import jp.madoguchi.protocol.CertificateOptions;
import jp.madoguchi.protocol.ProblemCode;
import jp.madoguchi.protocol.Quote.RegistrationOfUse;
import org.jdbi.v3.core.Handle;

/**
 * Whether a municipality issues to a resident. Every reason in the register or in the person gives one neutral refusal, after
 * the same work, so that no protective measure can be read off a screen; the true reason goes to the audit.
 */
@Singleton
final class Availability {
    private static final int OLD_ENOUGH = 15;

    private final Register register;
    private final Drafts drafts;
    private final Municipalities municipalities;
    private final Audit audit;
    private final Clock clock;

    Availability(Register register, Drafts drafts, Municipalities municipalities, Audit audit, Clock clock) {
        this.register = register;
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
        String reason = findings.obstacle(now);
        if (reason.isEmpty()) {
            reason = findings.lateness(now);
        }
        return offered(terminal, session, findings, reason);
    }

    /** Asked for a line that was quoted: when the hours end in the middle of a task, the task is finished. */
    Offered forIssue(Handle handle, Terminal terminal, Authenticated session, Wish wish) throws Refusal {
        Findings findings = find(handle, session, wish);
        String reason = findings.obstacle(clock.instant());
        if (reason.isEmpty() && findings.draft().orElseThrow().use() == RegistrationOfUse.REQUIRED) {
            reason = "use-not-registered";
        }
        return offered(terminal, session, findings, reason);
    }

    private Findings find(Handle handle, Authenticated session, Wish wish) {
        Optional<RegisteredCard> card = register.find(handle, session.subject());
        Optional<Municipality> municipality = municipalities.find(wish.municipality());
        return new Findings(
                wish,
                card,
                municipality,
                municipality.flatMap(each -> each.offer(wish.kind())),
                card.flatMap(each -> drafts.find(handle, each, wish.kind(), wish.options())));
    }

    private Offered offered(Terminal terminal, Authenticated session, Findings findings, String reason) throws Refusal {
        if (reason.isEmpty()) {
            return new Offered(
                    findings.municipality().orElseThrow(),
                    findings.offer().orElseThrow(),
                    findings.draft().orElseThrow());
        }
        audit.refused(terminal.id(), session.sessionId(), reason);
        throw new Refusal(ProblemCode.ISSUE_NOT_AVAILABLE);
    }

    private record Findings(
            Wish wish,
            Optional<RegisteredCard> card,
            Optional<Municipality> municipality,
            Optional<Municipality.Offer> offer,
            Optional<Draft> draft) {

        /** In the words of the audit; empty when nothing stands in the way. */
        String obstacle(Instant now) {
            if (card.isEmpty()) {
                return "not-registered";
            }
            if (offer.isEmpty()) {
                return "not-served";
            }
            if (draft.isEmpty()) {
                return "nothing-registered";
            }
            if (!draft.get().municipality().equals(wish.municipality())) {
                return wish.kind().basis() == CertificateKind.Basis.ADDRESS
                        ? "not-resident-here"
                        : "domicile-elsewhere";
            }
            return Period.between(card.get().resident().born(), today(now)).getYears() < OLD_ENOUGH ? "under-age" : "";
        }

        /** What only a new line of an order is measured by. */
        String lateness(Instant now) {
            Municipality.Offer offered = offer.orElseThrow();
            boolean yearIsOver = wish.kind().choices().contains(CertificateKind.Choice.TAX_YEAR)
                    && !offered.taxYears(today(now)).contains(wish.options().taxYear());
            if (yearIsOver) {
                return "year-not-offered";
            }
            return offered.hours().isOpenAt(now) ? "" : "outside-hours";
        }

        private static LocalDate today(Instant now) {
            return now.atZone(ServiceHours.ZONE).toLocalDate();
        }

        @Override
        public String toString() {
            return "Findings[***]";
        }
    }
}
