"""The interface of a codec, and how it is found: the module in `codecs/` that is named after its format.

Knows no format.
"""

import io
from functools import cache
from importlib import import_module
from typing import Any, Protocol, cast

from msgspec import Struct
from PIL import Image

from studio.engine.metadata.find import Metadata
from studio.formats import Format
from studio.recipe.model import Export, Subsampling

_FULL_COLOUR = 90
"""From this quality on, a picture keeps its whole colour resolution where the recipe leaves that open."""


class EncodeRequest(Struct, frozen=True, kw_only=True):
    """How a picture is to be written: the export's options, the quality (0: without loss), ICC profile and metadata."""

    export: Export
    quality: int
    profile: bytes
    metadata: Metadata

    @property
    def subsampling(self) -> str:
        """Return the colour resolution, such as 4:2:0."""
        chosen = self.export.subsampling
        if chosen is Subsampling.AUTO:
            chosen = Subsampling.FULL if self.quality >= _FULL_COLOUR or not self.quality else Subsampling.QUARTER
        return chosen.value

    @property
    def dpi(self) -> tuple[float, float] | None:
        """Return the dots per inch to write, across and down; None for none."""
        if self.export.dpi:
            return self.export.dpi, self.export.dpi
        return self.metadata.density or None

    def save(self, image: Image.Image, format_: str, **options: Any) -> bytes:
        """Return what Pillow writes in a format of its own name, with profile and dots per inch."""
        stream = io.BytesIO()
        if self.dpi:
            options["dpi"] = self.dpi
        image.save(stream, format_, icc_profile=self.profile, **options)
        return stream.getvalue()


class Codec(Protocol):
    """A module that writes one format."""

    def encode(self, image: Image.Image, request: EncodeRequest) -> bytes:
        """Return a file with a picture (RGB or RGBA, 8 bits, upright), its profile and its metadata."""
        ...


@cache
def find_codec(format_: Format) -> Codec:
    """Return the codec that writes a format."""
    return cast("Codec", import_module(f"studio.engine.encode.codecs.{format_.value}"))
