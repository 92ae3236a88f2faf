"""Sand dunes in low sun: sharp crests, wind ripples, long soft shadows."""

import numpy as np

from scenes.ground import Camera, Height, look, normal, sunlit
from scenes.noise import Field, colour, f32, mix, sample, smoothstep, spectral

WARP = spectral(11, 512, 6.5)
WARP_TOO = spectral(12, 512, 6.5)
SWELL = spectral(13, 512, 6.0)
FINE = spectral(14, 1024, 1.6, low=6)
SUN = (-0.80, 0.56, 0.20)
VIEWPOINT = (342.0, 300.0)


def ridges(x: Field, y: Field, length: float, heading: float, seed: float) -> Field:
    """Return dunes of height 0-1: a long windward rise, a sharp crest and a short slip face."""
    along = x * f32(np.cos(heading)) + y * f32(np.sin(heading))
    bend = sample(WARP, x / 900 + seed, y / 900) * 0.30 + sample(WARP_TOO, x / 310, y / 310 + seed) * 0.03
    phase = along / f32(length) + bend + f32(seed)
    s = phase - np.floor(phase)
    rise = np.clip(s / 0.7, 0, 1)
    windward = rise * rise * (1.6 - 0.6 * rise)
    slip = np.clip((1 - s) / 0.3, 0, 1)
    return np.where(s < 0.7, windward, slip * (0.86 + 0.14 * slip)).astype(f32)


def height(x: Field, y: Field) -> Field:
    """Return metres above the plain; the camera stands at (0, 0)."""
    x = x + f32(VIEWPOINT[0])
    y = y + f32(VIEWPOINT[1])
    swell = np.clip(0.75 + 0.45 * sample(SWELL, x / 1300 + 0.31, y / 1300 + 0.12), 0.1, 1.7)
    large = ridges(x, y, 150, 0.35, 0.18) * 21 * swell
    small = ridges(x, y, 47, -0.25, 0.63) * 3.2 * np.clip(sample(SWELL, x / 500, y / 500) * 0.6 + 0.5, 0, 1.5)
    return large + small


def baked(half: float, points: int) -> Height:
    """Return the heights within `half` metres to either side and ahead, tabled for quick reading."""
    grid = np.arange(points, dtype=f32) / points * f32(2 * half)
    rows = [height(grid - f32(half), np.full(points, y - half / 4, f32)) for y in grid]
    table = np.stack(rows)
    return lambda x, y: sample(table, (x + half) / (2 * half), (y + half / 4) / (2 * half))


def slope(x: Field, y: Field, reach: Field) -> tuple[Field, Field]:
    """Return the slopes of the dunes along x and y, taken over `reach` metres."""
    centre = height(x, y)
    return (height(x + reach, y) - centre) / reach, (height(x, y + reach) - centre) / reach


def ripples(x: Field, y: Field, pixel: Field) -> tuple[Field, Field]:
    """Return the slopes of wind ripples, faded where they are smaller than a pixel (metres)."""
    dx = np.zeros_like(x)
    dy = np.zeros_like(x)
    for length, heading, steep, seed in ((0.46, 0.30, 0.42, 0.2), (0.21, 0.52, 0.16, 0.7)):
        c, s = f32(np.cos(heading)), f32(np.sin(heading))
        bend = sample(WARP, x / 31 + seed, y / 31) * 1.5 + sample(WARP_TOO, x / 7.3, y / 7.3 + seed) * 0.42
        phase = (x * c + y * s) / length + bend
        wave = np.sin(2 * np.pi * phase) + 0.35 * np.sin(4 * np.pi * phase + 0.9)
        patch = 0.45 + 0.55 * smoothstep(-0.9, 0.7, sample(WARP_TOO, x / 60 + seed, y / 60))
        amount = steep * patch * np.exp(-((2.4 * pixel / length) ** 2))
        dx += wave * amount * c
        dy += wave * amount * s
    return dx, dy


def sky(x: Field, z: Field) -> Field:
    """Return the clear evening sky by direction, for y = 1."""
    up = z / np.sqrt(1 + x * x + z * z)
    base = mix(colour(232, 204, 180), colour(72, 118, 176), smoothstep(-0.05, 0.42, up))
    sun = np.array(SUN) / np.linalg.norm(SUN)
    length = np.sqrt(1 + x * x + z * z)
    near = np.clip((x * sun[0] + sun[1] + z * sun[2]) / length, 0, 1)
    return base + (near**6)[..., None] * colour(255, 206, 140) * 0.5


def render(width: int, height_px: int) -> Field:
    """Return linear light."""
    camera = Camera(width, height_px, float(height(np.zeros(1, f32), np.zeros(1, f32))[0]) + 9, 0.95, 0.36)
    total = np.zeros((height_px, width, 3), f32)
    offsets = ((-0.25, -0.25), (0.25, -0.25), (-0.25, 0.25), (0.25, 0.25))
    sun = np.array(SUN, f32) / np.linalg.norm(SUN)
    quick = baked(800, 3200)
    for dx, dy in offsets:
        across, up = camera.rays(dx, dy)
        distance = look(camera, height, 1.5, 3000, 2600, dx, dy)
        hit = np.isfinite(distance)
        y = np.where(hit, distance, 3000).astype(f32)
        x = across[None, :] * y
        z = height(x, y)
        pixel = y / (camera.focal * width)
        sx, sy = slope(x, y, np.maximum(pixel, 0.02))
        rx, ry = ripples(x, y, pixel)
        flat = np.exp(-((np.hypot(sx, sy) / 0.6) ** 6))
        n = normal(sx + rx * flat, sy + ry * flat)
        light = np.clip(n @ sun, 0, None)
        clear = sunlit(quick, x, y, z + 0.02, SUN, 260, 48, 0.012)
        grit = 1 + 0.05 * sample(FINE, x / 3.7, y / 3.7) + 0.05 * sample(FINE, x / 41, y / 41)
        tone = mix(colour(214, 160, 112), colour(192, 128, 84), smoothstep(-1, 1.5, sample(SWELL, x / 170, y / 170)))
        albedo = tone * grit[..., None]
        direct = (light * clear)[..., None] * np.array((3.3, 2.5, 1.66), f32)
        ambient = (0.55 + 0.45 * n[..., 2])[..., None] * np.array((0.34, 0.42, 0.60), f32) * 0.8
        bounce = (1 - n[..., 2])[..., None] * np.array((0.5, 0.28, 0.12), f32) * 1.2
        ground = albedo * (direct + ambient + bounce)
        air = sky(np.broadcast_to(across[None, :], y.shape), np.zeros_like(y))
        ground = mix(ground, air * 0.8, 1 - np.exp(-y / 1500))
        above = sky(np.broadcast_to(across[None, :], y.shape), np.broadcast_to(up[:, None], y.shape))
        total += np.where(hit[..., None], ground, above)
    return total / len(offsets)
