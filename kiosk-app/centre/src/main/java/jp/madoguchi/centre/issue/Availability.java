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
import jp.madoguchi.protocol.ProblemCode;
import org.jdbi.v3.core.Handle;

/**
 * Whether a municipality issues to a resident. Every reason in the register or in the person gives one neutral refusal, after
 * the same work, so that no protective measure can be read off a screen; the true reason goes to the audit.
 */
@Singleton
final class Availability {
    private static final int OLD_ENOUGH = 15;

    private final Register register;
    private final Municipalities municipalities;
    private final Audit audit;
    private final Clock clock;

    Availability(Register register, Municipalities municipalities, Audit audit, Clock clock) {
        this.register = register;
        this.municipalities = municipalities;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is offered to whom. */
    record Offered(Municipality municipality, Municipality.Offer offer, RegisteredCard card) {}

    /** Asked for a new line of an order: the hours of the service count. */
    Offered forQuote(Handle handle, Terminal terminal, Authenticated session, String code, CertificateKind kind)
            throws Refusal {
        return judge(handle, terminal, session, code, kind, true);
    }

    /** Asked for a line that was quoted: when the hours end in the middle of a task, the task is finished. */
    Offered forIssue(Handle handle, Terminal terminal, Authenticated session, String code, CertificateKind kind)
            throws Refusal {
        return judge(handle, terminal, session, code, kind, false);
    }

    private Offered judge(
            Handle handle, Terminal terminal, Authenticated session, String code, CertificateKind kind, boolean hours)
            throws Refusal {
        Optional<RegisteredCard> card = register.find(handle, session.subject());
        Optional<Municipality> municipality = municipalities.find(code);
        Optional<Municipality.Offer> offer = municipality.flatMap(each -> each.offer(kind));
        Instant now = clock.instant();
        String reason = "";
        if (card.isEmpty()) {
            reason = "not-registered";
        } else if (municipality.isEmpty() || offer.isEmpty()) {
            reason = "not-served";
        } else if (!card.get().household().municipality().equals(code)) {
            reason = "not-resident-here";
        } else if (age(card.get(), now) < OLD_ENOUGH) {
            reason = "under-age";
        } else if (hours && !offer.get().hours().isOpenAt(now)) {
            reason = "outside-hours";
        } else {
            return new Offered(municipality.get(), offer.get(), card.get());
        }
        audit.refused(terminal.id(), session.sessionId(), reason);
        throw new Refusal(ProblemCode.ISSUE_NOT_AVAILABLE);
    }

    private static int age(RegisteredCard card, Instant now) {
        LocalDate today = now.atZone(ServiceHours.ZONE).toLocalDate();
        return Period.between(card.resident().born(), today).getYears();
    }
}
