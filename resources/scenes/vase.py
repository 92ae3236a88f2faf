"""A glazed vase as a cut-out product shot: lathe-turned, lit by two soft boxes, on nothing but its shadow."""

import numpy as np

from scenes.noise import Field, colour, f32, mix, sample, smoothstep, spectral

SPECKLE = spectral(141, 1024, 0.8, low=60)
CLOUD = spectral(142, 512, 3.0)
DRIP = spectral(143, 512, 6.5, low=3)
# Height and radius of the outline, foot to lip; a smooth curve runs through them.
OUTLINE = np.array(
    (
        (0.0, 0.46),
        (0.05, 0.52),
        (0.35, 0.74),
        (0.80, 0.965),
        (1.20, 1.0),
        (1.60, 0.86),
        (1.95, 0.56),
        (2.20, 0.375),
        (2.42, 0.335),
        (2.62, 0.365),
        (2.74, 0.43),
        (2.78, 0.455),
    ),
    f32,
)
TALL = 2.78
LIP = 0.05


def profile(z: Field) -> Field:
    """Return the radius at a height: a cubic through the points of the outline (Catmull-Rom)."""
    heights, radii = OUTLINE[:, 0], OUTLINE[:, 1]
    slope = np.gradient(radii, heights)
    i = np.clip(np.searchsorted(heights, z) - 1, 0, heights.size - 2)
    step = heights[i + 1] - heights[i]
    t = np.clip((z - heights[i]) / step, 0, 1)
    a, b = (1 + 2 * t) * (1 - t) ** 2, t * t * (3 - 2 * t)
    return (a * radii[i] + b * radii[i + 1] + step * t * (1 - t) * ((1 - t) * slope[i] - t * slope[i + 1])).astype(f32)


TABLE_Z = np.linspace(0, TALL, 4096, dtype=f32)
TABLE_R = profile(TABLE_Z)
TABLE_S = np.gradient(TABLE_R, TABLE_Z).astype(f32)


def radius(z: Field) -> Field:
    """Look the outline up."""
    return np.interp(z, TABLE_Z, TABLE_R).astype(f32)


def studio(ray: Field) -> Field:
    """Return the light of the studio by direction: a large soft box left, a strip right, a bright sweep below."""
    x, y, z = ray[..., 0], ray[..., 1], ray[..., 2]
    light = mix(colour(120, 122, 126), colour(226, 226, 226), smoothstep(-0.2, 0.9, z)) * 0.55
    turn, lift = np.arctan2(x, -y), np.arcsin(np.clip(z, -1, 1))
    box = smoothstep(0.34, 0.30, np.abs(turn + 1.05)) * smoothstep(0.50, 0.46, np.abs(lift - 0.42))
    cross = 1 - 0.25 * smoothstep(0.02, 0.0, np.abs(turn + 1.05))
    strip = smoothstep(0.085, 0.06, np.abs(turn - 1.45)) * smoothstep(0.75, 0.68, np.abs(lift - 0.28))
    light = light + (box * cross)[..., None] * np.array((1.0, 0.98, 0.95), f32) * 6.5
    light = light + strip[..., None] * np.array((0.92, 0.97, 1.0), f32) * 4.2
    floor = smoothstep(0.02, -0.25, z)
    return mix(light, np.broadcast_to(colour(232, 230, 226) * 0.8, light.shape), floor)


def diffuse(n: Field) -> Field:
    """Return what a matt white surface receives: the same lights, smeared out."""
    left = np.array((-0.79, -0.46, 0.41), f32)
    right = np.array((0.92, -0.12, 0.30), f32)
    up = n[..., 2] * 0.5 + 0.5
    key = np.clip((n @ left + 0.22) / 1.22, 0, 1) ** 1.25
    rim = np.clip((n @ right + 0.1) / 1.1, 0, 1) ** 1.6
    return (
        key[..., None] * np.array((1.0, 0.98, 0.95), f32) * 1.12
        + rim[..., None] * np.array((0.92, 0.97, 1.0), f32) * 0.42
        + (0.16 + 0.20 * up)[..., None]
    )


def look(origin: Field, ray: Field) -> tuple[Field, Field]:
    """March along rays; return the distance at which they meet the vase, or infinity, and whether inside it."""
    t = np.full(ray.shape[0], 6.2, f32)
    found = np.full(ray.shape[0], np.inf, f32)
    within = np.zeros(ray.shape[0], bool)
    active = np.arange(ray.shape[0])
    for _ in range(150):
        p = origin + ray[active] * t[active, None]
        r = np.hypot(p[:, 0], p[:, 1])
        z = p[:, 2]
        wall = radius(np.clip(z, 0, TALL))
        outer = np.maximum(r - wall, np.maximum(-z, z - TALL))
        hollow = np.minimum(wall - LIP - r, TALL + 0.3 - z)
        hollow = np.where(z < 0.2, -1, hollow)
        gap = np.maximum(outer, hollow)
        close = gap < 0.0006
        found[active[close]] = t[active[close]]
        within[active[close]] = (r < wall - LIP * 0.7)[close]
        t[active] += np.maximum(gap, 0.0004) * 0.62
        active = active[~close & (t[active] < 12)]
        if not active.size:
            break
    return found, within


def render(width: int, height_px: int) -> tuple[Field, Field]:
    """Return linear light and opacity, both to be used together: the light is not multiplied by it."""
    eye = np.array((0.0, -8.6, 3.55), f32)
    forward = np.array((0.0, 8.6, -2.20), f32)
    forward /= np.sqrt(forward @ forward)
    right = np.array((1.0, 0.0, 0.0), f32)
    up = np.cross(right, forward)
    light = np.zeros((height_px * width, 3), f32)
    cover = np.zeros(height_px * width, f32)
    rows, columns = np.mgrid[0:height_px, 0:width].astype(f32)
    offsets = [((i + 0.5) / 3 - 0.5, (j + 0.5) / 3 - 0.5) for i in range(3) for j in range(3)]
    focal = 2.05 * height_px
    ground = np.zeros((height_px * width, 2), f32)
    for dx, dy in offsets:
        x = ((columns + 0.5 + dx - width * 0.46) / focal).ravel()
        y = ((height_px * 0.49 - rows - 0.5 - dy) / focal).ravel()
        ray = forward + x[:, None] * right + y[:, None] * up
        ray /= np.sqrt((ray * ray).sum(1, keepdims=True))
        distance, within = look(eye, ray)
        hit = np.isfinite(distance)
        p = eye + ray[hit] * distance[hit, None]
        light_here, cover_here = shade(p, ray[hit], within[hit]), 1.0
        light[hit] += light_here
        cover[hit] += cover_here
        down = np.where(ray[:, 2] < -1e-4, -eye[2] / np.minimum(ray[:, 2], -1e-4), 1e6)
        ground += (eye + ray * down[:, None])[:, :2] / len(offsets)
    share = cover / len(offsets)
    light = light / np.maximum(cover, 1)[:, None]
    dark = shadow(ground)
    total = share + (1 - share) * dark
    tone = np.where(total[:, None] > 0, light * (share / np.maximum(total, 1e-6))[:, None], 0)
    return tone.reshape(height_px, width, 3), total.reshape(height_px, width)


def shade(p: Field, ray: Field, within: Field) -> Field:
    """Return the light that leaves points of the vase towards the camera."""
    r = np.maximum(np.hypot(p[:, 0], p[:, 1]), 1e-5)
    slope = np.interp(p[:, 2], TABLE_Z, TABLE_S).astype(f32)
    turn = np.arctan2(p[:, 1], p[:, 0]) / (2 * np.pi)
    # Traces of the potter's fingers: shallow rings that wander a little.
    rings = 0.024 * np.sin(p[:, 2] * 46 + 1.5 * np.sin(2 * np.pi * turn) + sample(DRIP, turn, p[:, 2] / 4))
    rings *= 0.4 + 0.6 * np.abs(sample(DRIP, turn * 2, p[:, 2] / 3))
    top = p[:, 2] > TALL - 0.012
    n = np.stack((p[:, 0] / r, p[:, 1] / r, -slope + rings), -1)
    lip = np.stack((p[:, 0] / r * 0.3, p[:, 1] / r * 0.3, np.ones_like(r)), -1)
    n = np.where(top[:, None], lip, n)
    n = np.where(within[:, None] & ~top[:, None], -n, n)
    n /= np.sqrt((n * n).sum(1, keepdims=True))

    edge = (
        0.80
        + 0.075 * sample(DRIP, turn, np.full_like(turn, 0.3))
        + 0.03 * sample(DRIP, turn * 4, np.full_like(turn, 0.7))
    )
    glaze = mix(
        colour(38, 92, 104),
        colour(86, 146, 146),
        smoothstep(0.9, 2.5, p[:, 2] + 0.25 * sample(CLOUD, turn, p[:, 2] / 5)),
    )
    speck = smoothstep(1.7, 2.6, sample(SPECKLE, turn * 3, p[:, 2] / 2.1))
    glaze = mix(glaze, np.broadcast_to(colour(46, 40, 34), glaze.shape), speck * 0.55)
    pool = smoothstep(0.10, 0.0, p[:, 2] - edge)
    glaze = glaze * (1 - 0.45 * pool)[:, None]
    clay = mix(colour(196, 170, 140), colour(176, 146, 116), smoothstep(-1, 1, sample(SPECKLE, turn * 4, p[:, 2])))
    glazed = smoothstep(-0.006, 0.006, p[:, 2] - edge)
    glazed = np.where(within, 1, glazed)
    albedo = mix(clay, glaze, glazed)

    corner = np.clip(p[:, 2] / 0.25, 0, 1) ** 0.5
    shut = np.where(within & ~top, np.clip((p[:, 2] - 1.9) / 1.1, 0.03, 1), 1)
    matt = albedo * diffuse(n) * (0.35 + 0.65 * corner)[:, None]
    matt = matt + albedo * np.clip(-n[:, 2], 0, 1)[:, None] * 0.35 * corner[:, None]
    facing = np.clip(-(ray * n).sum(1), 0, 1)
    mirror = ray + 2 * facing[:, None] * n
    fresnel = (0.045 + 0.955 * (1 - facing) ** 5) * glazed
    gloss = studio(mirror) * fresnel[:, None] * (0.4 + 0.6 * corner)[:, None]
    return (matt + gloss) * shut[:, None]


def shadow(ground: Field) -> Field:
    """Return the darkness of the shadow at places of the floor: contact, and a soft one away from the key light."""
    x, y = ground[:, 0], ground[:, 1]
    r = np.hypot(x, y)
    contact = 0.72 * np.exp(-np.clip(r - 0.44, 0, None) / 0.085)
    around = 0.26 * np.exp(-((np.clip(r - 0.4, 0, None) / 0.55) ** 1.6))
    along, across = x * 0.88 + y * 0.47, y * 0.88 - x * 0.47
    cast = 0.34 * np.exp(-((across / (0.62 + 0.16 * np.clip(along, 0, 4))) ** 2)) * smoothstep(-0.3, 0.3, along)
    cast *= np.exp(-np.clip(along - 0.3, 0, None) / 0.42)
    dark = 1 - (1 - contact) * (1 - around) * (1 - cast)
    return np.clip(dark - 0.006, 0, None).astype(f32)
