"""Sharpening of pictures with transparency, where the colours of what nobody sees must not count."""

from PIL import Image

_ROWS = 256
"""Rows that are worked on at once; the numbers take 40 bytes a pixel."""


def sharpen_transparent(image: Image.Image, amount: float) -> Image.Image:
    """Add `amount` of the difference from a 3 x 3 binomial blur to an RGBA picture; alpha is left as it is.

    The blur is the mean of the neighbours weighted by their alpha (normalized convolution, Knutsson and Westin 1993).
    Like Pillow's filters it leaves the outermost pixels as they are.
    """
    result = image.copy()
    for top in range(1, image.height - 1, _ROWS):
        bottom = min(top + _ROWS, image.height - 1)
        band = _sharpen_band(image.crop((0, top - 1, image.width, bottom + 1)), amount)
        result.paste(band, (1, top))
    return result


def _sharpen_band(image: Image.Image, amount: float) -> Image.Image:
    """Return the inner pixels of a band, sharpened."""
    import numpy as np  # a tenth of a second, which only transparent pictures need pay

    pixels = np.asarray(image)
    weight = pixels[:, :, 3:].astype(np.float32)
    weighted = np.concatenate((pixels[:, :, :3] * weight, weight), axis=2)
    across = weighted[:, :-2] + 2 * weighted[:, 1:-1] + weighted[:, 2:]
    blurred = across[:-2] + 2 * across[1:-1] + across[2:]
    own = pixels[1:-1, 1:-1]
    colours = own[:, :, :3].astype(np.float32)
    total = blurred[:, :, 3:]
    mean = np.divide(blurred[:, :, :3], total, out=colours.copy(), where=total > 0)
    sharp = np.clip(colours + amount * (colours - mean) + 0.5, 0, 255).astype(np.uint8)
    return Image.fromarray(np.concatenate((sharp, own[:, :, 3:]), axis=2))
