"""What Studio knows of a photo before it decodes it: plain values, filled by the readers of headers."""

from datetime import datetime
from typing import assert_never

from msgspec import Struct

from studio.formats import PhotoFormat
from studio.message import Message

__all__ = ["Facts", "Header", "PhotoFormat"]


_ROW_BYTES = 64
_READ_WHOLE = frozenset((PhotoFormat.WEBP, PhotoFormat.AVIF, PhotoFormat.HEIF, PhotoFormat.JXL, PhotoFormat.RAW))


class Facts(Struct, frozen=True, kw_only=True):
    """What an EXIF block tells; "" and None where it says nothing sensible. `problem` says that it is damaged.

    `at` and `size` in bytes locate its TIFF block in the file; size 0 when there is none, or not in one piece.
    """

    orientation: int = 1
    taken: datetime | None = None
    camera: str = ""
    lens: str = ""
    iso: int | None = None
    title: str = ""
    creator: str = ""
    rating: int = 0
    at: int = 0
    size: int = 0
    problem: Message | None = None


class Header(Struct, frozen=True, kw_only=True):
    """A photo as its header describes it.

    `width` and `height` are pixels as the decoder delivers them, and `orientation` (EXIF's 1 to 8) is the turn that is
    then left to do: decoders turn HEIF, TIFF and JPEG XL themselves (orientation 1), but not AVIF, nor a JPEG XL that
    was made from a JPEG without loss. Of a raw file they are the sensor's picture, lying, with the camera's
    orientation; what LibRaw develops may differ by some pixels, since it cuts the sensor's borders its own way. They
    are never 0.

    `page` is which of a TIFF's pages is the photo: some programs write a smaller copy first.
    `frames` is 1 for a single picture; several may mean "or more". `bits` are per channel; `channels` counts alpha.
    `taken` is the camera's clock without a zone. Texts are clean, single lines, "" when absent.
    `rating` is -1 (rejected) to 5, 0 when it was not rated.
    `problems` are what is wrong with the file, or left out of it, but does not keep it from being delivered.
    """

    format: PhotoFormat
    width: int
    height: int
    orientation: int = 1
    frames: int = 1
    page: int = 0
    bits: int = 8
    channels: int = 3
    progressive: bool = False
    taken: datetime | None = None
    camera: str = ""
    lens: str = ""
    iso: int | None = None
    title: str = ""
    creator: str = ""
    rating: int = 0
    file_bytes: int = 0
    exif_at: int = 0
    exif_bytes: int = 0
    """Offset and size of the EXIF block in the file, from its byte order mark on; 0 bytes when not in one piece."""
    problems: tuple[Message, ...] = ()

    @property
    def shot(self) -> str:
        """Return when and with what it was taken, as a later version of it will say too; "" when that is not known."""
        return f"{self.taken.isoformat()} {self.camera}" if self.taken is not None else ""

    @classmethod
    def of(
        cls,
        file_bytes: int,
        facts: Facts,
        *,
        format: PhotoFormat,  # noqa: A002 - named as the field
        width: int,
        height: int,
        orientation: int = 1,
        frames: int = 1,
        page: int = 0,
        bits: int = 8,
        channels: int = 3,
        progressive: bool = False,
        problems: tuple[Message, ...] = (),
    ) -> "Header":
        """Put together what a reader found and what EXIF tells; the turn left to do is for the reader to say."""
        return cls(
            format=format,
            width=width,
            height=height,
            orientation=orientation,
            frames=frames,
            page=page,
            bits=bits,
            channels=channels,
            progressive=progressive,
            taken=facts.taken,
            camera=facts.camera,
            lens=facts.lens,
            iso=facts.iso,
            title=facts.title,
            creator=facts.creator,
            rating=facts.rating,
            file_bytes=file_bytes,
            exif_at=facts.at,
            exif_bytes=facts.size,
            problems=(*problems, facts.problem) if facts.problem else problems,
        )

    @property
    def upright_size(self) -> tuple[int, int]:
        """Width and height in pixels after orientation."""
        return (self.height, self.width) if self.orientation >= 5 else (self.width, self.height)

    @property
    def is_upright(self) -> bool:
        """Tell whether the photo, seen as it should be, is higher than wide."""
        width, height = self.upright_size
        return height > width

    @property
    def decoded_bytes(self) -> int:
        """Memory that decoding takes at its peak, without a reduction, in bytes.

        Bytes per pixel were measured as the growth of a process that opened and loaded 12-megapixel pictures with
        Pillow 13 and its plugins, and rounded up; decoders that want the whole file in memory add its size. Every row
        costs something by itself, which is most of it in a picture of a few pixels by millions: of 8 x 16,449,544
        pixels and of 64 x 2,056,193, making a photo took 62 and 59 bytes a row more than of a square one.
        """
        is_deep = self.bits > 8
        stored = 1 if self.channels == 1 else 4  # Pillow keeps three channels in four bytes
        if is_deep and self.channels == 1:
            stored = 13  # as it is, in 32 bits, scaled, and in 8 bits or in the colours of the output
        elif is_deep:
            stored = 15  # upper and lower 8 bits, and both in the colours of the output
        match self.format:
            case PhotoFormat.JPEG:
                per_pixel = stored + (2 * self.channels if self.progressive else 0)  # coefficients of 16 bits
            case PhotoFormat.TIFF | PhotoFormat.PSD:
                strips = self.channels * max(self.bits // 8, 1)  # they may be as large as the picture
                if self.bits >= 32:
                    strips *= 3  # as they lie in the file, as numbers, and as numbers that are being scaled
                per_pixel = max(stored, 8 + strips) if is_deep and self.channels > 1 else stored + strips
                if self.format is PhotoFormat.PSD and self.bits > 8:
                    per_pixel += 3 * self.channels  # the document is rebuilt with 8 bits
            case PhotoFormat.WEBP:
                per_pixel = 18  # canvas, frame before, frame, and their copies
            case PhotoFormat.AVIF:
                per_pixel = 20 if is_deep else 10
            case PhotoFormat.HEIF:
                per_pixel = 34 if is_deep else 10  # decoded a second time with all its bits
            case PhotoFormat.JXL:
                per_pixel = 24 if is_deep else 12
            case PhotoFormat.RAW:
                per_pixel = 20  # sensor, four channels of 16 bits, the picture and its copies
            case PhotoFormat.PNG | PhotoFormat.BMP | PhotoFormat.GIF:
                per_pixel = max(stored, 2)
            case _:
                assert_never(self.format)
        whole = self.format in _READ_WHOLE
        rows = max(self.width, self.height)  # it may be turned
        return self.width * self.height * per_pixel + rows * _ROW_BYTES + (self.file_bytes if whole else 0)
