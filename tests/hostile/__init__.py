"""Hostile and broken files, made by code: `photo` has contents, `bomb` those that unpack, `place` what no file is.

Nothing here knows the engine.
"""

from tests.hostile.bomb import endless, headers, scans
from tests.hostile.photo import (
    Case,
    all_cases,
    bombs,
    cuts,
    giants,
    holes,
    hostile_watermarks,
    jpeg_with_size,
    liars,
    mutate,
    mutations,
    odd_kinds,
    odd_sizes,
    seeds,
    sick_exif,
    sick_profiles,
    sick_texts,
    strangers,
    tiff_table,
)
from tests.hostile.place import make_places

__all__ = [
    "Case",
    "all_cases",
    "bombs",
    "cuts",
    "endless",
    "giants",
    "headers",
    "holes",
    "hostile_watermarks",
    "jpeg_with_size",
    "liars",
    "make_places",
    "mutate",
    "mutations",
    "odd_kinds",
    "odd_sizes",
    "scans",
    "seeds",
    "sick_exif",
    "sick_profiles",
    "sick_texts",
    "strangers",
    "tiff_table",
]
