"""Tries every part that reads, draws or writes pictures: each makes one, and its pixels are checked.

Runs in a worker. A library that is there, but without the libraries below it, is found out here.
"""

import importlib
import io
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PIL import Image, ImageChops, ImageFont, ImageStat

from studio.card import Card, CardLayout
from studio.engine.card_sheet import draw_cards, qr_modules
from studio.engine.code_reader import read_codes
from studio.engine.info import describe_photo
from studio.engine.process import process
from studio.engine.render import resample
from studio.formats import FORMATS, WRITTEN, Format
from studio.job import Job, Status
from studio.paths import resource_path
from studio.recipe.model import Export, MetadataPolicy, Recipe, Resize, ResizeMode
from studio.recipe.watermark import ImageWatermark, TextWatermark

_SIZE = 160, 120
_CLOSE = 4.0
"""Levels of 255 by which the pixels of a lossy file may differ from the picture, on average."""

_CORNERS = (220, 40, 30), (30, 170, 60), (40, 60, 200), (240, 240, 235)
"""Colours in the corners of the pictures in `resources/trial`, clockwise from the upper left."""
_NEAR = 30
_CODE = "STUDIO-1"

_WIDE, _NARROW = (200, 60, 60), (217, 42, 52)
"""A red in Display P3, and the same in sRGB."""

Trial = Callable[[], str]


def try_parts(folder: Path) -> dict[str, str]:
    """Return what is wrong with each part, "" for what works.

    `folder` is an empty one; small pictures are left there.
    """
    source = _draw(folder / "source.png")
    trials: dict[str, Trial] = {FORMATS[each].name: _written(source, folder, each) for each in WRITTEN}
    trials["HEIC (reading)"] = lambda: _corners(resource_path("trial", "photo.heic"), folder)
    trials["camera raw (reading)"] = lambda: _corners(resource_path("trial", "photo.dng"), folder)
    trials["JPEG XL (reading)"] = lambda: _jxl(folder)
    trials["colour"] = lambda: _colour(folder)
    trials["fast resampling"] = _resampling
    trials["text watermarks"] = lambda: _watermark(source, folder, "text", TextWatermark(text="Studio", size="20%"))
    for suffix, name in (("svg", "SVG watermarks"), ("png", "image watermarks")):
        watermark = ImageWatermark(image=str(resource_path("watermarks", f"studio-nord.{suffix}")), scale="30%")
        trials[name] = lambda watermark=watermark, suffix=suffix: _watermark(source, folder, suffix, watermark)
    trials["metadata"] = lambda: _metadata(source, folder)
    trials["code cards"] = lambda: _cards(folder)
    return {name: _problem(trial) for name, trial in trials.items()}


def try_font(path: Path) -> str:
    """Return what is wrong with a font file, "" when its letters can be drawn."""
    return _problem(
        lambda: "" if ImageFont.truetype(path, 40).getmask("Studio").getbbox() else "Its letters are empty."
    )


def window_modules() -> list[str]:
    """Return the modules and libraries of the window that are loaded in this process; a worker must have none."""
    names = [name for name, module in sys.modules.items() if name.startswith(("PySide6", "shiboken6")) and module]
    maps = Path("/proc/self/maps")
    lines = maps.read_text(encoding="utf-8", errors="replace").splitlines() if maps.exists() else []
    return sorted({*names, *(Path(line.split()[-1]).name for line in lines if "libQt6" in line)})


def _problem(trial: Trial) -> str:
    try:
        return trial()
    except Exception as error:  # noqa: BLE001 - whatever is wrong with a library is the answer
        return f"{type(error).__name__}: {error}"


def _draw(path: Path) -> Path:
    gradients = (Image.linear_gradient("L").rotate(turn).resize(_SIZE) for turn in (0, 90, 180))
    Image.merge("RGB", tuple(gradients)).save(path)
    return path


def _make(source: Path, target: Path, export: Export) -> Image.Image:
    """Make a file as the program does, read it again as the program does, and return its pixels.

    Raises ValueError with the engine's sentence when either does not work.
    """
    copy = target.with_name(f"{target.name}.copy.png")
    for origin, made, how in ((source, target, export), (target, copy, Export(format=Format.PNG))):
        job = Job(index=0, source=origin, size=origin.stat().st_size, changed_ns=0, targets=(made,))
        outcome = process(Recipe(exports=(how,)), job)
        if outcome.status is not Status.DONE:
            raise ValueError(" ".join(str(error) for error in outcome.errors))
    with Image.open(copy, formats=["PNG"]) as image:
        return image.convert("RGB")


def _written(source: Path, folder: Path, format_: Format) -> Trial:
    """Write a format: lossless ones must give back the very pixels, lossy ones nearly."""
    is_lossless = FORMATS[format_].default_quality is None

    def trial() -> str:
        target = folder / f"picture.{format_}"
        made = _make(source, target, Export(format=format_, quality=None if is_lossless else 90))
        header = describe_photo(target).header
        if header is None or header.format.value != format_.value:
            return "Its file is not of this format."
        with Image.open(source, formats=["PNG"]) as drawn:
            difference = ImageChops.difference(drawn, made)
        if is_lossless:
            return "" if difference.getbbox() is None else "Its pixels come back changed."
        mean = max(ImageStat.Stat(difference).mean)
        return "" if mean < _CLOSE else f"Its pixels come back changed, by {mean:.0f} of 255."

    return trial


def _cards(folder: Path) -> str:
    """Print a code card, and read the code that is on it."""
    file = io.BytesIO()
    draw_cards([Card(code=_CODE, name="Zoë")], CardLayout(), file)
    if not file.getvalue().startswith(b"%PDF"):
        return "A printed card is no PDF file."
    dark = qr_modules(_CODE)
    edge = 4
    picture = Image.new("L", (len(dark) + 2 * edge, len(dark) + 2 * edge), 255)
    for row, cells in enumerate(dark):
        for column, is_dark in enumerate(cells):
            picture.putpixel((column + edge, row + edge), 0 if is_dark else 255)
    path = folder / "card.png"
    picture.resize((picture.width * 8, picture.height * 8), Image.Resampling.NEAREST).save(path)
    found = read_codes(path).codes
    return "" if found == (_CODE,) else f"The code of a card is read as {found}."


def _corners(source: Path, folder: Path) -> str:
    made = _make(source, folder / f"{source.name}.png", Export(format=Format.PNG))
    across, down = made.width // 12, made.height // 12
    right, bottom = made.width - 1 - across, made.height - 1 - down
    places = (across, down), (right, down), (right, bottom), (across, bottom)
    found = [_pixel(made, place) for place in places]
    return "" if all(map(_is_near, found, _CORNERS)) else f"It has the wrong colours: {found}."


def _jxl(folder: Path) -> str:
    importlib.import_module("pillow_jxl")
    source = folder / "picture.jxl"
    with Image.open(folder / "source.png", formats=["PNG"]) as drawn:
        drawn.save(source, "JXL")
        made = _make(source, folder / "from-jxl.png", Export(format=Format.PNG))
        mean = max(ImageStat.Stat(ImageChops.difference(drawn, made)).mean)
    return "" if mean < _CLOSE else f"Its pixels come back changed, by {mean:.0f} of 255."


def _pixel(image: Image.Image, place: tuple[int, int]) -> tuple[int, ...]:
    return tuple(image.crop((*place, place[0] + 1, place[1] + 1)).tobytes())


def _is_near(found: Sequence[int], wanted: Sequence[int], by: int = _NEAR) -> bool:
    return all(abs(a - b) <= by for a, b in zip(found, wanted, strict=True))


def _colour(folder: Path) -> str:
    source = folder / "wide.png"
    Image.new("RGB", (32, 32), _WIDE).save(source, icc_profile=resource_path("profiles", "DisplayP3.icc").read_bytes())
    found = _pixel(_make(source, folder / "narrow.png", Export(format=Format.PNG)), (16, 16))
    return "" if _is_near(found, _NARROW, 3) else f"Display P3 {_WIDE} became {found} in sRGB, not {_NARROW}."


def _resampling() -> str:
    return "" if resample.fast is not None else "cykooz-resizer is missing; Pillow resamples at a tenth of the speed."


def _watermark(source: Path, folder: Path, name: str, watermark: TextWatermark | ImageWatermark) -> str:
    """Place a watermark in the lower right corner: it must show there, and nowhere else."""
    resize = Resize(mode=ResizeMode.LONG_EDGE, pixels=120)
    pictures = [
        _make(
            source,
            folder / f"{name}-{len(watermarks)}.png",
            Export(format=Format.PNG, resize=resize, watermark=watermarks),
        )
        for watermarks in ((), (watermark,))
    ]
    box = ImageChops.difference(*pictures).getbbox()
    if box is None:
        return "It does not show."
    return "" if box[0] > 40 and box[1] > 30 else f"It is in the wrong place: {box}."


def _metadata(source: Path, folder: Path) -> str:
    words = "© Studio Nord"
    target = folder / "metadata.jpg"
    _make(source, target, Export(metadata=MetadataPolicy(copyright=words)))
    data = target.read_bytes()
    missing = [name for name, part in (("EXIF", b"Exif\0\0"), ("XMP", b"ns.adobe.com/xap")) if part not in data]
    if words.encode() not in data:
        missing.append("the copyright")
    return f"The file lacks {' and '.join(missing)}." if missing else ""
