package jp.madoguchi.ui;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.Task;
import jp.madoguchi.session.screen.Button;
import jp.madoguchi.session.screen.Picture;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Text;
import jp.madoguchi.session.screen.Tone;

/** Screens that say something, and ask at most one question. */
final class Notices {
    private Notices() {}

    static Screen insert() {
        return new Screen.Message(
                Optional.of(Samples.certificateSteps(1)),
                Tone.NEUTRAL,
                Picture.INSERT_CARD,
                Text.of("insert.title"),
                List.of(Text.of("insert.how"), Text.of("insert.keep")),
                List.of(),
                Samples.CANCEL);
    }

    static Screen name() {
        return new Screen.Message(
                Optional.of(Samples.certificateSteps(5)),
                Tone.NEUTRAL,
                Picture.PERSON,
                Text.of("name.title", "見○ 花○"),
                List.of(Text.of("name.why"), Text.of("name.fee", 0)),
                List.of(
                        Button.of("name.yes", new Event.NameConfirmed()),
                        Button.of("name.no", new Event.NameRefused())),
                Optional.empty());
    }

    static Screen anythingElse() {
        return new Screen.Message(
                Optional.empty(),
                Tone.GOOD,
                Picture.SHEET,
                Text.of("ending.certificate-printed.title"),
                List.of(Text.of("ending.certificate-printed.next"), Text.of("ending.certificate-printed.card")),
                List.of(
                        Button.of("anything-else.finish", new Event.Finished()),
                        Button.of("anything-else.certificate", new Event.TaskChosen(Task.CERTIFICATE)),
                        Button.of("anything-else.reset", new Event.TaskChosen(Task.PASSWORD_RESET))),
                Optional.empty());
    }

    static Screen warning(String words, Text meaning) {
        return new Screen.Message(
                Optional.of(Samples.certificateSteps(2)),
                Tone.WARNING,
                Picture.ATTENTION,
                Text.of(words + ".wrong.title"),
                List.of(meaning, Text.of("last-try.advice")),
                List.of(Button.of("last-try.continue", new Event.LastTryAccepted())),
                Samples.CANCEL);
    }

    static Screen problem() {
        return new Screen.Message(
                Optional.empty(),
                Tone.PROBLEM,
                Picture.STOP,
                Text.of("ending.card-removed-in-sign-in.title"),
                List.of(
                        Text.of("ending.card-removed-in-sign-in.card"),
                        Text.of("ending.card-removed-in-sign-in.next"),
                        Text.of("ending.code", "101")),
                List.of(Button.of("told.done", new Event.Acknowledged())),
                Optional.empty());
    }

    static Screen longMessage() {
        return new Screen.Message(
                Optional.of(Samples.resetSteps(4)),
                Tone.PROBLEM,
                Picture.STOP,
                Text.of("sample.long.title"),
                List.of(Text.of("sample.long.line"), Text.of("last-try.advice"), Text.of("ending.code", "503")),
                List.of(
                        Button.of("sample.long.button", new Event.Acknowledged()),
                        Button.of("sample.long.button", new Event.Finished())),
                Samples.CANCEL);
    }

    static Screen takeCard() {
        return new Screen.Message(
                Optional.empty(),
                Tone.GOOD,
                Picture.TAKE_CARD,
                Text.of("ending.goodbye.title"),
                List.of(Text.of("take-card"), Text.of("ending.goodbye.card"), Text.of("ending.goodbye.next")),
                List.of(),
                Optional.empty());
    }

    static Screen closed() {
        return new Screen.Message(
                Optional.empty(),
                Tone.WARNING,
                Picture.CLOSED,
                Text.of("ending.closed.title"),
                List.of(Text.of("ending.closed.card"), Text.of("ending.closed.next")),
                List.of(Button.of("told.done", new Event.Acknowledged())),
                Optional.empty());
    }
}
