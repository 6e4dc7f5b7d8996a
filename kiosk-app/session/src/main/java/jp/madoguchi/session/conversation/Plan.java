package jp.madoguchi.session.conversation;

import java.util.Optional;
import jp.madoguchi.session.Task;
import jp.madoguchi.session.screen.StepBar;
import jp.madoguchi.session.screen.Text;

/** What the resident is about to do: the task, and for certificates the municipality that issues them. */
public record Plan(Task task, Optional<String> municipality) {
    public Plan {
        if ((task == Task.CERTIFICATE) != municipality.isPresent()) {
            throw new IllegalArgumentException("a municipality goes with certificates, and only with them");
        }
    }

    static Plan reset() {
        return new Plan(Task.PASSWORD_RESET, Optional.empty());
    }

    static Plan certificate(String municipality) {
        return new Plan(Task.CERTIFICATE, Optional.of(municipality));
    }

    StepBar at(Stage stage) {
        return stage.on(task);
    }

    /** A stage of the way, as the step bar shows it; each task has its own. */
    enum Stage {
        MUNICIPALITY,
        CARD,
        PIN,
        CONTENTS,
        REVIEW,
        PRINT,
        PASSWORD,
        REPEAT,
        RESET;

        StepBar on(Task task) {
            var way = task == Task.CERTIFICATE
                    ? java.util.List.of(MUNICIPALITY, CARD, PIN, CONTENTS, REVIEW, PRINT)
                    : java.util.List.of(CARD, PIN, PASSWORD, REPEAT, RESET);
            return new StepBar(
                    way.stream()
                            .map(stage -> Text.of("step." + stage.name().toLowerCase(java.util.Locale.ROOT)))
                            .toList(),
                    way.indexOf(this));
        }
    }
}
