package jp.madoguchi.session.conversation;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.config.CertificateKind;

/**
 * What one municipality serves here, and what of it is open now. A task that has begun keeps the one it began with: hours that end
 * meanwhile don't end it.
 *
 * @param code that of the municipality
 * @param kinds at least one, in the order of the screen
 */
public record MunicipalService(String code, List<ServedKind> kinds) {
    public MunicipalService {
        kinds = List.copyOf(kinds);
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("serves nothing: " + code);
        }
    }

    boolean isOpen() {
        return kinds.stream().anyMatch(ServedKind::open);
    }

    /** Whether some of it could be had if its fee could be paid now. */
    boolean lacksOnlyPayment() {
        return kinds.stream().anyMatch(ServedKind::lacksOnlyPayment);
    }

    /** Whether some of it is for those whose family register lies there, wherever they live. */
    boolean keepsRegisters() {
        return kinds.stream().anyMatch(each -> each.kind().basis() == CertificateKind.Basis.REGISTERED_DOMICILE);
    }

    /** What can be had again first where nothing can be had now, or what lacks only payment. */
    ServedKind soonest() {
        return Collections.min(kinds, ServedKind.SOONEST);
    }

    /** Whether there is anything to choose between. */
    boolean hasSeveralKinds() {
        return kinds.size() > 1;
    }

    /** This kind, where it can be had now. */
    Optional<ServedKind> findOpen(CertificateKind kind) {
        return kinds.stream().filter(each -> each.kind() == kind && each.open()).findFirst();
    }
}
