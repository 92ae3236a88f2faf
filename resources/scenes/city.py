"""A city evening through a wet window: lights as discs far out of focus, and sharp drops that turn them over.

The lamps have colours of Display P3, some of them outside sRGB.
"""

import numpy as np

from scenes.noise import Field, blur, disc, f32, mix, sample, smoothstep, spectral

RANDOM = 101
CLOUD = spectral(102, 512, 3.2)
# Linear Display P3 to linear sRGB primaries: the inverse of the matrix in `film`.
FROM_P3 = np.array(((1.224940, -0.224940, 0.0), (-0.042057, 1.042057, 0.0), (-0.019638, -0.078636, 1.098274)), f32)
SODIUM, WARM, COLD = (1.0, 0.46, 0.10), (1.0, 0.72, 0.40), (0.72, 0.88, 1.0)
RED, GREEN, BLUE, PINK = (1.0, 0.02, 0.01), (0.02, 1.0, 0.22), (0.03, 0.16, 1.0), (1.0, 0.03, 0.42)


def paint(light: Field, x: float, y: float, wide: float, tall: float, tone: tuple[float, ...], power: float) -> None:
    """Add a lit rectangle; places and sizes are shares of the picture."""
    rows, columns = light.shape[:2]
    left, right = round((x - wide / 2) * columns), round((x + wide / 2) * columns)
    top, bottom = round((y - tall / 2) * rows), round((y + tall / 2) * rows)
    area = light[max(top, 0) : max(bottom, top + 1, 0), max(left, 0) : max(right, left + 1, 0)]
    area += np.array(tone, f32) * f32(power)


def street(width: int, height_px: int) -> Field:
    """Return the scene behind the window, sharp, in linear P3: houses, lamps, cars and their reflections."""
    rng = np.random.default_rng(RANDOM)
    light = np.zeros((height_px, width, 3), f32)
    rows = np.arange(height_px, dtype=f32)[:, None] / height_px
    sky = mix(np.array((0.016, 0.030, 0.085), f32), np.array((0.11, 0.085, 0.10), f32), smoothstep(0.0, 0.5, rows))
    light += sky
    for side in (-1, 1):
        for house in range(7):
            near = 1 - house / 8.5
            x0 = 0.5 + side * (0.05 + 0.50 * near**1.7)
            x1 = 0.5 + side * (0.05 + 0.50 * (near + 0.12) ** 1.7)
            tall = (0.16 + 0.5 * near) * rng.uniform(0.75, 1.15)
            low, high = min(x0, x1), max(x0, x1)
            a, b = int(np.clip(low, 0, 1) * width), int(np.clip(high, 0, 1) * width)
            top = int(max(0.56 - tall, 0) * height_px)
            light[top : int(0.6 * height_px), a:b] = np.array((0.020, 0.018, 0.022), f32) * (1.6 - near)
            floors, bays = max(int(14 * near), 4), 4
            for floor in range(floors):
                for bay in range(bays):
                    if rng.uniform() < 0.36:
                        tone = (WARM, WARM, SODIUM, COLD)[rng.integers(4)]
                        px = low + (bay + 0.5) / bays * (high - low)
                        py = 0.54 - tall * (floor + 0.5) / floors
                        paint(
                            light, px, py, (high - low) / bays * 0.45, tall / floors * 0.5, tone, rng.uniform(0.15, 0.9)
                        )
    for step in range(9):
        near = 0.82**step
        for side in (-1, 1):
            x, y = 0.5 + side * 0.47 * near, 0.56 - 0.40 * near
            paint(light, x, y, 0.008 * near + 0.003, 0.010 * near + 0.003, SODIUM, 85 * near**0.3)
    signs = (
        (0.13, 0.40, 0.020, 0.10, PINK, 7),
        (0.24, 0.47, 0.05, 0.016, BLUE, 9),
        (0.335, 0.44, 0.012, 0.05, GREEN, 7),
        (0.69, 0.45, 0.04, 0.016, PINK, 7),
        (0.80, 0.38, 0.016, 0.10, BLUE, 8),
        (0.89, 0.47, 0.055, 0.018, RED, 6),
        (0.615, 0.47, 0.010, 0.03, GREEN, 7),
        (0.06, 0.50, 0.05, 0.02, COLD, 4),
        (0.955, 0.30, 0.014, 0.09, GREEN, 4),
    )
    for sign in signs:
        paint(light, *sign)
    for x, y in ((0.395, 0.40), (0.56, 0.43), (0.74, 0.30)):
        paint(light, x, y, 0.007, 0.010, RED, 75)
    for x, y in ((0.30, 0.36), (0.645, 0.42)):
        paint(light, x, y, 0.007, 0.010, GREEN, 60)
    for _ in range(9):
        near = rng.uniform(0.08, 1)
        y = 0.57 + 0.19 * near
        for lamp in (-1, 1):
            x = 0.5 + 0.42 * near * rng.uniform(0.5, 0.9) + lamp * 0.030 * near
            paint(light, x, y, 0.005 + 0.005 * near, 0.007 + 0.006 * near, RED, 22)
            x = 0.5 - 0.42 * near * rng.uniform(0.4, 0.9) + lamp * 0.030 * near
            paint(light, x, y, 0.006 + 0.006 * near, 0.008 + 0.006 * near, COLD if rng.uniform() < 0.5 else WARM, 26)
    # The wet road mirrors what stands above it, drawn out downwards.
    kerb = int(0.58 * height_px)
    mirror = light[:kerb][::-1][: height_px - kerb]
    long = blur(np.pad(mirror, ((0, height_px - kerb - mirror.shape[0]), (0, 0), (0, 0))), 3 * width / 1600)
    for shift in range(1, 9):
        light[kerb:] += np.roll(long, int(shift * 0.016 * height_px), 0) * (0.034 - 0.0025 * shift)
    light[kerb:] += np.array((0.008, 0.009, 0.014), f32)
    return light


def outline(rng: np.random.Generator, angle: Field, wild: float) -> Field:
    """Return the radius of a drop by direction, about 1: surface tension leaves only few waves."""
    radius = np.ones_like(angle)
    for waves in (1, 2, 3, 4):
        radius += rng.normal(0, wild / waves) * np.cos(waves * angle + rng.uniform(0, 6.28))
    return np.clip(radius, 0.55, 1.6)


def drop(image: Field, scene: Field, rng: np.random.Generator, x: float, y: float, size: float, tall: float) -> None:
    """Lay one drop on the image; within it the scene stands on its head."""
    rows, columns = image.shape[:2]
    reach = int(size * max(1, tall) * 1.7) + 3
    left, right = max(int(x) - reach, 0), min(int(x) + reach, columns)
    top, bottom = max(int(y) - reach, 0), min(int(y) + reach, rows)
    if left >= right or top >= bottom:
        return
    v, u = np.mgrid[top:bottom, left:right].astype(f32)
    u, v = (u - x) / size, (v - y) / (size * tall)
    angle = np.arctan2(v, u)
    wild = 0.05 + 0.07 * min(size / 20, 1)
    edge = outline(rng, angle, wild) * (1 + 0.10 * v.clip(-1, 1))
    rho = np.hypot(u, v) / edge
    inside = np.clip((1 - rho) * size / 1.3 + 0.5, 0, 1)
    r = np.clip(rho, 0, 1)
    # A cap bends light the more the steeper it is: the middle shows the scene, the rim all the rest.
    bend = (0.30 + 0.55 * r**3) * (0.8 + 0.2 * min(size / 12, 1))
    sx = (x / columns - 0.5) * 0.45 + 0.5 - u / edge * bend * 0.85
    sy = (y / rows - 0.5) * 0.25 + 0.50 - v / edge * bend * 0.95
    h, w = scene.shape[:2]
    seen = scene[np.clip(sy * h, 0, h - 1).astype(np.int64), np.clip(sx * w, 0, w - 1).astype(np.int64)]
    dark = (1 - 0.92 * smoothstep(0.62, 1.0, r)) * (0.80 + 0.30 * v.clip(-1, 1))
    water = seen * dark[..., None] * 1.5
    glint = np.exp(-(((u + 0.30) / 0.16) ** 2 + ((v + 0.46) / 0.10) ** 2)) * 0.55 * min(size / 14, 1)
    rim = np.exp(-(((r - 0.86) / 0.07) ** 2)) * np.clip(v, 0, 1) * 0.35
    water = water + glint[..., None] * np.array((0.7, 0.85, 1.0), f32)
    water = water + rim[..., None] * np.array((1.1, 0.75, 0.7), f32)
    image[top:bottom, left:right] = mix(image[top:bottom, left:right], water, inside)


def render(width: int, height_px: int) -> Field:
    """Return linear light, of sRGB primaries, with negative values for colours outside sRGB."""
    scale = width / 1600
    sharp = street(width, height_px)
    far = disc(sharp, 41 * scale) * 1.0
    # Spherical aberration brightens the rim of a disc a little.
    far = far * 0.78 + (disc(sharp, 41 * scale) * 41**2 - disc(sharp, 37 * scale) * 37**2) / (41**2 - 37**2) * 0.22
    far = np.clip(far, 0, None)
    rng = np.random.default_rng(RANDOM + 1)
    rows, columns = np.mgrid[0:height_px, 0:width].astype(f32)

    # Breath on the glass scatters; runnels wipe it off.
    mist = 0.17 + 0.08 * sample(CLOUD, columns / width * 0.8, rows / width * 0.8)
    runnels = []
    for _ in range(5):
        x, end, wide = rng.uniform(0.02, 0.98) * width, rng.uniform(0.25, 1.05) * height_px, rng.uniform(4, 9) * scale
        wander = np.cumsum(rng.normal(0, 1, height_px))
        path = x + blur(np.tile(wander[:, None].astype(f32), (1, 3)), 14 * scale)[:, 1] * 1.6 * scale
        path += 5 * scale * np.sin(np.arange(height_px) / (70 * scale) + rng.uniform(0, 6))
        along = (rows < end).astype(f32)
        gap = np.abs(columns - path[:, None])
        mist *= 1 - 0.7 * along * np.clip((wide - gap) / (3 * scale) + 0.5, 0, 1)
        runnels.append((path, end, wide))
    haze = blur(far, 46 * scale) * 0.85 + far.mean((0, 1)) * 0.18
    image = mix(far, haze, np.clip(mist, 0, 0.8))

    near = disc(sharp, 8 * scale)
    rough = disc(sharp, 26 * scale)
    small = [
        (rng.uniform(0, width), rng.uniform(0, height_px), rng.uniform(1.3, 4.2) * scale, 1.0) for _ in range(1500)
    ]
    middle = [
        (rng.uniform(0, width), rng.uniform(0, height_px), rng.gamma(5, 1.9) * scale + 3, rng.uniform(0.95, 1.2))
        for _ in range(360)
    ]
    large = [
        (rng.uniform(0, width), rng.uniform(0, height_px), rng.uniform(17, 34) * scale, rng.uniform(1.0, 1.3))
        for _ in range(34)
    ]
    heads, beads = [], []
    for path, end, wide in runnels:
        if end < height_px:
            heads.append((float(path[int(end)]), end, wide * 1.9, 1.45))
        for y in np.arange(0, min(end, height_px - 1) - 30, 21 * scale):
            if rng.uniform() < 0.5:
                at = y + rng.uniform(-8, 8) * scale
                beads.append(
                    (
                        float(path[int(np.clip(at, 0, height_px - 1))]) + rng.normal(0, 2),
                        at,
                        rng.uniform(2, 5) * scale,
                        1.2,
                    )
                )
    free: list[tuple[float, float, float, float]] = []
    for one in large + middle + small:
        x, y, size, _ = one
        wiped = any(y < end and abs(x - path[int(y)]) < wide + size for path, end, wide in runnels)
        if not wiped:
            others = np.array([other[:3] for other in free[:394]] or [(-1e6, -1e6, 0)])
            if np.all(np.hypot(x - others[:, 0], y - others[:, 1]) > (size + others[:, 2]) * 1.02):
                free.append(one)
    for x, y, size, tall in free + beads + heads:
        drop(image, near if size > 9 * scale else rough, rng, x, y, size, tall)
    return image @ FROM_P3.T
