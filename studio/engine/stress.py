"""What makes a photo hard for an export: its shape, its size, and how light it is where the watermarks will lie.

Reads headers and small pictures only. Runs in a worker.
"""

from collections.abc import Iterator

from PIL import Image

from studio.engine.header.read import Header, header
from studio.engine.render.watermark import watermark_box
from studio.engine.thumbnail import Cache, thumbnail
from studio.engine.tokens import photo_values
from studio.job import Job, Limits
from studio.recipe.geometry import Geometry, output_geometry
from studio.recipe.model import Export

SIDE = 160
"""Pixels of the small pictures: those that the list of photos has made already."""

StressMetrics = tuple[int, int, float | None]
"""Width, height, and mean lightness (0 to 255) under the watermarks, upright; None without watermarks."""

_Area = tuple[float, float, float, float]


def measure_photo(export: Export, job: Job, limits: Limits, cache: Cache) -> StressMetrics:
    """Measure one photo for one export; raises PhotoError when the photo or a watermark can't be read."""
    found = header(job.source, limits)
    width, height = found.upright_size
    if not export.drawn_watermarks:
        return width, height, None
    geometry = output_geometry(export.resize, width, height)
    areas = list(_areas(export, job, found, geometry))
    small = thumbnail(job.source, job.size, job.changed_ns, SIDE, cache, limits, below=job.no_links_below)
    grey = Image.frombytes("RGB", small[:2], small[2]).convert("L").convert("F")
    lights = [light for area in areas if (light := _light(grey, area, (width, height), geometry)) is not None]
    return width, height, sum(lights) / len(lights) if lights else None


def _areas(export: Export, job: Job, found: Header, geometry: Geometry) -> Iterator[_Area]:
    """Yield the box of each watermark on the output, as left, top, right, bottom; tiles cover all of it."""
    values = photo_values(found, job, export, geometry.canvas)
    for watermark in export.drawn_watermarks:
        box = watermark_box(watermark, values, geometry.canvas)
        if box is None:
            yield 0, 0, *geometry.canvas
        else:
            yield box[0], box[1], box[0] + box[2], box[1] + box[3]


def _light(small: Image.Image, area: _Area, photo: tuple[int, int], geometry: Geometry) -> float | None:
    """Return the mean level of a small picture below an area of the output; None where the photo is not."""
    edges: list[float] = []
    for axis in (0, 1):
        factor = small.size[axis] / photo[axis]
        for at in (area[axis], area[axis + 2]):
            within = min(max(at - geometry.position[axis], 0), geometry.scaled[axis])
            on_photo = geometry.crop[axis] + within * geometry.crop[axis + 2] / geometry.scaled[axis]
            edges.append(min(on_photo * factor, small.size[axis]))
    left, right, top, bottom = edges
    if right - left <= 0 or bottom - top <= 0:
        return None
    level = small.resize((1, 1), Image.Resampling.BOX, (left, top, right, bottom)).getpixel((0, 0))
    return float(level) if isinstance(level, float | int) else None
