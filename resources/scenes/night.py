"""The Milky Way over a mountain wood: stars by their brightness law, dust lanes, airglow, black spruces."""

import numpy as np
from PIL import Image, ImageDraw

from scenes.noise import Field, blur, colour, f32, mix, sample, smoothstep, spectral

CLOUD = spectral(81, 1024, 2.9)
DUST = spectral(82, 1024, 3.0)
FINE = spectral(83, 1024, 2.3)
BEND = spectral(85, 512, 5.0)
RANDOM = 84
LEAN = 0.30


def galaxy(x: Field, y: Field) -> tuple[Field, Field, Field]:
    """Return brightness of the band, its dust and how near the core is; x and y in picture widths, y up."""
    along = (y - 0.25) * np.cos(LEAN) + (x - 0.40) * np.sin(LEAN)
    across = (x - 0.40) * np.cos(LEAN) - (y - 0.25) * np.sin(LEAN)
    across = across + 0.022 * sample(BEND, along / 1.9, across / 1.9 + 0.37)
    core = np.exp(-(((along - 0.12) / 0.42) ** 2))
    wide = 0.125 + 0.075 * core
    band = np.exp(-((across / wide) ** 2)) * (0.34 + 0.36 * core)
    lumps = np.clip(1 + 0.38 * sample(CLOUD, along / 2.1, across / 2.1) + 0.2 * sample(FINE, x / 0.9, y / 0.9), 0.1, 3)
    lane = np.exp(-(((across + 0.018) / (0.055 + 0.02 * core)) ** 2))
    threads = sample(DUST, along / 1.6 + 0.2, across / 0.9 + 0.4) * 1.1 + 0.4 * sample(FINE, along / 1.3, across / 0.9)
    dust = smoothstep(-0.7, 1.7, threads - 0.75 + 1.5 * lane) * np.exp(-((across / 0.21) ** 2))
    return (band * lumps).astype(f32), dust.astype(f32), core.astype(f32)


def stars(width: int, height_px: int, density: Field) -> Field:
    """Return the stars: four times as many for each magnitude fainter at first, fewer where dust is."""
    rng = np.random.default_rng(RANDOM)
    count = 60000
    x, y = rng.uniform(1, width - 2, count), rng.uniform(1, height_px - 2, count)
    keep = rng.uniform(0, 1, count) < density[y.astype(int), x.astype(int)]
    x, y = x[keep], y[keep]
    bright = 0.034 * rng.uniform(0, 1, x.size) ** -0.78
    bright = np.minimum(bright, 26)
    heat = np.clip(rng.normal(0.52, 0.27, x.size), 0, 1).astype(f32)
    tone = mix(colour(255, 206, 160), colour(172, 204, 255), heat) + 0.15
    light = np.zeros((height_px, width, 3), f32)
    left, top = np.floor(x).astype(int), np.floor(y).astype(int)
    a, b = x - left, y - top
    for i, j, share in ((0, 0, (1 - a) * (1 - b)), (1, 0, a * (1 - b)), (0, 1, (1 - a) * b), (1, 1, a * b)):
        np.add.at(light, (top + j, left + i), tone * (share * bright)[:, None].astype(f32))
    scale = width / 1067
    return blur(light, 0.62 * scale) * 2.4 + blur(light, 2.2 * scale) * 1.1 + blur(light, 7 * scale) * 0.7


def spruce(draw: ImageDraw.ImageDraw, rng: np.random.Generator, x: float, foot: float, tall: float) -> None:
    """Draw one tree as whorls of drooping branches along a thin trunk."""
    lean = rng.normal(0, 0.012) * tall
    trunk = tall * 0.011
    draw.polygon(
        [(x - trunk, foot), (x + trunk, foot), (x + lean + 1, foot - tall), (x + lean - 1, foot - tall)], fill=255
    )
    full = rng.uniform(0.125, 0.165)
    for side in (-1, 1):
        level = 0.03 + rng.uniform(0, 0.03)
        while level < 0.99:
            centre = x + lean * level
            height = foot - tall * level
            reach = tall * full * (1 - level) ** 1.08 + tall * 0.004
            out = reach * rng.uniform(0.35, 1.15)
            droop = out * rng.uniform(0.2, 0.65)
            thick = tall * 0.008 * (1 - 0.75 * level) + 0.6
            tip = (centre + side * out, height + droop)
            middle = (centre + side * out * 0.5, height + droop * 0.75 + thick * 1.4)
            draw.polygon([(centre, height - thick), tip, middle, (centre, height + thick * 2)], fill=255)
            for twig in np.linspace(0.2, 1.0, 7):
                px = centre + side * out * twig
                py = height + droop * twig - thick * 0.5
                hang = thick * rng.uniform(0.6, 2.6) * (1.2 - 0.6 * twig)
                wide = thick * 0.55
                draw.polygon([(px - wide, py), (px + wide, py), (px + side * wide * 1.5, py + hang)], fill=255)
            level += rng.uniform(0.006, 0.016) * (1.1 - 0.4 * level)


def wood(width: int, height_px: int) -> Field:
    """Return how much of each pixel the trees cover, drawn at three times the size."""
    rng = np.random.default_rng(RANDOM + 1)
    fine = 3
    image = Image.new("L", (width * fine, height_px * fine))
    draw = ImageDraw.Draw(image)
    w, h = width * fine, height_px * fine
    line = h * 0.93 - w * 0.028 * np.sin(np.linspace(-1.0, 3.9, w)) + w * 0.006 * np.cumsum(rng.normal(0, 0.06, w)) / 6
    draw.polygon([(0, h), *zip(range(w), line.tolist(), strict=True), (w, h)], fill=255)
    places = []
    for x in np.sort(rng.uniform(-0.03, 1.03, 64)):
        edge = abs(x - 0.47) * 2
        places.append((x, 0.022 + 0.05 * rng.uniform() + 0.10 * edge**2.4 * rng.uniform(0.4, 1)))
    places += [
        (0.075, 0.36),
        (0.155, 0.25),
        (0.215, 0.185),
        (-0.01, 0.30),
        (0.90, 0.30),
        (0.975, 0.41),
        (0.835, 0.19),
        (0.76, 0.13),
    ]
    for x, tall in places:
        foot = float(line[int(np.clip(x * w, 0, w - 1))]) + h * 0.01
        spruce(draw, rng, x * w, foot, tall * h)
    small = image.resize((width, height_px), Image.Resampling.BOX)
    return np.asarray(small, f32) / 255


def range_line(width: int, seed: int, level: float, rough: float) -> Field:
    """Return the height of a distant ridge for each column, as a share of the picture's height from above."""
    rng = np.random.default_rng(seed)
    waves = np.arange(1, 220)
    phases = rng.uniform(0, 2 * np.pi, waves.size)
    x = np.linspace(0, 1, width)[:, None]
    line = (np.sin(2 * np.pi * waves * x * 0.8 + phases) / waves**1.45).sum(1)
    return (level - rough * line).astype(f32)


def render(width: int, height_px: int) -> Field:
    """Return linear light."""
    rows, columns = np.mgrid[0:height_px, 0:width].astype(f32)
    x, y = columns / width, (height_px - rows) / width
    band, dust, core = galaxy(x, y)
    up = 1 - rows / height_px
    base = mix(colour(58, 66, 84) * 1.1, colour(14, 20, 40), smoothstep(0.08, 0.75, up))
    wave = 1 + 0.10 * sample(CLOUD, x / 3 + 0.1, y * 1.4)
    base = base * wave[..., None]
    base += (
        np.exp(-(((up - 0.10) / 0.085) ** 2))[..., None]
        * colour(255, 176, 104)
        * 0.15
        * np.exp(-(((x - 0.62) / 0.5) ** 2))[..., None]
    )
    base += np.exp(-(((up - 0.26) / 0.16) ** 2))[..., None] * colour(92, 160, 110) * 0.06
    tint = mix(colour(150, 168, 214), colour(255, 214, 172), np.clip(core * 1.1, 0, 1))
    clear = np.exp(-2.3 * dust)
    cloud = (band * clear)[..., None] * tint * 0.55
    cloud += (band * dust)[..., None] * colour(120, 74, 58) * 0.22
    density = np.clip(0.30 + 0.9 * band * clear, 0, 1) * (0.45 + 0.55 * smoothstep(0.05, 0.35, up))
    rng = np.random.default_rng(RANDOM + 2)
    nebulae = np.zeros((height_px, width), f32)
    for _ in range(9):
        t = rng.uniform(0.0, 0.85)
        px = 0.40 + t * np.sin(LEAN) + rng.normal(0, 0.03)
        py = 0.25 + t * np.cos(LEAN) + rng.normal(0, 0.03)
        size = rng.uniform(0.005, 0.013)
        nebulae += np.exp(-(((x - px) / size) ** 2 + ((y - py) / size) ** 2)) * rng.uniform(0.3, 1)
    cloud += nebulae[..., None] * colour(255, 96, 130) * 0.12
    light = base + cloud + stars(width, height_px, density) * smoothstep(0.06, 0.22, up)[..., None]

    for seed, level, rough, tone in (
        (88, 0.873, 0.018, colour(34, 40, 54) * 0.75),
        (95, 0.905, 0.012, colour(18, 23, 32) * 0.7),
    ):
        edge = range_line(width, seed, level, rough)[None, :] * height_px
        light = mix(light, np.broadcast_to(tone, light.shape), np.clip(rows - edge + 0.5, 0, 1))
    return mix(light, np.broadcast_to(colour(5, 6, 9), light.shape), wood(width, height_px))
