"""Fingerprints of exports: equal as long as an export makes the same of a photo, by its settings and own files.

Names and folders are left out, and whether it is enabled: they change no byte.
"""

import hashlib
from pathlib import Path

from msgspec import structs

from studio.batch.journal.records import pack
from studio.recipe.file import map_files
from studio.recipe.model import Export, Recipe

_UNREADABLE = "unreadable"


def fingerprints(recipe: Recipe) -> tuple[str, ...]:
    """Return a fingerprint for each export of a recipe whose files have absolute names."""
    known: dict[str, str] = {}

    def by_content(name: str) -> str:
        if name not in known:
            try:
                known[name] = hashlib.sha256(Path(name).read_bytes()).hexdigest()
            except OSError:
                known[name] = _UNREADABLE
        return known[name]

    return tuple(_fingerprint(export) for export in map_files(recipe, by_content).exports)


def _fingerprint(export: Export) -> str:
    plain = structs.replace(export, enabled=True, file="{stem}", folder="")
    return hashlib.sha256(pack(plain).encode()).hexdigest()[:32]
