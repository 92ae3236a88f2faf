"""The values of tokens for one photo and one export, for texts on pictures and in metadata."""

from collections.abc import Mapping

from studio.engine.decode.photo import DecodedPhoto
from studio.engine.header.read import Header
from studio.engine.metadata.output import texts
from studio.job import Job
from studio.recipe.model import Export
from studio.recipe.template import HEADER_TOKENS, template_tokens
from studio.recipe.watermark import TextWatermark
from studio.tokens import date_values, place_values


def photo_values(
    header: Header, picture: DecodedPhoto, job: Job, export: Export, size: tuple[int, int]
) -> Mapping[str, str | int]:
    """Return what each token that the export uses stands for; `size` is the output's, in pixels."""
    used = _used(export)
    if not used:
        return {}
    values = place_values(job.source, job.folder, job.index)
    values |= {"export": export.name, "width": size[0], "height": size[1]}
    if used & HEADER_TOKENS:
        values |= date_values(header.taken, job.changed_ns)
        values.update(camera=header.camera, lens=header.lens, iso="" if header.iso is None else header.iso)
        own = texts(picture.metadata) if used & {"title", "creator"} else {}
        values.update(title=own.get("title") or header.title, creator=own.get("creator") or header.creator)
    return values


def date_note(header: Header, export: Export) -> tuple[str, ...]:
    """Return what is to be said when a date is written that the photo itself does not have."""
    if header.taken is None and _used(export) & {"year", "month", "day", "time"}:
        return ("It does not say when it was taken; the date of its file was written.",)
    return ()


def _used(export: Export) -> frozenset[str]:
    policy = export.metadata
    templates = [watermark.text for watermark in export.watermark if isinstance(watermark, TextWatermark)]
    templates += [text for text in (policy.copyright, policy.creator, policy.title) if text]
    return frozenset[str]().union(*(template_tokens(template) for template in templates))
