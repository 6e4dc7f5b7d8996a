package jp.madoguchi.session.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.config.Yen;
import jp.madoguchi.session.QuotedOrder;
import jp.madoguchi.session.Task;
import jp.madoguchi.session.screen.StepBar;
import jp.madoguchi.session.screen.Text;

/** What the resident is about to do: the task, and for certificates the municipality that issues them, with what it serves. */
public record Plan(Task task, Optional<MunicipalService> service) {
    public Plan {
        if ((task == Task.CERTIFICATE) != service.isPresent()) {
            throw new IllegalArgumentException("a municipality goes with certificates, and only with them");
        }
    }

    /** Any task but certificates. */
    static Plan of(Task task) {
        return new Plan(task, Optional.empty());
    }

    static Plan certificate(MunicipalService service) {
        return new Plan(Task.CERTIFICATE, Optional.of(service));
    }

    /** Whose secret is asked for on the way. */
    JpkiKey key() {
        return task.credential().orElseThrow();
    }

    StepBar at(Stage stage) {
        return stage.on(task);
    }

    /** A stage of the way, as the step bar shows it; each task has its own. */
    enum Stage {
        MUNICIPALITY,
        CARD,
        /** The secret that the card knows. */
        SECRET,
        CONTENTS,
        REVIEW,
        /** Only where a fee is due. */
        PAYMENT,
        PRINT,
        NEW_PIN,
        NEW_PASSWORD,
        REPEAT,
        WRITE,
        RESULT;

        private static List<Stage> way(Task task) {
            return switch (task) {
                case CERTIFICATE -> List.of(MUNICIPALITY, CARD, SECRET, CONTENTS, REVIEW, PRINT);
                case PASSWORD_RESET, PASSWORD_CHANGE -> List.of(CARD, SECRET, NEW_PASSWORD, REPEAT, WRITE);
                case PIN_RESET, PIN_CHANGE -> List.of(CARD, SECRET, NEW_PIN, REPEAT, WRITE);
                case CARD_CHECK -> List.of(CARD, RESULT);
                case SIGNATURE_CHECK -> List.of(CARD, SECRET, RESULT);
            };
        }

        StepBar on(Task task) {
            return on(task, way(task));
        }

        /** On the way to the sheets of an order whose fee is known. */
        StepBar of(QuotedOrder order) {
            return order.total().equals(Yen.ZERO) ? on(Task.CERTIFICATE) : whereItCosts();
        }

        /** On the way to sheets that cost something. */
        StepBar whereItCosts() {
            var way = new ArrayList<>(way(Task.CERTIFICATE));
            way.add(way.indexOf(PRINT), PAYMENT);
            return on(Task.CERTIFICATE, way);
        }

        private StepBar on(Task task, List<Stage> way) {
            return new StepBar(way.stream().map(stage -> stage.name(task)).toList(), way.indexOf(this));
        }

        private Text name(Task task) {
            String name =
                    this == SECRET && task.credential().equals(Optional.of(JpkiKey.SIGNATURE)) ? "password" : "pin";
            return Text.of("step."
                    + (this == SECRET ? name : name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
    }
}
