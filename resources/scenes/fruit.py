"""Oranges and limes on a wooden table beside a window: path traced, with depth of field."""

import numpy as np

from scenes.noise import Field, colour, f32, mix, sample, smoothstep, spectral, unit
from scenes.planks import STAIN, table

RANDOM = 121
PEEL = spectral(122, 512, 4.0, low=46)
BLOTCH = spectral(123, 256, 3.0)
EYE = np.array((0.0, -9.2, 3.35), f32)
AIM = np.array((0.05, 0.0, 0.70), f32)
FOCAL = 1.36
LENS = 0.105
FOCUS_AT = np.array((0.0, -0.95, 0.9), f32)
# The window: a lit rectangle on the left, from its corner along two edges.
WINDOW = (np.array((-6.2, -1.6, 1.1), f32), np.array((1.6, 4.2, 0.0), f32), np.array((0.0, 0.0, 4.6), f32))
GLOW = np.array((1.0, 0.93, 0.82), f32) * 26

ORANGE, LIME, TABLE, WALL = 0, 1, 2, 3
# centre x, y, z; half axes along the body's own x, y, z; turn about z; tilt; kind
FRUIT = (
    (-0.62, -0.35, 0.93, 0.95, 0.95, 0.93, 0.4, 0.5, ORANGE),
    (1.28, 0.30, 0.88, 0.90, 0.90, 0.88, 2.1, -0.7, ORANGE),
    (0.15, 1.75, 0.98, 1.00, 1.00, 0.97, 1.0, 0.2, ORANGE),
    (-2.45, 1.25, 0.90, 0.92, 0.92, 0.90, 3.9, 0.9, ORANGE),
    (0.62, -1.62, 0.55, 0.76, 0.56, 0.55, -0.55, 0.0, LIME),
    (-1.92, -1.22, 0.53, 0.73, 0.54, 0.53, 0.75, 0.0, LIME),
    (2.75, 1.55, 0.54, 0.74, 0.55, 0.54, 1.2, 0.0, LIME),
)


def body(index: int) -> tuple[Field, Field, Field]:
    """Return centre, half axes and the rotation (rows: own axes) of a fruit."""
    x, y, z, a, b, c, turn, tilt, _ = FRUIT[index]
    ct, st, cl, sl = np.cos(turn), np.sin(turn), np.cos(tilt), np.sin(tilt)
    rows = np.array(((ct, st, 0), (-st * cl, ct * cl, sl), (st * sl, -ct * sl, cl)), f32)
    return np.array((x, y, z), f32), np.array((a, b, c), f32), rows


BODIES = [body(i) for i in range(len(FRUIT))]


def trace(origin: Field, ray: Field, far: float = 1e9) -> tuple[Field, Field]:
    """Return the distance to the nearest surface and its number: fruit 0.., then table, wall."""
    with np.errstate(divide="ignore", invalid="ignore"):
        best = np.where(ray[:, 2] < -1e-6, -origin[:, 2] / ray[:, 2], np.inf).astype(f32)
        best = np.where(best > 1e-3, best, np.inf).astype(f32)
        which = np.full(best.shape, len(FRUIT), np.int8)
        wall = ((9.0 - origin[:, 1]) / ray[:, 1]).astype(f32)
    closer = (wall > 1e-3) & (wall < best)
    best, which = np.where(closer, wall, best), np.where(closer, len(FRUIT) + 1, which)
    for number, (centre, axes, rows) in enumerate(BODIES):
        o = (origin - centre) @ rows.T / axes
        d = ray @ rows.T / axes
        a = (d * d).sum(1)
        b = (o * d).sum(1)
        c = (o * o).sum(1) - 1
        root = b * b - a * c
        t = (-b - np.sqrt(np.maximum(root, 0))) / a
        closer = (root > 0) & (t > 2e-3) & (t < best)
        best, which = np.where(closer, t, best), np.where(closer, number, which)
    return best.astype(f32), which


def blocked(origin: Field, target: Field) -> Field:
    """Tell for each pair of points whether a fruit stands between them."""
    ray = target - origin
    hidden = np.zeros(origin.shape[0], bool)
    for centre, axes, rows in BODIES:
        o = (origin - centre) @ rows.T / axes
        d = ray @ rows.T / axes
        a = (d * d).sum(1)
        b = (o * d).sum(1)
        c = (o * o).sum(1) - 1
        root = b * b - a * c
        t = (-b - np.sqrt(np.maximum(root, 0))) / a
        hidden |= (root > 0) & (t > 1e-3) & (t < 1)
    return hidden


def surface(point: Field, which: Field) -> tuple[Field, Field, Field]:
    """Return normal, albedo and roughness of the varnish or peel at each point."""
    count = point.shape[0]
    n = np.zeros((count, 3), f32)
    albedo = np.zeros((count, 3), f32)
    rough = np.full(count, 0.3, f32)
    for number, (centre, axes, rows) in enumerate(BODIES):
        mine = which == number
        if not mine.any():
            continue
        own = (point[mine] - centre) @ rows.T / axes
        kind = FRUIT[number][8]
        # Three planes of the peel's texture, blended by direction, so that it has no seam and no poles.
        weight = np.abs(own) ** 4
        weight /= weight.sum(1, keepdims=True)
        tile = 2.1 if kind == ORANGE else 3.0
        slope = np.zeros((mine.sum(), 3), f32)
        shade = np.zeros(mine.sum(), f32)
        for axis, (i, j) in enumerate(((1, 2), (0, 2), (0, 1))):
            u, v = own[:, i] / tile + 0.31 * number, own[:, j] / tile + 0.17 * number
            step = 1 / 512
            here = sample(PEEL, u, v)
            slope[:, i] += weight[:, axis] * (sample(PEEL, u + step, v) - here)
            slope[:, j] += weight[:, axis] * (sample(PEEL, u, v + step) - here)
            shade += weight[:, axis] * here
        depth = 0.30 if kind == ORANGE else 0.16
        # Towards the ends of its own long axis a lime has a nipple, an orange its button.
        end = own[:, 2] if kind == ORANGE else own[:, 0]
        normal = unit((own - slope * depth) / axes)
        n[mine] = normal @ rows
        blotch = sample(BLOTCH, own[:, 0] / 4 + number * 0.37, own[:, 1] / 4 + own[:, 2] * 0.17)
        if kind == ORANGE:
            skin = mix(colour(240, 130, 30), colour(226, 100, 16), smoothstep(-1.4, 1.4, blotch))
            skin *= (1 + 0.05 * np.clip(shade, -2, 2))[:, None]
            ring = smoothstep(0.9890, 0.9935, end)
            skin = mix(skin, np.broadcast_to(colour(112, 120, 44), skin.shape), ring)
            skin = mix(skin, np.broadcast_to(colour(70, 62, 30), skin.shape), smoothstep(0.9962, 0.9980, end))
            rough[mine] = 0.27
        else:
            skin = mix(colour(78, 112, 30), colour(148, 160, 58), smoothstep(-2.4, 2.4, blotch))
            skin = mix(skin, np.broadcast_to(colour(150, 150, 60), skin.shape), smoothstep(0.955, 0.995, np.abs(end)))
            skin *= (1 + 0.06 * np.clip(shade, -2, 2))[:, None]
            rough[mine] = 0.22
        albedo[mine] = skin
    mine = which == len(FRUIT)
    if mine.any():
        n[mine], albedo[mine], rough[mine] = table(point[mine])
    mine = which == len(FRUIT) + 1
    if mine.any():
        n[mine] = (0, -1, 0)
        p = point[mine]
        spot = sample(STAIN, p[:, 0] / 14, p[:, 2] / 14) * 0.10 + 1
        albedo[mine] = colour(78, 82, 80) * spot[:, None]
        rough[mine] = 1
    return n, albedo, rough


def shine(n: Field, view: Field, toward: Field, rough: Field) -> Field:
    """Return the gloss of a coat with index 1.5: GGX distribution, Schlick's Fresnel, no masking term."""
    half = unit(view + toward)
    nh = np.clip((n * half).sum(1), 0, 1)
    a2 = rough**4
    spread = a2 / (np.pi * (nh * nh * (a2 - 1) + 1) ** 2)
    fresnel = 0.04 + 0.96 * (1 - np.clip((view * half).sum(1), 0, 1)) ** 5
    return spread * fresnel / 4


def ambient(ray: Field) -> Field:
    """Return the light of the dim room by direction."""
    warm = np.clip(ray[:, 0] * 0.5 + 0.5, 0, 1)[:, None]
    up = np.clip(ray[:, 2] * 0.5 + 0.5, 0, 1)[:, None]
    return (0.12 + 0.30 * up) * (
        np.array((0.80, 0.92, 1.1), f32) * (1 - warm) + np.array((1.1, 0.86, 0.62), f32) * warm
    )


def spread(seed: Field, number: int) -> Field:
    """Return the `number`-th pair of an even sequence, shifted by `seed`: R2 of Roberts (2018)."""
    return (seed + f32(number) * np.array(((0.7548777,), (0.5698403,)), f32)) % 1


def radiance(rng: np.random.Generator, origin: Field, ray: Field, window: Field, bounces: int) -> Field:
    """Follow rays and return their light: window by sampling it, the rest by `bounces` diffuse bounces."""
    total = np.zeros(origin.shape, f32)
    carried = np.ones(origin.shape, f32)
    corner, across, upward = WINDOW
    area = float(np.sqrt((np.cross(across, upward) ** 2).sum()))
    facing = unit(np.cross(upward, across)[None])[0]
    facing = facing if facing[0] > 0 else -facing
    alive = np.arange(origin.shape[0])
    for bounce in range(bounces + 1):
        distance, which = trace(origin, ray)
        hit = np.isfinite(distance)
        total[alive[~hit]] += carried[~hit] * ambient(ray[~hit])
        alive, origin, ray, carried = alive[hit], origin[hit], ray[hit], carried[hit]
        point = origin + ray * distance[hit, None]
        n, albedo, rough = surface(point, which[hit])
        view = -ray
        n = np.where(((n * view).sum(1) < 0.02)[:, None], unit(n + view * 0.25), n)
        start = point + n * 2e-3
        s, t = window[:, alive] if bounce == 0 else rng.uniform(0, 1, (2, alive.size)).astype(f32)
        # The window has bars: a cross of dark wood.
        bar = (np.abs(s - 0.5) < 0.035) | (np.abs(t - 0.55) < 0.025)
        lamp = corner + across * s[:, None] + upward * t[:, None]
        toward = lamp - start
        square = (toward * toward).sum(1)
        toward = toward / np.sqrt(square)[:, None]
        form = np.clip((n * toward).sum(1), 0, 1) * np.clip(-(toward @ facing), 0, 1) * area / square
        form = form * ~bar * ~blocked(start, lamp)
        # Gloss seen by way of another surface would only be sparks in a render of so few rays.
        gloss = shine(n, view, toward, rough) if bounce == 0 else np.zeros(alive.size, f32)
        direct = (albedo / np.pi + gloss[:, None]) * (form[:, None] * GLOW)
        total[alive] += carried * direct
        if bounce == bounces:
            total[alive] += carried * albedo * np.array((0.22, 0.17, 0.12), f32)
            break
        # Mirror-like share of the coat, followed instead of the diffuse one by chance.
        fresnel = 0.04 + 0.96 * (1 - np.clip((n * view).sum(1), 0, 1)) ** 5
        gleam = rng.uniform(0, 1, alive.size) < fresnel
        sphere = unit(rng.standard_normal((alive.size, 3)).astype(f32))
        scattered = unit(n + sphere * 0.999)
        mirror = unit(ray + 2 * (n * view).sum(1)[:, None] * n + sphere * (rough**2)[:, None])
        ray = np.where(gleam[:, None], mirror, scattered).astype(f32)
        carried = carried * np.where(gleam[:, None], 1.0, albedo).astype(f32)
        origin = start
    return np.minimum(total, 6)


def render(width: int, height_px: int, samples: int = 24) -> Field:
    """Return linear light."""
    forward = unit((AIM - EYE)[None])[0]
    right = unit(np.cross(forward, np.array((0, 0, 1), f32))[None])[0]
    up = np.cross(right, forward)
    rng = np.random.default_rng(RANDOM)
    total = np.zeros((height_px * width, 3), f32)
    rows, columns = np.mgrid[0:height_px, 0:width].astype(f32)
    focus = float((FOCUS_AT - EYE) @ forward)
    pixels = width * height_px
    seeds = rng.uniform(0, 1, (3, 2, pixels)).astype(f32)
    for number in range(samples):
        jx, jy = spread(seeds[0], number) - f32(0.5)
        x = (columns.ravel() + 0.5 + jx - width / 2) / (width * FOCAL)
        y = (height_px / 2 - rows.ravel() - 0.5 - jy) / (width * FOCAL)
        aim = (forward + x[:, None] * right + y[:, None] * up) * focus
        r, a = spread(seeds[1], number)
        r, a = np.sqrt(r) * f32(LENS), a * f32(2 * np.pi)
        lens = (r * np.cos(a))[:, None] * right + (r * np.sin(a))[:, None] * up
        ray = unit(aim - lens).astype(f32)
        total += radiance(rng, (EYE + lens).astype(f32), ray, spread(seeds[2], number), 1)
    return (total / samples).reshape(height_px, width, 3)
