"""Image watermarks: read once from a picture or an SVG, scaled to the requested width."""

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

from PIL import Image

from studio.engine.decode.orientation import turn_upright
from studio.engine.decode.photo import Photo
from studio.engine.header.read import open_photo
from studio.engine.header.svg import LARGEST, is_svg
from studio.engine.render.colour import to_output
from studio.engine.render.resample import resample
from studio.engine.render.svg import SvgDrawing, draw_svg, read_svg
from studio.errors import PhotoError
from studio.job import Limits
from studio.message import message
from studio.system_error import explain_os_error

Render = Callable[[int], Image.Image]
"""Returns the watermark as RGBA in sRGB, as many pixels wide as asked."""

_LIMITS = Limits(max_pixels=100_000_000)


def file_stamp(file: str) -> int:
    """Return what differs when a watermark's file has changed. Raises PhotoError when it is not there."""
    try:
        status = Path(file).stat()
    except OSError as error:
        reason = explain_os_error(error)
        raise PhotoError(message("The watermark {file} can't be read: {reason}.", file=file, reason=reason)) from error
    return hash((status.st_mtime_ns, status.st_size, status.st_ino))


def render_image(file: str, width: int | None, stamp: int) -> tuple[tuple[int, int], Render]:
    """Return the size of a watermark (`width` pixels wide, or its own size for None), and what renders it.

    `stamp` is the file's. Raises PhotoError, naming the file, when it can't be read.
    """
    path = Path(file)
    try:
        if (drawing := _read_drawing(path, stamp)) is not None:
            own = drawing.size

            def render(wide: int) -> Image.Image:
                return draw_svg(drawing, wide, _height(own, wide))
        else:
            picture = _read_picture(path, stamp)
            own = picture.size

            def render(wide: int) -> Image.Image:
                return resample(picture, (0, 0, *own), (wide, _height(own, wide)))
    except PhotoError as error:
        problem = message("The watermark {file} can't be used. {problem}", file=file, problem=error.message)
        raise PhotoError(problem) from error
    wide = own[0] if width is None else width
    return (wide, _height(own, wide)), render


def _height(own: tuple[int, int], wide: int) -> int:
    return max(1, round(own[1] * wide / own[0]))


@lru_cache(maxsize=8)
def _read_drawing(path: Path, stamp: int) -> SvgDrawing | None:
    """Read an SVG; None for a file that is none."""
    del stamp  # a changed file is another key of the cache
    with open_photo(path) as file:
        data = file.read(LARGEST + 1)
    return read_svg(data) if is_svg(data) else None


@lru_cache(maxsize=8)
def _read_picture(path: Path, stamp: int) -> Image.Image:
    del stamp  # a changed file is another key of the cache
    with Photo(path, _LIMITS) as photo:
        picture = photo.decode()
    upright = turn_upright(picture.image, picture.orientation)
    shown = to_output(upright, picture.profile, "srgb").image.convert("RGBA")
    if shown.getchannel("A").getbbox() is None:
        raise PhotoError(message("It is transparent everywhere, so it would show nothing."))
    return shown
