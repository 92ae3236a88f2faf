"""A dandelion clock against the light: thousands of hairs, splatted as points through an open aperture."""

import numpy as np

from scenes.noise import Field, blur, colour, disc, f32, mix, smoothstep, spectral, unit

RANDOM = 71
DISTANCE = 9.0
FOCUS = 0.66
APERTURE = 0.042
SUN = np.array((0.55, 0.62, -0.56), f32)
TURNS = np.pi * (3 - np.sqrt(5))


def frame(axis: Field) -> tuple[Field, Field]:
    """Return two directions across each axis."""
    helper = np.where(np.abs(axis[..., 2:]) < 0.9, np.array((0, 0, 1), f32), np.array((1, 0, 0), f32))
    one = unit(np.cross(axis, helper))
    return one, np.cross(axis, one)


def parachute(
    rng: np.random.Generator, foot: Field, axis: Field, hairs: int, points: int
) -> list[tuple[Field, Field, float]]:
    """Return one seed as (points, colour, weight): fruit, stalk and its tuft of hairs."""
    along = np.linspace(0, 1, points, dtype=f32)[:, None]
    side, other = frame(axis)
    bend = (side * rng.normal(0, 0.03) + other * rng.normal(0, 0.03)).astype(f32)
    fruit = foot + axis * along[: points // 3] * 0.42
    thick = np.sin(np.linspace(0, np.pi, fruit.shape[0], dtype=f32))[:, None]
    grain = [fruit + thick * (side * np.cos(a) + other * np.sin(a)) * 0.013 for a in np.linspace(0, 6.28, 10)]
    start = foot + axis * 0.14
    stalk = start + axis * along * 0.50 + bend * along * along
    top = stalk[-1]
    parts = [
        (np.concatenate(grain), colour(92, 66, 44), 0.55),
        (stalk, colour(196, 176, 146), 1.5),
    ]
    turn = (np.arange(hairs) + rng.uniform(-0.4, 0.4, hairs)) / hairs * 2 * np.pi
    lean = np.radians(rng.normal(64, 9, hairs))
    length = rng.uniform(0.25, 0.33, hairs)
    out = side * np.cos(turn)[:, None] + other * np.sin(turn)[:, None]
    ray = (axis * np.cos(lean)[:, None] + out * np.sin(lean)[:, None]) * length[:, None]
    s = along[None, :, :]
    tuft = top + ray[:, None, :] * s + axis * (0.05 * s * s)
    # A hair glints when it lies across the light; that makes the difference between neighbours.
    glint = 1 - np.abs(unit(ray.astype(f32)) @ unit(SUN + np.array((0, 0, 1), f32))) ** 0.7
    shine = (0.25 + 1.5 * glint**2) * rng.uniform(0.6, 1.4, hairs)
    tone = np.repeat(shine, points)[:, None] * colour(240, 238, 228) * (0.75 + 0.5 * np.tile(along, (hairs, 1)))
    parts.append((tuft.reshape(-1, 3).astype(f32), tone.astype(f32), 0.40))
    return parts


def flower() -> list[tuple[Field, Field, float]]:
    """Return the whole clock, some seeds missing on the sunny side, and three that fly."""
    rng = np.random.default_rng(RANDOM)
    parts = []
    count = 175
    for i in range(count):
        level = 1 - 1.93 * (i + 0.5) / count
        turn = i * TURNS
        ring = np.sqrt(max(1 - level * level, 0))
        axis = np.array((ring * np.cos(turn), level, ring * np.sin(turn))) + rng.normal(0, 0.035, 3)
        axis = unit(axis.astype(f32))
        if axis @ unit(np.array((0.86, 0.42, 0.30), f32)) > 0.80 and rng.uniform() < 0.93:
            continue
        parts += parachute(rng, axis * 0.13, axis, 46, 150)
    ball = unit(rng.standard_normal((9000, 3)).astype(f32)) * 0.13
    parts.append((ball, colour(150, 142, 104), 0.5))
    flown = (
        ((0.94, 0.86, 0.62), (0.42, 0.88, 0.12)),
        ((1.12, 0.18, 0.45), (0.34, 0.92, -0.1)),
        ((0.42, 1.12, -1.6), (0.55, 0.8, 0.1)),
    )
    for place, axis in flown:
        parts += parachute(rng, np.array(place, f32), unit(np.array(axis, f32)), 52, 150)
    return parts


def meadow(width: int, height_px: int) -> Field:
    """Return the far background, wholly out of focus: grass, flowers and sky between leaves."""
    rng = np.random.default_rng(RANDOM + 1)
    y, x = np.mgrid[0:height_px, 0:width].astype(f32)
    x, y = x / width, y / height_px
    base = mix(colour(150, 176, 96) * 0.9, colour(44, 74, 38) * 0.8, smoothstep(0.05, 0.85, y + 0.25 * (0.5 - x)))
    scale = width / 1067
    patches = spectral(73, 512, 3.0)[: height_px // 4 + 2, : width // 4 + 2]
    patches = np.kron(patches, np.ones((4, 4), f32))[:height_px, :width]
    base = base * np.clip(1 + 0.35 * blur(patches, 26 * scale), 0.2, 2)[..., None]
    sheet = np.zeros((height_px, width, 3), f32)
    tones = [colour(255, 236, 150), colour(210, 230, 130), colour(255, 250, 225), colour(255, 214, 70)]
    for _ in range(150):
        px, py = rng.uniform(0, 1), rng.beta(1.4, 2.4)
        tone = tones[rng.integers(len(tones))] * rng.gamma(1.2, 260) * (0.4 + 1.2 * px)
        sheet[int(py * (height_px - 1)), int(px * (width - 1))] += tone.astype(f32)
    discs = disc(sheet, 46 * scale) * 0.55 + disc(np.roll(sheet, (137, 251), (0, 1)), 27 * scale) * 0.16
    return base + blur(np.clip(discs, 0, None), 1.6 * scale) * 0.9


def splat(width: int, height_px: int, parts: list[tuple[Field, Field, float]], samples: int) -> tuple[Field, Field]:
    """Return the light of all points and how much they cover, seen through `samples` places of the lens."""
    rng = np.random.default_rng(RANDOM + 2)
    scale = width * 0.335
    cover = np.zeros(width * height_px, np.float64)
    light = np.zeros((3, width * height_px), np.float64)
    sun = unit(SUN)
    for points, tone, weight in parts:
        depth = DISTANCE - points[:, 2]
        zoom = DISTANCE / depth
        blur_circle = APERTURE * (points[:, 2] - FOCUS) * zoom
        # Against the light hairs glow, most where they lie towards the sun; deep inside the clock less.
        radius = np.sqrt((points**2).sum(-1))
        facing = points @ sun / np.maximum(radius, 0.2)
        glow = (0.42 + 0.95 * smoothstep(-0.4, 0.9, facing) ** 1.5) * (0.35 + 0.65 * smoothstep(0.2, 0.95, radius))
        for _ in range(samples):
            r, t = np.sqrt(rng.uniform(0, 1, depth.size)), rng.uniform(0, 2 * np.pi, depth.size)
            u = (points[:, 0] * zoom + blur_circle * r * np.cos(t)) * scale + 0.44 * width
            v = height_px * 0.40 - (points[:, 1] * zoom + blur_circle * r * np.sin(t)) * scale
            left, top = np.floor(u).astype(np.int64), np.floor(v).astype(np.int64)
            inside = (left >= 0) & (left < width - 1) & (top >= 0) & (top < height_px - 1)
            a, b = u - left, v - top
            for i, j, share in ((0, 0, (1 - a) * (1 - b)), (1, 0, a * (1 - b)), (0, 1, (1 - a) * b), (1, 1, a * b)):
                index = ((top + j) * width + left + i)[inside]
                amount = (share * weight / samples)[inside]
                np.add.at(cover, index, amount)
                lit = amount * glow[inside]
                for channel in range(3):
                    np.add.at(light[channel], index, lit * (tone[channel] if tone.ndim == 1 else tone[inside, channel]))
    shape = (height_px, width)
    return light.T.reshape(*shape, 3).astype(f32), cover.reshape(shape).astype(f32)


def stem(width: int, height_px: int) -> tuple[Field, Field]:
    """Return colour and cover of the stalk below the clock."""
    y, x = np.mgrid[0:height_px, 0:width].astype(f32)
    scale = width * 0.335
    down = (y - height_px * 0.40) / scale
    middle = 0.44 * width - (0.03 * down + 0.035 * down * down) * scale
    across = (x - middle) / (0.043 * scale)
    inside = np.clip((1 - np.abs(across)) * 0.043 * scale / 2.0 + 0.5, 0, 1) * smoothstep(0.06, 0.12, down)
    round_ = np.sqrt(np.clip(1 - across * across, 0, 1))
    tone = mix(colour(142, 156, 84), colour(132, 104, 76), smoothstep(0.2, 2.2, down))
    light = tone * (0.28 + 0.35 * round_ + 0.75 * smoothstep(0.1, 1.0, across))[..., None]
    return light, blur(inside, 2.2 * width / 1067)


def render(width: int, height_px: int) -> Field:
    """Return linear light."""
    image = meadow(width, height_px)
    light, cover = stem(width, height_px)
    image = mix(image, light, cover)
    light, cover = splat(width, height_px, flower(), 20)
    opacity = 1 - np.exp(-cover * 0.5)
    tone = light / np.maximum(cover, 1e-6)[..., None]
    return mix(image, tone * 2.3, opacity)
