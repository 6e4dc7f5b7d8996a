"""The kiosk as a person sees it: titles and touch targets by their accessible names, pressed with a real pointer."""

import time
from pathlib import Path

from gi.repository import Gio, GLib

from texts import plain

APPLICATION = "Madoguchi"
REGISTRY = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
PATIENCE_MS = 5000
PAUSE = 0.004

# Numbers of AT-SPI (atspi-constants.h): roles, states, kinds of match.
HEADING = (83,)
LABEL = (29,)
TARGETS = (7, 43, 44, 62)  # check box, push button, radio button, toggle button
SHOWING, CHECKED, FOCUSABLE, FOCUSED = 25, 4, 11, 12
ALL, ANY, NOTHING_ASKED = 1, 2, 1
TO_THE_SCREEN = 0


class Stuck(Exception):
    """Something that should be on the screen is not."""


def until(asked, seconds, what):
    """Asks again and again; the first answer that is neither None nor False."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        answer = asked()
        if answer is not None and answer is not False:
            return answer
        time.sleep(PAUSE)
    raise Stuck(f"waited {seconds} s for {what}")


class Kiosk:
    """AT-SPI spoken directly: libatspi keeps a cache, and a screen that has just changed must not be an old one."""

    def __init__(self, seconds, process):
        self.process = process
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        answer = session.call_sync(
            "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, 0, PATIENCE_MS
        )
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        self.bus = Gio.DBusConnection.new_for_address_sync(answer[0], flags)
        self.application = until(self._find_application, seconds, f"the application {APPLICATION}")

    def title(self):
        """The heading of the screen; None while one screen gives way to the next."""
        for part in self._parts(HEADING):
            return self._name(part)
        return None

    def labels(self):
        return [self._name(part) or "" for part in self._parts(LABEL)]

    def words(self):
        """All that is said on the screen."""
        parts = self._parts(HEADING + LABEL + TARGETS)
        return [words for part in parts for what in ("Name", "Description") if (words := self._said(part, what))]

    def target(self, words):
        """The touch target of this name, or None."""
        return next((part for part in self._parts(TARGETS) if plain(self._name(part) or "") == words), None)

    def is_checked(self, words):
        part = self.target(words)
        return part is not None and bool(self._states(part) & 1 << CHECKED)

    def press(self, words):
        """Does the one action of the target, as assistive software does, without pointer and keyboard."""
        part = until(lambda: self.target(words), 5, f"the target {words}")
        if not self._call(part, "Action", "DoAction", GLib.Variant("(i)", (0,)))[0]:
            raise Stuck(f"{words} has no action")

    def focused(self):
        """The name of the target that has the focus, or None."""
        return next((self._name(part) for part in self._parts(TARGETS) if self._states(part) & 1 << FOCUSED), None)

    def unfit(self):
        """The targets that assistive software could not work: without a name, a state, or exactly one action."""
        return [self._name(part) for part in self._parts(TARGETS) if not self._is_fit(part)]

    def _is_fit(self, part):
        try:
            asked = GLib.Variant("(ss)", ("org.a11y.atspi.Action", "NActions"))
            actions = self._raw(part, "org.freedesktop.DBus.Properties", "Get", asked)[0]
            return bool(self._name(part)) and bool(self._states(part) & 1 << FOCUSABLE) and actions == 1
        except GLib.Error:
            return True  # gone meanwhile

    def _states(self, part):
        try:
            return self._call(part, "Accessible", "GetState", None)[0][0]
        except GLib.Error:
            return 0  # gone meanwhile

    def target_names(self):
        return [self._name(part) for part in self._parts(TARGETS)]

    def places(self, *names):
        """Where the targets of these names are, middle by middle."""
        return [self._middle(until(lambda: self.target(name), 5, f"the target {name}")) for name in names]

    def _middle(self, part):
        asked = GLib.Variant("(u)", (TO_THE_SCREEN,))
        x, y, width, height = self._call(part, "Component", "GetExtents", asked)[0]
        return x + width // 2, y + height // 2

    def _parts(self, roles):
        """What is shown and has one of these roles."""
        bits = [0, 0, 0, 0]
        for role in roles:
            bits[role // 32] |= 1 << role % 32
        bits = [bit - (1 << 32) if bit >> 31 else bit for bit in bits]
        rule = ([1 << SHOWING, 0], ALL, {}, NOTHING_ASKED, bits, ANY, [], NOTHING_ASKED, False)
        asked = GLib.Variant("((aiia{ss}iaiiasib)uib)", (rule, 1, 0, True))
        try:
            frame = self._children(self.application)[0]
            return self._call(frame, "Collection", "GetMatches", asked)[0]
        except (GLib.Error, IndexError):
            return []

    def _name(self, part):
        return self._said(part, "Name")

    def _said(self, part, what):
        asked = GLib.Variant("(ss)", ("org.a11y.atspi.Accessible", what))
        try:
            return self._raw(part, "org.freedesktop.DBus.Properties", "Get", asked)[0]
        except GLib.Error:
            return None  # gone between being found and being asked

    def _children(self, part):
        return self._call(part, "Accessible", "GetChildren", None)[0]

    def _find_application(self):
        if not Path(f"/proc/{self.process}").exists():
            raise Stuck("the kiosk has ended")
        try:
            return next((part for part in self._children(REGISTRY) if self._name(part) == APPLICATION), None)
        except GLib.Error:
            return None  # the registry is not there yet

    def _call(self, part, interface, method, asked):
        return self._raw(part, f"org.a11y.atspi.{interface}", method, asked)

    def _raw(self, part, interface, method, asked):
        return self.bus.call_sync(part[0], part[1], interface, method, asked, None, 0, PATIENCE_MS)
