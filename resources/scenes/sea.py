"""A breezy sea below a low sun: waves of a wind sea, glitter, cumulus clouds lit from behind."""

import numpy as np

from scenes.ground import Camera, look, normal
from scenes.noise import Field, colour, f32, mix, sample, smoothstep, spectral

CLOUD = spectral(51, 1024, 3.1)
CLOUD_TOO = spectral(52, 1024, 2.6)
SUN = np.array((0.10, 1.0, 0.135), f32)
SUN /= np.sqrt((SUN * SUN).sum())
EYE = 5.5
GRAVITY = 9.81


def wind_sea(seed: int, size: int, tile: float, wind: float, shortest: float) -> Field:
    """Return a tileable sea surface in metres with the spectrum of Phillips (1958), as Tessendorf uses it.

    `tile` is its side in metres, `wind` in m/s from the front left; waves below `shortest` are damped.
    """
    rng = np.random.default_rng(seed)
    kx = 2 * np.pi * np.fft.fftfreq(size, tile / size)[None, :]
    ky = 2 * np.pi * np.fft.fftfreq(size, tile / size)[:, None]
    k = np.hypot(kx, ky)
    k[0, 0] = 1
    longest = wind * wind / GRAVITY
    along = (kx * 0.42 - ky * 0.91) / k
    power = np.exp(-1 / (k * longest) ** 2) / k**4 * (0.25 + 0.75 * along**2) * np.exp(-((k * shortest) ** 2))
    power[0, 0] = 0
    noise = rng.standard_normal((size, size)) + 1j * rng.standard_normal((size, size))
    field = np.fft.ifft2(noise * np.sqrt(power)).real
    slope = np.std((np.roll(field, -1, 1) - field) * size / tile)
    return (field / slope).astype(f32)


# Each is scaled to a slope of deviation 1, then to how steep such waves are.
SWELL = wind_sea(53, 1024, 173.0, 8.0, 0.55) * f32(0.105)
CHOP = wind_sea(54, 1024, 23.0, 5.0, 0.035) * f32(0.115)


def gradient(texture: Field, tile: float) -> Field:
    """Return both slopes of a surface as one texture of two channels."""
    step = tile / texture.shape[0] * 2
    dx = (np.roll(texture, -1, 1) - np.roll(texture, 1, 1)) / step
    dy = (np.roll(texture, -1, 0) - np.roll(texture, 1, 0)) / step
    return np.stack((dx, dy), -1).astype(f32)


SWELL_SLOPE = gradient(SWELL, 173.0)
CHOP_SLOPE = gradient(CHOP, 23.0)


def height(x: Field, y: Field) -> Field:
    """Return metres above the mean sea."""
    return sample(SWELL, x / 173, y / 173) + sample(CHOP, x / 23, y / 23)


def clouds(x: Field, y: Field) -> Field:
    """Return the thickness of the clouds over a place of their base, 0 and up; a unit is a kilometre."""
    big = sample(CLOUD, x / 44 + 0.62, y / 60 + 0.33)
    small = sample(CLOUD_TOO, x / 9.0, y / 12.0)
    return np.clip(big + 0.5 * small - 0.12, 0, None)


def sky(direction: Field, detail: bool = True) -> Field:
    """Return the light from above for directions, last axis xyz."""
    up = np.clip(direction[..., 2], 0, 1)
    near = np.clip(direction @ SUN, 0, 1)
    base = mix(colour(250, 200, 142), colour(136, 166, 200), smoothstep(-0.02, 0.22, up))
    base = mix(base, colour(62, 108, 168) * 0.9, smoothstep(0.12, 0.55, up))
    glow = (near**2200)[..., None] * 14 + (near**160)[..., None] * 1.1 + (near**16)[..., None] * 0.4
    base = base + glow * np.array((1.0, 0.66, 0.34), f32)
    if detail:
        level = np.maximum(up, 0.008)
        px, py = direction[..., 0] / level * 1.4, direction[..., 1] / level * 1.4
        thick = clouds(px, py)
        toward = np.array((SUN[0], SUN[1]), f32) / SUN[2]
        shade = clouds(px + toward[0] * 0.10, py + toward[1] * 0.10)
        fade = smoothstep(0.012, 0.06, up)
        cover = (1 - np.exp(-3.2 * thick)) * fade
        through = np.exp(-2.4 * shade - 1.2 * thick)
        rim = colour(255, 208, 150) * (0.55 + 2.6 * near[..., None] ** 12)
        body = mix(colour(128, 132, 152) * 0.62, colour(214, 170, 150) * 0.8, near**6)
        base = mix(base, body + rim * through[..., None], cover)
    return base


def render(width: int, height_px: int) -> Field:
    """Return linear light."""
    camera = Camera(width, height_px, EYE, 1.05, 0.47)
    passes = 16
    total = np.zeros((height_px, width, 3), f32)
    rng = np.random.default_rng(55)
    for number in range(passes):
        dx, dy = (number % 4 + 0.5) / 4 - 0.5, (number // 4 + 0.5) / 4 - 0.5
        across, up = camera.rays(dx, dy)
        distance = look(camera, height, 3, 16000, 1800, dx, dy)
        wide = np.broadcast_to(across[None, :], distance.shape)
        tall = np.broadcast_to(up[:, None], distance.shape)
        ray = np.stack((wide, np.ones_like(wide), tall), -1)
        ray = ray / np.sqrt((ray * ray).sum(-1, keepdims=True))
        hit = np.isfinite(distance)
        y = np.where(hit, distance, 16000).astype(f32)
        x = wide * y
        # Beyond a few hundred metres a pixel spans many waves along the view: each pass takes another one.
        spread = y * y / (camera.focal * width * EYE)
        y = y + spread * rng.uniform(-0.5, 0.5, y.shape).astype(f32)
        slope = sample(SWELL_SLOPE, x / 173, y / 173) + sample(CHOP_SLOPE, x / 23, y / 23)
        calm = 0.8 + 0.35 * sample(CLOUD_TOO, x / 900, y / 2400)
        slope = slope * np.clip(calm, 0.35, 1.4)[..., None]
        n = normal(slope[..., 0], slope[..., 1])
        cosine = np.clip(-(ray * n).sum(-1), 0.02, 1)
        mirror = ray + 2 * cosine[..., None] * n
        mirror[..., 2] = np.abs(mirror[..., 2])
        mirror /= np.sqrt((mirror * mirror).sum(-1, keepdims=True))
        # Fresnel by Schlick for water, n = 1.33.
        fresnel = 0.02 + 0.98 * (1 - cosine) ** 5
        spark = np.exp(-(1 - np.clip(mirror @ SUN, 0, 1)) / 0.00022) * 150
        reflected = sky(mirror) + spark[..., None] * np.array((1.0, 0.74, 0.45), f32)
        crest = np.clip(sample(SWELL, x / 173, y / 173) * 1.2 + 0.4, 0, 1.5)
        body = colour(10, 52, 66) * 0.8 + crest[..., None] * colour(20, 92, 92) * 0.45
        water = mix(np.broadcast_to(body, reflected.shape), reflected, fresnel)
        far = ray.copy()
        far[..., 2] = 0.004
        water = mix(water, sky(far, detail=False) * 0.9, 1 - np.exp(-y / 9000))
        total += np.where(hit[..., None], water, sky(ray))
    return total / passes
