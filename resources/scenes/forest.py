"""A path through a beech wood on a misty autumn morning, the sun behind the crowns."""

import numpy as np
from PIL import Image, ImageDraw

from scenes.ground import Camera, look
from scenes.noise import Field, blur, colour, f32, mix, sample, smoothstep, spectral

RANDOM = 161
EYE = 1.55
FOCAL = 1.22
HORIZON = 0.575
FOG = 34.0
SUN_X, SUN_Y = 0.47, 0.30
ROLL = spectral(162, 512, 4.2)
LITTER = spectral(163, 1024, 1.1, low=20)
PATCH = spectral(164, 512, 2.4)
BARK = spectral(165, 512, 1.9, stretch=0.22)


def path(y: Field) -> Field:
    """Return where the middle of the path lies at a distance, in metres to the right."""
    return 1.15 * np.sin(y / 7.5 + 0.4) - 0.55 + 0.035 * y


def height(x: Field, y: Field) -> Field:
    """Return the ground in metres: rolling, higher at the sides, with the path trodden in."""
    away = np.abs(x - path(y))
    bank = 0.010 * np.clip(away - 1.2, 0, 14) ** 1.75
    roll = 0.30 * sample(ROLL, x / 60, y / 60) + 0.05 * sample(PATCH, x / 9, y / 9)
    return (bank + roll * smoothstep(0.2, 3.0, away) - 0.10 * np.exp(-((away / 0.9) ** 4))).astype(f32)


def mist(width: int, height_px: int) -> Field:
    """Return the light of the fog itself, brightest around the sun."""
    rows, columns = np.mgrid[0:height_px, 0:width].astype(f32)
    x, y = (columns / width - SUN_X), (rows / height_px - SUN_Y) * height_px / width
    away = np.hypot(x, y * 0.9)
    base = mix(colour(255, 236, 190) * 1.25, colour(150, 166, 152) * 0.75, smoothstep(0.0, 0.95, away))
    base = base + np.exp(-((away / 0.16) ** 2))[..., None] * colour(255, 232, 180) * 1.6
    return base * (0.72 + 0.28 * smoothstep(1.0, 0.5, rows / height_px))[..., None]


def floor(camera: Camera, fog: Field) -> Field:
    """Return the ground with its litter, moss, path and patches of sun, seen through the fog."""
    total = np.zeros((camera.height_px, camera.width, 3), f32)
    offsets = ((-0.25, -0.25), (0.25, -0.25), (-0.25, 0.25), (0.25, 0.25))
    for dx, dy in offsets:
        across, _ = camera.rays(dx, dy)
        distance = look(camera, height, 1.2, 160, 1600, dx, dy)
        hit = np.isfinite(distance)
        y = np.where(hit, distance, 160).astype(f32)
        x = across[None, :] * y
        away = np.abs(x - path(y) + 0.16 * sample(PATCH, x / 3, y / 3))
        trodden = smoothstep(1.15, 0.45, away)
        leaf = sample(LITTER, x / 2.6, y / 2.6)
        size = np.clip(1.5 - y / 16, 0.3, 1)
        kind = sample(LITTER, x / 2.3 + 0.5, y / 2.3)
        tone = mix(colour(112, 66, 32), colour(196, 128, 56), smoothstep(-1.2, 1.6, kind))
        tone = mix(tone, np.broadcast_to(colour(226, 168, 74), tone.shape), smoothstep(1.0, 2.2, leaf) * 0.8)
        moss = smoothstep(0.1, 1.3, sample(PATCH, x / 11 + 0.3, y / 11)) * (1 - trodden)
        tone = mix(tone, np.broadcast_to(colour(74, 88, 34), tone.shape) * 1.0, moss * 0.85)
        earth = mix(colour(112, 88, 64), colour(158, 124, 90), smoothstep(-1.5, 1.5, leaf))
        scattered = smoothstep(0.4, 1.2, sample(LITTER, x / 3.1 + 0.2, y / 3.1 + 0.7))
        earth = mix(earth, tone, 0.10 + 0.6 * scattered)
        tone = mix(tone, earth, trodden)
        relief = np.clip(1 + 0.55 * leaf * size, 0.2, 2.4)
        # Sun through the crowns falls in streaks that point away from it.
        sun = smoothstep(0.0, 0.9, sample(PATCH, (x - 0.05 * y) / 7 + 0.1, y / 24 + 0.6)) * smoothstep(70, 12, y)
        light = 0.27 + 1.25 * sun * np.clip(0.6 + 0.5 * leaf * size, 0.1, 2)
        shade = 0.75 + 0.25 * smoothstep(0.5, 3.5, away)
        image = tone * (relief * shade * light)[..., None] * np.array((1.12, 1.0, 0.86), f32) * 1.5
        clear = np.exp(-np.clip(y - 2.5, 0, None) / FOG)
        image = mix(fog * 0.92, image, clear)
        total += np.where(hit[..., None], image, np.nan_to_num(fog))
    return total / len(offsets)


def trunk(image: Field, fog: Field, camera: Camera, rng: np.random.Generator, x: float, y: float, girth: float) -> None:
    """Lay one stem over the image: round, streaked, mossy below, its edges lit by the mist behind it."""
    rows, width = image.shape[:2]
    scale = camera.focal * camera.width / y
    foot = float(height(np.array([x], f32), np.array([y], f32))[0])
    base = camera.horizon * rows + (EYE - foot + 0.05) * scale
    lean, bow, twist = rng.normal(0, 0.018), rng.normal(0, 0.0016), rng.uniform(0, 6)
    v = np.arange(0, min(int(base) + 1, rows), dtype=f32)
    up = (base - v) / scale
    flare = 0.55 * np.exp(-up / 0.22)
    half = girth * (1 + flare) * np.clip(1 - up / 38, 0.3, 1) * scale
    middle = camera.width / 2 + (x + lean * up + bow * up * up + 0.03 * np.sin(up * 0.8 + twist)) * scale
    left = max(int((middle - half).min()) - 2, 0)
    right = min(int((middle + half).max()) + 3, width)
    if left >= right or not v.size:
        return
    u = (np.arange(left, right, dtype=f32)[None, :] + 0.5 - middle[:, None]) / half[:, None]
    bumpy = u * (1 + 0.012 * sample(BARK, np.full_like(u, twist), up[:, None] / 5 + 0 * u))
    cover = np.clip((1 - np.abs(bumpy)) * half[:, None] + 0.5, 0, 1)
    # The foot is round, and leaves lie against it.
    inward = (1 - np.sqrt(np.clip(1 - u * u, 0, 1))) * girth * 1.5 * EYE / y
    leaves = 0.03 + 0.022 * sample(LITTER, u * girth / 1.9 + twist, np.full_like(u, twist))
    cover = cover * np.clip((up[:, None] - inward - leaves) * scale + 0.5, 0, 1)
    shadow(image, middle[-1], base, girth * scale, EYE / y, float(np.exp(-max(y - 2.5, 0) / FOG)))
    bend = np.arcsin(np.clip(u, -1, 1)) / np.pi
    streak = sample(BARK, bend * girth * 2.2 + twist, up[:, None] / 2.4 + 0 * u)
    fine = sample(LITTER, bend * girth * 3 + twist, up[:, None] / 5 + 0 * u)
    tone = mix(colour(84, 78, 68), colour(138, 130, 114), smoothstep(-1.5, 1.8, streak + 0.5 * fine))
    moss = smoothstep(2.6, 0.2, up)[:, None] * smoothstep(-0.8, 1.2, streak + u * 0.6 + 0.5)
    tone = mix(tone, np.broadcast_to(colour(84, 98, 40), tone.shape), moss * 0.75)
    toward = np.sign(SUN_X - (x * scale / camera.width + 0.5))
    rim = np.clip(np.abs(u), 0, 1) ** 5 * (0.65 + 0.55 * np.clip(u * toward, -1, 1))
    light = 0.15 + 0.20 * np.sqrt(np.clip(1 - u * u, 0, 1)) + 0.10 * u * toward + 0.75 * rim
    bark = tone * light[..., None] * np.array((1.08, 1.0, 0.86), f32) * np.clip(0.5 + up / 2.5, 0.5, 1)[:, None, None]
    area = image[: v.size, left:right]
    behind = fog[: v.size, left:right]
    clear = np.exp(-max(y - 2.5, 0) / FOG)
    image[: v.size, left:right] = mix(area, behind * (1 - clear) + bark * clear, cover)


def shadow(image: Field, x: float, y: float, girth: float, tilt: float, clear: float) -> None:
    """Darken the ground around the foot of a stem, less in the mist."""
    rows, width = image.shape[:2]
    reach = int(girth * 5) + 2
    left, right = max(int(x) - reach, 0), min(int(x) + reach, width)
    top, bottom = max(int(y - reach * tilt) - 2, 0), min(int(y + reach * tilt * 2) + 2, rows)
    if left >= right or top >= bottom:
        return
    v, u = np.mgrid[top:bottom, left:right].astype(f32)
    away = np.hypot((u - x) / girth, (v - y) / (girth * tilt * 1.5))
    image[top:bottom, left:right] *= (1 - 0.55 * clear**2 * np.exp(-((away / 2.1) ** 2)))[..., None]


def foliage(
    image: Field, fog: Field, camera: Camera, rng: np.random.Generator, y: float, boughs: int, density: float
) -> None:
    """Lay the boughs of one depth over the image: drooping twigs, each leaf a small blade that lets light through."""
    rows, width = image.shape[:2]
    fine = 2
    scale = camera.focal * camera.width / y * fine
    layer = Image.new("RGB", (width * fine, rows * fine))
    mask = Image.new("L", layer.size)
    draw, cover = ImageDraw.Draw(layer), ImageDraw.Draw(mask)
    tones = [(214, 176, 62), (190, 176, 66), (150, 160, 58), (226, 158, 48), (120, 142, 52), (204, 120, 40)]
    reach = camera.width / 2 / (camera.focal * camera.width) * y * 1.25
    for _ in range(boughs):
        x, z = (
            rng.uniform(-reach, reach),
            EYE + rng.uniform(0.16, 1.0) ** 0.8 * y * HORIZON * rows / (FOCAL * width) * 1.1,
        )
        gap = abs(x - float(path(np.array(y)))) / (0.16 * y + 0.8)
        if rng.uniform() > density * min(gap, 1) ** 1.5 and z < EYE + y * 0.55:
            continue
        side = rng.choice((-1, 1))
        length = rng.uniform(1.0, 2.6)
        droop = rng.uniform(0.10, 0.38)
        points = []
        for t in np.linspace(0, 1, 9):
            px = x + side * length * t
            pz = z - droop * length * t * t + 0.12 * np.sin(5 * t + x)
            points.append((width * fine / 2 + px * scale, camera.horizon * rows * fine + (EYE - pz) * scale))
        thick = max(1, round(0.013 * scale))
        for target, fill in ((draw, (52, 44, 34)), (cover, 255)):
            target.line(points, fill=fill, width=thick)
        for _ in range(int(34 * length)):
            t = rng.uniform(0.05, 1)
            px = x + side * length * t + rng.normal(0, 0.16)
            pz = z - droop * length * t * t + 0.12 * np.sin(5 * t + x) + rng.normal(-0.05, 0.11)
            cx, cy = width * fine / 2 + px * scale, camera.horizon * rows * fine + (EYE - pz) * scale
            turn, long = rng.uniform(0, 3.14), rng.uniform(0.026, 0.046) * scale
            slim = long * rng.uniform(0.25, 0.62)
            c, s = np.cos(turn), np.sin(turn)
            blade = [
                (cx + c * long, cy + s * long),
                (cx + 0.2 * c * long - s * slim, cy + 0.2 * s * long + c * slim),
                (cx - c * long, cy - s * long),
                (cx + 0.2 * c * long + s * slim, cy + 0.2 * s * long - c * slim),
            ]
            bright = rng.uniform(0.55, 1.15)
            tone = tones[rng.integers(len(tones))]
            draw.polygon(blade, fill=tuple(min(round(value * bright), 255) for value in tone))
            cover.polygon(blade, fill=255)
    size = (width, rows)
    share = np.asarray(mask.resize(size, Image.Resampling.BOX), f32) / 255
    tone = np.asarray(layer.resize(size, Image.Resampling.BOX), f32) / 255
    tone = (tone / np.maximum(share, 1e-3)[..., None]).clip(0, 1) ** 2.2
    if y < 7:
        soft = (7 - y) * 0.9 * width / 1067
        tone, share = blur(tone * share[..., None], soft), blur(share, soft)
        tone = tone / np.maximum(share, 1e-3)[..., None]
    # Leaves between the eye and the sun glow, the others are only lit by the mist.
    glow = 0.40 + 1.15 * np.clip(fog.mean(-1) / 1.1, 0, 1.6)
    clear = np.exp(-max(y - 2.5, 0) / FOG)
    leaf = tone * glow[..., None] * np.array((1.05, 1.0, 0.8), f32)
    image[:] = mix(image, fog * (1 - clear) + leaf * clear, np.clip(share, 0, 1))


def beams(image: Field) -> Field:
    """Add shafts of light: the bright part of the picture drawn out away from the sun."""
    rows, width = image.shape[:2]
    bright = blur(np.clip(image - 0.62, 0, 1.2), 2.0)
    y, x = np.mgrid[0:rows, 0:width].astype(f32)
    total = np.zeros_like(image)
    steps = 44
    for step in range(steps):
        shrink = 1 - 0.74 * (step + 0.5) / steps
        sx = np.clip(SUN_X * width + (x - SUN_X * width) * shrink, 0, width - 1).astype(np.int64)
        sy = np.clip(SUN_Y * rows + (y - SUN_Y * rows) * shrink, 0, rows - 1).astype(np.int64)
        total += bright[sy, sx] * f32((1 - step / steps) * 2 / steps)
    return image + blur(total, 2.5) * np.array((1.0, 0.90, 0.66), f32) * 0.62


def render(width: int, height_px: int) -> Field:
    """Return linear light."""
    camera = Camera(width, height_px, EYE, FOCAL, HORIZON)
    rng = np.random.default_rng(RANDOM)
    fog = mist(width, height_px)
    image = floor(camera, fog)
    trees = []
    while len(trees) < 190:
        y = 5.2 + 85 * rng.uniform() ** 1.25
        x = rng.uniform(-1, 1) * (3 + y * 0.55)
        if abs(x - float(path(np.array(y)))) < 1.5 + 0.02 * y or any(np.hypot(x - a, y - b) < 1.5 for a, b, _ in trees):
            continue
        trees.append((x, y, rng.uniform(0.13, 0.33)))
    trees += [(-1.72, 4.3, 0.30), (2.45, 5.0, 0.26)]
    depths = [66.0, 52.0, 42.0, 34.0, 27.0, 21.0, 17.0, 13.5, 11.0, 9.0, 7.2]
    for x, y, girth in sorted(trees, key=lambda tree: -tree[1]):
        while depths and depths[0] > y:
            deep = depths.pop(0)
            foliage(image, fog, camera, rng, deep, int(150 + deep * 10), 0.75)
        trunk(image, fog, camera, rng, x, y, girth)
    for deep in depths:
        foliage(image, fog, camera, rng, deep, 60, 0.5)
    return beams(image)
