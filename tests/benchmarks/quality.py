"""How near the engine's pictures come to a resample of the whole photo, before they are encoded: SSIM and PSNR."""

import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from msgspec import Struct
from PIL import Image, ImageOps

from studio.engine.decode.photo import Photo
from studio.engine.encode.encode import RenderedExport
from studio.engine.process import finish_exports
from studio.job import Job, Limits
from studio.recipe.model import Decode, Export, Recipe, Resize, ResizeMode, Subsampling
from tests.benchmarks.case import QUALITY

_LONG_EDGE = 6000
_EDGES = {"a margin of 1.4, the smallest of auto": 2140, "24 MP to 2048 px": 2048, "24 MP to 800 px": 800}
"""Long edges of outputs, as of a photo of 6000 pixels."""
_CHAIN = (2048, 1200, 400)

Pixels = np.ndarray[Any, np.dtype[np.float32]]

_C1, _C2 = (0.01 * 255) ** 2, (0.03 * 255) ** 2
_WINDOW, _SIGMA = 11, 1.5
_LUMA = (0.299, 0.587, 0.114)


class Nearness(Struct, frozen=True, kw_only=True):
    """How near some pictures come to their references: the least and the median of SSIM and of PSNR in decibels."""

    preferences: str
    way: str
    pictures: int
    ssim_least: float
    ssim_median: float
    psnr_least: float
    psnr_median: float


def psnr(one: Pixels, other: Pixels) -> float:
    """Peak signal to noise ratio of two pictures of levels 0 to 255, in decibels; 99 where they are equal."""
    error = float(np.mean((one - other) ** 2))
    return 99.0 if error == 0 else min(99.0, 10 * float(np.log10(255**2 / error)))


def ssim(one: Pixels, other: Pixels) -> float:
    """Mean structural similarity of two pictures (height, width, 3), on their luma, where the window fits whole.

    Z. Wang, A. C. Bovik, H. R. Sheikh, E. P. Simoncelli, "Image quality assessment: from error visibility to
    structural similarity", IEEE Transactions on Image Processing 13(4), 2004: Gaussian window of 11 x 11 with
    sigma 1.5, K1 0.01, K2 0.03.
    """
    x, y = (pixels @ np.asarray(_LUMA, dtype=np.float32) for pixels in (one, other))
    mean_x, mean_y = _blur(x), _blur(y)
    variance_x = _blur(x * x) - mean_x**2
    variance_y = _blur(y * y) - mean_y**2
    covariance = _blur(x * y) - mean_x * mean_y
    above = (2 * mean_x * mean_y + _C1) * (2 * covariance + _C2)
    below = (mean_x**2 + mean_y**2 + _C1) * (variance_x + variance_y + _C2)
    return float(np.mean(above / below))


def _blur(values: Pixels) -> Pixels:
    distances = np.arange(_WINDOW) - _WINDOW // 2
    weights = np.exp(-(distances**2) / (2 * _SIGMA**2))
    weights = (weights / weights.sum()).astype(np.float32)
    height, width = values.shape[0] - _WINDOW + 1, values.shape[1] - _WINDOW + 1
    down = sum(values[at : at + height] * weight for at, weight in enumerate(weights))
    return sum(down[:, at : at + width] * weight for at, weight in enumerate(weights))


def load_rgb(path: Path) -> Pixels:
    """Read a picture as RGB levels."""
    with Image.open(path) as image:
        return as_pixels(image)


def as_pixels(image: Image.Image) -> Pixels:
    """Return a picture's RGB levels as numbers."""
    return np.asarray(image.convert("RGB"), dtype=np.float32)


def measure_quality(photos: Sequence[Path], noisy: Sequence[Path]) -> list[Nearness]:
    """Compare on photos, reduced as much as one of 6000 pixels would be, and on noisy ones of that size."""
    nearness: list[Nearness] = []
    for name, edge in _EDGES.items():
        nearness += _measure_decodes(f"photos, {name}", photos, edge / _LONG_EDGE)
    nearness += _measure_decodes("noisy photos, 24 MP to 2048 px", noisy, 2048 / _LONG_EDGE)
    nearness += _measure_chain("photos, 24 MP to three sizes", photos)
    return nearness + _measure_chain("noisy photos, 24 MP to three sizes", noisy)


def _measure_decodes(preferences: str, photos: Sequence[Path], scale: float) -> list[Nearness]:
    """Compare what each way of decoding gives, and what encoding costs, with a resample of the whole photo."""
    values: dict[str, list[tuple[float, float]]] = {}
    for photo in photos:
        whole = _whole(photo)
        for decode in Decode:
            finished = _finish(photo, decode, (int(max(whole.size) * scale),))[0]
            reference = _resample(whole, finished.image.size)
            values.setdefault(decode.value, []).append(_compare(finished.image, reference))
        encoded = io.BytesIO()
        reference.save(encoded, "JPEG", quality=QUALITY)
        values.setdefault(f"JPEG at {QUALITY} alone", []).append(_compare(Image.open(encoded), reference))
    return [_sum_up(preferences, way, pairs) for way, pairs in values.items()]


def _measure_chain(preferences: str, photos: Sequence[Path]) -> list[Nearness]:
    """Compare each of several sizes that are made in one go with a resample of the whole photo."""
    values: dict[str, list[tuple[float, float]]] = {}
    for photo in photos:
        whole = _whole(photo)
        edges = [int(max(whole.size) * edge / _LONG_EDGE) for edge in _CHAIN]
        for edge, finished in zip(_CHAIN, _finish(photo, Decode.AUTO, edges), strict=True):
            pair = _compare(finished.image, _resample(whole, finished.image.size))
            values.setdefault(f"auto, {edge} px", []).append(pair)
    return [_sum_up(preferences, way, pairs) for way, pairs in values.items()]


def _whole(photo: Path) -> Image.Image:
    with Image.open(photo) as image:
        return ImageOps.exif_transpose(image).convert("RGB")


def _resample(whole: Image.Image, size: tuple[int, int]) -> Image.Image:
    return whole.resize(size, Image.Resampling.LANCZOS)


def _finish(path: Path, decode: Decode, long_edges: Sequence[int]) -> list[RenderedExport]:
    exports = tuple(
        Export(
            name=str(pixels),
            resize=Resize(mode=ResizeMode.LONG_EDGE, pixels=pixels),
            decode=decode,
            quality=QUALITY,
            subsampling=Subsampling.QUARTER,
            profile="keep",  # the reference isn't converted either
        )
        for pixels in long_edges
    )
    job = Job(index=0, source=path, size=0, changed_ns=0, targets=(None,) * len(exports))
    with Photo(path, Limits()) as photo:
        results = dict(finish_exports(photo, Recipe(exports=exports), range(len(exports)), job))
    made = [results[index] for index in range(len(exports))]
    for result in made:
        if not isinstance(result, RenderedExport):
            raise result
    return [result for result in made if isinstance(result, RenderedExport)]


def _compare(image: Image.Image, reference: Image.Image) -> tuple[float, float]:
    one, other = as_pixels(image), as_pixels(reference)
    return ssim(one, other), psnr(one, other)


def _sum_up(preferences: str, way: str, pairs: list[tuple[float, float]]) -> Nearness:
    similarities, ratios = (sorted(column) for column in zip(*pairs, strict=True))
    return Nearness(
        preferences=preferences,
        way=way,
        pictures=len(pairs),
        ssim_least=similarities[0],
        ssim_median=float(np.median(similarities)),
        psnr_least=ratios[0],
        psnr_median=float(np.median(ratios)),
    )
