"""A table of planks: grain, fibres, pores and the gaps between them."""

import numpy as np

from scenes.noise import Field, colour, f32, mix, sample, smoothstep, spectral, unit

GRAIN = spectral(124, 1024, 2.4, stretch=14)
FIBRE = spectral(125, 1024, 1.5, stretch=26)
STAIN = spectral(126, 256, 3.2)


def table(p: Field) -> tuple[Field, Field, Field]:
    """Return normal, albedo and roughness of the planks, which run from left to right."""
    wide = 1.55
    plank = np.floor((p[:, 1] + 0.42) / wide)
    inside = (p[:, 1] + 0.42) / wide - plank
    shift = plank * 0.618
    x, y = p[:, 0] / 7.5 + shift, p[:, 1] / 7.5 + shift * 0.77
    wave = 0.012 * sample(STAIN, x * 0.6, y * 1.3)
    rings = sample(GRAIN, x, y + wave)
    fibre = sample(FIBRE, x * 2, (y + wave) * 2)
    tone = smoothstep(-1.7, 1.9, rings + 0.35 * fibre)
    light = mix(colour(96, 58, 32), colour(164, 110, 66), tone)
    vary = 0.82 + 0.30 * ((shift * 3.7) % 1)
    light = light * (vary * (1 + 0.07 * sample(STAIN, p[:, 0] / 9, p[:, 1] / 9)))[:, None]
    pores = smoothstep(1.1, 2.2, -fibre)
    light = light * (1 - 0.45 * pores)[:, None]
    gap = smoothstep(0.016, 0.006, np.minimum(inside, 1 - inside))
    light = light * (1 - 0.88 * gap)[:, None]
    edge = np.where(inside < 0.5, 1, -1) * smoothstep(0.035, 0.004, np.minimum(inside, 1 - inside))
    step = 1 / 1024
    tilt = (sample(FIBRE, x * 2, (y + wave) * 2 + step) - fibre) * 0.05
    n = unit(np.stack((np.zeros_like(tilt), -tilt - 0.5 * edge, np.ones_like(tilt)), -1))
    rough = np.clip(0.30 + 0.06 * sample(STAIN, p[:, 0] / 5, p[:, 1] / 5) + 0.25 * pores, 0.15, 0.7)
    return n.astype(f32), light.astype(f32), rough.astype(f32)
