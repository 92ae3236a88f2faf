"""What ways of writing each format take and give on the same pictures: CPU time, bytes, and SSIM where they lose."""

import io
import time
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct
from PIL import Image

from studio.engine.encode.encode import encode
from studio.engine.metadata.output import Metadata
from studio.engine.render.colour import srgb_profile
from studio.recipe.model import Export, Format
from tests.benchmarks.quality import as_pixels, ssim

_LONG_EDGE = 2048

OWN = "rows and libdeflate"
"""Studio's own way, without Pillow's encoder."""

WAYS: dict[str, dict[str, dict[str, Any]]] = {
    "AVIF": {f"speed {speed}": {"quality": 70, "speed": speed, "max_threads": 1} for speed in (7, 8, 9, 10)},
    "WEBP": {f"method {method}": {"quality": 80, "method": method} for method in range(5)},
    "PNG": {
        **{f"level {level}": {"compress_level": level} for level in (1, 2, 6)},
        **{
            f"level 2, {name}": {"compress_level": 2, "compress_type": kind}
            for name, kind in (
                ("filtered", zlib.Z_FILTERED),
                ("runs only", zlib.Z_RLE),
                ("codes only", zlib.Z_HUFFMAN_ONLY),
            )
        },
        OWN: {},
    },
    "TIFF": {
        "Deflate": {"compression": "tiff_adobe_deflate"},
        "Deflate, predictor": {"compression": "tiff_adobe_deflate", "tiffinfo": {317: 2}},
        "LZW": {"compression": "tiff_lzw"},
        "LZW, predictor": {"compression": "tiff_lzw", "tiffinfo": {317: 2}},
        OWN: {},
    },
}
"""For each format of Pillow the options that are compared."""

TAKEN = {"AVIF": "speed 9", "WEBP": "method 2", "PNG": OWN, "TIFF": OWN}
"""Those that Studio uses."""


class Encoding(Struct, frozen=True, kw_only=True):
    """One way of writing: CPU milliseconds and bytes per picture, and the mean SSIM, None without a loss."""

    format: str
    way: str
    pictures: int
    milliseconds: float
    bytes: int
    ssim: float | None
    is_taken: bool


def measure_encodings(photos: Sequence[Path], rounds: int = 3) -> list[Encoding]:
    """Write each photo, reduced to 2048 pixels, in each way; the ways take turns, and the least time counts."""
    pictures = [_load(photo) for photo in photos]
    found: list[Encoding] = []
    for format_, ways in WAYS.items():
        least: dict[str, list[float]] = {name: [float("inf")] * len(pictures) for name in ways}
        files: dict[str, list[bytes]] = {}
        for _ in range(rounds):
            for at, picture in enumerate(pictures):
                for name, options in ways.items():
                    began = time.process_time()
                    data = _write(picture, format_, name, options)
                    least[name][at] = min(least[name][at], time.process_time() - began)
                    files.setdefault(name, [b""] * len(pictures))[at] = data
        found += [
            Encoding(
                format=format_,
                way=name,
                pictures=len(pictures),
                milliseconds=sum(least[name]) / len(pictures) * 1000,
                bytes=sum(map(len, files[name])) // len(pictures),
                ssim=_mean_ssim(files[name], pictures) if format_ in ("AVIF", "WEBP") else None,
                is_taken=TAKEN[format_] == name,
            )
            for name in ways
        ]
    return found


def _write(picture: Image.Image, format_: str, name: str, options: dict[str, Any]) -> bytes:
    if name == OWN:
        own = Format(format_.lower())
        return encode(picture, Export(format=own), own, srgb_profile(), Metadata()).data
    stream = io.BytesIO()
    picture.save(stream, format_, icc_profile=srgb_profile(), **options)
    return stream.getvalue()


def _load(photo: Path) -> Image.Image:
    with Image.open(photo) as image:
        picture = image.convert("RGB")
    picture.thumbnail((_LONG_EDGE, _LONG_EDGE), Image.Resampling.LANCZOS)
    return picture


def _mean_ssim(files: Sequence[bytes], pictures: Sequence[Image.Image]) -> float:
    pairs = zip(files, pictures, strict=True)
    return sum(ssim(as_pixels(Image.open(io.BytesIO(data))), as_pixels(own)) for data, own in pairs) / len(pictures)


def to_cells(encoding: Encoding) -> list[str]:
    """Return a row of the report."""
    return [
        encoding.format,
        f"**{encoding.way}**" if encoding.is_taken else encoding.way,
        str(encoding.pictures),
        f"{encoding.milliseconds:,.0f}",
        f"{encoding.bytes / 1000:,.0f}",
        "" if encoding.ssim is None else f"{encoding.ssim:.4f}",
    ]


if __name__ == "__main__":
    import sys

    for each in measure_encodings([Path(word) for word in sys.argv[1:]]):
        sys.stdout.write(f"{msgspec.json.encode(each).decode()}\n")
