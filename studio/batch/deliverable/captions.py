"""What the tokens of a caption stand for, by the one way in which tokens get their values."""

from studio.batch.deliverable.delivered import DeliveredFile
from studio.batch.report.model import Report
from studio.engine.header import read
from studio.errors import PhotoError
from studio.recipe.deliverable import FILE_TOKEN
from studio.recipe.template import template_tokens
from studio.tokens import HEADER_TOKENS, TokenSubject, TokenValues, resolve

_KNOWN = frozenset(("width", "height"))
"""Tokens for which the journal knows enough."""


def caption_values(template: str, delivered: DeliveredFile, report: Report) -> TokenValues:
    """Return what each token of a caption stands for: of the photo, else of its delivered file if that is all."""
    names = template_tokens(template)
    line, file = delivered.line, delivered.file
    facts = None
    if names & (HEADER_TOKENS - _KNOWN):
        for path, below in ((line.source, delivered.below), (delivered.path, report.destination)):
            try:
                with read.open_photo(path, below) as opened:
                    facts = read.read_header(opened)
                break
            except (PhotoError, OSError):
                continue
    subject = TokenSubject(
        source=line.source,
        folder=line.folder,
        number=line.photo_number,
        changed_ns=line.changed_ns,
        utc_offset=line.utc_offset,
        facts=facts,
        export=report.export_name(file),
        size=(file.width, file.height),
    )
    return resolve(names - {FILE_TOKEN}, subject) | {FILE_TOKEN: delivered.path.name}
