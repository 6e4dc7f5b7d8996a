package jp.madoguchi.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import jp.madoguchi.config.Language;
import jp.madoguchi.config.Texts;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.Presentation;
import jp.madoguchi.session.screen.Text;
import jp.madoguchi.ui.Voice.Utterance;
import jp.madoguchi.ui.part.Piece;
import jp.madoguchi.ui.part.Touch;
import jp.madoguchi.ui.part.TouchTarget;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;

/**
 * Says what is on the screen, where the focus is and what changes, and never a character of a secret nor a person's name.
 * What belongs together is said together: it waits until the present event is done with. Screen thread only.
 */
final class Narrator {
    private static final String OWN_NAME = "ui.language.own-name";
    /** What tells of a change by itself; other parts change only together with these. */
    private static final Set<String> LIVE = Set.of("places", "field", "countdown");

    private final Display display;
    private final Hearing hearing;
    private final Consumer<Event> post;
    private final List<String> pending = new ArrayList<>();
    private Presentation presentation = Presentation.usual();
    private Optional<Language> lastHeard = Optional.empty();
    private Optional<Scene> scene = Optional.empty();
    private List<String> before = List.of();
    private boolean patient = true;
    private boolean focusMoved;
    private boolean amongCharacters;
    private boolean awaitsFlush;

    Narrator(Display display, Hearing hearing, Consumer<Event> post) {
        this.display = display;
        this.hearing = hearing;
        this.post = post;
    }

    void listen() {
        display.addFilter(SWT.FocusIn, e -> focused());
        display.addFilter(SWT.Modify, e -> changed(e.widget));
    }

    /** Something other is on the screen, or the same in another way: what is new is said. */
    void show(Scene now, Presentation how) {
        boolean begins = how.voice() && (!presentation.voice() || how.language() != presentation.language());
        boolean ends = presentation.voice() && !how.voice();
        boolean lost = ends && canSpeak() && !hearing.voice().speaks(how.language());
        Language old = presentation.language();
        patient = true;
        scene = Optional.of(now);
        presentation = how;
        amongCharacters = false;
        hearing.voice().loud(how.loud());
        lastHeard = canSpeak() ? Optional.of(how.language()) : lastHeard;
        if (ends) {
            forget();
        }
        if (lost) {
            sayThatThereIsNone(now.words().texts(), old);
        }
        if (!speaks()) {
            return;
        }
        if (begins) {
            before = List.of();
            pending.add(now.words().spokenUi("voice.keys"));
        }
        List<String> sentences = new Recital(now.words()).sentences(now);
        pending.addAll(newOf(sentences));
        before = sentences;
        flushLater();
    }

    private void sayThatThereIsNone(Texts texts, Language old) {
        var none = new Utterance(old, texts.spoken(old, "ui.voice.none"));
        hearing.voice().say(List.of(none), () -> post.accept(new Event.Heard()));
    }

    /** The countdown covers the screen: hearing about it is no reason to go on waiting. */
    void cover(Scene countdown, Presentation how) {
        show(countdown, how);
        patient = false;
    }

    /** The whole screen once more. */
    void repeat() {
        if (speaks() && scene.isPresent()) {
            pending.clear();
            pending.addAll(new Recital(scene.get().words()).sentences(scene.get()));
            flushLater();
        }
    }

    /** Calls the resident back, even one who asked for no voice; but what is being said may be long, and is heard to its end. */
    void remind(Wording words, Text what) {
        if (hearing.voice().isSpeaking()) {
            return;
        }
        hearing.voice().chime();
        if (hearing.voice().speaks(words.language())) {
            hearing.voice().say(List.of(new Utterance(words.language(), words.spoken(what))), () -> {});
        }
    }

    /** Whether a voice can be had for what is on the screen. */
    boolean canSpeak() {
        return hearing.voice().speaks(presentation.language());
    }

    boolean speaks() {
        return presentation.voice() && canSpeak();
    }

    /** How it would be shown in the language of the last screen that could be said, and said. */
    Optional<Presentation> inTheLastVoice() {
        return lastHeard.map(language -> presentation.in(language).withVoice(true));
    }

    Presentation presentation() {
        return presentation;
    }

    /** Under one title only what was not said before, such as the next stage of a progress. */
    private List<String> newOf(List<String> sentences) {
        boolean same = !before.isEmpty() && before.get(0).equals(sentences.get(0));
        return same ? sentences.stream().filter(each -> !before.contains(each)).toList() : sentences;
    }

    private void focused() {
        if (speaks()) {
            focusMoved = true;
            flushLater();
        }
    }

    private void changed(Widget widget) {
        if (!speaks()) {
            return;
        }
        if (widget instanceof Piece piece && LIVE.contains(String.valueOf(piece.getData("key"))) && piece.isVisible()) {
            scene.ifPresent(now -> pending.add(new Recital(now.words()).sentence(piece)));
            flushLater();
        } else if (widget instanceof TouchTarget target && target.isFocusControl()) {
            focused();
        }
    }

    private void flushLater() {
        if (!awaitsFlush) {
            awaitsFlush = true;
            display.asyncExec(this::flush);
        }
    }

    private void flush() {
        awaitsFlush = false;
        if (!speaks() || scene.isEmpty()) {
            return;
        }
        Wording words = scene.get().words();
        var utterances = new ArrayList<Utterance>();
        pending.forEach(text -> utterances.add(new Utterance(words.language(), text)));
        pending.clear();
        if (focusMoved && display.getFocusControl() instanceof TouchTarget target) {
            utterances.addAll(named(target.touch(), words));
        }
        if (!utterances.isEmpty()) {
            hearing.voice().say(utterances, patient ? () -> post.accept(new Event.Heard()) : () -> {});
        } else if (focusMoved) {
            hearing.voice().silence();
        }
        focusMoved = false;
    }

    private List<Utterance> named(Touch touch, Wording words) {
        boolean first = !amongCharacters;
        amongCharacters = touch.isCharacter();
        if (isSecret(touch)) {
            String how = touch.isDigit() ? "voice.digits" : "voice.characters";
            return first ? List.of(new Utterance(words.language(), words.spokenUi(how))) : List.of();
        }
        Optional<Language> language = words.languages().stream()
                .filter(each -> touch.key().equals(Frame.LANGUAGE + each.tag()))
                .filter(hearing.voice()::speaks)
                .findFirst();
        return language.map(each -> List.of(new Utterance(each, words.texts().spoken(each, OWN_NAME))))
                .orElseGet(() -> new Recital(words)
                        .sentences(touch).stream()
                                .map(text -> new Utterance(words.language(), text))
                                .toList());
    }

    /** Whoever stands by could hear which key comes next. */
    private boolean isSecret(Touch touch) {
        return touch.isDigit() || (touch.isCharacter() && !hearing.headphones());
    }

    private void forget() {
        pending.clear();
        before = List.of();
        hearing.voice().silence();
    }
}
