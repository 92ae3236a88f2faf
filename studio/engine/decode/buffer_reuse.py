"""The memory of a decoded JPEG that nobody needs any more, for the next one of its size.

Pillow clears the memory of each new picture, 96 MB for 24 megapixels, before a decoder writes over all of it; that is
15 of the 196 ms that one takes at "best". One picture is kept per process.
"""

from typing import TYPE_CHECKING

from PIL import Image, ImageFile

if TYPE_CHECKING:
    from PIL.Image import core

_kept: "dict[tuple[str, tuple[int, int]], core.ImagingCore]" = {}


def keep_memory(image: Image.Image) -> None:
    """Keep the memory of a picture; it, and whatever shares its pixels, must not be used any more."""
    if isinstance(image, ImageFile.ImageFile) and image.format in ("JPEG", "MPO") and not image.readonly:
        _kept.clear()
        _kept[image.mode, image.size] = image.im


def take_memory(image: Image.Image) -> None:
    """Give the kept memory to a JPEG that was opened and not yet loaded, where it fits.

    Only for one whose every row will be written: after an error the pixels are those of another photo.
    """
    memory = _kept.pop((image.mode, image.size), None)
    if memory is not None:
        image.im = memory
