"""What is on the display: Xvfb keeps it as a file in the format of xwd."""

import mmap
import struct
import zlib

HEADER = struct.Struct(">25I")


class Display:
    def __init__(self, file):
        self.file = file

    def look(self):
        """Everything that is shown now, as bytes that can be compared."""
        return self.file.read_bytes()


class Screen:
    """The same file, looked at where and as often as one likes: what is painted is seen in it at once."""

    PIXEL = 4
    REACH = 60
    STEP = 8

    def __init__(self, file):
        with file.open("rb") as opened:
            self.memory = mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ)
        header = HEADER.unpack_from(self.memory)
        self.width, self.height, self.line = header[4], header[5], header[12]
        self.start = header[0] + header[19] * 12

    def around(self, place):
        """Some lines around this place."""
        x, y = place
        return b"".join(self._line(x - self.REACH, x + self.REACH, row) for row in range(y - 24, y + 25, 4))

    def middle(self):
        """The pixels of some lines across the middle of the screen."""
        quarter = self.width // 4
        rows = range(self.height * 3 // 8, self.height * 5 // 8, 40)
        lines = b"".join(self._line(quarter, 3 * quarter, row) for row in rows)
        return [lines[i : i + self.PIXEL] for i in range(0, len(lines), self.PIXEL * self.STEP)]

    def sparse(self):
        """Every so many lines of the whole screen."""
        return b"".join(self._line(0, self.width, row) for row in range(0, self.height, self.STEP))

    def _line(self, left, right, row):
        begin = self.start + row * self.line
        return self.memory[begin + left * self.PIXEL : begin + right * self.PIXEL]


class NoDisplay:
    """Where nobody keeps a picture."""

    @staticmethod
    def look():
        return b""


def save_png(xwd, file):
    """Writes a picture taken by look() as a PNG: 32 bits a pixel in, blue first; 24 bits out, red first."""
    header = HEADER.unpack_from(xwd)
    header_size, width, height, line, colours = header[0], header[4], header[5], header[12], header[19]
    start = header_size + colours * 12
    rows = bytearray()
    for y in range(height):
        pixels = xwd[start + y * line : start + y * line + width * 4]
        row = bytearray(3 * width)
        row[0::3], row[1::3], row[2::3] = pixels[2::4], pixels[1::4], pixels[0::4]
        rows += b"\x00" + row
    png = b"\x89PNG\r\n\x1a\n"
    png += chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    png += chunk(b"IDAT", zlib.compress(bytes(rows), 6)) + chunk(b"IEND", b"")
    file.write_bytes(png)


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
