"""How large a delivery will be, from the sizes that previews and finished photos really had. Plain numbers."""

from functools import lru_cache
from pathlib import Path

import msgspec
from msgspec import structs

from studio.job import Batch, ExportEstimate
from studio.recipe.model import Export, MetadataPolicy

_TYPICAL = 0.66
"""What files have of what a plan reckons, which is high on purpose: 6.6 of 10 MB for nineteen varied photographs."""

_PRIOR = 1.0
"""A plan's own number counts as much as one file that was made."""

_MOST = 5000
"""Files of one export that are kept in mind."""


class SizeEstimate:
    """Bytes per pixel of each export, by photo; a change of what makes the file larger or smaller begins anew."""

    def __init__(self) -> None:
        self._rates: dict[bytes, dict[Path, float]] = {}

    def note(self, export: Export, photo: Path, *, pixels: int, size: int) -> None:
        """Note the size that a file had, or will have."""
        if pixels > 0 and size > 0:
            rates = self._rates.setdefault(_key(export), {})
            if photo in rates or len(rates) < _MOST:
                rates[photo] = size / pixels

    def total(self, batch: Batch) -> int:
        """Return about how many bytes the files of a plan will have that are still to be made; 0 when unknown."""
        pairs = zip(batch.recipe.exports, batch.estimates, strict=False)
        return round(sum(self._bytes(export, planned) for export, planned in pairs))

    def _bytes(self, export: Export, planned: ExportEstimate) -> float:
        if not planned.pixels:
            return 0.0
        rates = self._rates.get(_key(export), {}).values()
        typical = planned.bytes * _TYPICAL / planned.pixels
        rate = (typical * _PRIOR + sum(rates)) / (_PRIOR + len(rates))
        size = rate * planned.pixels
        return min(size, export.max_bytes * planned.files) if export.max_bytes else size


@lru_cache(maxsize=64)
def _key(export: Export) -> bytes:
    """Return what tells whether two exports make files of the same size of a photo."""
    kept = MetadataPolicy(keep=export.metadata.keep)
    same = structs.replace(export, name="web", folder="", file="{stem}", enabled=True, watermark=(), metadata=kept)
    return msgspec.json.encode(same, enc_hook=str)
