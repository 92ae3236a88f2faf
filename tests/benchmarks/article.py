"""The rival that most scripts on the web are: a pool of processes, Pillow alone, each photo decoded in full.

    python -m tests.benchmarks.article TASK.json

The mark is opened for each photo. Photos are turned upright after the resize, which is cheaper than before it.
"""

import sys
from functools import partial
from multiprocessing import Pool
from pathlib import Path

from PIL import Image, ImageOps

from tests.benchmarks.case import Photo, Size, Task, read_task


def deliver(task: Task, photo: Photo) -> None:
    """Deliver one photo in each size, from its file each time."""
    for size in task.sizes:
        _deliver_size(task, photo, size)


def _deliver_size(task: Task, photo: Photo, size: Size) -> None:
    output = size.output(photo.upright)
    with Image.open(photo.path) as image:
        lying = image.getexif().get(0x0112, 1) >= 5
        picture = image if image.mode == "RGB" else image.convert("RGB")
        picture = picture.resize((output[1], output[0]) if lying else output, Image.Resampling.LANCZOS)
        picture = ImageOps.exif_transpose(picture)
    place = task.place(output)
    mark = Image.open(task.mark).convert("RGBA").resize((place.width, place.height), Image.Resampling.LANCZOS)
    picture.paste(mark, (place.left, place.top), mark)
    picture.save(task.target(photo.path, size), quality=task.quality)


def _prepare(heic: bool) -> None:
    if heic:
        import pi_heif

        pi_heif.register_heif_opener()


def main() -> None:
    """Deliver the photos of the task that is named on the command line."""
    task = read_task(Path(sys.argv[1]))
    heic = any(photo.path.suffix == ".heic" for photo in task.photos)
    with Pool(task.processes, _prepare, (heic,)) as pool:
        pool.map(partial(deliver, task), task.photos, chunksize=1)


if __name__ == "__main__":
    main()
