"""Measures the screens from outside the kiosk's process, beside a bare SWT window; prints a table. See packaging/bench.sh."""

import contextlib
import os
import signal
import statistics
import subprocess
import time
from pathlib import Path

from finger import Finger
from hands import CALM, Pointer
from kiosk import Kiosk, until
from picture import NoDisplay, Screen
from texts import LANGUAGES, Texts
from visit import MACHINE, START, Machines, Visit
from watch import Watch

PROGRAM = Path(__file__).parents[2] / "kiosk-app/terminal/target/quarkus-app"
AWAY = (2, 2)
PRESSES = 200
CHANGES = 60
SETTLED = 0.5
RING_SECONDS = 4
SAME_FRAME = 0.004
POLL = 0.0002
IDLE_SECONDS = 60
# Until nobody is there any more, and what the start has left to compile is compiled.
LONE = 300
CALMED = 30


class Bench:
    def __init__(self, options, people):
        self.options = options
        self.people = people
        self.screen = Screen(options.display)
        self.finger = Finger()
        self.texts = Texts(options.config, "ja")

    def run(self):
        bare, first, usable = self.starts()
        with self.kiosk() as (process, kiosk):
            presses = self.presses(kiosk)
            changes = self.changes(kiosk)
            frames = self.ring(kiosk, process)
        with self.kiosk() as (process, kiosk):
            idle = self.idle(kiosk, process)
        return [
            row("first frame of a bare SWT window, ms", bare),
            row("first frame of the kiosk, ms", first),
            ["the same in times of the bare window", f"{middle(first) / middle(bare):.2f}", "", "", "1.5"],
            row("usable start screen, ms", usable, "3000 at the most"),
            row(f"press to pixel ({PRESSES}), ms", presses, "p95 20, max 60"),
            row(f"screen in another language, to its last pixel ({CHANGES}), ms", changes, "p95 100"),
            ["frames a second of the ring", f"{frames:.1f}", "", "", "50 at least"],
            [f"processor time at rest over {IDLE_SECONDS} s, %", f"{idle:.2f}", "", "", "under 1"],
        ]

    def starts(self):
        """In turns, so that both meet the same machine."""
        self.start_as_usual()
        bare, first, usable = [], [], []
        for _ in range(self.options.starts):
            with self.program(self.options.bare) as (_, began):
                bare.append(self.first_frame(began))
            with self.program(self.options.command) as (process, began):
                first.append(self.first_frame(began))
                usable.append(1000 * (self.start_screen(process) - time.time() + time.monotonic() - began))
        return bare, first, usable

    def start_as_usual(self):
        """A build's first start notes its classes, the second archives them; operators see those after it."""
        for awaited in ("classes.list", "classes.jsa"):
            with self.program(self.options.command) as (process, _):
                self.start_screen(process)
                until((PROGRAM / awaited).exists, START, awaited)

    def start_screen(self, process):
        watch = Watch(Kiosk(START, process.pid), NoDisplay(), None)
        return watch.screen(self.texts, "welcome.title", START, "welcome.certificate")

    @contextlib.contextmanager
    def program(self, command):
        empty = self.screen.middle()
        began = time.monotonic()
        with (self.options.run / "measured.log").open("w") as said:
            process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=said, stderr=said)
        try:
            yield process, began
        finally:
            process.terminate()
            process.wait()
            until(lambda: self.screen.middle() == empty, START, "the window to go")

    @contextlib.contextmanager
    def kiosk(self):
        with self.program(self.options.command) as (process, _):
            self.start_screen(process)
            kiosk = Kiosk(START, process.pid)
            time.sleep(SETTLED)
            yield process, kiosk

    def first_frame(self, began):
        until(lambda: len(set(self.screen.middle())) > 1, START, "something painted")
        return 1000 * (time.monotonic() - began)

    def presses(self, kiosk):
        places = kiosk.places(self.texts.words("welcome.certificate"), self.texts.words("welcome.card"))
        return [self.press_to_pixel(places[i % len(places)]) for i in range(PRESSES)]

    def press_to_pixel(self, place):
        """Let go of elsewhere, so that it does nothing."""
        self.finger.move(place)
        time.sleep(CALM)
        before = self.screen.around(place)
        pressed = time.monotonic()
        self.finger.press()
        until_changed(lambda: self.screen.around(place), before)
        taken = 1000 * (time.monotonic() - pressed)
        self.finger.move(AWAY)
        self.finger.release()
        until(lambda: self.screen.around(place) == before, MACHINE, "the target to look as before")
        return taken

    def changes(self, kiosk):
        taken = []
        for i in range(CHANGES):
            [place] = kiosk.places(LANGUAGES[("en", "ja")[i % 2]])
            self.finger.move(place)
            time.sleep(SETTLED / 10)
            self.finger.press()
            time.sleep(SETTLED / 10)
            released = time.monotonic()
            self.finger.release()
            taken.append(1000 * (self.last_change(released) - released))
        return taken

    def last_change(self, since):
        """When the screen looked for the first time as it looks in the end."""
        looks = []
        while time.monotonic() < since + SETTLED:
            looks.append((time.monotonic(), hash(self.screen.sparse())))
        last = looks[-1][1]
        return next(looks[i][0] for i in range(len(looks)) if all(look == last for _, look in looks[i:]))

    def idle(self, kiosk, process):
        """Under the poster, which stands there for most of a day."""
        self.finger.move(AWAY)
        Watch(kiosk, NoDisplay(), None).screen(self.texts, "poster.title", LONE)
        time.sleep(CALMED)
        before = processor_seconds(process.pid)
        time.sleep(IDLE_SECONDS)
        return 100 * (processor_seconds(process.pid) - before) / IDLE_SECONDS

    def ring(self, kiosk, process):
        """The ring goes round while the centre, which was stopped, does not answer a sign-in."""
        persona = self.people.persona(self.options.persona)
        watch = Watch(kiosk, NoDisplay(), None)
        visit = Visit(kiosk, Pointer(kiosk), watch, Machines(self.options.card, None), self.options.config, persona)
        visit.begin(0)
        visit.sign_in_until_the_pin(self.people.household_of(persona["id"])["municipality"])
        os.kill(self.options.centre, signal.SIGSTOP)
        try:
            visit.press("sign in", self.texts.words("ui.pin.confirm"), "signing-in.title")
            time.sleep(SETTLED)
            return self.frames()
        finally:
            os.kill(self.options.centre, signal.SIGCONT)

    def frames(self):
        """What changes within some milliseconds is one frame, seen while it was being painted."""
        end = time.monotonic() + RING_SECONDS
        count, latest, before = 0, 0, self.screen.sparse()
        while time.monotonic() < end:
            look = self.screen.sparse()
            if look != before:
                now = time.monotonic()
                count += now - latest > SAME_FRAME
                latest, before = now, look
        return count / RING_SECONDS


def until_changed(look, before):
    """Looks again sooner than until(); the least of pauses leaves the processor to what is measured."""
    end = time.monotonic() + MACHINE
    while look() == before:
        time.sleep(POLL)
        if time.monotonic() > end:
            raise TimeoutError("the press was not shown")


def processor_seconds(pid):
    fields = Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def middle(values):
    return statistics.median(values)


def row(what, values, goal=""):
    ordered = sorted(values)
    high = ordered[min(len(ordered) - 1, round(0.95 * len(ordered)))]
    return [what, *(f"{value:.1f}" for value in (middle(values), high, ordered[-1])), goal]


def table(rows):
    lines = [["what", "p50", "p95", "max", "goal"], ["---"] * 5, *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)
