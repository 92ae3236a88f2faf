"""One resample: from decoded pixels to the size of an output, and the sharpening that goes with it."""

from PIL import Image, ImageFilter

from studio.engine.decode.orientation import Box
from studio.engine.render.resample_transparent import resample_transparent
from studio.engine.render.sharpen_transparent import sharpen_transparent
from studio.recipe.model import Sharpen

try:
    import cykooz_resizer as fast  # pyright: ignore[reportMissingTypeStubs]
except ImportError:  # no wheel for this system: Pillow's own, the same geometry
    fast = None

_AMOUNTS = {Sharpen.LOW: 0.3, Sharpen.STANDARD: 0.55, Sharpen.HIGH: 0.9}
"""How much of the difference from a 3 x 3 binomial blur is added."""
_KERNELS: dict[Sharpen, ImageFilter.Kernel] = {
    # The same in integers.
    level: ImageFilter.Kernel((3, 3), [-a, -2 * a, -a, -2 * a, 320 + 12 * a, -2 * a, -a, -2 * a, -a], 320)
    for level, a in ((Sharpen.LOW, 6), (Sharpen.STANDARD, 11), (Sharpen.HIGH, 18))
}


def resample(image: Image.Image, box: Box, size: tuple[int, int]) -> Image.Image:
    """Scale a box (left, top, width, height in the image's pixels) of an 8-bit image to `size` with Lanczos.

    Colours under transparent pixels don't bleed: RGBA is scaled with its colours weighted by alpha.
    """
    left, top = max(0.0, box[0]), max(0.0, box[1])
    width, height = min(box[2], image.width - left), min(box[3], image.height - top)
    if (left, top, width, height) == (0, 0, *size) and image.size == size:
        return image
    if image.mode == "RGBA" and image.getchannel("A").getextrema() != (255, 255):
        return resample_transparent(image, (left, top, width, height), size)
    if fast is not None and image.mode in ("RGB", "RGBA", "L", "CMYK"):
        result = Image.new(image.mode, size)
        lanczos = fast.ResizeAlg.convolution(fast.FilterType.lanczos3)
        options = fast.ResizeOptions(resize_alg=lanczos, crop_box=fast.CropBox(left, top, width, height))
        fast.Resizer().resize_pil(image, result, options)  # pyright: ignore[reportUnknownMemberType]
        return result
    return image.resize(size, Image.Resampling.LANCZOS, box=(left, top, left + width, top + height))


def sharpen(image: Image.Image, level: Sharpen) -> Image.Image:
    """Sharpen a picture of the output's size; alpha is left as it is.

    Colours count by their alpha, so that those of transparent pixels, which nobody sees, change none that are seen.
    """
    if level is Sharpen.NONE:
        return image
    kernel = _KERNELS[level]
    if image.mode != "RGBA":
        return image.filter(kernel)
    return sharpen_transparent(image, _AMOUNTS[level])
