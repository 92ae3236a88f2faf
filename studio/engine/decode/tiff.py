"""TIFF files that Pillow reads wrong or not at all, by their own strips and tiles.

Pillow reads what is common. Read here are numbers of 16, 32 and 64 bits by planes, with alpha or with further channels,
grey of 32 bits, floats, and grey or CMYK of 8 bits with alpha: TIFF 6.0, sections 3, 10, 14, 15, 18; Adobe's technical
note 3; and numbers of odd sizes, which lie packed.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, BinaryIO, cast

from PIL import Image, TiffImagePlugin

from studio.engine.decode.orientation import turn_upright
from studio.engine.decode.tiff_pieces import TiffLayout, read_layout, read_plane

if TYPE_CHECKING:
    import numpy as np

_RGB, _CMYK, _YCBCR = 2, 5, 6
_BASES = {0: 1, 1: 1, _RGB: 3, _CMYK: 4}
_PREMULTIPLIED, _ALPHA = 1, 2
_WHITE_IS_ZERO = 0
_FLOAT = 3
_BY_PILLOW = frozenset((1, 2, 4))
"""Bits of grey below 8 that Pillow reads."""
_KIND, _COPIES, _PHOTOMETRIC, _MASK = 254, 1 | 4, 262, 4
"""NewSubfileType with its bits for smaller copies and masks, and what says of a page that it is a mask."""
_UNCOMPRESSED, _BY_PLANE = 1, 2
_ORIENTATION, _TILE_WIDTH = 274, 322
_PACKETS = ("xmp", "XML:com.adobe.xmp")
"""Where Pillow keeps XMP."""
_TOP_OF_16 = 65_535
_WHITE = 1.001
"""What is not brighter, but for rounding."""
BRIGHTER_THAN_WHITE = "studio: brighter than white"
"""The key under which a picture's `info` tells that floats above 1 were cut off."""


class StudioTiff(TiffImagePlugin.TiffImageFile):
    """A TIFF whose pixels are read by its own strips and tiles where Pillow would not read them right."""

    _layout: TiffLayout | None = None
    takes_lower = False
    """Whether the lower 8 bits of 16 (the second of 32) are read instead of the upper, where this class reads."""

    def _setup(self) -> None:
        """Choose who reads the page: Pillow, libtiff or this class. Called for each page that is sought."""
        self._layout = None
        layout = read_layout(cast("dict[int, Any]", self.tag_v2))
        mode = _choose_mode(layout) if layout else ""
        if layout is None or not mode:
            before = TiffImagePlugin.READ_LIBTIFF
            TiffImagePlugin.READ_LIBTIFF = before or _needs_libtiff(cast("dict[int, Any]", self.tag_v2))
            try:
                super()._setup()
            except (OSError, SyntaxError, ValueError, KeyError, TypeError):
                if not _is_beside_photo(cast("dict[int, Any]", self.tag_v2)):
                    raise
                self._mode, self._size, self.tile = "L", (1, 1), []  # another page will be sought
            finally:
                TiffImagePlugin.READ_LIBTIFF = before
            if self.mode in ("P", "PA") and self.palette is not None:
                _widen_palette(self)
            return
        self._layout = layout
        self._mode = mode
        turned = self.tag_v2.get(_ORIENTATION) in (5, 6, 7, 8)
        self._size = (layout.height, layout.width) if turned else (layout.width, layout.height)
        self.tile = []
        self.palette = None
        profile = self.tag_v2.get(34675)
        if isinstance(profile, bytes):
            self.info["icc_profile"] = profile

    def load(self) -> "Image.core.PixelAccess | None":
        """Read the pixels; raises OSError when they are truncated or damaged."""
        if self._layout is None:
            return super().load()
        layout, self._layout = self._layout, None
        assert self.fp is not None
        image = _read(cast("BinaryIO", self.fp), layout, self.mode, self.takes_lower)
        self.im = image.im
        self.info |= image.info
        self._size = (layout.width, layout.height)
        self.load_end()
        return Image.Image.load(self)

    def load_end(self) -> None:
        """Turn the picture upright, also by an orientation that some programs write in a byte, as libtiff reads it.

        What XMP says of a turn does not count in a TIFF, though Pillow takes it where the tag is missing.
        """
        turn: object = self.tag_v2.get(_ORIENTATION)
        packets = {key: self.info.pop(key) for key in _PACKETS if key in self.info}
        super().load_end()
        self.info |= packets
        if isinstance(turn, bytes) and len(turn) == 1 and 2 <= turn[0] <= 8:
            stored = Image.Image()
            stored.im, stored._mode, stored._size = self.im, self.mode, self.size
            upright = turn_upright(stored, turn[0])
            self.im, self._size = upright.im, upright.size


def _is_beside_photo(tags: "dict[int, Any]") -> bool:
    """Tell whether a page is a smaller copy or a mask of another."""
    return bool(int(tags.get(_KIND, 0)) & _COPIES) or tags.get(_PHOTOMETRIC) == _MASK


def _needs_libtiff(tags: "dict[int, Any]") -> bool:
    """Tell whether a page is uncompressed in a way that only libtiff reads right: tiles, and colours of half size."""
    return tags.get(259, 1) == _UNCOMPRESSED and (tags.get(262) == _YCBCR or _TILE_WIDTH in tags)


def _widen_palette(image: TiffImagePlugin.TiffImageFile) -> None:
    """Read a palette of levels up to 255, as some programs write it, which should have levels up to 65535."""
    levels = cast("tuple[int, ...]", image.tag_v2.get(320, ()))
    if levels and max(levels) <= 255 and image.palette is not None:
        image.palette.palette = bytes(levels)


def _choose_mode(layout: TiffLayout) -> str:
    """Return the mode in which a page is read here; "" for what Pillow reads well, and what can't be read here."""
    base = _BASES.get(layout.photometric, 0)
    more = layout.samples - base
    if not base or more < 0:
        return ""
    alpha = layout.alpha(base) is not None
    is_grey = base == 1
    if layout.format == _FLOAT:
        if layout.bits not in (16, 32, 64):
            return ""
        return "F" if layout.samples == 1 else _named(layout, alpha, "L")
    if is_grey and not more and layout.bits in _BY_PILLOW:
        return ""
    if layout.bits == 8 and not _is_read_wrong(layout, base, more):
        return ""
    if layout.bits == 16 and not more and layout.planar != _BY_PLANE and layout.photometric != _WHITE_IS_ZERO:
        return ""
    return _named(layout, alpha, "L" if layout.bits <= 8 else "I;16")


def _named(layout: TiffLayout, alpha: bool, grey: str) -> str:
    """Return Pillow's name of a page's colours; `grey` is that of grey alone."""
    if _BASES[layout.photometric] == 1:
        return "LA" if alpha else grey
    if layout.photometric == _CMYK:
        return "CMYK"
    return "RGBA" if alpha else "RGB"


def _is_read_wrong(layout: TiffLayout, base: int, more: int) -> bool:
    """Tell whether Pillow reads a page of 8 bits wrong or not at all."""
    if not more:
        return False
    if layout.planar == _BY_PLANE or base == _BASES[_CMYK] or more > 1:
        return True
    return base == 1 and (layout.extra != (_ALPHA,) or layout.photometric == _WHITE_IS_ZERO)


def _read(file: BinaryIO, layout: TiffLayout, mode: str, lower: bool) -> Image.Image:
    import numpy as np  # a tenth of a second that other photos need not pay

    size = (layout.width, layout.height)
    base = _BASES[layout.photometric]
    alpha_at = layout.alpha(base)
    wanted = [*range(base), *([alpha_at] if alpha_at is not None else [])]
    bands = list(_read_bands(file, layout, wanted))
    if mode == "F":
        return Image.fromarray(bands[0].astype(np.float32))
    if mode == "I;16":
        grey = _sixteen_bits(bands[0])
        if layout.bits < 16:
            grey = grey >> (16 - layout.bits)  # as Pillow gives grey of 12 bits
        return Image.frombytes("I;16", size, grey.astype("<u2").tobytes())
    is_brighter = layout.format == _FLOAT and any(float(np.nanmax(band)) > _WHITE for band in bands[:base])
    images = [Image.frombytes("L", size, _eight_bits(_whole(band), lower).tobytes()) for band in bands]
    images[0].info[BRIGHTER_THAN_WHITE] = is_brighter
    if layout.photometric == _WHITE_IS_ZERO:
        images[0] = images[0].point([255 - level for level in range(256)])
    if alpha_at is None:
        return _merge(mode, images) if len(images) > 1 else images[0]
    is_premultiplied = layout.extra[alpha_at - base] == _PREMULTIPLIED
    if is_premultiplied and lower:
        raise OSError("the lower bits alone can't be freed of their weight")
    if layout.photometric == _CMYK:
        return _on_white(images, is_premultiplied)
    if is_premultiplied:
        return _merge(mode[:-1] + "a", images).convert(mode)
    return _merge(mode, images)


def _merge(mode: str, images: list[Image.Image]) -> Image.Image:
    merged = Image.merge(mode, images)
    merged.info = dict(images[0].info)
    return merged


def _whole(band: "np.ndarray[Any, Any]") -> "np.ndarray[Any, Any]":
    """Return levels of floats, of which 1 is white, as whole numbers of 16 bits; whole numbers as they are."""
    import numpy as np

    if band.dtype.kind != "f":
        return band
    return (np.clip(np.nan_to_num(band.astype(np.float32)), 0, 1) * _TOP_OF_16 + 0.5).astype(np.uint16)


def _on_white(images: list[Image.Image], is_premultiplied: bool) -> Image.Image:
    """Return inks on white paper, since no picture of inks can be transparent here."""
    inks = Image.merge("CMYK", images[:4])
    if is_premultiplied:
        return inks
    return Image.composite(inks, Image.new("CMYK", inks.size), images[4])


def _read_bands(file: BinaryIO, layout: TiffLayout, wanted: list[int]) -> "Iterator[np.ndarray[Any, Any]]":
    if layout.planar == _BY_PLANE:
        for sample in wanted:
            yield read_plane(file, layout, sample)[:, :, 0]
        return
    whole = read_plane(file, layout, 0)
    for sample in wanted:
        yield whole[:, :, sample]


def _sixteen_bits(band: "np.ndarray[Any, Any]") -> "np.ndarray[Any, Any]":
    """Return levels of 16 bits; wider pictures often hold no more than those."""
    is_wide = band.dtype.itemsize > 2 and int(band.max()) > _TOP_OF_16
    return band >> (8 * band.dtype.itemsize - 16) if is_wide else band


def _eight_bits(band: "np.ndarray[Any, Any]", lower: bool) -> "np.ndarray[Any, Any]":
    return (band >> (8 * band.dtype.itemsize - (16 if lower else 8))).astype("u1")
