"""Tries whether the codecs really work: each writes a small picture and reads it again, by the engine's own way."""

import importlib
from collections.abc import Callable
from pathlib import Path

from PIL import Image, ImageChops

from studio.engine.info import describe_photo
from studio.engine.process import process
from studio.engine.render import resample
from studio.formats import FORMATS, WRITTEN, Format
from studio.job import Job, Status
from studio.paths import resource_path
from studio.recipe.model import Export, Recipe
from studio.recipe.watermark import TextWatermark

_SIZE = 64, 48


def try_codecs(folder: Path) -> dict[str, str]:
    """Return what is wrong with each part that reads, draws or writes pictures, "" for what works.

    `folder` is an empty one; small pictures are left there.
    """
    source = folder / "source.png"
    _draw().save(source)
    trials: dict[str, Callable[[], str]] = {
        **{FORMATS[format_].name: _round_trip(source, folder, format_) for format_ in WRITTEN},
        "JPEG XL (reading)": lambda: _try_jxl(folder),
        "HEIC (reading)": _try_heif,
        "camera raw (reading)": _try_raw,
        "SVG watermarks": _try_svg,
        "colour": _try_colour,
        "fast resampling": _try_resampling,
    }
    return {name: _outcome(trial) for name, trial in trials.items()}


def _outcome(trial: Callable[[], str]) -> str:
    try:
        return trial()
    except Exception as error:  # noqa: BLE001 - whatever is wrong with a library is what is asked for
        return f"{type(error).__name__}: {error}"


def _draw() -> Image.Image:
    gradients = (Image.linear_gradient("L").rotate(turn).resize(_SIZE) for turn in (0, 90, 180))
    return Image.merge("RGB", tuple(gradients))


def _round_trip(source: Path, folder: Path, format_: Format) -> Callable[[], str]:
    def trial() -> str:
        watermark = TextWatermark(text="Studio", size="20%")
        recipe = Recipe(exports=(Export(format=format_, watermark=(watermark,)),))
        target = folder / f"{format_}.{format_}"
        job = Job(index=0, source=source, size=source.stat().st_size, changed_ns=0, targets=(target,))
        outcome = process(recipe, job)
        return " ".join(outcome.errors) if outcome.status is not Status.DONE else _read(target, format_.value)

    return trial


def _read(path: Path, format_: str) -> str:
    info = describe_photo(path)
    if not info.is_good or info.header is None:
        return " ".join(info.problems)
    if (info.header.format.value, info.header.upright_size) != (format_, _SIZE):
        return "It does not come back as it was written."
    return ""


def _try_jxl(folder: Path) -> str:
    importlib.import_module("pillow_jxl")
    target = folder / "picture.jxl"
    _draw().save(target, "JXL")
    return _read(target, "jxl")


def _try_heif() -> str:
    decoders = importlib.import_module("pi_heif").libheif_info()["decoders"]
    return "" if decoders else "its library has no decoder."


def _try_raw() -> str:
    version: tuple[int, ...] = importlib.import_module("rawpy").libraw_version
    return "" if version else "its library does not say its version."


def _try_svg() -> str:
    svg = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8" fill="red"/></svg>'
    data = bytes(importlib.import_module("resvg_py").svg_to_bytes(svg_string=svg))
    return "" if data.startswith(b"\x89PNG") else "it does not draw."


def _try_colour() -> str:
    from studio.engine.render.colour import to_output

    wide = resource_path("profiles", "DisplayP3.icc").read_bytes()
    picture = Image.new("RGB", (2, 2), (200, 60, 60))
    changed = to_output(picture, wide, "srgb")
    same = ImageChops.difference(picture, changed.image).getbbox() is None
    return " ".join(changed.notes) or ("it changes no colours." if same else "")


def _try_resampling() -> str:
    return (
        "" if resample.fast is not None else "cykooz-resizer is not there; Pillow resamples, at a tenth of the speed."
    )
