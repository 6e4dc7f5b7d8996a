package jp.madoguchi.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Text;
import jp.madoguchi.ui.part.TouchTarget;

/**
 * A signature password, hidden unless asked for: a new one, its rules ticking as it is typed, or the one that the card
 * knows, with the tries left instead.
 */
final class KeyboardPage implements Page<Screen.Keyboard> {
    @Override
    public void build(Screen.Keyboard screen, Room room) {
        new Typing(room, screen).build(screen);
    }

    /** One built keyboard. */
    private static final class Typing {
        private final Room room;
        private final PasswordEntry entry;
        private final PasswordField field;
        private final Optional<PasswordRules> rules;
        private final PasswordKeys keys;
        private final Runnable hide = this::hide;
        private Optional<TouchTarget> confirm = Optional.empty();

        Typing(Room room, Screen.Keyboard screen) {
            boolean current = screen.triesLeft().isPresent();
            this.room = room;
            entry = room.memory().password();
            entry.expect(screen.policy());
            field = new PasswordField(room, entry, current ? "password.field.current" : "password.field");
            rules = current ? Optional.empty() : Optional.of(new PasswordRules(room, entry));
            keys = new PasswordKeys(room, entry, this::changed, () -> show(!entry.isShown()));
        }

        void build(Screen.Keyboard screen) {
            List<Block> aside = new ArrayList<>();
            aside.add(Blocks.title(room, screen.title()));
            subtitle(screen).ifPresent(text -> aside.add(new Blocks.Spare(Blocks.subtitle(room, text))));
            screen.problem().ifPresent(p -> aside.add(new Blocks.Badge(room, "problem", room.say(p), true)));
            screen.triesLeft()
                    .ifPresent(left -> aside.add(new Blocks.Badge(room, "tries", room.say(left), screen.warning())));
            aside.add(field);
            rules.ifPresent(aside::add);
            String label = room.words().ui("password.confirm");
            var action = new Actions.Action("confirm", label, this::submit, entry.typed() > 0);
            var actions = Actions.of(room, List.of(), screen.back()).with(action);
            confirm = new Layout(room, screen.steps(), aside, keys, actions, false).build();
            if (entry.isShown()) {
                armHiding();
            }
        }

        /** What went wrong takes its place: with both, large words leave no room for the rules. */
        private static Optional<Text> subtitle(Screen.Keyboard screen) {
            return screen.problem().isPresent() ? Optional.empty() : Optional.of(screen.subtitle());
        }

        private void changed() {
            field.changed();
            rules.ifPresent(PasswordRules::changed);
            confirm.ifPresent(button -> button.become(button.touch().enabled(entry.typed() > 0)));
            if (entry.isShown()) {
                armHiding();
            }
        }

        private void show(boolean wanted) {
            if (room.root().isDisposed()) {
                return;
            }
            entry.show(wanted);
            field.changed();
            keys.shownChanged();
            if (wanted) {
                armHiding();
            }
        }

        private void hide() {
            show(false);
        }

        /** What is shown hides itself; asking again for the same runnable puts its time off. */
        private void armHiding() {
            room.root().getDisplay().timerExec((int) room.settings().hideAfter().toMillis(), hide);
        }

        private void submit() {
            var password = entry.take();
            keys.shownChanged();
            changed();
            room.post().accept(new Event.PasswordEntered(password));
        }
    }
}
