"""Random fields, their sampling, and blurs: the raw material of every scene."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

# float32 for all that is as large as the picture: half the memory, and more precision than a photo needs.
Field = NDArray[np.floating]
f32 = np.float32


def spectral(seed: int, size: int, slope: float, low: float = 1.0, stretch: float = 1.0) -> Field:
    """Return a tileable field of `size` x `size` with a power spectrum of 1/f^slope, mean 0, deviation 1.

    `low` is the lowest frequency present, in waves per tile; `stretch` above 1 draws it out along x.
    """
    rng = np.random.default_rng(seed)
    fx = np.fft.rfftfreq(size, 1 / size)[None, :] * stretch
    fy = np.fft.fftfreq(size, 1 / size)[:, None]
    radius = np.hypot(fx, fy)
    radius[0, 0] = 1
    amplitude = radius ** (-slope / 2) * (1 - np.exp(-((radius / low) ** 4)))
    amplitude[0, 0] = 0
    white = np.fft.rfft2(rng.standard_normal((size, size)))
    field = np.fft.irfft2(white * amplitude, s=(size, size))
    return ((field - field.mean()) / field.std()).astype(f32)


def sample(texture: Field, x: Field, y: Field) -> Field:
    """Read a tileable texture at `x`, `y` (in tiles) between its points, linearly."""
    rows, columns = texture.shape[:2]
    u = np.asarray(x, np.float64) * columns
    v = np.asarray(y, np.float64) * rows
    left = np.floor(u)
    top = np.floor(v)
    a = (u - left).astype(f32)
    b = (v - top).astype(f32)
    x0 = left.astype(np.int64) % columns
    y0 = top.astype(np.int64) % rows
    x1 = (x0 + 1) % columns
    y1 = (y0 + 1) % rows
    if texture.ndim == 3:
        a, b = a[..., None], b[..., None]
    upper = texture[y0, x0] * (1 - a) + texture[y0, x1] * a
    lower = texture[y1, x0] * (1 - a) + texture[y1, x1] * a
    return upper * (1 - b) + lower * b


def slopes(texture: Field, tile: float) -> tuple[Field, Field]:
    """Return the derivatives of a height texture along x and y; one tile is `tile` long."""
    rows, columns = texture.shape
    dx = (np.roll(texture, -1, 1) - np.roll(texture, 1, 1)) * f32(columns / (2 * tile))
    dy = (np.roll(texture, -1, 0) - np.roll(texture, 1, 0)) * f32(rows / (2 * tile))
    return dx, dy


def unit(v: Field) -> Field:
    """Scale vectors, last axis xyz, to length 1."""
    return v / np.sqrt((v * v).sum(-1, keepdims=True))


def smoothstep(low: float, high: float, value: Field) -> Field:
    """Go from 0 at `low` to 1 at `high` without a kink."""
    t = np.clip((value - low) / (high - low), 0, 1)
    return t * t * (3 - 2 * t)


def mix(one: Field, other: Field, share: Field) -> Field:
    """Blend two colour fields by a field of shares without a channel axis."""
    return one + (other - one) * share[..., None]


def colour(*values: float) -> Field:
    """Return a linear colour from sRGB values of 0-255, as one would pick it on a screen."""
    encoded = np.array(values, f32) / 255
    return np.where(encoded <= 0.04045, encoded / 12.92, ((encoded + 0.055) / 1.055) ** 2.4).astype(f32)


def blur(image: Field, sigma: float) -> Field:
    """Blur by a Gaussian of `sigma` pixels, edges mirrored."""
    return convolve(image, lambda fx, fy: np.exp(-2 * (np.pi * sigma) ** 2 * (fx * fx + fy * fy)), int(3 * sigma) + 2)


def disc(image: Field, radius: float) -> Field:
    """Blur by the even disc of an open aperture, `radius` in pixels, edges mirrored."""
    margin = int(radius) + 3
    rows, columns = image.shape[0] + 2 * margin, image.shape[1] + 2 * margin
    y = np.minimum(np.arange(rows), rows - np.arange(rows))[:, None]
    x = np.minimum(np.arange(columns), columns - np.arange(columns))[None, :]
    kernel = np.clip(radius + 0.5 - np.hypot(x, y), 0, 1)
    spectrum = np.fft.rfft2(kernel / kernel.sum())
    return convolve(image, lambda fx, fy: spectrum, margin)


def convolve(image: Field, response: Callable[[Field, Field], Field], margin: int) -> Field:
    """Filter by a frequency response, given frequencies in waves per pixel; edges are mirrored."""
    planes = image[..., None] if image.ndim == 2 else image
    pads = ((margin, margin), (margin, margin))
    rows, columns = planes.shape[0] + 2 * margin, planes.shape[1] + 2 * margin
    gain = response(np.fft.rfftfreq(columns)[None, :], np.fft.fftfreq(rows)[:, None])
    done = [
        np.fft.irfft2(np.fft.rfft2(np.pad(planes[..., i], pads, "reflect")) * gain, s=(rows, columns))
        for i in range(planes.shape[2])
    ]
    result = np.stack(done, -1)[margin:-margin, margin:-margin].astype(f32)
    return result[..., 0] if image.ndim == 2 else result
