"""Waits for screens, and keeps a picture of each one that was passed."""

import time

from kiosk import Stuck, until
from picture import save_png

STEADY = 0.04
STEADY_WITHIN = 2
PAINTED_AFTER = 0.04


class Watch:
    def __init__(self, kiosk, display, out):
        self.kiosk = kiosk
        self.display = display
        self.out = out
        self.count = 0
        self.title = None
        self.too_quick = []

    def screen(self, texts, key, seconds, target=None):
        """Waits for a title, and for a target if one is named. Returns when it was there."""
        seen = Passing(self.title)

        def is_there():
            title = self.kiosk.title()
            seen.note(title)
            if title and texts.is_said(key, title):
                return target is None or self.kiosk.target(texts.words(target)) is not None
            seen.looked(title, self.display.look())
            return False

        until(is_there, seconds, f"the screen {key}")
        there = time.time()
        self.title = self.kiosk.title()
        for title, picture in seen.passed(but=self.title):
            if picture:
                self.keep(picture, texts.title_key(title))
            else:
                self.too_quick.append(texts.title_key(title))
        return there

    def picture(self, name):
        """Keeps what is on the screen as soon as it has stopped changing."""
        end = time.monotonic() + STEADY_WITHIN
        picture = self.display.look()
        while time.monotonic() < end:
            time.sleep(STEADY)
            earlier, picture = picture, self.display.look()
            if picture == earlier:
                break
        self.keep(picture, name)

    def keep(self, picture, name):
        self.count += 1
        if not picture:
            return
        save_png(picture, self.out / f"{self.count:02}-{name}.png")

    def stuck(self, problem):
        """A last picture, and what could be read and pressed."""
        self.keep(self.display.look(), "stuck")
        return Stuck(f"{problem}; shown: {self.kiosk.title()}; to press: {self.kiosk.target_names()}")


class Passing:
    """The screens between the one that was left and the one waited for, each with its last picture."""

    def __init__(self, left):
        self.left = left
        self.since = {}
        self.pictures = {}
        self.latest = None

    def note(self, title):
        """A picture counts when its title was still there after it was taken, and long enough before to be painted."""
        if title:
            self.since.setdefault(title, time.monotonic())
        if self.latest and self.latest[0] == title:
            self.pictures[title] = self.latest[1]
        self.latest = None

    def looked(self, title, picture):
        if title and time.monotonic() - self.since[title] > PAINTED_AFTER:
            self.latest = (title, picture)

    def passed(self, but):
        return [(title, self.pictures.get(title)) for title in self.since if title not in (self.left, but)]
