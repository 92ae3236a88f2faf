"""Look at a landscape of heights in perspective, and find what lies in the sun."""

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from scenes.noise import Field, f32

Height = Callable[[Field, Field], Field]


class Camera(NamedTuple):
    """A camera at (0, 0, `height`) that looks along y, upright like a view camera: lines stay vertical.

    `focal` is in picture widths, `horizon` the share of the picture's height at which it lies.
    """

    width: int
    height_px: int
    height: float
    focal: float
    horizon: float

    def rays(self, dx: float = 0.0, dy: float = 0.0) -> tuple[Field, Field]:
        """Return for each column x per unit of y, and for each row z per unit of y."""
        scale = self.focal * self.width
        x = (np.arange(self.width, dtype=f32) + 0.5 + dx - self.width / 2) / scale
        z = (self.horizon * self.height_px - np.arange(self.height_px, dtype=f32) - 0.5 - dy) / scale
        return x.astype(f32), z.astype(f32)


def look(
    camera: Camera, height: Height, near: float, far: float, steps: int, dx: float = 0.0, dy: float = 0.0
) -> Field:
    """Return for each pixel the distance y at which it meets the ground, or infinity.

    A floating horizon: seen from the front to the back, ground shows only where it rises above all that
    came before. Each column is therefore sorted, and a pixel finds its distance by a binary search.
    """
    across, up = camera.rays(dx, dy)
    y = np.geomspace(near, far, steps).astype(f32)
    tangent = np.empty((steps, camera.width), f32)
    heights = np.empty((steps, camera.width), f32)
    for chunk in range(0, steps, 64):
        part = slice(chunk, min(chunk + 64, steps))
        depth = np.broadcast_to(y[part, None], (y[part].size, camera.width))
        heights[part] = height(across[None, :] * depth, depth)
        tangent[part] = (heights[part] - camera.height) / depth
    highest = np.maximum.accumulate(tangent, 0)
    found = np.full((camera.height_px, camera.width), np.inf, f32)
    for column in range(camera.width):
        index = np.searchsorted(highest[:, column], up)
        hit = (index < steps) & (index > 0)
        after = index[hit]
        before = after - 1
        above = tangent[after, column] - up[hit]
        below = up[hit] - tangent[before, column]
        share = np.clip(below / np.maximum(above + below, 1e-12), 0, 1)
        found[hit, column] = y[before] + (y[after] - y[before]) * share
        found[index == 0, column] = y[0]
    return found


def sunlit(
    height: Height,
    x: Field,
    y: Field,
    z: Field,
    sun: tuple[float, float, float],
    reach: float,
    steps: int,
    softness: float,
) -> Field:
    """Return how much of the sun each point sees, 0-1: `reach` is how far towards it to look.

    `softness` is the tangent of the sun's apparent radius; larger softens the edge of shadows.
    """
    flat = float(np.hypot(sun[0], sun[1]))
    direction = (sun[0] / flat, sun[1] / flat)
    rise = sun[2] / flat
    clear = np.full(x.shape, 1, f32)
    for distance in np.geomspace(reach / 400, reach, steps):
        over = height(x + f32(direction[0] * distance), y + f32(direction[1] * distance))
        margin = (z + f32(rise * distance) - over) / f32(distance)
        np.minimum(clear, margin / softness * 0.5 + 0.5, out=clear)
    return np.clip(clear, 0, 1)


def normal(dx: Field, dy: Field) -> Field:
    """Return unit normals, last axis xyz, from the two slopes of the ground."""
    n = np.stack((-dx, -dy, np.ones_like(dx)), -1)
    return n / np.sqrt((n * n).sum(-1, keepdims=True))
