"""The ways to work the kiosk: a finger, assistive software, a keyboard. Each reaches a target first, then presses it."""

import subprocess
import time

from kiosk import Stuck, until
from texts import plain


CALM = 0.35  # longer than the kiosk takes a press for the second one of a double tap


class Pointer:
    """A finger on the screen, from outside the kiosk's process."""

    WAY = "by real clicks"

    def __init__(self, kiosk):
        self.kiosk = kiosk
        self.place = None

    def reach(self, words):
        self.place = self.kiosk.places(words)[0]
        xdotool("mousemove", *self.place)
        time.sleep(CALM)

    def press(self):
        self._click([self.place])

    def type(self, characters):
        time.sleep(CALM)
        self._click(self.kiosk.places(*characters))

    def look(self):
        """Nothing to see to."""

    @staticmethod
    def _click(places):
        """Each place in turn, in one go; by itself xdotool sleeps 100 ms after each click."""
        xdotool(*[word for x, y in places for word in ("mousemove", x, y, "click", "--delay", 0, 1)])


class Assistant:
    """AT-SPI alone: finds by name and role, and does the action."""

    WAY = "by AT-SPI alone"

    def __init__(self, kiosk):
        self.kiosk = kiosk
        self.words = None

    def reach(self, words):
        self.words = words

    def press(self):
        self.kiosk.press(self.words)

    def type(self, characters):
        for character in characters:
            self.kiosk.press(character)

    def look(self):
        """Every target of every screen has to be fit for this."""
        unfit = self.kiosk.unfit()
        if unfit:
            raise Stuck(f"not for assistive software: {unfit}")


class Keys:
    """A keyboard alone: two of the four keys of the keypad, and the keys of digits and letters."""

    WAY = "by a keyboard alone"
    NEXT, SELECT = "Down", "Return"
    FARTHEST = 80

    def __init__(self, kiosk):
        self.kiosk = kiosk

    def reach(self, words):
        for _ in range(self.FARTHEST):
            before = self.kiosk.focused()
            if plain(before or "") == words:
                time.sleep(CALM)
                return
            xdotool("key", self.NEXT)
            until(lambda: self.kiosk.focused() not in (None, before), 5, f"the focus to leave {before}")
        raise Stuck(f"{words} can't be reached by keys")

    def press(self):
        xdotool("key", self.SELECT)

    def type(self, characters):
        xdotool("type", "--delay", 20, characters)

    def look(self):
        """Nothing to see to."""


HANDS = {"pointer": Pointer, "assistant": Assistant, "keys": Keys}


def xdotool(*words):
    subprocess.run(["xdotool", *map(str, words)], check=True)
