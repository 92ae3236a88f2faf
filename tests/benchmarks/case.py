"""What is raced: cases of photos and sizes, and the task that every row of a case gets. Plain values."""

from collections.abc import Sequence
from pathlib import Path

import msgspec
from msgspec import Struct
from PIL import Image

QUALITY = 85
MARK_PERCENT = 18
"""Width of the watermark in percent of the output's short side."""
OFFSET_PERCENT = 3
BACKGROUND = (255, 255, 255)


class Size(Struct, frozen=True, kw_only=True):
    """One output of a photo: a box to fit into, or `exact` width and height; `name` is its folder."""

    name: str
    width: int
    height: int
    exact: bool = False

    def output(self, upright: tuple[int, int]) -> tuple[int, int]:
        """Return the output's width and height for a photo of `upright` pixels; nothing is enlarged."""
        if self.exact:
            return self.width, self.height
        scale = min(self.width / upright[0], self.height / upright[1], 1.0)
        return max(1, int(upright[0] * scale + 0.5)), max(1, int(upright[1] * scale + 0.5))


class Case(Struct, frozen=True, kw_only=True):
    """One race: which photos go to which sizes.

    `photos` names a set of `photo.make_sets`; `share` is the part of the count that it gets (photos of 45
    megapixels take twice the time), `most` the largest count. `format` and `quality` are the outputs'; a quality of 0
    where the format has none.
    """

    name: str
    title: str
    photos: str
    sizes: tuple[Size, ...]
    share: float = 1.0
    most: int | None = None
    format: str = "jpeg"
    quality: int = QUALITY
    is_quick: bool = False
    """It is part of a quick run."""

    @property
    def is_jpeg(self) -> bool:
        """Tell whether its outputs are JPEGs, which all rows make with the same tables."""
        return self.format == "jpeg"


_FEW = 12
_SUFFIXES = {"jpeg": ".jpg", "avif": ".avif", "webp": ".webp", "png": ".png", "tiff": ".tif"}
_LARGE = Size(name="large", width=2048, height=2048)
_SMALL = Size(name="small", width=800, height=600, exact=True)
_THREE = (
    _LARGE,
    Size(name="medium", width=1200, height=1200),
    Size(name="tiny", width=400, height=400),
)


def _in_format(format_: str, name: str, quality: int) -> Case:
    title = f"24 MP JPEG to {name} of 2048 px, one watermark"
    return Case(
        name=f"24mp-{format_}",
        title=title,
        photos="24mp",
        sizes=(_LARGE,),
        most=_FEW,
        format=format_,
        quality=quality,
        is_quick=True,
    )


CASES = (
    Case(
        name="24mp-few",
        title=f"{_FEW} photos: 24 MP JPEG to 2048 px, one watermark",
        photos="24mp",
        sizes=(_LARGE,),
        most=_FEW,
        is_quick=True,
    ),
    Case(name="24mp-2048", title="24 MP JPEG to 2048 px, one watermark", photos="24mp", sizes=(_LARGE,), is_quick=True),
    Case(name="24mp-800x600", title="24 MP JPEG to exactly 800x600, one watermark", photos="24mp", sizes=(_SMALL,)),
    Case(name="24mp-three", title="24 MP JPEG to 2048, 1200 and 400 px, each marked", photos="24mp", sizes=_THREE),
    Case(name="45mp-2048", title="45 MP JPEG to 2048 px, one watermark", photos="45mp", sizes=(_LARGE,), share=0.5),
    Case(name="mixed-2048", title="Mixed folder to 2048 px, one watermark", photos="mixed", sizes=(_LARGE,), share=0.5),
    Case(name="heic-2048", title="HEIC to 2048 px, one watermark", photos="heic", sizes=(_LARGE,), share=0.5),
    _in_format("avif", "AVIF", 70),
    _in_format("webp", "WebP", 80),
    _in_format("png", "PNG", 0),
    _in_format("tiff", "TIFF", 0),
)


class Photo(Struct, frozen=True, kw_only=True):
    """A photo of a race and its size in pixels, seen upright."""

    path: Path
    upright: tuple[int, int]


class Place(Struct, frozen=True, kw_only=True):
    """Where a watermark lies on an output, in its pixels."""

    left: int
    top: int
    width: int
    height: int


class Task(Struct, frozen=True, kw_only=True):
    """What one row has to deliver: each photo of `folder` in each size, to `out/<size>/<stem>` and a suffix."""

    folder: Path
    photos: tuple[Photo, ...]
    sizes: tuple[Size, ...]
    watermark: Path
    watermark_size: tuple[int, int]
    out: Path
    scratch: Path
    processes: int
    format: str = "jpeg"
    quality: int = QUALITY

    def target(self, photo: Path, size: Size) -> Path:
        """Return the path of one output."""
        return self.out / size.name / f"{photo.stem}{_SUFFIXES[self.format]}"

    def place(self, output: tuple[int, int]) -> Place:
        """Return where the watermark lies on an output of a size, in its south-east corner."""
        short = min(output)
        width = round(short * MARK_PERCENT / 100)
        height = max(1, round(self.watermark_size[1] * width / self.watermark_size[0]))
        offset = round(short * OFFSET_PERCENT / 100)
        return Place(left=output[0] - offset - width, top=output[1] - offset - height, width=width, height=height)


def look(paths: Sequence[Path]) -> tuple[Photo, ...]:
    """Read the upright sizes of photos from their headers."""
    learn_heic(paths)
    photos: list[Photo] = []
    for path in paths:
        with Image.open(path) as image:
            size = image.size
            if image.getexif().get(0x0112, 1) >= 5:
                size = (size[1], size[0])
        photos.append(Photo(path=path, upright=size))
    return tuple(photos)


def learn_heic(paths: Sequence[Path]) -> None:
    """Let Pillow open HEIC in this process, where photos are HEIC."""
    if any(path.suffix == ".heic" for path in paths):
        import pi_heif

        pi_heif.register_heif_opener()


def write_task(task: Task, path: Path) -> Path:
    """Write a task for a script of its own process."""
    path.write_bytes(msgspec.json.encode(task, enc_hook=str))
    return path


def read_task(path: Path) -> Task:
    """Read a task as `write_task` wrote it."""
    return msgspec.json.decode(path.read_bytes(), type=Task, dec_hook=lambda kind, value: kind(value))
