"""Resampling of pictures with transparency, with headroom for what a Lanczos filter adds at an edge.

Its results overshoot on both sides of an edge, alpha as well as the colours that are weighted by it. Cut at 255, alpha
would lose its part and the colours keep theirs: a cut-out got a rim up to 12 levels too light.
"""

import math
from typing import TYPE_CHECKING, Any

from PIL import Image

from studio.engine.decode.orientation import Box

if TYPE_CHECKING:
    import numpy as np

try:
    import cykooz_resizer as fast  # pyright: ignore[reportMissingTypeStubs]
except ImportError:  # as in `resample`
    fast = None

_REACH = 3
"""Pixels of the smaller picture that the filter reaches to each side."""

_BAND = 500_000
"""Pixels that are worked on at once, besides those that the filter reaches; they take 25 bytes each."""

_MOST_AT_ONCE = 4_000_000
"""Pixels that are worked on at once, with those that the filter reaches where the result has more than a few."""

_OPAQUE = 128 * 255
"""What stands for 255 of alpha in 16 bits: the filter adds less than as much again."""


def resample_transparent(image: Image.Image, box: Box, size: tuple[int, int]) -> Image.Image:
    """Scale a box (left, top, width, height, within an RGBA picture of 8 bits) to `size` with Lanczos.

    Colours are weighted by their alpha, so those of transparent pixels don't bleed.
    """
    result = Image.new("RGBA", size)
    left, top, width, height = box
    across, down = width / size[0], height / size[1]
    within = min(image.width, math.ceil(left + width) + _beside(across)) - max(0, math.floor(left) - _beside(across))
    rows = max(1, int(_BAND / max(within * down, size[0])))
    for first in range(0, size[1], rows):
        last = min(first + rows, size[1])
        start, end = top + first * down, min(top + last * down, float(image.height))
        first_row = max(0, math.floor(start) - _beside(down))
        end_row = min(image.height, math.ceil(end) + _beside(down))
        # of a picture that is reduced a hundredfold, the filter reaches most for each row
        columns = max(1, int(_MOST_AT_ONCE / ((end_row - first_row) * max(across, 1.0))) - 2 * _REACH)
        for begin in range(0, size[0], columns):
            until = min(begin + columns, size[0])
            start_column = left + begin * across
            wide = (width if until == size[0] else until * across) - begin * across
            first_column = max(0, math.floor(start_column) - _beside(across))
            end_column = min(image.width, math.ceil(start_column + wide) + _beside(across))
            band = image.crop((first_column, first_row, end_column, end_row))
            if not band.getchannel("A").getbbox():
                continue
            own: Box = (start_column - first_column, start - first_row, wide, end - start)
            target = (until - begin, last - first)
            result.paste(_scale_fast(band, own, target) if fast else _scale(band, own, target), (begin, first))
    return result


def _beside(scale: float) -> int:
    """Return how many pixels of the larger picture the filter reaches to a side."""
    return math.ceil(_REACH * max(1.0, scale)) + 1


def _scale_fast(image: Image.Image, box: Box, size: tuple[int, int]) -> Image.Image:
    import numpy as np  # a tenth of a second, which only transparent pictures need pay

    assert fast is not None
    wide = np.multiply(np.asarray(image), np.array((257, 257, 257, _OPAQUE // 255), np.uint16), dtype=np.uint16)
    source = fast.ImageData(*image.size, fast.PixelType.U16x4, wide.tobytes())
    del wide
    alpha = fast.AlphaMulDiv()
    alpha.multiply_alpha_inplace(source)
    target = fast.ImageData(*size, fast.PixelType.U16x4)
    options = fast.ResizeOptions(
        resize_alg=fast.ResizeAlg.convolution(fast.FilterType.lanczos3),
        crop_box=fast.CropBox(*box),
        use_alpha=False,
    )
    fast.Resizer().resize(source, target, options)
    scaled = np.frombuffer(target.get_buffer(), np.uint16).reshape(size[1], size[0], 4).astype(np.float32)
    return _to_eight_bits(scaled[:, :, :3] * (1 / _OPAQUE), scaled[:, :, 3:] * (1 / _OPAQUE))


def _scale(image: Image.Image, box: Box, size: tuple[int, int]) -> Image.Image:
    import numpy as np

    corners = (box[0], box[1], box[0] + box[2], box[1] + box[3])
    pixels = np.asarray(image).astype(np.float32) / 255
    pixels[:, :, :3] *= pixels[:, :, 3:]
    channels = [
        np.asarray(Image.fromarray(pixels[:, :, index]).resize(size, Image.Resampling.LANCZOS, box=corners))
        for index in range(4)
    ]
    return _to_eight_bits(np.stack(channels[:3], axis=2), channels[3][:, :, None])


def _to_eight_bits(weighted: "np.ndarray[Any, Any]", alpha: "np.ndarray[Any, Any]") -> Image.Image:
    """Return RGBA of colours weighted by alpha, both from 0 to 1 and what the filter adds to them."""
    import numpy as np

    colours = np.divide(weighted, alpha, out=np.zeros_like(weighted), where=alpha > 0)
    both = np.concatenate((colours, alpha), axis=2)
    return Image.fromarray((np.clip(both, 0, 1) * 255 + 0.5).astype(np.uint8))
