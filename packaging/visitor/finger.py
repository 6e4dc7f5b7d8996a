"""A finger that presses in this very process, so that the press and what the screen shows are timed by one clock."""

import ctypes

FIRST_BUTTON = 1


class Finger:
    """Speaks XTest to the display of the environment."""

    def __init__(self):
        self.x11 = ctypes.CDLL("libX11.so.6")
        self.test = ctypes.CDLL("libXtst.so.6")
        self.x11.XOpenDisplay.restype = ctypes.c_void_p
        self.display = ctypes.c_void_p(self.x11.XOpenDisplay(None))

    def move(self, place):
        self.test.XTestFakeMotionEvent(self.display, -1, *place, 0)
        self._now()

    def press(self):
        self._button(1)

    def release(self):
        self._button(0)

    def _button(self, down):
        self.test.XTestFakeButtonEvent(self.display, FIRST_BUTTON, down, 0)
        self._now()

    def _now(self):
        self.x11.XFlush(self.display)
