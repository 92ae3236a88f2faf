"""Encodes a finished picture into memory, one codec thread, with everything that its format can carry."""

from collections.abc import Callable

from msgspec import Struct
from PIL import Image

from studio.engine.encode.codec import EncodeRequest, find_codec
from studio.engine.metadata.find import Metadata
from studio.errors import PhotoError
from studio.formats import FORMATS, Format
from studio.message import Note, message
from studio.recipe.model import Export

LOWEST_QUALITY = 10
"""Below it a picture is no longer worth delivering; the search for `max_bytes` ends there."""


class Encoded(Struct, frozen=True, kw_only=True):
    """A file in memory, and the quality that it was made with (0 where the format has none)."""

    data: bytes
    quality: int


class RenderedExport(Struct, frozen=True, kw_only=True):
    """A finished picture before and after encoding, its ICC profile, and what is to be said about it."""

    image: Image.Image
    profile: bytes
    encoded: Encoded
    format: Format
    notes: tuple[Note, ...]


def encode(image: Image.Image, export: Export, format_: Format, profile: bytes, metadata: Metadata) -> Encoded:
    """Encode a picture (RGB or RGBA, 8 bits, upright) as an export says, with its profile and metadata.

    Raises PhotoError when the format can't hold the picture or `max_bytes` can't be reached.
    """
    spec = FORMATS[format_]
    if spec.largest_side is not None and max(image.size) > spec.largest_side:
        raise PhotoError(
            message(
                "{format} holds at most {limit} pixels per side; choose a smaller size.",
                format=spec.name,
                limit=spec.largest_side,
            )
        )
    has_quality = spec.has_quality(lossless=export.lossless)
    quality = (export.quality or spec.default_quality or 0) if has_quality else 0
    codec = find_codec(format_)

    def attempt(value: int) -> bytes:
        request = EncodeRequest(export=export, quality=value, profile=profile, metadata=metadata)
        return codec.encode(image, request)

    data = attempt(quality)
    if export.max_bytes is None or len(data) <= export.max_bytes:
        return Encoded(data=data, quality=quality)
    if not quality:
        raise PhotoError(
            message(
                "The file has {size:bytes}, over the limit of {limit:bytes}, and {format} has no quality to lower; "
                "choose JPEG or a smaller size.",
                size=len(data),
                limit=export.max_bytes,
                format=spec.name,
            )
        )
    best, smallest = _search(attempt, quality, export.max_bytes)
    if best is None:
        raise PhotoError(
            message(
                "The file can't be made smaller than {smallest:bytes} at this size, over the limit of {limit:bytes}; "
                "choose a smaller size.",
                smallest=smallest,
                limit=export.max_bytes,
            )
        )
    return best


def _search(attempt: Callable[[int], bytes], quality: int, limit: int) -> tuple[Encoded | None, int]:
    """Find the highest quality below `quality` whose file is within `limit` bytes, and the smallest size seen."""
    low, high = LOWEST_QUALITY, quality - 1
    best: Encoded | None = None
    smallest = 1 << 62
    while low <= high:
        middle = (low + high) // 2
        data = attempt(middle)
        smallest = min(smallest, len(data))
        if len(data) <= limit:
            best = Encoded(data=data, quality=middle)
            low = middle + 1
        else:
            high = middle - 1
    return best, smallest
