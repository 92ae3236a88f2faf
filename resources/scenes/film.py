"""From linear light to the pixels of a photo: lens, exposure, tone curve, grain and colour encoding."""

import numpy as np

from scenes.noise import Field, blur, f32

# Linear sRGB to the linear form of another space, both D65: products of the published RGB to XYZ matrices
# (IEC 61966-2-1, SMPTE EG 432-1, Adobe RGB (1998) Color Image Encoding).
SPACES = {
    "sRGB": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "DisplayP3": ((0.822462, 0.177538, 0.0), (0.033194, 0.966806, 0.0), (0.017083, 0.072397, 0.910520)),
    "AdobeRGB": ((0.715127, 0.284868, 0.0), (0.0, 0.999999, 0.0), (0.0, 0.041172, 0.958828)),
}


def develop(
    light: Field,
    *,
    seed: int,
    space: str = "sRGB",
    exposure: float = 1.0,
    contrast: float = 1.0,
    saturation: float = 1.0,
    white: tuple[float, float, float] = (1.0, 1.0, 1.0),
    bloom: float = 0.02,
    vignette: float = 0.35,
    soft: float = 0.55,
    grain: float = 0.012,
    lift: float = 0.0,
) -> Field:
    """Return a photo, float 0-1 encoded in `space`, of a scene in linear light of sRGB primaries.

    Values of the scene may be negative: colours outside sRGB, which a wide `space` can hold.
    `bloom` is the share of light that the lens scatters, `vignette` the loss in the corners in stops,
    `soft` the blur of lens and sensor in pixels, `grain` the deviation of the noise in mid-tones.
    """
    rows, columns = light.shape[:2]
    image = light.astype(f32) * np.array(white, f32) * f32(exposure)
    if bloom:
        size = columns / 1600
        veil = sum(blur(image, sigma * size) for sigma in (4, 14, 50)) / 3
        image = image * (1 - bloom) + veil * bloom
    if soft:
        image = blur(image, soft)
    y, x = np.mgrid[0:rows, 0:columns].astype(f32)
    radius = np.hypot(x - columns / 2, y - rows / 2) / np.hypot(columns, rows) * 2
    image *= np.exp2(-vignette * radius**2.5)[..., None]

    image = image @ np.array(SPACES[space], f32).T
    grey = image.mean(-1, keepdims=True)
    image = grey + (image - grey) * saturation
    # The shoulder of film: 1 - e^-x, to which highlights run out softly and towards white.
    image = 1 - np.exp(-np.clip(image, 0, None))
    image = encode(image, space)
    # A gentle S around mid-grey, in encoded values.
    image = image + (contrast - 1) * (image - 0.46) * 4 * image * (1 - image)
    image = lift + (1 - lift) * np.clip(image, 0, 1)

    rng = np.random.default_rng(seed)
    fine = rng.standard_normal((rows, columns, 1)) * 0.8 + rng.standard_normal((rows, columns, 3)) * 0.45
    fine = blur(fine.astype(f32), 0.6) * 2.1
    strength = grain * (0.35 + 0.65 * np.sqrt(np.clip(4 * image * (1 - image), 0, 1)))
    return np.clip(image + fine * strength, 0, 1).astype(f32)


def encode(linear: Field, space: str) -> Field:
    """Apply the curve of a space to linear values of 0-1."""
    if space == "AdobeRGB":
        return np.power(linear, 256 / 563, dtype=f32)
    return np.where(linear <= 0.0031308, linear * 12.92, 1.055 * np.power(linear, 1 / 2.4) - 0.055).astype(f32)
