package jp.madoguchi.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.session.Task;
import jp.madoguchi.virtual.card.FaultyCard;

/** A way through the kiosk during which it talks to the card: how a resident plays it, and what is said when it breaks. */
enum Flow {
    CARD_CHECK(Task.CARD_CHECK, "check.title"),
    SIGN_IN(Task.CERTIFICATE, "kind.title"),
    SIGNATURE_DATES(Task.SIGNATURE_CHECK, "check.title"),
    PIN_CHANGE(Task.PIN_CHANGE, JpkiKey.USER_AUTHENTICATION, "ending.pin-changed.title"),
    PASSWORD_CHANGE(Task.PASSWORD_CHANGE, JpkiKey.SIGNATURE, "ending.password-changed.title"),
    PASSWORD_RESET(Task.PASSWORD_RESET, JpkiKey.SIGNATURE, "ending.password-reset.title"),
    PIN_RESET(Task.PIN_RESET, JpkiKey.USER_AUTHENTICATION, "ending.pin-reset.title");

    /** How far the card has been asked to go. */
    enum Phase {
        /** Free reads: nothing has been typed. */
        READING,
        /** The secret that the task takes was typed. */
        PROVING,
        /** The new secret was typed twice. */
        WRITING
    }

    /** Where a play ended: on the screen that the flow leads to, or on what was said when the card had gone. */
    record Stop(Phase phase, String title) {}

    private interface Doing {
        void of(Visitor visitor) throws Exception;
    }

    private record Stretch(Phase phase, Doing doing, String leadsTo) {}

    final Task task;
    /** Whose secret becomes a new one. */
    final Optional<JpkiKey> target;
    /** The screen of success. */
    final String done;

    Flow(Task task, String done) {
        this.task = task;
        this.target = Optional.empty();
        this.done = done;
    }

    Flow(Task task, JpkiKey target, String done) {
        this.task = task;
        this.target = Optional.of(target);
        this.done = done;
    }

    boolean isReset() {
        return task == Task.PASSWORD_RESET || task == Task.PIN_RESET;
    }

    boolean isChange() {
        return target.isPresent() && !isReset();
    }

    /** Class and instruction of the one command that changes the card. */
    String writingInstruction() {
        return isReset() ? "842c" : "0024";
    }

    /** The key of what is said when the card goes: never success, and no more than is known. */
    String endingWhenTorn(Phase phase, boolean askedToWrite) {
        return switch (phase) {
            case READING -> "card-removed";
            case PROVING -> "card-removed-in-sign-in";
            case WRITING -> (isReset() ? "reset" : "change") + (askedToWrite ? "-unknown" : "-not-done");
        };
    }

    /** Plays it from the start with this card and these entries, until it is done or has ended early. */
    Stop play(OpenKiosk.Place at, FaultyCard card, CardContent typed, CardContent next) throws Exception {
        comes(at.visitor);
        Stop stop = new Stop(Phase.READING, "");
        for (Stretch stretch : stretches(card, typed, next)) {
            stretch.doing().of(at.visitor);
            String title = at.eyes
                    .await(
                            screen -> screen.title().key().equals(stretch.leadsTo())
                                    || screen.title().key().startsWith("ending."),
                            stretch.leadsTo() + " or an ending")
                    .title()
                    .key();
            stop = new Stop(stretch.phase(), title);
            if (!title.equals(stretch.leadsTo())) {
                return stop;
            }
        }
        return stop;
    }

    /** From the start until a card is asked for. */
    private void comes(Visitor visitor) throws InterruptedException {
        visitor.sees("welcome.title");
        switch (task) {
            case CERTIFICATE -> visitor.presses("welcome.certificate").presses("municipality.999999");
            case PASSWORD_RESET -> visitor.presses("welcome.reset");
            default -> visitor.presses("welcome.card");
        }
        visitor.sees("insert.title");
    }

    private List<Stretch> stretches(FaultyCard card, CardContent typed, CardContent next) {
        boolean direct = task == Task.CERTIFICATE || task == Task.PASSWORD_RESET;
        var stretches = new ArrayList<Stretch>();
        stretches.add(
                new Stretch(Phase.READING, visitor -> visitor.inserts(card), direct ? entryTitle() : "check.title"));
        if (!direct && task != Task.CARD_CHECK) {
            stretches.add(new Stretch(Phase.READING, visitor -> visitor.begins(task), entryTitle()));
        }
        task.credential()
                .ifPresent(key -> stretches.add(new Stretch(
                        Phase.PROVING,
                        visitor -> visitor.types(typed.of(key)),
                        target.map(Flow::newTitle).orElse(done))));
        target.ifPresent(key -> {
            Doing types = visitor -> visitor.types(next.of(key));
            stretches.add(new Stretch(Phase.PROVING, types, repeatTitle(key)));
            stretches.add(new Stretch(Phase.WRITING, types, done));
        });
        return stretches;
    }

    private String entryTitle() {
        return task.credential().orElseThrow() == JpkiKey.USER_AUTHENTICATION ? "pin.title" : "current-password.title";
    }

    static String newTitle(JpkiKey key) {
        return key == JpkiKey.USER_AUTHENTICATION ? "new-pin.title" : "password.title";
    }

    static String repeatTitle(JpkiKey key) {
        return key == JpkiKey.USER_AUTHENTICATION ? "new-pin.repeat.title" : "password.repeat.title";
    }
}
