"""How many pixels per inch a photo says that it has, outside of EXIF.

In a JPEG's JFIF segment, a PNG's pHYs chunk, a BMP's head, a resource of a Photoshop document.
"""

import struct

JFIF = b"JFIF\0"
"""What the segment begins with: JFIF 1.02, ITU-T T.871, 10.1."""

_JFIF_LAYOUT = struct.Struct(">2xBHH")
_PER_INCH, _PER_CENTIMETRE = 1, 2
_PHYS_LAYOUT = struct.Struct(">IIB")
_PER_METRE = 1
"""PNG specification, 11.3.4.3."""
RESOLUTION_RESOURCE = 1005
_RESOLUTION_LAYOUT = struct.Struct(">I4xI")
"""Pixels per inch in 16.16, across and down, whatever the unit shown: Photoshop File Formats, ResolutionInfo."""
_BMP_LAYOUT, _BMP_AT, _LARGEST = struct.Struct("<ii"), 38, 1_000_000
"""Pixels per metre in a BMP's head, from BITMAPINFOHEADER on."""
_CENTIMETRES, _METRES = 2.54, 0.0254
"""In an inch."""

Density = tuple[float, float]
"""Pixels per inch, across and down."""


def read_jfif(segment: bytes) -> Density | None:
    """Return the density in a JFIF segment; None when it only says how much wider than high its pixels are."""
    if not segment.startswith(JFIF) or len(segment) < len(JFIF) + _JFIF_LAYOUT.size:
        return None
    unit, across, down = _JFIF_LAYOUT.unpack_from(segment, len(JFIF))
    factor = {_PER_INCH: 1.0, _PER_CENTIMETRE: _CENTIMETRES}.get(unit)
    return _density(across, down, factor)


def read_phys(chunk: bytes) -> Density | None:
    """Return the density in a pHYs chunk; None when it only says how much wider than high its pixels are."""
    if len(chunk) < _PHYS_LAYOUT.size:
        return None
    across, down, unit = _PHYS_LAYOUT.unpack_from(chunk)
    return _density(across, down, _METRES if unit == _PER_METRE else None)


def read_resolution(resource: bytes) -> Density | None:
    """Return the density in Photoshop's resource of it."""
    if len(resource) < _RESOLUTION_LAYOUT.size:
        return None
    across, down = _RESOLUTION_LAYOUT.unpack_from(resource)
    return _density(across, down, 1 / 65_536)


def read_bmp(head: bytes) -> Density | None:
    """Return the density in the first bytes of a BMP; None when it says none."""
    if len(head) < _BMP_AT + _BMP_LAYOUT.size or int.from_bytes(head[14:18], "little") < 40:
        return None
    across, down = _BMP_LAYOUT.unpack_from(head, _BMP_AT)
    return _density(across, down, _METRES) if min(across, down) > 0 and max(across, down) < _LARGEST else None


def _density(across: int, down: int, factor: float | None) -> Density | None:
    return (across * factor, down * factor) if factor and across and down else None
