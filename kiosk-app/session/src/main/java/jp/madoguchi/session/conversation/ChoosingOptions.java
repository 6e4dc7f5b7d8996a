package jp.madoguchi.session.conversation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.config.CertificateKind.Choice;
import jp.madoguchi.protocol.CertificateOptions;
import jp.madoguchi.protocol.CertificateOptions.Scope;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.OrderLine;
import jp.madoguchi.session.Resident;
import jp.madoguchi.session.screen.Screen;

/** What the certificate shall show, and how many copies; {@code lines} were chosen before, one a copy. */
public record ChoosingOptions(
        Resident who,
        MunicipalService service,
        List<OrderLine> lines,
        ServedKind kind,
        CertificateOptions options,
        int copies)
        implements Ordering {
    static final int MOST_COPIES = 3;
    static final int MOST_LINES = 6;

    public ChoosingOptions {
        lines = List.copyOf(lines);
    }

    /** Everything that may be left out is left out; of several years the newest. */
    static ChoosingOptions plain(Resident who, MunicipalService service, List<OrderLine> lines, ServedKind kind) {
        Scope scope = kind.choices().contains(Choice.SCOPE) ? Scope.HOUSEHOLD : Scope.INDIVIDUAL;
        int year = kind.taxYears().stream().findFirst().orElse(0);
        var plain = new CertificateOptions(scope, false, false, false, false, year);
        return new ChoosingOptions(who, service, lines, kind, plain, 1);
    }

    @Override
    public Screen screen() {
        return new OptionsForm(this).screen();
    }

    /** How many copies of this the order still has room for. */
    int mostCopies() {
        return Math.min(MOST_COPIES, MOST_LINES - lines.size());
    }

    /** Whether there is a screen of the order before this one. */
    boolean canGoBack() {
        return service.hasSeveralKinds() || !lines.isEmpty();
    }

    @Override
    public Optional<Step> advance(Event event, Moment moment) {
        if (event instanceof Event.OptionsChanged changed) {
            return isOffered(changed.options())
                    ? Step.go(new ChoosingOptions(
                            who,
                            service,
                            lines,
                            kind,
                            changed.options(),
                            Math.max(1, Math.min(changed.copies(), mostCopies()))))
                    : Optional.empty();
        }
        if (event instanceof Event.BackPressed && canGoBack()) {
            return Optional.of(
                    service.hasSeveralKinds()
                            ? Step.to(new ChoosingKind(who, service, lines))
                            : Quoting.begin(who, service, lines, moment));
        }
        if (!(event instanceof Event.OptionsConfirmed)) {
            return Optional.empty();
        }
        var all = new ArrayList<>(lines);
        all.addAll(Collections.nCopies(copies, new OrderLine(kind.kind(), options)));
        return Optional.of(Quoting.begin(who, service, all, moment));
    }

    private boolean isOffered(CertificateOptions wanted) {
        return wanted.fit(kind.choices())
                && (kind.taxYears().isEmpty() || kind.taxYears().contains(wanted.taxYear()));
    }
}
