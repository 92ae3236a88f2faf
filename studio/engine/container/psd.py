"""The sections of a Photoshop document, and which of its channels are what; reads no pixels.

Adobe Photoshop File Formats Specification: header, colours, resources, layers, then the flattened picture by channel.
"""

import struct
from collections.abc import Iterator

from msgspec import Struct

from studio.engine.container.source import Source, truncated

_HEADER = struct.Struct(">H6xHIIHH")
_MERGED_TRANSPARENCY = frozenset((b"Mtrn", b"Mt16", b"Mt32"))
"""Blocks without content that say: the flattened picture is transparent, though there are no layers."""
_DEEP_LAYERS = frozenset((b"Lr16", b"Lr32"))
"""Blocks that hold the layers of documents of more than 8 bits per channel."""
_SIGNATURES = frozenset((b"8BIM", b"8B64"))
_MOST_BLOCKS = 200

BITMAP, INDEXED, RGB, CMYK, MULTICHANNEL, LAB = 0, 2, 3, 4, 7, 9
"""Colour modes by their numbers."""
_COLOURS = {RGB: 3, CMYK: 4, LAB: 3}
"""Channels of colour, of modes that have more than one."""


class PsdLayout(Struct, frozen=True, kw_only=True):
    """A document's header, and where its sections lie.

    `channels` are all that the flattened picture has: its colours, then its transparency if it has any, then saved
    selections and spot colours. `picture_at` is where the flattened picture begins, with two bytes for its
    compression.
    """

    version: int
    channels: int
    width: int
    height: int
    bits: int
    mode: int
    colours: Source
    resources: Source
    is_transparent: bool
    picture_at: int

    @property
    def colour_channels(self) -> int:
        """How many of the channels are colours."""
        return _COLOURS.get(self.mode, 1)

    @property
    def has_alpha(self) -> bool:
        """Whether the channel behind the colours is the picture's transparency."""
        return self.is_transparent and self.channels > self.colour_channels


def read_psd_layout(source: Source) -> PsdLayout:
    """Read where the sections of a document lie; raises PhotoError when it ends before its layers do."""
    version, channels, height, width, bits, mode = _HEADER.unpack(source.read(4, _HEADER.size))
    colours = _section(source, 26)
    resources = _section(source, 30 + colours.size)
    layers_at = 34 + colours.size + resources.size
    layers = source.part(layers_at + 4, int.from_bytes(source.peek(layers_at, 4)))
    return PsdLayout(
        version=version,
        channels=channels,
        width=width,
        height=height,
        bits=bits,
        mode=mode,
        colours=colours,
        resources=resources,
        is_transparent=_is_transparent(layers),
        picture_at=layers_at + 4 + int.from_bytes(source.peek(layers_at, 4)),
    )


def _section(source: Source, at: int) -> Source:
    size = int.from_bytes(source.read(at, 4))
    if at + 4 + size > source.size:
        raise truncated()
    return source.part(at + 4, size)


def _is_transparent(layers: Source) -> bool:
    """Tell whether the flattened picture has transparency: a negative count of layers, or a block that says so."""
    size = int.from_bytes(layers.peek(0, 4))
    if size:
        return _is_negative(layers.part(4))
    at = 4
    at += 4 + int.from_bytes(layers.peek(at, 4))  # past the layers' common mask
    return any(
        name in _MERGED_TRANSPARENCY or (name in _DEEP_LAYERS and _is_negative(body))
        for name, body in _blocks(layers.part(at))
    )


def _is_negative(layers: Source) -> bool:
    return int.from_bytes(layers.peek(0, 2), signed=True) < 0


def _blocks(source: Source) -> Iterator[tuple[bytes, Source]]:
    at = 0
    for _ in range(_MOST_BLOCKS):
        head = source.peek(at, 12)
        if len(head) < 12 or head[:4] not in _SIGNATURES:
            return
        size = int.from_bytes(head[8:])
        yield head[4:8], source.part(at + 12, size)
        at += 12 + -(-size // 4) * 4
