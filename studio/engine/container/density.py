"""How many pixels per inch a photo says that it has, outside of EXIF: in a JPEG's JFIF segment, a PNG's pHYs chunk."""

import struct

JFIF = b"JFIF\0"
"""What the segment begins with: JFIF 1.02, ITU-T T.871, 10.1."""

_JFIF_LAYOUT = struct.Struct(">2xBHH")
_PER_INCH, _PER_CENTIMETRE = 1, 2
_PHYS_LAYOUT = struct.Struct(">IIB")
_PER_METRE = 1
"""PNG specification, 11.3.4.3."""
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


def _density(across: int, down: int, factor: float | None) -> Density | None:
    return (across * factor, down * factor) if factor and across and down else None
