"""Draw the sample watermark of "Studio Nord": white with transparency, as PNG and as SVG made of paths alone.

Run by hand, `python resources/make_marks.py`; it reads the outlines of the letters from the bundled Inter.
Needs Pillow; the same bytes each time with the same Pillow.
"""

import struct
from math import ceil, cos, pi, sin
from pathlib import Path

from PIL import Image, ImageDraw

RESOURCES = Path(__file__).parent
HEIGHT = 200
"""Pixels; also the units of the SVG. Letters are 84 units high, the ring 160."""

MARGIN, RING, THICK, GAP, TRACKING, CAPITAL = 20, 80, 7, 58, 27, 84
WORDS = (("STUDIO", "Inter-SemiBold.ttf"), ("NORD", "Inter-Regular.ttf"))
SMOOTH = 6

Contour = list[tuple[float, float, bool]]
"""Points of a closed outline in turn, each on the line or a control point of a quadratic curve."""


class Font:
    """The outlines of a TrueType font; tables as in the OpenType specification."""

    def __init__(self, path: Path) -> None:
        self.data = path.read_bytes()
        (count,) = struct.unpack_from(">H", self.data, 4)
        entries = [struct.unpack_from(">4sIII", self.data, 12 + 16 * i) for i in range(count)]
        self.tables = {tag: offset for tag, _, offset, _ in entries}
        (self.em,) = struct.unpack_from(">H", self.data, self.tables[b"head"] + 18)
        (self.long,) = struct.unpack_from(">h", self.data, self.tables[b"head"] + 50)
        (self.metrics,) = struct.unpack_from(">H", self.data, self.tables[b"hhea"] + 34)

    def glyph(self, letter: str) -> int:
        """Find the number of a letter's glyph in the format 4 table of `cmap`."""
        start = self.tables[b"cmap"]
        (count,) = struct.unpack_from(">H", self.data, start + 2)
        for i in range(count):
            (offset,) = struct.unpack_from(">I", self.data, start + 8 + 8 * i)
            table = start + offset
            if struct.unpack_from(">H", self.data, table)[0] != 4:
                continue
            (double,) = struct.unpack_from(">H", self.data, table + 6)
            for segment in range(0, double, 2):
                end, first = (struct.unpack_from(">H", self.data, table + at + segment)[0] for at in (14, 16 + double))
                if not first <= ord(letter) <= end:
                    continue
                (delta,) = struct.unpack_from(">h", self.data, table + 16 + 2 * double + segment)
                place = table + 16 + 3 * double + segment
                (far,) = struct.unpack_from(">H", self.data, place)
                if far == 0:
                    return (ord(letter) + delta) & 0xFFFF
                (number,) = struct.unpack_from(">H", self.data, place + far + 2 * (ord(letter) - first))
                return (number + delta) & 0xFFFF
        raise ValueError(f"the font has no {letter!r}")

    def advance(self, number: int) -> int:
        """Return the width of a glyph in font units."""
        at = self.tables[b"hmtx"] + 4 * min(number, self.metrics - 1)
        return struct.unpack_from(">H", self.data, at)[0]

    def outline(self, number: int) -> list[Contour]:
        """Return the closed contours of a simple glyph, in font units, y up."""
        if self.long:
            (offset,) = struct.unpack_from(">I", self.data, self.tables[b"loca"] + 4 * number)
        else:
            offset = 2 * struct.unpack_from(">H", self.data, self.tables[b"loca"] + 2 * number)[0]
        at = self.tables[b"glyf"] + offset
        (count,) = struct.unpack_from(">h", self.data, at)
        if count < 0:
            raise ValueError("the glyph is put together from others, which is not read here")
        ends = struct.unpack_from(f">{count}H", self.data, at + 10)
        (hints,) = struct.unpack_from(">H", self.data, at + 10 + 2 * count)
        at += 12 + 2 * count + hints
        flags: list[int] = []
        while len(flags) <= ends[-1]:
            flag = self.data[at]
            at += 1
            repeats = 0
            if flag & 8:
                repeats = self.data[at]
                at += 1
            flags += [flag] * (repeats + 1)
        axes: list[list[int]] = []
        for short, same in ((2, 16), (4, 32)):
            value, values = 0, []
            for flag in flags:
                if flag & short:
                    value += self.data[at] if flag & same else -self.data[at]
                    at += 1
                elif not flag & same:
                    value += struct.unpack_from(">h", self.data, at)[0]
                    at += 2
                values.append(value)
            axes.append(values)
        points = [(float(x), float(y), bool(flag & 1)) for x, y, flag in zip(*axes, flags, strict=True)]
        starts = [0, *(end + 1 for end in ends[:-1])]
        return [points[start : end + 1] for start, end in zip(starts, ends, strict=True)]


def explicit(contour: Contour) -> Contour:
    """Write down the points that TrueType leaves out, halfway between two controls; start on the line."""
    full: Contour = []
    for (x, y, on), (nx, ny, next_on) in zip(contour, contour[1:] + contour[:1], strict=True):
        full.append((x, y, on))
        if not on and not next_on:
            full.append(((x + nx) / 2, (y + ny) / 2, True))
    first = next(i for i, point in enumerate(full) if point[2])
    return full[first:] + full[:first]


def logotype() -> tuple[list[Contour], float]:
    """Return all contours of the watermark, y down, and its width."""
    middle = HEIGHT / 2
    centre = MARGIN + RING
    contours = [circle(centre, middle, RING), hole(circle(centre, middle, RING - THICK))]
    # A compass needle that points north: its upper half solid, the lower one only an outline.
    wide, tall, line = 19, 58, 4.2
    contours.append(polygon((centre, middle - tall), (centre + wide, middle), (centre - wide, middle)))
    contours.append(polygon((centre + wide, middle), (centre, middle + tall), (centre - wide, middle)))
    inner, lower = wide - line * 1.75, tall - line * 3.6
    contours.append(
        hole(polygon((centre + inner, middle + line), (centre, middle + lower), (centre - inner, middle + line)))
    )

    x = centre + RING + GAP
    for word, file in WORDS:
        font = Font(RESOURCES / "fonts" / file)
        capital = max(y for contour in font.outline(font.glyph("H")) for _, y, _ in contour)
        scale = CAPITAL / capital
        for letter in word:
            number = font.glyph(letter)
            for contour in font.outline(number):
                moved = [(x + px * scale, middle + CAPITAL / 2 - py * scale, on) for px, py, on in contour]
                contours.append(explicit(moved))
            x += font.advance(number) * scale + TRACKING
        x += TRACKING * 1.5
    return contours, round(x - TRACKING * 2.5 + MARGIN)


def polygon(*points: tuple[float, float]) -> Contour:
    """Return a contour of straight lines."""
    return [(x, y, True) for x, y in points]


def hole(contour: Contour) -> Contour:
    """Run a contour the other way round, so that it takes away from the one around it."""
    return [contour[0], *reversed(contour[1:])]


def circle(x: float, y: float, radius: float) -> Contour:
    """Return a circle of sixteen quadratic curves, true to a four-thousandth of its radius."""
    contour: Contour = []
    for step in range(16):
        turn = step * pi / 8
        contour.append((x + radius * cos(turn), y + radius * sin(turn), True))
        turn += pi / 16
        far = radius / cos(pi / 16)
        contour.append((x + far * cos(turn), y + far * sin(turn), False))
    return contour


def to_svg(contours: list[Contour], width: float) -> str:
    """Write the contours as one path, filled by the non-zero rule, as TrueType means them."""

    def number(value: float) -> str:
        return f"{value:.2f}".rstrip("0").rstrip(".")

    commands: list[str] = []
    for contour in contours:
        commands.append(f"M{number(contour[0][0])} {number(contour[0][1])}")
        rest = [*contour[1:], contour[0]]
        i = 0
        while i < len(rest):
            x, y, on = rest[i]
            if on:
                commands.append(f"L{number(x)} {number(y)}")
                i += 1
            else:
                commands.append(f"Q{number(x)} {number(y)} {number(rest[i + 1][0])} {number(rest[i + 1][1])}")
                i += 2
        commands.append("Z")
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {number(width)} {HEIGHT}"'
    size = f' width="{number(width)}" height="{HEIGHT}"'
    return f'{head}{size}>\n<path fill="#fff" d="{"".join(commands)}"/>\n</svg>\n'


def to_image(contours: list[Contour], width: float) -> Image.Image:
    """Fill the contours white on transparent, smooth at their edges."""
    size = (round(width) * SMOOTH, HEIGHT * SMOOTH)
    alpha = Image.new("L", size)
    draw = ImageDraw.Draw(alpha)
    crossings: list[list[tuple[float, int]]] = [[] for _ in range(size[1])]
    for contour in contours:
        points = [(x * SMOOTH, y * SMOOTH) for x, y in flat(contour)]
        for (x0, y0), (x1, y1) in zip(points, points[1:] + points[:1], strict=True):
            for row in range(ceil(min(y0, y1) - 0.5), ceil(max(y0, y1) - 0.5)):
                crossings[row].append((x0 + (row + 0.5 - y0) * (x1 - x0) / (y1 - y0), 1 if y1 > y0 else -1))
    for row, found in enumerate(crossings):
        turns, start = 0, 0.0
        for x, turn in sorted(found):
            if turns == 0:
                start = x
            turns += turn
            if turns == 0 and ceil(x - 0.5) > ceil(start - 0.5):
                draw.line((ceil(start - 0.5), row, ceil(x - 0.5) - 1, row), fill=255)
    alpha = alpha.resize((round(width), HEIGHT), Image.Resampling.BOX)
    image = Image.new("LA", alpha.size, (255, 0))
    image.putalpha(alpha)
    return image.convert("RGBA")


def flat(contour: Contour) -> list[tuple[float, float]]:
    """Turn the curves of a contour into short lines."""
    points: list[tuple[float, float]] = []
    rest = [*contour[1:], contour[0]]
    x0, y0, _ = contour[0]
    i = 0
    while i < len(rest):
        x, y, on = rest[i]
        if on:
            points.append((x, y))
            i += 1
        else:
            x1, y1, _ = rest[i + 1]
            for step in range(1, 13):
                t = step / 12
                a, b, c = (1 - t) ** 2, 2 * t * (1 - t), t * t
                points.append((a * x0 + b * x + c * x1, a * y0 + b * y + c * y1))
            i += 2
        x0, y0 = points[-1]
    return points


if __name__ == "__main__":
    shapes, total = logotype()
    (RESOURCES / "watermarks").mkdir(exist_ok=True)
    (RESOURCES / "watermarks" / "studio-nord.svg").write_text(to_svg(shapes, total), encoding="utf-8")
    to_image(shapes, total).save(RESOURCES / "watermarks" / "studio-nord.png", optimize=True)
    print(f"studio-nord: {total} x {HEIGHT}")
