"""Which row of a list each photo of a plan has, what tokens stand for by it, and what keeps a photo from having one."""

import hashlib
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Protocol

import msgspec
from msgspec import Struct, structs

from studio.batch.journal.records import KnownRow
from studio.batch.lists.columns import ListColumns, find_columns, named_columns
from studio.batch.lists.match import Doubt, Match, Matching, Shot
from studio.batch.lists.matching import match_photos
from studio.batch.lists.sentences import doubt_message, matching_notes
from studio.batch.lists.table import DataList
from studio.errors import RecipeError, Remedy
from studio.job import JobRow
from studio.message import Message, Note, message
from studio.recipe.list_rules import IndexFormat, Lead, ListRules
from studio.recipe.model import Export, Recipe
from studio.recipe.template import fill_template, template_tokens
from studio.tokens import COLUMN, LIST_TOKENS, NUMBER_IN_ROW, is_list_token


class ListPhoto(Protocol):
    """A photo as the scan finds it: its path, its sub folder, its bytes and its mtime.

    `no_links_below` is the folder from which on no link is followed to it, None for one that was given by itself.
    """

    @property
    def path(self) -> Path: ...  # noqa: D102
    @property
    def folder(self) -> str: ...  # noqa: D102
    @property
    def size(self) -> int: ...  # noqa: D102
    @property
    def changed_ns(self) -> int: ...  # noqa: D102
    @property
    def no_links_below(self) -> Path | None: ...  # noqa: D102


class PreparedShots(Struct, frozen=True, kw_only=True):
    """The photos as the matching takes them, in their order, what was assigned by hand, and what is to be said.

    `others` are photos that are not delivered; the cards among them count all the same.
    """

    shots: Sequence[Shot]
    others: Sequence[Shot] = ()
    assigned: Mapping[Path, str] = {}
    notes: tuple[Note, ...] = ()


def plain_shots(photos: Sequence[ListPhoto]) -> PreparedShots:
    """Return photos for matching by name, folder or number, which needs nothing of what is in them."""
    return PreparedShots(shots=[Shot(path=photo.path, folder=photo.folder) for photo in photos])


class ListInput(Struct, frozen=True, kw_only=True):
    """The list of a delivery, and how its photos are prepared for matching: for code cards, their codes are read."""

    table: DataList
    prepare: Callable[[Sequence[ListPhoto]], PreparedShots] = plain_shots


class PhotoRow(Struct, frozen=True):
    """The row of a photo, or why it is not delivered; `is_lead` for a code card that is left out.

    `is_nobodys` for one that somebody has taken out by hand.
    """

    row: JobRow | None = None
    error: Message | None = None
    is_lead: bool = False
    is_nobodys: bool = False

    @property
    def is_withdrawn(self) -> bool:
        """Tell whether no file of it is wanted, not even one that was delivered before this was known."""
        return self.is_lead or self.is_nobodys


class PhotoRows(Struct, frozen=True, kw_only=True):
    """The rows of the photos of a plan, in their order, with the matching that they come from."""

    rows: Sequence[PhotoRow]
    columns: tuple[str, ...] = ()
    """Those of the list, where an index needs them."""
    notes: tuple[Note, ...] = ()
    matching: Matching = Matching(matches=())


def check_list(recipe: Recipe, data: ListInput | None) -> None:
    """Raise RecipeError when an export that is on asks for a list and there is none."""
    if data is not None:
        return
    for export in recipe.exports:
        if export.enabled and (asked := sorted(filter(is_list_token, _tokens(export)))):
            raise RecipeError(
                message(
                    "{token} is a column of a list, and there is no list.",
                    token=f"{{{asked[0]}}}",
                ),
                message("export '{name}'", name=export.name),
                remedy=Remedy.GIVE_LIST,
            )


def find_rows(
    recipe: Recipe,
    data: ListInput,
    photos: Sequence[ListPhoto],
    known: Sequence[KnownRow | None],
    last_in_row: Mapping[str, int],
) -> PhotoRows:
    """Match the photos with the list; each photo keeps the number within its row that earlier deliveries gave it.

    `known` are the rows that the photos had in these, `last_in_row` the largest number that each key ever gave.

    Raises RecipeError for a column that the list does not have.
    """
    rules = recipe.data or ListRules()
    table = data.table
    exports = [export for export in recipe.exports if export.enabled]
    used = frozenset[str]().union(*map(_tokens, exports))
    columns = find_columns(table, rules, sorted(used & LIST_TOKENS))
    cells = dict(columns.names)
    for token in sorted(used):
        if token.startswith(COLUMN):
            cells[token] = _exact(table, token[len(COLUMN) :])
    prepared = data.prepare(photos)
    matching = match_photos(table, columns, rules.match, (*prepared.shots, *prepared.others), prepared.assigned)
    matching = structs.replace(matching, matches=matching.matches[: len(photos)])
    makes_index = rules.index is not IndexFormat.NONE
    numbers = _RowNumbers(last_in_row)
    texts = [_list_tokens(export.texts) for export in recipe.exports]
    rows: list[PhotoRow] = []
    for before, match in zip(known, matching.matches, strict=True):
        if match.is_lead and rules.lead is Lead.SKIP:
            rows.append(PhotoRow(is_lead=True))
        elif match.row is None:
            error = _reason(table, columns, match)
            rows.append(PhotoRow(error=error, is_nobodys=match.doubt is Doubt.NOBODY))
        else:
            row = table.rows[match.row]
            key = columns.key_of(row)
            number = numbers.give(before, key)
            tokens: dict[str, str | int] = {token: row.cells[at] for token, at in cells.items()}
            tokens[NUMBER_IN_ROW] = number_text(rules.numbers, number)
            rows.append(
                PhotoRow(
                    JobRow(
                        key=key,
                        line=row.line,
                        number=number,
                        tokens=tokens,
                        contents=tuple(_content(wanted, tokens) for wanted in texts),
                        cells=row.cells if makes_index else (),
                    )
                )
            )
    notes = (*matching_notes(table, columns, matching), *prepared.notes)
    return PhotoRows(rows=rows, columns=table.columns if makes_index else (), notes=notes, matching=matching)


def number_text(templates: Sequence[str], number: int) -> str | int:
    """Return what `{k}` stands for on the photo of this number within its row, from 1.

    The last template is for all photos that have none of their own, and counts these from 1.
    """
    if not templates:
        return number
    at = min(number, len(templates)) - 1
    return fill_template(templates[at], {NUMBER_IN_ROW: number - at if at == len(templates) - 1 else number})


class _RowNumbers:
    """The numbers of photos within their rows: each keeps its own, and new ones come after the largest."""

    def __init__(self, last: Mapping[str, int]) -> None:
        self._last = dict(last)
        self._given: defaultdict[str, set[int]] = defaultdict(set)

    def give(self, before: KnownRow | None, key: str) -> int:
        number = before.number if before is not None and before.key == key else 0
        if number < 1 or number in self._given[key]:
            number = self._last[key] = self._last.get(key, 0) + 1
        self._given[key].add(number)
        return number


def _reason(table: DataList, columns: ListColumns, match: Match) -> Message:
    assert match.doubt is not None
    return doubt_message(table, columns, match, match.doubt)


def _exact(table: DataList, name: str) -> int:
    if name in table.columns:
        return table.columns.index(name)
    raise RecipeError(
        message(
            "{token}: the list {file} has no such column; it has {columns}.",
            token=f"{{{COLUMN}{name}}}",
            file=table.path.name,
            columns=named_columns(table),
        )
    )


def _tokens(export: Export) -> frozenset[str]:
    return frozenset[str]().union(*map(template_tokens, (export.file, export.folder, *export.texts)))


def _list_tokens(texts: Sequence[str]) -> tuple[str, ...]:
    return tuple(sorted(filter(is_list_token, frozenset[str]().union(*map(template_tokens, texts)))))


def _content(wanted: Sequence[str], tokens: Mapping[str, str | int]) -> str:
    """Return what tells whether the texts of an export say another thing of a row than before."""
    if not wanted:
        return ""
    said = msgspec.json.encode([(token, tokens.get(token, "")) for token in wanted])
    return hashlib.sha256(said).hexdigest()[:32]
