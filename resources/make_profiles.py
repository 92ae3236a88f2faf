"""Write the bundled ICC profiles: sRGB, Display P3 and one compatible with Adobe RGB (1998).

Run by hand in the project's environment, `.venv/bin/python resources/make_profiles.py`; the result is part of the tree
and a test makes it again. It gives the same bytes each time.

Sources of the numbers:

- sRGB: primaries, white and curve of IEC 61966-2-1:1999.
- Display P3: primaries of SMPTE EG 432-1:2010, white and curve of sRGB.
- Adobe RGB (1998): primaries, white and the gamma 2 + 51/256 of the "Adobe RGB (1998) Color Image
  Encoding", May 2005.
"""

from pathlib import Path

from studio.engine.decode.colours.code_points import BT709, DISPLAY_P3, Primaries, srgb_to_linear
from studio.engine.decode.colours.icc_profile import make_profile, power_curve, sampled_curve

PROFILES = Path(__file__).parent / "profiles"
CURVE_STEPS = 1024

ADOBE = Primaries(red=(0.64, 0.33), green=(0.21, 0.71), blue=(0.15, 0.06))
ADOBE_GAMMA = 2 + 51 / 256


def make_profiles() -> dict[str, bytes]:
    """Return the profiles as file name -> bytes."""
    srgb_curve = sampled_curve(srgb_to_linear, CURVE_STEPS)
    made = {
        "sRGB.icc": make_profile("sRGB", BT709, srgb_curve),
        "DisplayP3.icc": make_profile("Display P3", DISPLAY_P3, srgb_curve),
        "AdobeRGB.icc": make_profile("Compatible with Adobe RGB (1998)", ADOBE, power_curve(ADOBE_GAMMA)),
    }
    return {file: data for file, data in made.items() if data is not None}


if __name__ == "__main__":
    PROFILES.mkdir(exist_ok=True)
    for file, data in make_profiles().items():
        (PROFILES / file).write_bytes(data)
        print(f"{file}: {len(data)} bytes")
