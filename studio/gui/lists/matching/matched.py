"""Matches the photos of the window with its list, as the plan will: made in a thread, and handed to the plan. No Qt."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from msgspec import Struct

from studio.batch.lists.card_cache import CardCache
from studio.batch.lists.cards import CardReading, read_cards
from studio.batch.lists.columns import ListColumns, find_columns
from studio.batch.lists.corrections import (
    Corrected,
    Correction,
    apply_corrections,
    corrections_file,
    read_corrections,
    write_corrections,
)
from studio.batch.lists.match import Match, Matching, Shot
from studio.batch.lists.matching import RowIndex, match_photos
from studio.batch.lists.rows import ListInput, ListPhoto, PreparedShots, plain_shots
from studio.batch.lists.shots import make_shots, unread_notes
from studio.batch.lists.table import DataList
from studio.batch.plan.scan import FoundPhoto
from studio.gui.lists.matching.attention import Item, PersonState, look_for, person_states
from studio.gui.lists.matching.grouping import Group, group_photos, photo_counts
from studio.gui.lists.matching.people import Person, fold, people_of
from studio.job import Limits
from studio.message import Note
from studio.recipe.list_rules import ListRules, MatchBy


class MatchRequest(Struct, frozen=True, kw_only=True):
    """What is to be matched, and how.

    `corrections` are None until they have been read: those of the `destination`. `known` has what was read of photos
    before, which holds for those that are the same in `known_photos`.
    """

    table: DataList
    rules: ListRules
    photos: tuple[FoundPhoto, ...]
    destination: Path | None
    corrections: tuple[Correction, ...] | None
    carried: tuple[Correction, ...] = ()
    """Corrections that go with the photos to a destination that has none."""
    known: Mapping[Path, CardReading] = {}
    known_photos: Sequence[FoundPhoto] = ()
    workers: int | None = None
    limits: Limits = Limits()


class Matched(Struct, frozen=True, kw_only=True):
    """The photos and people of a list with what is between them; everything is in the order of photos or rows."""

    request: MatchRequest
    columns: ListColumns
    people: list[Person]
    readings: Mapping[Path, CardReading]
    corrections: tuple[Correction, ...]
    corrected: Corrected
    shots: Sequence[Shot]
    matching: Matching
    groups: list[Group]
    searches: list[str]
    """What each group is found by: its code and the names of its photos, folded."""
    group_of: list[int]
    """The group of each photo."""
    counts: list[int]
    states: list[PersonState]
    items: list[Item]
    doubtful: frozenset[Path]
    """Photos that have no row, those that somebody has assigned to nobody among them."""
    by_name: Mapping[str, tuple[Path, ...]]
    """Photos whose name others have, too, in other folders."""
    ambiguous: frozenset[int]
    """Rows whose code others have, too."""
    notes: tuple[Note, ...] = ()

    @property
    def by_card(self) -> bool:
        """Tell whether photos are matched by code cards."""
        return self.request.rules.match is MatchBy.CARD

    @property
    def photos(self) -> tuple[FoundPhoto, ...]:
        """The photos that were matched."""
        return self.request.photos

    def match(self, photo: int) -> Match:
        """Return the match of a photo."""
        return self.matching.matches[photo]

    def same_names(self, name: str) -> tuple[Path, ...]:
        """Return all photos of a name that several have; none for a name of one."""
        return self.by_name.get(name, ())

    def as_input(self) -> ListInput:
        """Return the list for a plan of some of these photos, or of all."""

        def prepare(photos: Sequence[ListPhoto]) -> PreparedShots:
            left = {shot.path: shot for shot in self.shots}
            shots = [left.pop(photo.path) for photo in photos]
            return PreparedShots(
                shots=shots, others=tuple(left.values()), assigned=self.corrected.keys, notes=self.notes
            )

        return ListInput(table=self.request.table, prepare=prepare)


def match(
    request: MatchRequest,
    cache: CardCache,
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
) -> Matched:
    """Match the photos of a request.

    Raises RecipeError for columns that the list does not have, SourceError for corrections that can't be read, and
    what `read_cards` raises.
    """
    table, rules, photos = request.table, request.rules, request.photos
    columns = find_columns(table, rules)
    corrections = request.corrections
    if corrections is None:
        corrections = _corrections_of(request)
    corrected = apply_corrections(corrections, [photo.path for photo in photos])
    readings: Mapping[Path, CardReading] = {}
    notes = corrected.notes
    if rules.match is MatchBy.CARD:
        readings = _read(request, cache, progress, cancelled)
        ordered = [readings[photo.path] for photo in photos]
        shots: Sequence[Shot] = make_shots(ordered, [photo.folder for photo in photos], corrected)
        notes = (*notes, *unread_notes(ordered, corrected))
    else:
        shots = plain_shots(photos).shots
    matching = match_photos(table, columns, rules.match, shots, corrected.keys)
    groups = group_photos(shots, matching, by_card=rules.match is MatchBy.CARD, confirmed=corrected.codes)
    group_of = [-1] * len(photos)
    for number, group in enumerate(groups):
        for at in group.photos:
            group_of[at] = number
    counts = photo_counts(matching.matches, len(table.rows))
    shared = [at for rows in RowIndex(table, columns).shared for at in rows]
    states = person_states(groups, counts, shared)
    return Matched(
        request=request,
        columns=columns,
        people=people_of(table, columns, rules.columns),
        readings=readings,
        corrections=corrections,
        corrected=corrected,
        shots=shots,
        matching=matching,
        groups=groups,
        searches=[fold(" ".join((each.code, *(photos[at].path.name for at in each.photos)))) for each in groups],
        group_of=group_of,
        counts=counts,
        states=states,
        items=look_for(groups, states),
        doubtful=_doubtful(shots, matching),
        by_name=_same_names(shots),
        ambiguous=frozenset(shared),
        notes=notes,
    )


def _doubtful(shots: Sequence[Shot], matching: Matching) -> frozenset[Path]:
    pairs = zip(shots, matching.matches, strict=True)
    return frozenset(shot.path for shot, each in pairs if each.row is None and not each.is_lead)


def _same_names(shots: Sequence[Shot]) -> dict[str, tuple[Path, ...]]:
    names: dict[str, list[Path]] = {}
    for shot in shots:
        names.setdefault(shot.path.name, []).append(shot.path)
    return {name: tuple(paths) for name, paths in names.items() if len(paths) > 1}


def _corrections_of(request: MatchRequest) -> tuple[Correction, ...]:
    """Read the corrections for the destination; one that has none takes over those that are carried."""
    if request.destination is None:
        return request.carried
    file = corrections_file(request.destination)
    found = read_corrections(file)
    if not found and request.carried:
        write_corrections(file, request.carried)
        return request.carried
    return found


def _read(
    request: MatchRequest,
    cache: CardCache,
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
) -> Mapping[Path, CardReading]:
    """Return what is read of each photo; what is known already is not read again, even if it could not be read."""
    stamps = {photo.path: (photo.size, photo.changed_ns) for photo in request.known_photos}
    readings: dict[Path, CardReading] = {}
    left: list[FoundPhoto] = []
    for photo in request.photos:
        reading = request.known.get(photo.path)
        if reading is not None and stamps.get(photo.path) == (photo.size, photo.changed_ns):
            readings[photo.path] = reading
        else:
            left.append(photo)
    if left:
        found = read_cards(
            left,
            workers=request.workers,
            limits=request.limits,
            progress=progress,
            cancelled=cancelled,
            cache=cache,
        )
        readings |= {reading.path: reading for reading in found}
    return readings
