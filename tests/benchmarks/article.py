"""The rival that most scripts on the web are: a pool of processes, Pillow alone, each photo decoded in full.

    python -m tests.benchmarks.article TASK.json

The watermark is opened for each photo. Photos are turned upright after the resize, which is cheaper than before it.
"""

import sys
from functools import partial
from multiprocessing import Pool
from pathlib import Path

from PIL import Image, ImageOps

from tests.benchmarks.case import BACKGROUND, Photo, Size, Task, learn_heic, read_task


def deliver(task: Task, photo: Photo) -> None:
    """Deliver one photo in each size, from its file each time."""
    for size in task.sizes:
        _deliver_size(task, photo, size)


def _deliver_size(task: Task, photo: Photo, size: Size) -> None:
    output = size.output(photo.upright)
    with Image.open(photo.path) as image:
        lying = image.getexif().get(0x0112, 1) >= 5
        picture = _flatten(image)
        picture = picture.resize((output[1], output[0]) if lying else output, Image.Resampling.LANCZOS)
        picture = ImageOps.exif_transpose(picture)
    place = task.place(output)
    watermark = Image.open(task.watermark).convert("RGBA").resize((place.width, place.height), Image.Resampling.LANCZOS)
    picture.paste(watermark, (place.left, place.top), watermark)
    picture.save(task.target(photo.path, size), quality=task.quality)


def _flatten(image: Image.Image) -> Image.Image:
    if image.mode != "RGBA":
        return image if image.mode == "RGB" else image.convert("RGB")
    ground = Image.new("RGB", image.size, BACKGROUND)
    ground.paste(image, (0, 0), image)
    return ground


def main() -> None:
    """Deliver the photos of the task that is named on the command line."""
    task = read_task(Path(sys.argv[1]))
    with Pool(task.processes, learn_heic, ([photo.path for photo in task.photos],)) as pool:
        pool.map(partial(deliver, task), task.photos, chunksize=1)


if __name__ == "__main__":
    main()
