"""The codes of H.273 that HEVC and AV1 streams carry themselves, for files whose boxes say nothing of colours.

Read from the stream's own header alone: HEVC's sequence parameter set (H.265, 7.3.2.2 and E.2.1) and AV1's sequence
header (AV1 specification, 5.5). What is written in a way that photos do not use reads as nothing.
"""

from msgspec import Struct

_SPS = 33
_ARRAYS = 22
"""Where the parameter sets begin in an `hvcC` box: ISO 14496-15, 8.3.3.1."""
_MOST_SETS = 64
_ALL_CHROMA, _CUSTOM_ASPECT, _CUSTOM_LISTS = 3, 255, 4
_AV1_CONFIG = 4
"""Bytes of an `av1C` box before its stream headers."""
_SEQUENCE = 1
_MOST_UNITS = 8
_HIGH, _PROFESSIONAL = 1, 2


class StreamCodes(Struct, frozen=True):
    """Primaries and transfer function."""

    primaries: int
    transfer: int


class _Bits:
    """Reads numbers of single bits, highest first; raises ValueError at the end."""

    def __init__(self, data: bytes) -> None:
        self._number = int.from_bytes(data)
        self._rest = 8 * len(data)

    def take(self, count: int = 1) -> int:
        self._rest -= count
        if self._rest < 0:
            raise ValueError("the header ends")
        return self._number >> self._rest & ((1 << count) - 1)

    def golomb(self) -> int:
        """Take an unsigned number of Exp-Golomb code: H.265, 9.2."""
        zeros = 0
        while not self.take():
            zeros += 1
            if zeros > 32:
                raise ValueError("no number is so long")
        return (1 << zeros) - 1 + self.take(zeros)

    def skip(self, *counts: int) -> None:
        for count in counts:
            self.take(count)

    def skip_golomb(self, count: int) -> None:
        for _ in range(count):
            self.golomb()


def hevc_codes(settings: bytes) -> StreamCodes | None:
    """Return what an `hvcC` box's content says of the colours, None where it says nothing."""
    try:
        unit = _find_sps(settings)
        return _read_sps(_Bits(unit[2:].replace(b"\0\0\3", b"\0\0"))) if unit else None
    except (IndexError, ValueError):
        return None


def av1_codes(settings: bytes, stream: bytes) -> StreamCodes | None:
    """Return what an `av1C` box's content says of the colours, or the start of the coded picture; None for nothing."""
    for units in (settings[_AV1_CONFIG:], stream):
        try:
            header = _find_sequence(units)
            if header:
                return _read_sequence(_Bits(header))
        except (IndexError, ValueError):
            continue
    return None


def _find_sps(settings: bytes) -> bytes:
    at = _ARRAYS + 1
    for _ in range(settings[_ARRAYS]):
        kind, count = settings[at] & 0x3F, int.from_bytes(settings[at + 1 : at + 3])
        at += 3
        for _ in range(min(count, _MOST_SETS)):
            size = int.from_bytes(settings[at : at + 2])
            if kind == _SPS:
                return settings[at + 2 : at + 2 + size]
            at += 2 + size
    return b""


def _read_sps(bits: _Bits) -> StreamCodes | None:
    bits.take(4)
    layers = bits.take(3)
    bits.take()
    _skip_profile(bits, layers)
    bits.golomb()
    if bits.golomb() == _ALL_CHROMA:
        bits.take()
    bits.skip_golomb(2)
    if bits.take():
        bits.skip_golomb(4)
    bits.skip_golomb(2)
    order_bits = bits.golomb() + 4
    bits.skip_golomb(3 * (layers + 1 if bits.take() else 1))
    bits.skip_golomb(6)
    if bits.take() and bits.take():
        _skip_scaling_lists(bits)
    bits.skip(1, 1)
    if bits.take():  # blocks without compression
        bits.skip(4, 4)
        bits.skip_golomb(2)
        bits.take()
    for index in range(bits.golomb()):
        if index and bits.take():
            return None  # predicted from another set, which photos have no need of
        bits_of_pictures = bits.golomb() + bits.golomb()
        for _ in range(bits_of_pictures):
            bits.golomb()
            bits.take()
    if bits.take():
        for _ in range(bits.golomb()):
            bits.skip(order_bits, 1)
    bits.skip(1, 1)
    return _read_usability(bits) if bits.take() else None


def _skip_profile(bits: _Bits, layers: int) -> None:
    bits.skip(88, 8)
    has = [(bits.take(), bits.take()) for _ in range(layers)]
    if layers:
        bits.skip(*(2 for _ in range(layers, 8)))
    for has_profile, has_level in has:
        bits.skip(88 * has_profile, 8 * has_level)


def _skip_scaling_lists(bits: _Bits) -> None:
    for size in range(_CUSTOM_LISTS):
        for _ in range(0, 6, 3 if size == _CUSTOM_LISTS - 1 else 1):
            if bits.take():
                bits.skip_golomb(min(64, 1 << (4 + 2 * size)) + (size > 1))
            else:
                bits.golomb()


def _read_usability(bits: _Bits) -> StreamCodes | None:
    """Read the start of the video usability information."""
    if bits.take() and bits.take(8) == _CUSTOM_ASPECT:
        bits.skip(16, 16)
    if bits.take():
        bits.take()
    if not bits.take():
        return None
    bits.skip(3, 1)
    return StreamCodes(bits.take(8), bits.take(8)) if bits.take() else None


def _find_sequence(units: bytes) -> bytes:
    """Return the content of the first sequence header among units: AV1 specification, 5.3."""
    at = 0
    for _ in range(_MOST_UNITS):
        if at >= len(units):
            return b""
        head = units[at]
        at += 2 if head & 4 else 1
        if not head & 2:
            size = len(units) - at
        else:
            size = shift = 0
            while True:
                size |= (units[at] & 0x7F) << shift
                shift += 7
                at += 1
                if not units[at - 1] & 0x80 or shift > 56:
                    break
        if head >> 3 & 15 == _SEQUENCE:
            return units[at : at + size]
        at += size
    return b""


def _read_sequence(bits: _Bits) -> StreamCodes | None:
    profile = bits.take(3)
    bits.take()
    is_short = bits.take()
    if is_short:
        bits.take(5)
    elif not _skip_operating_points(bits):
        return None
    across, down = bits.take(4) + 1, bits.take(4) + 1
    bits.skip(across, down)
    if not is_short and bits.take():
        bits.skip(4, 3)
    bits.skip(1, 1, 1)
    if not is_short:
        _skip_tools(bits)
    bits.skip(1, 1, 1)
    if bits.take() and profile == _PROFESSIONAL:
        bits.take()
    if profile != _HIGH:
        bits.take()
    return StreamCodes(bits.take(8), bits.take(8)) if bits.take() else None


def _skip_operating_points(bits: _Bits) -> bool:
    """Pass over how a sequence is played; False for one that is timed, as no photo is."""
    if bits.take():
        return False
    has_delay = bits.take()
    for _ in range(bits.take(5) + 1):
        bits.take(12)
        if bits.take(5) > 7:
            bits.take()
        if has_delay and bits.take():
            bits.take(4)
    return True


def _skip_tools(bits: _Bits) -> None:
    bits.skip(1, 1, 1, 1)
    has_order = bits.take()
    if has_order:
        bits.skip(1, 1)
    forces = 2 if bits.take() else bits.take()
    if forces and not bits.take():
        bits.take()
    if has_order:
        bits.take(3)
