package jp.madoguchi.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.ui.draw.Icon;
import jp.madoguchi.ui.draw.Type;
import jp.madoguchi.ui.part.TouchTarget;

/** The digits of a PIN, never echoed: a filled place says that a digit was typed, nothing on the screen says which. */
final class PinPage implements Page<Screen.PinPad> {
    @Override
    public void build(Screen.PinPad screen, Room room) {
        new Typing(room, screen.policy().maxLength()).build(screen);
    }

    /** One built PIN pad. */
    private static final class Typing {
        private final Room room;
        private final PinEntry entry;
        private final PinPlaces places;
        private Optional<TouchTarget> confirm = Optional.empty();

        Typing(Room room, int length) {
            this.room = room;
            entry = room.memory().pin();
            entry.expect(length);
            boolean asSet = room.settings().scrambledDigits();
            entry.scramble(
                    room.presentation().shuffled().orElse(asSet),
                    room.settings().random());
            places = new PinPlaces(room, entry);
        }

        void build(Screen.PinPad screen) {
            List<Block> aside = new ArrayList<>();
            aside.add(Blocks.title(room, screen.title()));
            aside.add(new Blocks.Spare(Blocks.subtitle(room, screen.subtitle())));
            aside.add(places);
            screen.problem().ifPresent(p -> aside.add(new Blocks.Badge(room, "problem", room.say(p), true)));
            screen.triesLeft()
                    .ifPresent(left -> aside.add(new Blocks.Badge(room, "tries", room.say(left), screen.warning())));
            if (!room.look().scale().large()
                    || !room.areas().lower()) { // enlarged and low, there is room for what is needed only
                aside.add(new Blocks.Spare(new Blocks.Note(
                        room, "privacy", Icon.PADLOCK, room.words().ui("pin.privacy"), Type.NOTE, false)));
            }
            var keypad = new PinKeypad(room, entry, this::changed);
            var action =
                    new Actions.Action("confirm", room.words().ui("pin.confirm"), this::submit, entry.isComplete());
            var actions = Actions.of(room, List.of(), screen.back()).with(action);
            confirm = new Layout(room, screen.steps(), aside, keypad, actions, false).build();
        }

        private void changed() {
            places.changed();
            confirm.ifPresent(button -> button.become(button.touch().enabled(entry.isComplete())));
        }

        private void submit() {
            var pin = entry.take();
            changed();
            room.post().accept(new Event.PinEntered(pin));
        }
    }
}
