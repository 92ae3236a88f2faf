"""Fingerprints of exports: equal as long as an export makes the same of a photo, by its settings and own files.

Names and folders are left out, whether it is enabled, and watermarks that are off: they change no byte.
"""

import hashlib

from msgspec import structs

from studio.batch.journal.records import pack
from studio.recipe.file import map_files
from studio.recipe.model import Export, Recipe
from studio.safe_file import hash_bounded

LARGEST_RECIPE_FILE = 500_000_000
"""Bytes of a watermark, font or profile: print shops send TIFFs of some hundred megabytes."""

_UNREADABLE = "unreadable"
"""In the place of what can't be read, is no file, or is too large; a check before says which."""


def fingerprints(recipe: Recipe) -> tuple[str, ...]:
    """Return a fingerprint for each export of a recipe whose files have absolute names."""
    known: dict[str, str] = {}

    def by_content(name: str) -> str:
        if name not in known:
            try:
                known[name] = hash_bounded(name, LARGEST_RECIPE_FILE)
            except (OSError, ValueError):
                known[name] = _UNREADABLE
        return known[name]

    drawn = tuple(structs.replace(export, watermark=export.drawn_watermarks) for export in recipe.exports)
    shown = structs.replace(recipe, exports=drawn)
    return tuple(_fingerprint(export) for export in map_files(shown, by_content).exports)


def _fingerprint(export: Export) -> str:
    plain = structs.replace(export, enabled=True, file="{stem}", folder="")
    return hashlib.sha256(pack(plain).encode()).hexdigest()[:32]
