"""The strongest rival: libvips from Python, as many processes, one thread each.

    python -m tests.benchmarks.vips TASK.json each|once|half

`each` lets `thumbnail` shrink on load, once for each size; `once` decodes a photo once for all its sizes; `half`
reduces while reading as far as Studio's "auto" does, which no script on the web does.
The watermark is scaled once per process and composited on its own region only.
"""

import os
import sys
from functools import cache, partial
from multiprocessing import Pool
from pathlib import Path
from typing import Any

from tests.benchmarks.case import BACKGROUND, Photo, Place, Size, Task, read_task

_AVIF_EFFORT = 2
"""Gives about as many bytes as Studio's, and is faster than its default of 4."""
_AUTO_MARGIN = 1.4
_CHAIN_MARGIN = 2.0


def _prepare() -> None:
    import pyvips

    pyvips.cache_set_max(0)  # no photo is read twice; kept operations only take memory


@cache
def _watermark(path: Path, width: int, height: int) -> Any:
    import pyvips

    return pyvips.Image.thumbnail(str(path), width, height=height, size="force").copy_memory()


def _how(size: Size) -> dict[str, Any]:
    return {"height": size.height, "size": "force" if size.exact else "down"}


def _thumbnail(photo: Photo, size: Size) -> Any:
    import pyvips

    return pyvips.Image.thumbnail(str(photo.path), size.width, **_how(size))


def _reduced_thumbnail(photo: Photo, size: Size) -> Any:
    import pyvips

    if photo.path.suffix != ".jpg":
        return _thumbnail(photo, size)
    output = size.output(photo.upright)
    factor = min(own / wanted for own, wanted in zip(photo.upright, output, strict=True))
    shrink = next((step for step in (8, 4, 2) if factor / step >= _AUTO_MARGIN), 1)
    image = pyvips.Image.jpegload(str(photo.path), access="sequential", shrink=shrink)
    return image.thumbnail_image(size.width, **_how(size))


def _chain(photo: Photo, sizes: tuple[Size, ...]) -> list[tuple[Size, Any]]:
    """Decode once; each size comes from a larger one with margin enough, or from the photo."""
    import pyvips

    made = [pyvips.Image.new_from_file(str(photo.path), access="sequential").copy_memory()]
    pairs: list[tuple[Size, Any]] = []
    for size in sizes:
        wanted = max(size.output(photo.upright))
        source = next(image for image in reversed(made) if max(image.width, image.height) >= _CHAIN_MARGIN * wanted)
        image = source.thumbnail_image(size.width, **_how(size)).copy_memory()
        made.append(image)
        pairs.append((size, image))
    return pairs


def deliver(task: Task, way: str, photo: Photo) -> None:
    """Deliver one photo in each size."""
    if way == "once":
        for size, image in _chain(photo, task.sizes):
            _save(task, photo, size, image)
        return
    for size in task.sizes:
        image = _reduced_thumbnail(photo, size) if way == "half" else _thumbnail(photo, size)
        _save(task, photo, size, image)


def _save(task: Task, photo: Photo, size: Size, image: Any) -> None:
    if image.interpretation != "srgb":
        image = image.colourspace("srgb")
    if image.hasalpha():
        image = image.flatten(background=list(BACKGROUND))
    image = image.copy_memory()  # else the rows under the watermark would be resampled twice
    place: Place = task.place((image.width, image.height))
    region = image.crop(place.left, place.top, place.width, place.height)
    marked = region.composite2(_watermark(task.watermark, place.width, place.height), "over").flatten()
    whole = image.insert(marked, place.left, place.top)
    target = str(task.target(photo.path, size))
    match task.format:
        case "jpeg":
            whole.jpegsave(target, Q=task.quality, subsample_mode="on")
        case "avif":
            whole.heifsave(target, Q=task.quality, compression="av1", effort=_AVIF_EFFORT, subsample_mode="on")
        case "webp":
            whole.webpsave(target, Q=task.quality)
        case "tiff":
            whole.tiffsave(target, compression="lzw", predictor="horizontal")
        case _:
            whole.pngsave(target)


def main() -> None:
    """Deliver the photos of the task that is named on the command line."""
    os.environ["VIPS_CONCURRENCY"] = "1"
    task, way = read_task(Path(sys.argv[1])), sys.argv[2]
    with Pool(task.processes, _prepare) as pool:
        pool.map(partial(deliver, task, way), task.photos, chunksize=1)


if __name__ == "__main__":
    main()
