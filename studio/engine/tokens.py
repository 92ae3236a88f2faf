"""The values of tokens for one photo and one export, for texts on pictures and in metadata."""

from studio.engine.header.model import Header
from studio.job import Job
from studio.message import Note, NoteKind, message
from studio.recipe.model import Export
from studio.recipe.template import template_tokens
from studio.tokens import DATE_TOKENS, TokenSubject, TokenValues, resolve


def photo_values(header: Header, job: Job, export: Export, size: tuple[int, int]) -> TokenValues:
    """Return what each token that the export uses stands for; `size` is the output's, in pixels."""
    subject = TokenSubject(
        source=job.source,
        folder=job.folder,
        number=job.photo_number,
        changed_ns=job.changed_ns,
        utc_offset=job.utc_offset,
        facts=header,
        export=export.name,
        size=size,
        row=job.row.tokens if job.row is not None else {},
    )
    return resolve(_used(export), subject)


_NO_DATE = Note(NoteKind.DATE, message("No date taken in this photo; the file's date was used, in local time."))


def date_note(header: Header, export: Export) -> tuple[Note, ...]:
    """Return what is to be said when a date is written that the photo itself does not have."""
    if header.taken is None and _used(export) & DATE_TOKENS:
        return (_NO_DATE,)
    return ()


def _used(export: Export) -> frozenset[str]:
    return frozenset[str]().union(*map(template_tokens, export.texts))
