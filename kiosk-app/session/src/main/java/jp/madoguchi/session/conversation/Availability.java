package jp.madoguchi.session.conversation;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.config.ServiceHours;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.Task;

/**
 * What can be begun here and now. It never ends a task that is running.
 *
 * @param open within the service hours
 * @param hours the service hours
 * @param printing the page printer is ready, and nothing has stopped the printing
 * @param reader the card reader works
 * @param centreTrouble why nothing can be done with the centre; empty when it answers and serves this terminal
 * @param services what each municipality serves, those that serve nothing now too
 * @param capabilities what this terminal may do, whatever the hour
 * @param minutesLeft until it closes, where that is soon: 1 in the last minute
 */
public record Availability(
        boolean open,
        ServiceHours hours,
        boolean printing,
        boolean reader,
        Optional<FailureCode> centreTrouble,
        List<MunicipalService> services,
        Capabilities capabilities,
        Optional<Integer> minutesLeft) {
    public Availability {
        services = List.copyOf(services);
    }

    /** The same without haste. */
    Availability withoutMinutes() {
        return new Availability(open, hours, printing, reader, centreTrouble, services, capabilities, Optional.empty());
    }

    boolean allows(Task task) {
        return open
                && reader
                && (centreTrouble.isEmpty() || !task.needsCentre())
                && switch (task) {
                    case CERTIFICATE -> printing && services.stream().anyMatch(MunicipalService::isOpen);
                    case PIN_CHANGE, PASSWORD_CHANGE -> capabilities.changes();
                    case PIN_RESET -> capabilities.pinResets();
                    case PASSWORD_RESET, CARD_CHECK, SIGNATURE_CHECK -> true;
                };
    }

    /** Whether some certificate could be had if its fee could be paid now. */
    boolean lacksOnlyPayment() {
        return printing && services.stream().anyMatch(MunicipalService::lacksOnlyPayment);
    }

    /** Every kind that some municipality serves, in the order of the screen. */
    Set<CertificateKind> kinds() {
        var kinds = EnumSet.noneOf(CertificateKind.class);
        services.forEach(service -> service.kinds().forEach(each -> kinds.add(each.kind())));
        return kinds;
    }

    /** All that can be begun. */
    Set<Task> tasks() {
        var tasks = EnumSet.allOf(Task.class);
        tasks.removeIf(task -> !allows(task));
        return tasks;
    }
}
