"""The values of the tokens in the names of one photo's files. Knows no rules for names and opens nothing."""

from studio.batch.plan.scan import FoundPhoto
from studio.engine.header.read import Header
from studio.recipe.model import Export
from studio.recipe.template import HEADER_TOKENS, template_tokens
from studio.tokens import TokenValues, date_values, place_values


def token_values(found: FoundPhoto, index: int, header: Header | None = None) -> TokenValues:
    """Return the values of the tokens that a photo's names share; with its header, also those read from it.

    `index` is the job's. An export adds its own: its name and its size in pixels.
    """
    values = place_values(found.path, found.folder, index)
    if header is not None:
        values |= date_values(header.taken, found.changed_ns)
        values |= {
            "camera": header.camera,
            "lens": header.lens,
            "iso": "" if header.iso is None else header.iso,
            "title": header.title,
            "creator": header.creator,
        }
    return values


def needs_header(export: Export) -> frozenset[str]:
    """Return the tokens of an export's names whose values are read from the photo."""
    return (template_tokens(export.file) | template_tokens(export.folder)) & HEADER_TOKENS
