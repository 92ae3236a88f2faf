"""Transfer functions by the code points of ITU-T H.273: from a picture's coded value to linear light.

Those of HDR (PQ, HLG) go on to the light of an ordinary screen. Knows no file and no profile.
"""

import math
from collections.abc import Callable

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
