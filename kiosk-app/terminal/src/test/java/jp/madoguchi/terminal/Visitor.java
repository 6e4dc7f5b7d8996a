package jp.madoguchi.terminal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.card.Secret;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.screen.Button;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Text;

/** A resident in front of the kiosk: reads the screen, presses only what it offers, types, and handles the card. */
final class Visitor {
    private final Site site;
    private final RecordingView eyes;
    private final ReaderWatch kiosk;

    Visitor(Site site, RecordingView eyes, ReaderWatch kiosk) {
        this.site = site;
        this.eyes = eyes;
        this.kiosk = kiosk;
    }

    Visitor sees(String titleKey) throws InterruptedException {
        eyes.await(titleKey);
        return this;
    }

    /** Waits for the screen whose lines say this. */
    Visitor reads(String key) throws InterruptedException {
        eyes.await(screen -> texts(screen).anyMatch(text -> text.key().equals(key)), key);
        return this;
    }

    Visitor presses(String key) throws InterruptedException {
        eyes.await(
                screen ->
                        buttons(screen).anyMatch(button -> button.label().key().equals(key)),
                "a button " + key);
        Button button = buttons(eyes.now())
                .filter(each -> each.label().key().equals(key))
                .findFirst()
                .orElseThrow();
        kiosk.accept(button.event());
        return this;
    }

    Visitor types(String secret) {
        boolean pin = eyes.now() instanceof Screen.PinPad;
        Secret typed = Secret.takeBytes(secret.getBytes(StandardCharsets.US_ASCII));
        kiosk.accept(pin ? new Event.PinEntered(typed) : new Event.PasswordEntered(typed));
        return this;
    }

    Visitor inserts(String persona) throws Exception {
        site.slot.insert(persona);
        return this;
    }

    Visitor takesTheCard() throws InterruptedException {
        site.slot.remove();
        return findsTheReaderEmpty();
    }

    Visitor findsTheReaderEmpty() throws InterruptedException {
        kiosk.awaitEmpty();
        return this;
    }

    List<String> path() {
        return eyes.titles();
    }

    /** From the start to the PIN pad for a certificate of this municipality. */
    Visitor comesForACertificate(String municipality, String persona) throws Exception {
        return sees("welcome.title")
                .presses("welcome.certificate")
                .presses("municipality." + municipality)
                .sees("insert.title")
                .inserts(persona);
    }

    /** From the start until the card is in, for a reset. */
    Visitor comesForAReset(String persona) throws Exception {
        return sees("welcome.title")
                .presses("welcome.reset")
                .sees("insert.title")
                .inserts(persona);
    }

    /** From the options to the question for the name. */
    Visitor ordersOneCertificate() throws InterruptedException {
        return sees("options.title")
                .presses("button.next")
                .sees("review.title")
                .presses("review.confirm")
                .sees("name.title");
    }

    /** Takes the card and waits for the start. */
    Visitor goesHome() throws InterruptedException {
        takesTheCard();
        return presses("told.done").sees("welcome.title");
    }

    private static Stream<Button> buttons(Screen screen) {
        Stream<Button> own = Stream.empty();
        if (screen instanceof Screen.Menu menu) {
            own = menu.entries().stream().flatMap(entry -> entry.button().stream());
        } else if (screen instanceof Screen.Message message) {
            own = message.buttons().stream();
        } else if (screen instanceof Screen.Choice choice) {
            own = choice.options().stream().map(option -> new Button(option.label(), option.event()));
        } else if (screen instanceof Screen.Form form) {
            own = Stream.concat(
                    Stream.of(form.confirm()),
                    form.groups().stream()
                            .flatMap(group -> group.options().stream())
                            .map(option -> new Button(option.label(), option.event())));
        } else if (screen instanceof Screen.Review review) {
            own = Stream.concat(Stream.of(review.confirm()), review.more().stream());
        }
        return Stream.concat(own, screen.back().stream());
    }

    private static Stream<Text> texts(Screen screen) {
        if (screen instanceof Screen.Message message) {
            return message.lines().stream();
        }
        if (screen instanceof Screen.PinPad pad) {
            return Stream.of(pad.triesLeft(), pad.subtitle());
        }
        if (screen instanceof Screen.Keyboard keyboard) {
            return Stream.concat(Stream.of(keyboard.subtitle()), keyboard.problem().stream());
        }
        return screen instanceof Screen.Progress progress
                ? Stream.concat(progress.rows().stream().map(Screen.Row::label), progress.note().stream())
                : Stream.of(screen.title());
    }
}
