"""Colours of more than 8 bits: pictures of 16 are converted to an output's colours before they are cut to 8.

For profiles of colorants and curves (ICC.1:2022, F.3), whose arithmetic is done here: LittleCMS as Pillow has it
takes 8 bits a channel only. Needs NumPy, which is imported when such a picture comes.
"""

import struct
from functools import lru_cache
from typing import TYPE_CHECKING

from msgspec import Struct
from PIL import Image

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    _Floats = NDArray[np.float32]

_LEVELS = 65_536
_BAND = 1 << 18
"""Pixels that are worked on at once; the numbers take some 60 bytes a pixel."""
_MOST_TAGS = 100
_PARAMETERS = {0: 1, 1: 3, 2: 4, 3: 5, 4: 7}
"""How many numbers a parametric curve of a kind has: ICC.1:2022, 10.18."""


class _Matrix(Struct, frozen=True):
    """A profile of colorants and curves: from linear light to XYZ, and a curve per channel as 65,536 values."""

    to_xyz: "_Floats"
    curves: "tuple[_Floats, ...]"


def convert_deep(upper: Image.Image, lower: Image.Image, profile: bytes, target: bytes) -> Image.Image | None:
    """Convert a picture of 16 bits, given as its two halves (RGB, RGBA or L), to RGB or RGBA of 8 in another profile.

    Relative colorimetric; both profiles have black at zero. None when one of them is of another kind.
    """
    source, goal = _read_matrix(profile), _read_matrix(target)
    if source is None or goal is None or len(goal.curves) != 3:
        return None
    is_grey = upper.mode == "L"
    if not is_grey and len(source.curves) != 3:
        return None
    levels = _inverse_curves(target)
    if levels is None:
        return None
    import numpy as np

    matrix = np.linalg.inv(goal.to_xyz.astype(np.float64)) @ source.to_xyz if len(source.curves) == 3 else np.eye(3)
    result = Image.new("RGBA" if upper.mode == "RGBA" else "RGB", upper.size)
    rows = max(1, _BAND // upper.width)
    for top in range(0, upper.height, rows):
        box = (0, top, upper.width, min(top + rows, upper.height))
        high, low = np.asarray(upper.crop(box)), np.asarray(lower.crop(box))
        values = high.astype(np.uint16) << 8 | low
        channels = [values] * 3 if is_grey else [values[..., at] for at in range(3)]
        curves = source.curves if len(source.curves) == 3 else source.curves * 3
        light = np.stack([curve[channel] for curve, channel in zip(curves, channels, strict=True)], axis=-1)
        if not is_grey:  # grey is neutral in any colorants
            light = light @ matrix.T.astype(np.float32)
        steps = (np.clip(light, 0, 1) * (_LEVELS - 1) + 0.5).astype(np.uint16)
        bands = [table[steps[..., at]] for at, table in enumerate(levels)]
        if upper.mode == "RGBA":
            bands.append(high[..., 3])
        result.paste(Image.fromarray(np.stack(bands, axis=-1)), box[:2])
    return result


@lru_cache(maxsize=4)
def _read_matrix(profile: bytes) -> _Matrix | None:
    """Read a profile for RGB of colorants and curves, or one for grey of a curve; None for any other."""
    import numpy as np

    tags = _tags(profile)
    if profile[20:24] != b"XYZ " or any(name.startswith(b"A2B") for name in tags):
        return None
    if profile[16:20] == b"GRAY":
        curve = _curve(tags.get(b"kTRC", b""))
        return None if curve is None else _Matrix(np.eye(3, dtype=np.float32), (curve,))
    if profile[16:20] != b"RGB ":
        return None
    columns = [_colorant(tags.get(name, b"")) for name in (b"rXYZ", b"gXYZ", b"bXYZ")]
    curves = [_curve(tags.get(name, b"")) for name in (b"rTRC", b"gTRC", b"bTRC")]
    found = tuple(curve for curve in curves if curve is not None)
    if len(found) != 3 or not all(columns):
        return None
    matrix = np.array(columns, dtype=np.float32).T
    return _Matrix(matrix, found) if abs(np.linalg.det(matrix)) > 1e-4 else None


def _tags(profile: bytes) -> dict[bytes, bytes]:
    found: dict[bytes, bytes] = {}
    for number in range(min(int.from_bytes(profile[128:132]), _MOST_TAGS)):
        row = profile[132 + 12 * number : 144 + 12 * number]
        at, size = int.from_bytes(row[4:8]), int.from_bytes(row[8:12])
        found.setdefault(row[:4], profile[at : at + size])
    return found


def _colorant(data: bytes) -> tuple[float, ...]:
    if len(data) < 20 or data[:4] != b"XYZ ":
        return ()
    return tuple(number / 65_536 for number in struct.unpack(">3i", data[8:20]))


def _curve(data: bytes) -> "_Floats | None":
    """Return a curve (ICC.1:2022, 10.6 and 10.18) as its 65,536 values, None for one without sense."""
    import numpy as np

    x = np.linspace(0.0, 1.0, _LEVELS)
    count = int.from_bytes(data[8:12])
    if data[:4] == b"curv" and len(data) >= 12:
        if count == 0:
            return x.astype(np.float32)
        if count == 1:
            return (x ** (int.from_bytes(data[12:14]) / 256)).astype(np.float32)
        points = np.frombuffer(data[12 : 12 + 2 * count], ">u2").astype(np.float64) / 65_535
        return None if len(points) != count else np.interp(x, np.linspace(0, 1, count), points).astype(np.float32)
    if data[:4] != b"para":
        return None
    kind = int.from_bytes(data[8:10])
    size = _PARAMETERS.get(kind, 0)
    if not size or len(data) < 12 + 4 * size:
        return None
    return _parametric(x, kind, *(number / 65_536 for number in struct.unpack(f">{size}i", data[12 : 12 + 4 * size])))


def _parametric(x: "NDArray[np.float64]", kind: int, g: float, *rest: float) -> "_Floats | None":
    import numpy as np

    a, b, c, d, e, f = (*rest, *(0.0,) * (6 - len(rest)))
    a = a if kind else 1.0
    if kind in (1, 2):
        c, d, e, f = 0.0, (-b / a if a else 0.0), (c if kind == 2 else 0.0), (c if kind == 2 else 0.0)
    with np.errstate(all="ignore"):
        upper = np.maximum(a * x + b, 0.0) ** g + e
        values = np.where(x >= d, upper, c * x + f) if kind else upper
    if not np.isfinite(values).all():
        return None
    return np.clip(values, 0.0, 1.0).astype(np.float32)


@lru_cache(maxsize=2)
def _inverse_curves(target: bytes) -> "tuple[NDArray[np.uint8], ...] | None":
    """Return per channel which of 256 levels each of 65,536 steps of light is nearest to; None if light ever falls."""
    import numpy as np

    matrix = _read_matrix(target)
    if matrix is None:
        return None
    tables: list[NDArray[np.uint8]] = []
    for curve in matrix.curves:
        between = curve[((np.arange(255) + 0.5) / 255 * (_LEVELS - 1) + 0.5).astype(int)]
        if (np.diff(between) < 0).any():
            return None
        tables.append(np.searchsorted(between, np.linspace(0.0, 1.0, _LEVELS), side="right").astype(np.uint8))
    return tuple(tables)
