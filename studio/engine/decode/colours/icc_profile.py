"""Tells usable ICC profiles from broken ones, and writes those with three colorants and a curve.

Display profiles of version 2.1 (ICC.1:1998-09), since some web services and print houses still refuse version 4.
As is the custom of version 2, `wtpt` holds the white before the adaptation and no `chad` tag is written.
"""

import io
import struct
from functools import lru_cache

from PIL import ImageCms

from studio.engine.decode.colours.code_points import PCS_WHITE, Curve, Primaries, colorants, white_xyz
from studio.paths import resource_path

RIGHTS = "CC0 1.0: no rights reserved."
_CREATED = (2025, 1, 1, 0, 0, 0)
_STEPS = 4096
_MODES = {b"RGB ": "RGB", b"GRAY": "L", b"CMYK": "CMYK", b"Lab ": "LAB"}
"""The mode of pictures by the colour space in a profile's header (ICC.1:2010, 7.2.6)."""


@lru_cache(maxsize=8)  # few, since a stranger's profile may be large
def can_be_read(icc: bytes) -> bool:
    """Tell whether LittleCMS can convert colours from a profile, by the space that it is for."""
    mode = _MODES.get(icc[16:20])
    if mode is None:
        return False
    bundled = resource_path("profiles", "sRGB.icc").read_bytes()
    try:
        own, srgb = (ImageCms.ImageCmsProfile(io.BytesIO(data)) for data in (icc, bundled))
        ImageCms.buildTransform(own, srgb, mode, "RGB", ImageCms.Intent.RELATIVE_COLORIMETRIC)
    except (OSError, ValueError, ImageCms.PyCMSError):
        return False
    return True


def make_profile(name: str, primaries: Primaries, curve: bytes) -> bytes | None:
    """Return a profile with a name (ASCII), primaries and one `curv` tag for all channels.

    None for primaries that span no colours.
    """
    found = colorants(primaries)
    if found is None:
        return None
    red, green, blue = map(_xyz, found)
    white = tuple(round(value * 0x10000) for value in white_xyz(primaries))
    tags = {
        b"desc": _description(name),
        b"cprt": b"text\0\0\0\0" + RIGHTS.encode("ascii") + b"\0",
        b"wtpt": _xyz(white),
        b"rXYZ": red,
        b"gXYZ": green,
        b"bXYZ": blue,
        b"rTRC": curve,
        b"gTRC": curve,
        b"bTRC": curve,
    }
    # Equal tag data is stored once and pointed to by several tags, which ICC.1 allows.
    directory = struct.pack(">I", len(tags))
    start = 128 + 4 + 12 * len(tags)
    body = b""
    offsets: dict[bytes, int] = {}
    for signature, data in tags.items():
        if data not in offsets:
            offsets[data] = start + len(body)
            body += data + bytes(-len(data) % 4)
        directory += struct.pack(">4sII", signature, offsets[data], len(data))
    head = struct.pack(">I4sI4s4s4s", start + len(body), b"\0\0\0\0", 0x02100000, b"mntr", b"RGB ", b"XYZ ")
    head += struct.pack(">6H", *_CREATED) + b"acsp" + bytes(24)
    head += struct.pack(">I", 1)  # rendering intent: media-relative colorimetric, all that a matrix can do
    head += struct.pack(">3I", *PCS_WHITE) + bytes(48)
    return head + directory + body


def sampled_curve(curve: Curve, steps: int = _STEPS) -> bytes:
    """Return a `curv` tag of 16-bit numbers."""
    values = [round(65535 * min(max(curve(step / (steps - 1)), 0.0), 1.0)) for step in range(steps)]
    return b"curv\0\0\0\0" + struct.pack(f">I{steps}H", steps, *values)


def power_curve(exponent: float) -> bytes:
    """Return a `curv` tag of a pure power: one number, u8Fixed8, where that is exact enough, else its samples."""
    if exponent == 1.0:
        return b"curv\0\0\0\0" + struct.pack(">I", 0)
    if abs(exponent * 256 - round(exponent * 256)) < 0.02:
        return b"curv\0\0\0\0" + struct.pack(">IH", 1, round(exponent * 256))
    return sampled_curve(lambda value: value**exponent)


def _xyz(values: tuple[int, ...]) -> bytes:
    return b"XYZ \0\0\0\0" + struct.pack(">3i", *values)


def _description(text: str) -> bytes:
    """Return a version 2 textDescriptionType: ASCII, with empty Unicode and Macintosh parts."""
    data = text.encode("ascii") + b"\0"
    return b"desc\0\0\0\0" + struct.pack(">I", len(data)) + data + bytes(4 + 4 + 2 + 1 + 67)
