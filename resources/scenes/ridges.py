"""Mountains after sunset: ridge behind ridge, mist in the valleys, a forest in front."""

import numpy as np

from scenes.ground import Camera, look, normal
from scenes.noise import Field, colour, f32, mix, sample, smoothstep, spectral

WARP = spectral(21, 512, 5)
OCTAVES = [spectral(30 + i, 512, 4.6, low=4) for i in range(4)]
CLOUD = spectral(45, 1024, 2.7, stretch=2.2)
WISP = spectral(46, 1024, 2.2, stretch=3)
SUN = np.array((-0.17, 1.0, -0.012), f32)
EYE = 1785.0
OFFSETS = ((-0.25, -0.25), (0.25, -0.25), (-0.25, 0.25), (0.25, 0.25))
CELL = 11.0
VIEWPOINT = (59025.0, 165.0)


def rock(x: Field, y: Field, octaves: int = 6) -> Field:
    """Return the height of the bare ground in metres: ridged noise, rougher the higher it lies."""
    x = x + f32(VIEWPOINT[0])
    y = y + f32(VIEWPOINT[1])
    wx = x + 900 * sample(WARP, x / 31000, y / 31000)
    wy = y + 900 * sample(WARP, x / 31000 + 0.37, y / 31000 + 0.71)
    total = np.zeros(x.shape, f32)
    weight = np.ones(x.shape, f32)
    tile, amount = 42000.0, 1.0
    for i in range(octaves):
        noise = sample(OCTAVES[i % 4], wx / tile + 0.13 * i, wy / tile + 0.29 * i)
        crest = 1.05 - np.sqrt(noise * noise + 0.012) * 0.85
        crest = np.clip(crest, -0.6, 1)
        crest = np.where(crest > 0, crest * crest, 0.3 * crest)
        total += crest * weight * f32(amount)
        weight = np.clip(crest * 1.3, 0.3, 1)
        tile /= 2.13
        amount *= 0.40
    # Far ranges are a little lower, so that they end in a quiet line.
    return (500 + 900 * total * (1 - 0.22 * smoothstep(12000, 50000, y - f32(VIEWPOINT[1])))).astype(f32)


def forest(x: Field, y: Field) -> Field:
    """Return the height of a spruce forest over its ground, one tree in each cell of a jittered grid."""
    best = np.zeros(x.shape, f32)
    column, row = np.floor(x / CELL), np.floor(y / CELL)
    for i in (-1, 0, 1):
        for j in (-1, 0, 1):
            c, r = column + i, row + j
            chance = np.sin(c * 127.1 + r * 311.7) * 43758.547
            chance -= np.floor(chance)
            other = np.sin(c * 269.5 + r * 183.3) * 28001.83
            other -= np.floor(other)
            away = np.hypot(x - (c + 0.15 + 0.7 * chance) * CELL, y - (r + 0.15 + 0.7 * other) * CELL)
            tall = 8 + 22 * (chance * other) ** 0.6
            skirt = 1 + 0.25 * np.sin(away * 9 + chance * 40)
            np.maximum(best, tall * (1 - away * skirt / (1.2 + tall * 0.15)), out=best)
    return best.astype(f32)


def height(x: Field, y: Field) -> Field:
    """Return metres above the sea, trees included where they are near enough to be seen."""
    ground = rock(x, y)
    if float(y.min()) > 6500:
        return ground
    wood = 1 - smoothstep(1560, 1760, ground + 60 * sample(WARP, x / 900, y / 900))
    return ground + forest(x, y) * wood * (y < 6500)


def sky(x: Field, z: Field) -> Field:
    """Return the light of the sky by direction, for y = 1."""
    length = np.sqrt(1 + x * x + z * z)
    up = z / length
    sun = SUN / np.linalg.norm(SUN)
    near = np.clip((x * sun[0] + sun[1] + z * sun[2]) / length, 0, 1)
    band = mix(colour(255, 176, 104) * 1.15, colour(214, 168, 166), smoothstep(0.0, 0.13, up))
    base = mix(band, colour(74, 100, 152) * 0.9, smoothstep(0.06, 0.40, up))
    glow = near**40 * np.exp(-np.clip(up, 0, 1) * 9)
    base = base + glow[..., None] * colour(255, 150, 70) * 1.5 + (near**8)[..., None] * colour(255, 170, 120) * 0.12
    height_above = np.maximum(up, 0.012)
    cx, cy = x / length / height_above, 1 / length / height_above
    amount = sample(CLOUD, cx / 34 + 0.2, cy / 34 + 0.1) + 0.35 * sample(WISP, cx / 7, cy / 7)
    cover = smoothstep(-0.1, 1.9, amount) * smoothstep(0.015, 0.10, up) * 0.8
    lit = mix(colour(250, 150, 108) * 1.2, colour(176, 138, 146), smoothstep(0.06, 0.30, up))
    return mix(base, lit, cover)


def render(width: int, height_px: int) -> Field:
    """Return linear light."""
    camera = Camera(width, height_px, EYE, 1.45, 0.44)
    total = np.zeros((height_px, width, 3), f32)
    for dx, dy in OFFSETS:
        across, up = camera.rays(dx, dy)
        distance = look(camera, height, 250, 70000, 3000, dx, dy)
        hit = np.isfinite(distance)
        y = np.where(hit, distance, 70000).astype(f32)
        x = across[None, :] * y
        z = EYE + up[:, None] * y
        step = np.maximum(y / (camera.focal * width) * 2, 4)
        here = rock(x, y)
        n = normal((rock(x + step, y) - here) / step, (rock(x, y + step) - here) / step)
        facing = np.clip(-n[..., 1] * 0.5 + 0.5, 0, 1)
        toward = np.clip(n @ (np.array((-0.2, 0.93, 0.3), f32)), 0, 1)
        cover = smoothstep(1560, 1800, z)
        albedo = mix(colour(44, 54, 40), colour(116, 106, 104), cover)
        light = (0.25 + 0.6 * n[..., 2])[..., None] * np.array((0.30, 0.36, 0.52), f32)
        light = light + (toward**1.5)[..., None] * np.array((0.9, 0.5, 0.34), f32) * 0.7 + facing[..., None] * 0.04
        ground = albedo * light * 0.8

        # Mist that thins out with height, and a haze that does not: the integrals along the ray are exact.
        thin = 190.0
        low = np.exp(-(z - 900) / thin) - np.exp(-(EYE - 900) / thin)
        fall = np.where(np.abs(EYE - z) < 1, 1, EYE - z)
        mist = 0.00042 * thin * low / fall * y + y * 0.000026
        clear = np.exp(-mist)[..., None]
        wide = np.broadcast_to(across[None, :], y.shape)
        air = sky(wide, np.full_like(y, 0.035))
        near = np.exp(-((wide - SUN[0]) ** 2) * 5)[..., None]
        depth = smoothstep(0, 26000, y)
        cool = colour(102, 124, 160) * 0.66
        veil = mix(np.broadcast_to(cool, air.shape), air * 0.82, depth * 0.85)
        veil = veil + near * colour(255, 150, 90) * 0.18
        ground = ground * clear + veil * (1 - clear)
        above = sky(wide, np.broadcast_to(up[:, None], y.shape))
        total += np.where(hit[..., None], ground, above)
    return total / len(OFFSETS)
