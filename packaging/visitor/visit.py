"""One whole visit, a certificate paid in cash and a new signature password without a second PIN; then a look at the card."""

import time
from collections.abc import Callable
from dataclasses import asdict, dataclass

from kiosk import until
from texts import LANGUAGES, Texts, plain
from towns import fee_of

START = 60
MACHINE = 20
NEW_PASSWORD = "NEWPASS1"


@dataclass
class Step:
    """What a person does, and how long the kiosk takes until it shows what comes next."""

    name: str
    machine_ms: int
    person_ms: int
    goal_ms: int | None = None
    pressed_at: float = 0


@dataclass
class Machines:
    """What a hand does beside the screen, in the words of the programs that stand for card and changer."""

    card: Callable
    changer: Callable


class Visit:
    def __init__(self, kiosk, hands, watch, machines, config, persona):
        self.kiosk = kiosk
        self.hands = hands
        self.watch = watch
        self.card = machines.card
        self.changer = machines.changer
        self.config = config
        self.persona = persona
        self.texts = Texts(config, "ja")
        self.steps = []
        self.there = time.time()

    def play(self, started, town):
        self.begin(started)
        self.choose_language("en")
        self.choose_language("ja")
        self.sign_in(town)
        self.order_certificate()
        self.confirm_and_print(fee_of(self.config, town))
        self.reset_password()
        self.leave("anything-else.finish", "ending.goodbye.title")
        self.look_at_the_card()
        self.leave("check.finish", "ending.check-ended.title")

    def begin(self, started):
        self.there = self.watch.screen(self.texts, "welcome.title", START, "welcome.certificate")
        self.steps.append(Step("start the kiosk", ms(started, self.there), 0))
        self.watch.picture("welcome")

    def choose_language(self, language):
        self.texts = Texts(self.config, language)
        self.press(f"choose {LANGUAGES[language]}", LANGUAGES[language], "welcome.title")
        self.watch.picture(f"welcome-{language}")

    def sign_in(self, town):
        self.sign_in_until_the_pin(town)
        self.choose("sign in with the PIN", "ui.pin.confirm", "kind.title", goal_ms=400)
        self.choose("choose the kind", "kind.residence-certificate", "options.scope")

    def sign_in_until_the_pin(self, town):
        self.choose("choose the task", "welcome.certificate", "municipality.title")
        self.press("choose the municipality", self.texts.municipality(town), "insert.title")
        self.watch.picture("insert")
        self.expect("insert the card", lambda: self.card("insert " + self.persona["id"]), "pin.title")
        self.watch.picture("pin")
        self.type(self.persona["pin"], "ui.pin.places", "pin-typed")

    def order_certificate(self):
        self.choose("choose who is on it", "options.scope.household", "options.items")
        extra = self.texts.words("options.relationship")
        self.hands.reach(extra)
        self.hands.press()
        until(lambda: self.kiosk.is_checked(extra), MACHINE, f"{extra} to be chosen")
        self.watch.picture("options-chosen")
        self.choose("choose what it shows", "button.next", "options.copies")
        one = self.texts.words("options.copies.value").replace("{0}", "1")
        self.press("choose how many copies", one, "review.title")
        self.choose("agree to the order", "review.confirm", "name.title")

    def confirm_and_print(self, fee):
        """Where it costs something, with a coin of less than the fee, then a note of more than the rest."""
        if fee == 0:
            self.choose("confirm the name, print", "name.yes", "ending.certificate-printed.title")
            return
        self.choose("confirm the name", "name.yes.pay", "pay.title")
        self.step("insert 100 yen", lambda: self.changer("insert 100"), lambda: self.read_missing(fee - 100))
        self.watch.picture("pay-100-yen")
        self.expect("insert 1000 yen, print", lambda: self.changer("insert 1000"), "ending.certificate-printed.title")
        self.watch.picture("certificate-printed")
        self.changer("take")

    def read_missing(self, yen):
        wanted = self.texts.words("pay.missing") + ":" + self.texts.words("pay.yen").replace("{0}", str(yen))
        until(lambda: any(plain(said) == wanted for said in self.kiosk.labels()), MACHINE, wanted)
        return time.time()

    def reset_password(self):
        self.choose("reset the password too", "anything-else.reset", "password.title")
        self.enter_password()
        self.choose("enter a new password", "ui.password.confirm", "password.repeat.title")
        self.enter_password()
        self.choose("repeat it, reset", "ui.password.confirm", "ending.password-reset.title")

    def enter_password(self):
        self.type(NEW_PASSWORD, "ui.password.field", "password-typed")

    def type(self, characters, label, picture):
        """Presses key by key, then looks at what the screen says of how many there are."""
        self.hands.type(characters)
        until(
            lambda: any(self.texts.is_said(label, said, len(characters)) for said in self.kiosk.labels()),
            MACHINE,
            f"{len(characters)} characters typed",
        )
        self.watch.picture(picture)

    def look_at_the_card(self):
        self.choose("choose to look at the card", "welcome.card", "insert.title")
        self.expect("insert the card again", lambda: self.card("insert " + self.persona["id"]), "check.title")
        self.watch.picture("check")

    def leave(self, finish, ending):
        self.press("finish", self.texts.words(finish), ending)
        self.watch.picture("take-card")
        self.expect("take the card", lambda: self.card("remove"), ending, target="told.done")
        self.watch.picture("goodbye")
        self.press("back at the start", self.texts.words("told.done"), "welcome.title")
        self.watch.picture("welcome")

    def choose(self, name, key, title, goal_ms=None):
        """Presses the target with the words of this key, and pictures the screen that follows."""
        self.press(name, self.texts.words(key), title, goal_ms)
        self.watch.picture(self.texts.title_key(self.watch.title))

    def press(self, name, words, title, goal_ms=None):
        self.hands.reach(words)
        self.expect(name, self.hands.press, title, goal_ms=goal_ms)

    def expect(self, name, act, title, target=None, goal_ms=None):
        self.step(name, act, lambda: self.watch.screen(self.texts, title, MACHINE, target), goal_ms)
        self.hands.look()

    def step(self, name, act, wait, goal_ms=None):
        """Does something; waiting returns when what comes of it is there."""
        pressed = time.time()
        act()
        person = ms(self.there, pressed)
        self.there = wait()
        self.steps.append(Step(name, ms(pressed, self.there), person, goal_ms, pressed))

    def story(self):
        return {"way": self.hands.WAY, "steps": [asdict(step) for step in self.steps], "too_quick": self.watch.too_quick}


def ms(start, end):
    return round((end - start) * 1000)
