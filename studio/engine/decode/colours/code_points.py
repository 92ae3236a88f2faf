"""What the code points of ITU-T H.273 mean: primaries with their colorants, and transfer functions to linear light.

Those of HDR (PQ, HLG) go on to the light of an ordinary screen. Knows no file and no profile.
"""

import math
from collections.abc import Callable

from msgspec import Struct

Vector = tuple[float, float, float]
Matrix = tuple[Vector, Vector, Vector]
Point = tuple[float, float]
"""A chromaticity: x and y of CIE 1931."""

PCS_WHITE = (0xF6D6, 0x10000, 0xD32D)
"""The white of the connection space as ICC.1 fixes it in s15Fixed16: 0.9642, 1, 0.8249."""
_BRADFORD: Matrix = ((0.8951, 0.2664, -0.1614), (-0.7502, 1.7135, 0.0367), (0.0389, -0.0685, 1.0296))
_D65, _C, _E, _DCI = (0.3127, 0.3290), (0.310, 0.316), (1 / 3, 1 / 3), (0.314, 0.351)

LINEAR, SRGB, PQ, HLG = 8, 13, 16, 18
HDR = frozenset((PQ, HLG))
UNSPECIFIED = 2

WHITE_NITS = 203.0
"""Diffuse white of HDR: ITU-R BT.2408-7, table 1."""
_HLG_PEAK, _HLG_GAMMA = 1_000.0, 1.2
"""The nominal screen of HLG and its system gamma: BT.2100-2, table 5."""
_KNEE = 0.8

Curve = Callable[[float], float]
"""From a coded value to linear light, both from 0 to 1."""

# Cameras' curves for television (BT.709, BT.601, BT.2020 in 10 and 12 bits, SMPTE 240M, xvYCC, BT.1361) are meant for
# screens with about the curve of sRGB; ICC-less photos with these codes are shown like sRGB by browsers and libavif.
_LIKE_SRGB = frozenset((1, UNSPECIFIED, 6, 7, 11, 12, SRGB, 14, 15))
_GAMMAS = {4: 2.2, 5: 2.8}


class Primaries(Struct, frozen=True, kw_only=True):
    """The chromaticities of red, green, blue and white."""

    red: Point
    green: Point
    blue: Point
    white: Point = _D65

    def is_near(self, other: "Primaries", by: float = 0.002) -> bool:
        """Tell whether no coordinate differs by more than rounding does."""
        own, others = ((*some.red, *some.green, *some.blue, *some.white) for some in (self, other))
        return all(abs(a - b) <= by for a, b in zip(own, others, strict=True))


BT709 = Primaries(red=(0.64, 0.33), green=(0.30, 0.60), blue=(0.15, 0.06))
DISPLAY_P3 = Primaries(red=(0.680, 0.320), green=(0.265, 0.690), blue=(0.150, 0.060))
_BT601 = Primaries(red=(0.630, 0.340), green=(0.310, 0.595), blue=(0.155, 0.070))
BY_CODE = {
    1: BT709,
    2: BT709,  # unspecified
    4: Primaries(red=(0.67, 0.33), green=(0.21, 0.71), blue=(0.14, 0.08), white=_C),
    5: Primaries(red=(0.64, 0.33), green=(0.29, 0.60), blue=(0.15, 0.06)),
    6: _BT601,
    7: _BT601,
    8: Primaries(red=(0.681, 0.319), green=(0.243, 0.692), blue=(0.145, 0.049), white=_C),
    9: Primaries(red=(0.708, 0.292), green=(0.170, 0.797), blue=(0.131, 0.046)),
    11: Primaries(red=(0.680, 0.320), green=(0.265, 0.690), blue=(0.150, 0.060), white=_DCI),
    12: DISPLAY_P3,
    22: Primaries(red=(0.630, 0.340), green=(0.295, 0.605), blue=(0.155, 0.077)),
}
"""H.273, table 2; of its codes only 10, which is XYZ, has no meaning here."""
NAMES = {1: "BT.709", 9: "BT.2020", 11: "DCI-P3", 12: "Display P3"}


def colorants(primaries: Primaries) -> tuple[tuple[int, ...], tuple[int, ...], tuple[int, ...]] | None:
    """Return the three D50-adapted colorants as s15Fixed16 numbers whose sum is exactly the PCS white.

    Without the exact sum, white would come out as 254 in some readers. None for primaries that span no colours.
    Adaptation by the linear Bradford transform of ICC.1:2022, annex E.
    """
    points = (primaries.red, primaries.green, primaries.blue, primaries.white)
    if any(not (0.0 <= x <= 1.0 and 0.001 <= y <= 1.0) for x, y in points):
        return None
    red, green, blue, white = map(_to_xyz, points)
    to_xyz = _transposed((red, green, blue))
    try:
        scale = apply(inverse(to_xyz), white)
        to_pcs = _adaptation(white)
    except ZeroDivisionError:
        return None
    if min(scale) <= 0.0:
        return None
    adapted = [
        apply(to_pcs, (x * factor, y * factor, z * factor))
        for (x, y, z), factor in zip((red, green, blue), scale, strict=True)
    ]
    if any(abs(value) > 4.0 for colorant in adapted for value in colorant):
        return None
    first, _, last = (tuple(round(value * 0x10000) for value in colorant) for colorant in adapted)
    middle = tuple(total - a - b for total, a, b in zip(PCS_WHITE, first, last, strict=True))
    return first, middle, last


def white_xyz(primaries: Primaries) -> Vector:
    """Return XYZ of the white, with Y = 1."""
    return _to_xyz(primaries.white)


def apply(matrix: Matrix, vector: Vector) -> Vector:
    """Multiply a column vector from the left."""
    a, b, c = (sum(m * v for m, v in zip(row, vector, strict=True)) for row in matrix)
    return a, b, c


def inverse(matrix: Matrix) -> Matrix:
    """Invert by cofactors; raises ZeroDivisionError for a matrix that has no inverse."""
    (a, b, c), (d, e, f), (g, h, i) = matrix
    determinant = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g)
    return (
        ((e * i - f * h) / determinant, (c * h - b * i) / determinant, (b * f - c * e) / determinant),
        ((f * g - d * i) / determinant, (a * i - c * g) / determinant, (c * d - a * f) / determinant),
        ((d * h - e * g) / determinant, (b * g - a * h) / determinant, (a * e - b * d) / determinant),
    )


def _adaptation(white: Vector) -> Matrix:
    """Return the matrix that turns colours seen under a white into those under that of the connection space."""
    before = apply(_BRADFORD, white)
    x, y, z = (value / 0x10000 for value in PCS_WHITE)
    after = apply(_BRADFORD, (x, y, z))
    gains = [b / a for a, b in zip(before, after, strict=True)]
    first, second, third = (tuple(gain * value for value in row) for gain, row in zip(gains, _BRADFORD, strict=True))
    back = inverse(_BRADFORD)
    columns = [apply(back, (first[at], second[at], third[at])) for at in range(3)]
    return _transposed((columns[0], columns[1], columns[2]))


def _to_xyz(point: Point) -> Vector:
    x, y = point
    return x / y, 1.0, (1 - x - y) / y


def _transposed(matrix: Matrix) -> Matrix:
    a, b, c = zip(*matrix, strict=True)
    return a, b, c


def transfer_curve(code: int) -> Curve | None:
    """Return the curve of a code point (H.273, table 3), None for one that has no meaning here.

    PQ and HLG come out toned for an ordinary screen, whose white is the diffuse white of HDR.
    """
    if code in _LIKE_SRGB:
        return srgb_to_linear
    if code in _GAMMAS:
        return gamma_curve(_GAMMAS[code])
    match code:
        case 8:
            return gamma_curve(1.0)
        case 16:
            return lambda value: roll_off(pq_to_nits(value) / WHITE_NITS)
        case 17:  # SMPTE ST 428-1: its white is 48 of 52.37
            return lambda value: min(1.0, 52.37 / 48 * value**2.6)
        case 18:
            return lambda value: roll_off(hlg_to_nits(value) / WHITE_NITS)
        case _:
            return None


def gamma_curve(exponent: float) -> Curve:
    """Return a pure power."""
    return lambda value: value**exponent


def srgb_to_linear(value: float) -> float:
    """Apply the curve of IEC 61966-2-1, from coded to linear."""
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def pq_to_nits(value: float) -> float:
    """Apply the EOTF of PQ: SMPTE ST 2084, BT.2100-2, table 4; from 0 to 10,000 nits."""
    root = value ** (32 / 2523)
    return 10_000 * (max(root - 0.8359375, 0.0) / (18.8515625 - 18.6875 * root)) ** (16384 / 2610)


def hlg_to_nits(value: float) -> float:
    """Apply the inverse OETF of HLG and the OOTF of a screen of 1,000 nits: BT.2100-2, table 5.

    The OOTF's power of luminance is applied to each channel by itself, which is the same for neutral colours; 75 %
    comes out as 203 nits.
    """
    scene = value * value / 3 if value <= 0.5 else (math.exp((value - 0.55991073) / 0.17883277) + 0.28466892) / 12
    return _HLG_PEAK * scene**_HLG_GAMMA


def roll_off(light: float) -> float:
    """Bring light, of which 1 is diffuse white, into the range of an ordinary screen.

    Up to 80 % of white it is left as it is (BT.2408: HDR and SDR share their mid-tones); above, a shoulder of the same
    slope nears 1: `k + (1 - k) * (1 - exp(-(x - k) / (1 - k)))`. Diffuse white becomes 93 % of the light, 246 of 255.
    """
    if light <= _KNEE:
        return light
    return _KNEE + (1 - _KNEE) * (1 - math.exp(-(light - _KNEE) / (1 - _KNEE)))
