"""Says which folders and name each photo's file would have as a new one, by the recipe and the list."""

import re
from collections.abc import Mapping
from pathlib import Path

from studio.batch.files.naming import fill_folder, fill_name, safe_name, shown, strict_name
from studio.batch.plan.photo_reader import name_tokens
from studio.batch.plan.scan import FoundPhoto
from studio.engine.header.read import Header
from studio.errors import PhotoError
from studio.formats import FORMATS, PhotoFormat
from studio.job import JobRow
from studio.message import message
from studio.recipe.geometry import output_geometry
from studio.recipe.list_rules import IndexFormat, ListRules, NameRule
from studio.recipe.model import Recipe
from studio.recipe.template import template_tokens
from studio.tokens import TokenSubject, is_list_token, resolve, utc_offset

_PSPA_NAME = re.compile(r"[A-Za-z0-9]{1,9}")


class PhotoNames:
    """The names that a recipe gives, with the rules of its list where there is one."""

    def __init__(self, recipe: Recipe, tops: Mapping[Path, str], *, has_list: bool) -> None:
        """`tops` are the folders that several sources get in the destination."""
        self._recipe = recipe
        self._tops = tops
        self._mirrored: dict[str, tuple[str, ...]] = {}
        self._used = [name_tokens(export) for export in recipe.exports]
        self.by_list = [has_list and any(map(is_list_token, used)) for used in self._used]
        """For each export, whether its names say something of a list."""
        rules = recipe.data if has_list and recipe.data is not None else ListRules()
        self._is_strict = rules.names is NameRule.STRICT
        indexed = next((at for at, export in enumerate(recipe.exports) if export.enabled), 0)
        self._index = indexed if rules.index is IndexFormat.PSPA else None
        """The export whose names must be short, for the index of yearbook makers."""

    def is_exact(self, position: int) -> bool:
        """Tell whether a name of the export at a position may get no number for another photo that has it."""
        return self._is_strict or position == self._index

    def name(
        self,
        position: int,
        number: int,
        found: FoundPhoto,
        photo: Header | None,
        photo_format: PhotoFormat | None,
        row: JobRow | None,
    ) -> tuple[tuple[str, ...], str]:
        """Return the folders and the name that a photo's file for the export at a position would have as a new one.

        Raises PhotoError for a name that the list's rules do not allow.
        """
        export = self._recipe.exports[position]
        subject = TokenSubject(
            source=found.path,
            folder=found.folder,
            number=number,
            changed_ns=found.changed_ns,
            utc_offset=utc_offset(found.changed_ns),
            facts=photo,
            export=export.name,
            size=output_geometry(export.resize, *photo.upright_size).canvas if photo is not None else None,
            row=row.tokens if row is not None else {},
        )
        values = resolve(self._used[position], subject)
        format_ = export.written_format(photo_format)
        # Where the list says the folders, those of the source say nothing more.
        is_sorted = self.by_list[position] and any(map(is_list_token, template_tokens(export.folder)))
        mirrored = () if is_sorted else self._mirror(found)
        parts = (*fill_folder(export.folder, values), *mirrored)
        suffix = FORMATS[format_].suffix
        name = fill_name(export.file, values, suffix)
        if self._is_strict:
            name = strict_name(name, suffix)
        if position == self._index and not _PSPA_NAME.fullmatch(name.removesuffix(suffix)):
            raise PhotoError(
                message(
                    "{file} is no name for a yearbook index, which takes at most 9 letters and digits; use {token}.",
                    file=shown(name),
                    token="{n:08}",
                )
            )
        return parts, name

    def _mirror(self, found: FoundPhoto) -> tuple[str, ...]:
        """Return the sub folders of a photo in the destination; their names are as safe as those of files."""
        parts = self._mirrored.get(found.folder)
        if parts is None:
            names = found.folder.split("/") if found.folder else ()
            parts = self._mirrored[found.folder] = tuple(safe_name(name) or "_" for name in names)
        top = self._tops.get(found.root)
        return (top, *parts) if top else parts
