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

/**
 * What the certificate shall show, and how many copies, question by question; {@code lines} were chosen before, one a copy.
 *
 * @param options as far as they are answered
 */
public record ChoosingOptions(
        Resident who,
        MunicipalService service,
        List<OrderLine> lines,
        ServedKind kind,
        CertificateOptions options,
        OrderQuestion now)
        implements Ordering {
    static final int MOST_COPIES = 3;
    static final int MOST_LINES = 6;

    public ChoosingOptions {
        lines = List.copyOf(lines);
    }

    /** The first question. Everything that may be left out is left out so far; of several years it is the newest. */
    static ChoosingOptions first(Resident who, MunicipalService service, List<OrderLine> lines, ServedKind kind) {
        Scope scope = kind.choices().contains(Choice.SCOPE) ? Scope.HOUSEHOLD : Scope.INDIVIDUAL;
        int year = kind.taxYears().stream().findFirst().orElse(0);
        var plain = new CertificateOptions(scope, false, false, false, false, year);
        OrderQuestion first = OrderQuestion.about(kind.choices()).get(0);
        return new ChoosingOptions(who, service, lines, kind, plain, first);
    }

    @Override
    public Screen screen() {
        return new OrderQuestionScreen(this).screen();
    }

    /** How many copies of this the order still has room for. */
    int mostCopies() {
        return Math.min(MOST_COPIES, MOST_LINES - lines.size());
    }

    /** Whether there is a screen of the order before this one. */
    boolean canGoBack() {
        return neighbour(-1).isPresent() || service.hasSeveralKinds() || !lines.isEmpty();
    }

    private Optional<ChoosingOptions> neighbour(int distance) {
        List<OrderQuestion> questions = OrderQuestion.about(kind.choices());
        int at = questions.indexOf(now) + distance;
        return at < 0 || at >= questions.size() ? Optional.empty() : Optional.of(with(options, questions.get(at)));
    }

    private ChoosingOptions with(CertificateOptions wanted, OrderQuestion question) {
        return new ChoosingOptions(who, service, lines, kind, wanted, question);
    }

    @Override
    public Optional<Step> advance(Event event, Moment moment) {
        if (event instanceof Event.OptionsChanged changed) {
            return now == OrderQuestion.ITEMS && isOffered(changed.options())
                    ? Step.go(with(changed.options(), now))
                    : Optional.empty();
        }
        if (event instanceof Event.OptionsChosen chosen) {
            return isOffered(chosen.options())
                    ? with(chosen.options(), now).neighbour(1).map(Step::to)
                    : Optional.empty();
        }
        if (event instanceof Event.CopiesChosen chosen) {
            return now == OrderQuestion.COPIES && chosen.copies() >= 1 && chosen.copies() <= mostCopies()
                    ? Optional.of(ordered(chosen.copies(), moment))
                    : Optional.empty();
        }
        return event instanceof Event.BackPressed && canGoBack() ? Optional.of(back(moment)) : Optional.empty();
    }

    private Step back(Moment moment) {
        return neighbour(-1)
                .map(Step::to)
                .orElseGet(() -> service.hasSeveralKinds()
                        ? Step.to(new ChoosingKind(who, service, lines))
                        : Quoting.begin(who, service, lines, moment));
    }

    private Step ordered(int copies, Moment moment) {
        var all = new ArrayList<>(lines);
        all.addAll(Collections.nCopies(copies, new OrderLine(kind.kind(), options)));
        return Quoting.begin(who, service, all, moment);
    }

    private boolean isOffered(CertificateOptions wanted) {
        return wanted.fit(kind.choices())
                && (kind.taxYears().isEmpty() || kind.taxYears().contains(wanted.taxYear()));
    }
}
