"""The floor: what decoding and encoding alone take with Pillow, in bare processes.

    python -m tests.benchmarks.floor TASK.json MARGIN

A JPEG is reduced while it is read as Studio does at MARGIN; the picture that is encoded, once for each size, is
the first photo's. Nothing is resampled, marked or kept.
"""

import sys
import zlib
from collections.abc import Callable
from multiprocessing import Process
from pathlib import Path
from typing import Any

from PIL import Image

from tests.benchmarks.case import Photo, Task, read_task

_OPTIONS: dict[str, Callable[[int], dict[str, Any]]] = {
    "jpeg": lambda quality: {"quality": quality},
    "avif": lambda quality: {"quality": quality, "speed": 9, "max_threads": 1},
    "webp": lambda quality: {"quality": quality, "method": 2},
    "png": lambda _: {"compress_level": 2, "compress_type": zlib.Z_RLE},
    "tiff": lambda _: {"compression": "tiff_lzw", "tiffinfo": {317: 2}},
}
"""How Studio writes each format, but for PNG and TIFF, for which it has a faster way than Pillow's."""


def reduction(photo: Photo, task: Task, margin: float) -> int:
    """Return how far a photo may be reduced while it is read: 1, 2, 4 or 8."""
    factors = [
        min(own / wanted for own, wanted in zip(photo.upright, size.output(photo.upright), strict=True))
        for size in task.sizes
    ]
    return next((step for step in (8, 4, 2) if min(factors) / step >= margin), 1)


def _work(task: Task, margin: float, start: int) -> None:
    Image.core.set_blocks_max(64)  # freed memory stays for the next photo, as it does in Studio's workers
    pictures: list[Image.Image] = []
    for photo in task.photos[start :: task.processes]:
        decoded = _decode(photo, reduction(photo, task, margin))
        if not pictures:
            sizes = [size.output(photo.upright) for size in task.sizes]
            pictures = [decoded.resize(size, Image.Resampling.BOX).convert("RGB") for size in sizes]
        del decoded
        for size, picture in zip(task.sizes, pictures, strict=True):
            picture.save(task.target(photo.path, size), **_OPTIONS[task.format](task.quality))


def _decode(photo: Photo, step: int) -> Image.Image:
    with Image.open(photo.path) as image:
        if step > 1:
            image.draft("", (image.width // step, image.height // step))
        image.load()
        return image


def main() -> None:
    """Decode the photos of the task that is named on the command line, and encode as many pictures."""
    task, margin = read_task(Path(sys.argv[1])), float(sys.argv[2])
    workers = [Process(target=_work, args=(task, margin, start)) for start in range(task.processes)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    sys.exit(max(abs(worker.exitcode or 0) for worker in workers))


if __name__ == "__main__":
    main()
