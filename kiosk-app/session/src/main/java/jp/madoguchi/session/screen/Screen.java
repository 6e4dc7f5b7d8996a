package jp.madoguchi.session.screen;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.card.SecretPolicy;

/**
 * What the resident sees: content only, no widgets and no colours. The frame around it (brand, languages,
 * larger text, contrast, lower position, the countdown) belongs to every screen and is the view's work.
 */
public sealed interface Screen {
    Text title();

    Optional<StepBar> steps();

    /** The button that leaves or goes back, on the left. */
    Optional<Button> back();

    /** The start: the tasks that can be done, and facts worth knowing ahead. */
    record Menu(Text title, Text subtitle, List<Entry> entries, List<Fact> facts) implements Screen {
        @Override
        public Optional<StepBar> steps() {
            return Optional.empty();
        }

        @Override
        public Optional<Button> back() {
            return Optional.empty();
        }
    }

    /**
     * What an unused kiosk shows: to be understood from afar and in passing. A touch anywhere presses {@code begin}.
     *
     * @param entries as on the menu
     * @param notice that it is closed or will be soon, or that only what is free can be had
     */
    record Poster(Text title, List<Entry> entries, Optional<Text> notice, Button begin) implements Screen {
        @Override
        public Optional<StepBar> steps() {
            return Optional.empty();
        }

        @Override
        public Optional<Button> back() {
            return Optional.empty();
        }
    }

    /** A task on the menu; without a button it can't be done now and {@code detail} says why. */
    record Entry(Picture picture, Text title, Text detail, Optional<Button> button) {}

    /** A label and its value, such as the service hours. */
    record Fact(Text label, Text value) {}

    /** Something is said or shown, and perhaps one question is asked. The first of {@code buttons} is the likely one. */
    record Message(
            Optional<StepBar> steps,
            Tone tone,
            Picture picture,
            Text title,
            List<Text> lines,
            List<Button> buttons,
            Optional<Button> back)
            implements Screen {}

    /** One of several is chosen; the choice leads on at once. */
    record Choice(Optional<StepBar> steps, Text title, Text subtitle, List<Option> options, Optional<Button> back)
            implements Screen {}

    /** As many of several as are wanted are chosen before {@code confirm}, each by a switch of its own. */
    record Form(
            Optional<StepBar> steps,
            Text title,
            Text subtitle,
            List<Option> options,
            Button confirm,
            Optional<Button> back)
            implements Screen {}

    /**
     * A PIN, never echoed. The view posts {@code Event.PinEntered}.
     *
     * @param policy how many digits
     * @param problem what was wrong with the last entry
     * @param triesLeft tries left for a PIN that the card knows; empty where a new one is made up
     * @param warning whether the tries are to worry about
     */
    record PinPad(
            Optional<StepBar> steps,
            Text title,
            Text subtitle,
            SecretPolicy policy,
            Optional<Text> problem,
            Optional<Text> triesLeft,
            boolean warning,
            Optional<Button> back)
            implements Screen {}

    /**
     * A signature password: a new one, whose rules the view shows live, or with {@code triesLeft} the one that the card
     * knows. The view offers to show or hide what was typed, and posts {@code Event.PasswordEntered}.
     *
     * @param policy how many characters
     * @param problem what was wrong with the last entry
     * @param triesLeft tries left for a password that the card knows; empty where a new one is made up
     * @param warning whether the tries are to worry about
     */
    record Keyboard(
            Optional<StepBar> steps,
            Text title,
            Text subtitle,
            SecretPolicy policy,
            Optional<Text> problem,
            Optional<Text> triesLeft,
            boolean warning,
            Optional<Button> back)
            implements Screen {}

    /** Things reported on side by side, then what can be done next; nothing to fill in. */
    record Report(
            Optional<StepBar> steps,
            Text title,
            List<Panel> panels,
            Text adviceTitle,
            List<Advice> advice,
            Optional<Button> back)
            implements Screen {}

    /** One thing that is reported on: how it stands in a word or two, the facts, and what they mean. */
    record Panel(Text title, Tone tone, Text standing, List<Fact> facts, List<Text> notes) {}

    /** Something to do next, where, and what it takes; with a button it begins here and now. */
    record Advice(Place place, Text title, List<Text> details, Optional<Button> button) {}

    /** Where something can be done. */
    enum Place {
        HERE,
        /** On the resident's own smartphone, before coming here. */
        PHONE,
        /** At the counter of the municipality, or of an embassy. */
        COUNTER
    }

    /** The order before it becomes final. */
    record Review(
            Optional<StepBar> steps,
            Text title,
            List<Line> lines,
            Text total,
            Optional<Button> more,
            Button confirm,
            Optional<Button> back)
            implements Screen {}

    /**
     * Money is being put in. The amounts in {@code facts}, of which the last is what matters now, stand under the title.
     *
     * @param note what else to know, such as that there is no change
     * @param warning whether the note is to worry about
     */
    record Payment(
            Optional<StepBar> steps, Text title, List<Fact> facts, Text note, boolean warning, Optional<Button> back)
            implements Screen {}

    /** A line of the order, how many copies, their price, and the button that takes it out. */
    record Line(Text what, List<Text> details, Text copies, Text price, Optional<Button> remove) {}

    /**
     * Work is under way: what is done, what runs, what is open.
     *
     * @param note asks the resident for something
     * @param picture what is about to happen, where it is to be looked for
     */
    record Progress(
            Optional<StepBar> steps,
            Text title,
            List<Row> rows,
            Optional<Text> note,
            Optional<Button> back,
            Optional<Picture> picture)
            implements Screen {
        /** With nothing to look for. */
        public Progress(
                Optional<StepBar> steps, Text title, List<Row> rows, Optional<Text> note, Optional<Button> back) {
            this(steps, title, rows, note, back, Optional.empty());
        }
    }

    /** One stage of the work. */
    record Row(Text label, Stage stage) {}

    /** How far a stage is. */
    enum Stage {
        DONE,
        RUNNING,
        OPEN
    }
}
