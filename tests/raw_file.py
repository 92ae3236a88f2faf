"""A camera raw for tests, made by code: a small DNG that LibRaw opens and develops, with a preview if wanted."""

import numpy as np
from PIL import Image

from tests.picture import encode, make_scene
from tests.tiff_file import Block, tiff_bytes

MAKE, MODEL, LENS, ISO = "Nordkamera", "NK-24", "50mm F1.8", 200
WHITE_LEVEL = 16_383

_FROM_XYZ = [(32_406, -15_372, -4_986), (-9_689, 18_758, 415), (557, -2_040, 10_570)]
"""From XYZ to linear sRGB, in ten-thousandths (IEC 61966-2-1): the camera sees just what sRGB means."""


def make_dng(
    width: int = 64,
    height: int = 48,
    *,
    orientation: int = 1,
    preview: tuple[int, int] | None = None,
    taken: str = "2024:05:06 07:08:09",
    seed: int = 1,
) -> bytes:
    """Return a DNG of the scene that `make_scene` draws, behind a filter of red, green, green, blue, 14 bits deep.

    With `preview`, width and height in pixels, the main table holds a JPEG of the same scene and the sensor's data are
    in a table below it, as cameras write them. Scene and preview are lying as the sensor does; `orientation` is EXIF's.
    """
    camera: dict[int, object] = {
        271: MAKE,
        272: MODEL,
        274: orientation,
        34665: {34855: ISO, 36867: taken, 42036: LENS},
        50706: b"\1\4\0\0",
        50708: f"{MAKE} {MODEL}",
        50721: [(number, 10_000) for row in _FROM_XYZ for number in row],
        50728: [(1, 1)] * 3,
        50778: 21,  # daylight, D65
    }
    data = _mosaic(make_scene(width, height, seed))
    sensor: dict[int, object] = {
        254: 0,
        256: width,
        257: height,
        258: 16,
        259: 1,
        262: 32803,
        273: Block(data),
        277: 1,
        278: height,
        279: len(data),
        33421: [2, 2],
        33422: bytes((0, 1, 1, 2)),
        50714: 0,
        50717: WHITE_LEVEL,
    }
    if preview is None:
        return tiff_bytes({**camera, **sensor})
    picture = encode(make_scene(*preview, seed), "JPEG", quality=90)
    small: dict[int, object] = {
        254: 1,
        256: preview[0],
        257: preview[1],
        258: [8, 8, 8],
        259: 7,
        262: 6,
        273: Block(picture),
        277: 3,
        278: preview[1],
        279: len(picture),
    }
    return tiff_bytes({**camera, **small, 330: [sensor]})


def _mosaic(scene: Image.Image) -> bytes:
    """Return what the sensor sees: for each pixel one linear channel, in 16 bits."""
    levels = np.asarray(scene, dtype="float64") / 255
    linear = np.where(levels <= 0.04045, levels / 12.92, ((levels + 0.055) / 1.055) ** 2.4)
    mosaic = linear[..., 1].copy()
    mosaic[::2, ::2] = linear[::2, ::2, 0]
    mosaic[1::2, 1::2] = linear[1::2, 1::2, 2]
    return (mosaic * WHITE_LEVEL).astype("<u2").tobytes()
