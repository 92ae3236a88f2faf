"""One resample: from decoded pixels to the size of an output, and the sharpening that goes with it."""

from PIL import Image, ImageFilter

from studio.engine.decode.orientation import Box
from studio.recipe.model import Sharpen

try:
    import cykooz_resizer as fast  # pyright: ignore[reportMissingTypeStubs]
except ImportError:  # no wheel for this system: Pillow's own, the same geometry
    fast = None

_KERNELS: dict[Sharpen, ImageFilter.Kernel] = {
    # A 3 x 3 binomial blur taken off, by 0.3, 0.55 and 0.9 of its difference; in sixteenths of integers.
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
    if fast is not None and image.mode in ("RGB", "RGBA", "L", "CMYK"):
        result = Image.new(image.mode, size)
        lanczos = fast.ResizeAlg.convolution(fast.FilterType.lanczos3)
        options = fast.ResizeOptions(resize_alg=lanczos, crop_box=fast.CropBox(left, top, width, height))
        fast.Resizer().resize_pil(image, result, options)  # pyright: ignore[reportUnknownMemberType]
        return result
    weighted = image.convert("RGBa") if image.mode == "RGBA" else image
    scaled = weighted.resize(size, Image.Resampling.LANCZOS, box=(left, top, left + width, top + height))
    return scaled.convert("RGBA") if image.mode == "RGBA" else scaled


def sharpen(image: Image.Image, level: Sharpen) -> Image.Image:
    """Sharpen a picture of the output's size; alpha is left as it is."""
    if level is Sharpen.NONE:
        return image
    kernel = _KERNELS[level]
    if image.mode != "RGBA":
        return image.filter(kernel)
    result = image.convert("RGB").filter(kernel)
    result.putalpha(image.getchannel("A"))
    return result
