package jp.madoguchi.ui;

import static jp.madoguchi.ui.part.Spoken.plain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.madoguchi.ui.part.Piece;
import jp.madoguchi.ui.part.Touch;
import jp.madoguchi.ui.part.TouchTarget;
import org.eclipse.swt.accessibility.ACC;

/** A scene in sentences: its title, what is read, what can't be used now and why, and what can be chosen. */
final class Recital {
    /** What surrounds every screen need not be heard on each. */
    private static final Predicate<Touch> FRAME =
            touch -> touch.key().startsWith("tool-") || touch.key().startsWith(Frame.LANGUAGE);

    private static final Set<String> OF_COURSE = Set.of("button", "option", "switch", "leaf");

    private final Wording words;

    Recital(Wording words) {
        this.words = words;
    }

    /** The title first. */
    List<String> sentences(Scene scene) {
        var sentences = new ArrayList<String>();
        read(scene).forEach(sentences::add);
        unavailable(scene).forEach(sentences::add);
        List<String> choices = choices(scene);
        if (!choices.isEmpty()) {
            sentences.add(words.spokenUi("voice.choices", String.join(words.ui("list.comma"), choices)));
        }
        return sentences;
    }

    /** A target by its name, its state, and what it does beyond being pressed. */
    List<String> sentences(Touch touch) {
        var sentences = new ArrayList<String>();
        sentences.add(touch.isSwitch() ? state(touch) : words.readings().of(touch.name()));
        if (!isOfCourse(touch.description())) {
            sentences.add(words.readings().of(touch.description()));
        }
        return sentences;
    }

    private String state(Touch touch) {
        if (touch.isChoice() && !touch.checked()) {
            return words.readings().of(touch.name());
        }
        String state = touch.isChoice() ? "chosen" : touch.checked() ? "on" : "off";
        return words.spokenUi("voice." + state, touch.name());
    }

    private Stream<String> read(Scene scene) {
        return scene.parts().stream()
                .filter(Piece.class::isInstance)
                .map(Piece.class::cast)
                // the title is built behind the steps
                .sorted(Comparator.comparing(piece -> !Blocks.TITLE.equals(piece.getData("key"))))
                .filter(piece -> piece.spoken().role() != ACC.ROLE_GRAPHIC && !Brand.KEY.equals(piece.getData("key")))
                .map(this::sentence);
    }

    String sentence(Piece piece) {
        return words.readings().of(piece.spoken().name().get());
    }

    private Stream<String> unavailable(Scene scene) {
        return scene.parts().stream()
                .filter(TouchTarget.class::isInstance)
                .map(TouchTarget.class::cast)
                .filter(target ->
                        !target.touch().enabled() && !isOfCourse(target.touch().description()))
                .map(target -> words.readings().of(target.touch().name()) + ". "
                        + words.readings().of(target.description()));
    }

    private List<String> choices(Scene scene) {
        return scene.targets().stream()
                .map(TouchTarget::touch)
                .filter(FRAME.negate().and(touch -> !touch.isKey()))
                .map(Touch::name)
                .toList();
    }

    private boolean isOfCourse(String description) {
        return OF_COURSE.stream().anyMatch(kind -> description.equals(plain(words.ui("describe." + kind))));
    }
}
