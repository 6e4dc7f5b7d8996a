package jp.madoguchi.terminal;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Predicate;
import jp.madoguchi.card.Secret;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.config.Language;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.Task;
import jp.madoguchi.session.screen.Button;
import jp.madoguchi.session.screen.Option;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Text;
import jp.madoguchi.virtual.card.CardSlot;
import jp.madoguchi.virtual.card.FaultyCard;

/** A resident in front of the kiosk: reads the screen, presses only what it offers, types, and handles the card. */
final class Visitor {
    private static final CertificateKind RESIDENCE = CertificateKind.RESIDENCE_CERTIFICATE;

    private final Hand hand;
    private final RecordingView eyes;
    private final ReaderWatch kiosk;

    Visitor(CardSlot slot, RecordingView eyes, ReaderWatch kiosk) {
        this(Hand.at(slot), eyes, kiosk);
    }

    Visitor(Hand hand, RecordingView eyes, ReaderWatch kiosk) {
        this.hand = hand;
        this.eyes = eyes;
        this.kiosk = kiosk;
    }

    Visitor sees(String titleKey) throws InterruptedException {
        eyes.await(titleKey);
        return this;
    }

    /** Waits for the screen whose lines say this. */
    Visitor reads(String key) throws InterruptedException {
        eyes.await(
                screen -> ScreenParts.texts(screen).anyMatch(text -> text.key().equals(key)), key);
        return this;
    }

    Visitor reads(Text line) throws InterruptedException {
        eyes.await(screen -> ScreenParts.texts(screen).anyMatch(line::equals), line.toString());
        return this;
    }

    Visitor presses(String key) throws InterruptedException {
        return presses(button -> button.label().key().equals(key), "a button " + key);
    }

    private Visitor presses(Predicate<Button> wanted, String what) throws InterruptedException {
        Screen screen = eyes.await(now -> ScreenParts.buttons(now).anyMatch(wanted), what);
        ScreenParts.buttons(screen)
                .filter(wanted)
                .findFirst()
                .map(Button::event)
                .ifPresent(kiosk);
        return this;
    }

    /** Waits until this can be pressed on the screen of now. */
    Visitor finds(String key) throws InterruptedException {
        eyes.await(
                screen -> ScreenParts.buttons(screen)
                        .anyMatch(button -> button.label().key().equals(key)),
                "a button " + key);
        return this;
    }

    /** Waits until this can't be pressed any more on the screen of now. */
    Visitor findsNo(String key) throws InterruptedException {
        eyes.await(
                screen -> ScreenParts.buttons(screen)
                        .noneMatch(button -> button.label().key().equals(key)),
                "no button " + key);
        return this;
    }

    /** As the header of every screen offers it. */
    Visitor chooses(Language language) throws InterruptedException {
        kiosk.accept(new Event.PresentationChanged(eyes.presentation().in(language)));
        eyes.awaitIn(language);
        return this;
    }

    Visitor choosesEnglish() throws InterruptedException {
        return chooses(Language.ENGLISH);
    }

    Visitor types(String secret) {
        boolean pin = eyes.now() instanceof Screen.PinPad;
        Secret typed = Secret.takeBytes(secret.getBytes(StandardCharsets.US_ASCII));
        kiosk.accept(pin ? new Event.PinEntered(typed) : new Event.PasswordEntered(typed));
        return this;
    }

    Visitor inserts(String persona) throws Exception {
        hand.insert(persona);
        return this;
    }

    /** A card that may be going to fail. */
    Visitor inserts(FaultyCard card) throws Exception {
        hand.insert(card);
        return this;
    }

    Visitor takesTheCard() throws InterruptedException {
        hand.remove();
        return findsTheReaderEmpty();
    }

    Visitor findsTheReaderEmpty() throws InterruptedException {
        kiosk.awaitEmpty();
        return this;
    }

    Visitor findsTheReaderOccupied() throws InterruptedException {
        kiosk.awaitCard();
        return this;
    }

    /** Leaves the start alone until the poster hangs there. */
    Visitor staysAway() throws InterruptedException {
        kiosk.accept(new Event.IdleTimeout());
        eyes.await(Screen.Poster.class::isInstance, "the poster");
        return this;
    }

    /** Touches the poster of a kiosk that nobody has used for a while. */
    Visitor comesIn() throws InterruptedException {
        Screen there = eyes.await(
                screen ->
                        screen instanceof Screen.Poster || screen.title().key().equals("welcome.title"),
                "poster or start");
        if (there instanceof Screen.Poster poster) {
            kiosk.accept(poster.begin().event());
        }
        return sees("welcome.title");
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

    /** From the start to the choice of a kind. */
    Visitor signsInForACertificate(String persona, String pin) throws Exception {
        return comesForACertificate("999999", persona)
                .sees("pin.title")
                .types(pin)
                .sees("kind.title");
    }

    /** From the choice of a kind to what there is to choose for it. */
    Visitor chooses(CertificateKind kind) throws InterruptedException {
        sees("kind.title")
                .presses("kind." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        eyes.await(screen -> screen.title().key().startsWith("options."), "the options of " + kind);
        return this;
    }

    /** From the first question about a certificate to what comes after the last, each answered as most people do. */
    Visitor answersAsMostDo() throws InterruptedException {
        Screen screen = eyes.now();
        while (screen.title().key().startsWith("options.")) {
            String asked = screen.title().key();
            kiosk.accept(
                    screen instanceof Screen.Form form
                            ? form.confirm().event()
                            : answer(screen, 0).event().orElseThrow());
            screen = eyes.await(next -> !next.title().key().equals(asked), "what comes after " + asked);
        }
        return this;
    }

    /** From the start to the first entry of the new password. */
    Visitor signsInForAReset(String persona, String pin) throws Exception {
        return comesForAReset(persona).sees("pin.title").types(pin).sees("password.title");
    }

    /** From the start to how the card stands. */
    Visitor looksAtTheCard(String persona) throws Exception {
        return sees("welcome.title")
                .presses("welcome.card")
                .sees("insert.title")
                .inserts(persona)
                .sees("check.title");
    }

    /** From the start, by way of the card check, to the entry of the PIN or password that is to be changed. */
    Visitor comesToChange(String persona, Task what) throws Exception {
        looksAtTheCard(persona).begins(what);
        return sees(what == Task.PIN_CHANGE ? "pin.title" : "current-password.title");
    }

    /** From the start to where the new PIN is to be typed once more. */
    Visitor typesANewPin(String persona, String old, String next) throws Exception {
        return comesToChange(persona, Task.PIN_CHANGE)
                .types(old)
                .sees("new-pin.title")
                .types(next)
                .sees("new-pin.repeat.title");
    }

    /** Presses whatever begins this task. */
    Visitor begins(Task task) throws InterruptedException {
        var wanted = new Event.TaskChosen(task);
        return presses(button -> button.event().equals(wanted), "a button for " + task);
    }

    /** From the start, where adult's card has stayed in, to the choice of a kind and home again. */
    Visitor servesTheCardThatStayedIn() throws InterruptedException {
        return sees("welcome.title")
                .comesAgainForACertificate()
                .types("1234")
                .sees("kind.title")
                .cancels();
    }

    /** From the start, or what is left of the visit before, to the PIN pad; the card is in. */
    Visitor comesAgainForACertificate() throws InterruptedException {
        return presses("welcome.certificate").presses("municipality.999999").sees("pin.title");
    }

    /** Has enough, takes the card and waits for the start. */
    Visitor cancels() throws InterruptedException {
        return presses("button.cancel").sees("ending.cancelled.title").goesHome();
    }

    /** Of the years of taxation the second newest. */
    Visitor choosesTheYearBefore() throws InterruptedException {
        kiosk.accept(answer(eyes.now(), 1).event().orElseThrow());
        return sees("options.copies");
    }

    private static Option answer(Screen screen, int index) {
        return ((Screen.Choice) screen).options().get(index);
    }

    /** From the choice of a kind to the question for the name on a residence certificate. */
    Visitor ordersOneCertificate() throws InterruptedException {
        return orders(RESIDENCE);
    }

    /** From the choice of a kind to the question for the name, with everything as it is proposed. */
    Visitor orders(CertificateKind kind) throws InterruptedException {
        return chooses(kind).confirmsTheOrder();
    }

    /** From the options of one certificate to those of a further one. */
    Visitor addsToTheOrder(CertificateKind kind) throws InterruptedException {
        return answersAsMostDo().sees("review.title").presses("review.more").chooses(kind);
    }

    /** From the options to the question for the name. */
    Visitor confirmsTheOrder() throws InterruptedException {
        return answersAsMostDo().sees("review.title").presses("review.confirm").sees("name.title");
    }

    /** After an ending that leaves the card in. */
    Visitor finishes() throws InterruptedException {
        return presses("anything-else.finish").reads("take-card").goesHome();
    }

    /** After an ending that found the card gone. */
    Visitor hasRead() throws InterruptedException {
        return findsTheReaderEmpty().presses("told.done").sees("welcome.title");
    }

    /** Leaves whatever is going on, if anything is. */
    Visitor beginsAnew() throws InterruptedException {
        takesTheCard();
        Screen now = eyes.await(
                screen -> screen.title().key().matches("welcome\\..*|ending\\..*"), "the start or an ending");
        return now.title().key().startsWith("ending.") ? hasRead() : this;
    }

    /** Takes the card and waits for the start. */
    Visitor goesHome() throws InterruptedException {
        takesTheCard();
        return presses("told.done").sees("welcome.title");
    }
}
