"""Write the bundled ICC profiles: sRGB, Display P3 and one compatible with Adobe RGB (1998).

Run by hand, `python resources/make_profiles.py`; the result is part of the tree and a test makes it again.
It needs the standard library only and gives the same bytes each time.

The profiles are matrix/TRC display profiles of version 2.1 (ICC.1:1998-09), since some web services and
print houses still refuse version 4. Sources of the numbers:

- sRGB: primaries, white and curve of IEC 61966-2-1:1999.
- Display P3: primaries of SMPTE EG 432-1:2010, white and curve of sRGB.
- Adobe RGB (1998): primaries, white and the gamma 2 + 51/256 of the "Adobe RGB (1998) Color Image
  Encoding", May 2005.
- Adaptation from D65 to the D50 of the connection space: the linear Bradford transform of ICC.1:2022,
  annex E. As is the custom of version 2, the `wtpt` tag holds the white before the adaptation (D65) and
  no `chad` tag is written: readers derive the adaptation from the white point.
"""

import struct
from collections.abc import Callable
from pathlib import Path

Vector = tuple[float, float, float]
Matrix = tuple[Vector, Vector, Vector]

PROFILES = Path(__file__).parent / "profiles"
RIGHTS = "CC0 1.0: no rights reserved."
CREATED = (2025, 1, 1, 0, 0, 0)
CURVE_STEPS = 1024

BRADFORD: Matrix = ((0.8951, 0.2664, -0.1614), (-0.7502, 1.7135, 0.0367), (0.0389, -0.0685, 1.0296))
D65 = (0.3127, 0.3290)
# The PCS white as ICC.1 fixes it in s15Fixed16: 0.9642, 1, 0.8249.
PCS_WHITE = (0xF6D6, 0x10000, 0xD32D)

SRGB_PRIMARIES = ((0.64, 0.33), (0.30, 0.60), (0.15, 0.06))
P3_PRIMARIES = ((0.680, 0.320), (0.265, 0.690), (0.150, 0.060))
ADOBE_PRIMARIES = ((0.64, 0.33), (0.21, 0.71), (0.15, 0.06))
ADOBE_GAMMA = 2 + 51 / 256


def make_profiles() -> dict[str, bytes]:
    """Return the profiles as file name -> bytes."""
    srgb_curve = sampled(srgb_to_linear)
    return {
        "sRGB.icc": profile("sRGB", SRGB_PRIMARIES, srgb_curve),
        "DisplayP3.icc": profile("Display P3", P3_PRIMARIES, srgb_curve),
        "AdobeRGB.icc": profile("Compatible with Adobe RGB (1998)", ADOBE_PRIMARIES, gamma(ADOBE_GAMMA)),
    }


def profile(name: str, primaries: tuple[tuple[float, float], ...], curve: bytes) -> bytes:
    """Assemble one RGB display profile with D65 as its white and one curve shared by its channels."""
    red, green, blue = colorants(primaries)
    # Equal tag data is stored once and pointed to by several tags, which ICC.1 allows.
    tags = {
        b"desc": description(name),
        b"cprt": b"text\0\0\0\0" + RIGHTS.encode("ascii") + b"\0",
        b"wtpt": xyz(fixed(white_xyz(D65))),
        b"rXYZ": xyz(red),
        b"gXYZ": xyz(green),
        b"bXYZ": xyz(blue),
        b"rTRC": curve,
        b"gTRC": curve,
        b"bTRC": curve,
    }
    directory = struct.pack(">I", len(tags))
    start = 128 + 4 + 12 * len(tags)
    body = b""
    offsets: dict[bytes, int] = {}
    for signature, data in tags.items():
        if data not in offsets:
            offsets[data] = start + len(body)
            body += data + bytes(-len(data) % 4)
        directory += struct.pack(">4sII", signature, offsets[data], len(data))
    size = start + len(body)
    head = struct.pack(">I4sI4s4s4s", size, b"\0\0\0\0", 0x02100000, b"mntr", b"RGB ", b"XYZ ")
    head += struct.pack(">6H", *CREATED) + b"acsp"
    head += bytes(24)  # platform, flags, device, model, attributes
    head += struct.pack(">I", 1)  # rendering intent: media-relative colorimetric, all that a matrix can do
    head += struct.pack(">3I", *PCS_WHITE) + bytes(48)
    return head + directory + body


def colorants(primaries: tuple[tuple[float, float], ...]) -> list[tuple[int, ...]]:
    """Return the three D50-adapted colorants as s15Fixed16 numbers whose sum is exactly the PCS white.

    Without the exact sum, white would come out as 254 in some readers.
    """
    white = white_xyz(D65)
    columns = [white_xyz(point) for point in primaries]
    to_xyz = transposed((columns[0], columns[1], columns[2]))
    scale = apply(inverse(to_xyz), white)
    to_pcs = adaptation(white, tuple(value / 0x10000 for value in PCS_WHITE))
    adapted = [
        apply(to_pcs, (x * factor, y * factor, z * factor)) for (x, y, z), factor in zip(columns, scale, strict=True)
    ]
    red, green, blue = (fixed(colorant) for colorant in adapted)
    green = tuple(total - r - b for total, r, b in zip(PCS_WHITE, red, blue, strict=True))
    return [red, green, blue]


def adaptation(source: Vector, target: tuple[float, ...]) -> Matrix:
    """Return the matrix that turns colours seen under `source` into those under `target` (Bradford)."""
    before = apply(BRADFORD, source)
    after = apply(BRADFORD, (target[0], target[1], target[2]))
    gains = [b / a for a, b in zip(before, after, strict=True)]
    scaled = [tuple(gain * value for value in row) for gain, row in zip(gains, BRADFORD, strict=True)]
    back = inverse(BRADFORD)
    columns = [apply(back, (scaled[0][i], scaled[1][i], scaled[2][i])) for i in range(3)]
    return transposed((columns[0], columns[1], columns[2]))


def white_xyz(xy: tuple[float, float]) -> Vector:
    """Return XYZ with Y = 1 of a chromaticity."""
    x, y = xy
    return x / y, 1.0, (1 - x - y) / y


def apply(matrix: Matrix, vector: Vector) -> Vector:
    """Multiply a column vector from the left."""
    a, b, c = (sum(m * v for m, v in zip(row, vector, strict=True)) for row in matrix)
    return a, b, c


def transposed(matrix: Matrix) -> Matrix:
    """Swap rows and columns."""
    a, b, c = zip(*matrix, strict=True)
    return a, b, c


def inverse(matrix: Matrix) -> Matrix:
    """Invert by cofactors."""
    (a, b, c), (d, e, f), (g, h, i) = matrix
    determinant = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g)
    return (
        ((e * i - f * h) / determinant, (c * h - b * i) / determinant, (b * f - c * e) / determinant),
        ((f * g - d * i) / determinant, (a * i - c * g) / determinant, (c * d - a * f) / determinant),
        ((d * h - e * g) / determinant, (b * g - a * h) / determinant, (a * e - b * d) / determinant),
    )


def srgb_to_linear(value: float) -> float:
    """IEC 61966-2-1, encoded to linear, both 0-1."""
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def sampled(curve: Callable[[float], float]) -> bytes:
    """Return a `curv` tag of `CURVE_STEPS` numbers of 16 bits."""
    last = CURVE_STEPS - 1
    values = [round(65535 * curve(step / last)) for step in range(CURVE_STEPS)]
    return b"curv\0\0\0\0" + struct.pack(f">I{CURVE_STEPS}H", CURVE_STEPS, *values)


def fixed(values: Vector) -> tuple[int, ...]:
    """Round to s15Fixed16 numbers."""
    return tuple(round(value * 0x10000) for value in values)


def xyz(values: tuple[int, ...]) -> bytes:
    """Return an `XYZ ` tag of one colour in s15Fixed16 numbers."""
    return b"XYZ \0\0\0\0" + struct.pack(">3i", *values)


def gamma(exponent: float) -> bytes:
    """Return a `curv` tag of one number, u8Fixed8: a pure power."""
    return b"curv\0\0\0\0" + struct.pack(">IH", 1, round(exponent * 256))


def description(text: str) -> bytes:
    """Return a version 2 textDescriptionType: ASCII, with empty Unicode and Macintosh parts."""
    ascii_text = text.encode("ascii") + b"\0"
    return b"desc\0\0\0\0" + struct.pack(">I", len(ascii_text)) + ascii_text + bytes(4 + 4 + 2 + 1 + 67)


if __name__ == "__main__":
    PROFILES.mkdir(exist_ok=True)
    for file, data in make_profiles().items():
        (PROFILES / file).write_bytes(data)
        print(f"{file}: {len(data)} bytes")
