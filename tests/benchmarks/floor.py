"""The floor: what decoding and encoding alone take with Pillow, in bare processes.

    python -m tests.benchmarks.floor TASK.json MARGIN

A JPEG is reduced while it is read as Studio does at MARGIN; the picture that is encoded, once for each size, is
the first photo's. Nothing is resampled, marked or kept.
"""

import sys
from multiprocessing import Process
from pathlib import Path

from PIL import Image

from tests.benchmarks.case import Photo, Task, read_task


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
            picture.save(task.target(photo.path, size), quality=task.quality)


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
