"""What of a matching needs a look: which groups of photos, which people. Plain values, no Qt."""

from collections import Counter
from collections.abc import Sequence
from enum import StrEnum

from msgspec import Struct

from studio.batch.lists.match import Doubt
from studio.gui.lists.matching.grouping import Group


class PersonState(StrEnum):
    """How it stands with a person of the list; what comes later weighs more."""

    FINE = "fine"
    NO_PHOTO = "no-photo"
    AGAIN = "again"
    """Her card was photographed again."""
    HELD_BACK = "held-back"
    """A card may have been missed among her photos."""
    INCOMPLETE = "incomplete"
    """The row lacks what the recipe requires."""
    SHARED_KEY = "shared-key"
    """Another row has the same code."""


class Look(StrEnum):
    """What is to be looked at, as it is counted."""

    NO_PHOTO = "no-photo"
    CARD = "card"
    """A card that can't be read, or is of nobody or of several people."""
    AGAIN = "again"
    MISSED = "missed"
    CLOCK = "clock"
    EARLY = "early"
    """Photos before the first card."""
    NO_ROW = "no-row"
    ROWS = "rows"
    """Rows with the same code, or not complete."""


_LOOKS = {
    Doubt.NO_ROW: Look.NO_ROW,
    Doubt.SEVERAL_ROWS: Look.NO_ROW,
    Doubt.SHARED_KEY: Look.ROWS,
    Doubt.EMPTY_COLUMN: Look.ROWS,
    Doubt.BEFORE_FIRST_CARD: Look.EARLY,
    Doubt.UNKNOWN_CODE: Look.CARD,
    Doubt.SEVERAL_CODES: Look.CARD,
    Doubt.CLOCK: Look.CLOCK,
    Doubt.MISSED_CARD: Look.MISSED,
}


class Item(Struct, frozen=True):
    """One thing to look at: a group by its position, or the row of a person that has none."""

    look: Look
    group: int | None = None
    row: int | None = None


def person_states(groups: Sequence[Group], counts: Sequence[int], shared: Sequence[int]) -> list[PersonState]:
    """Return how it stands with each row; `counts` are their photos, `shared` the rows whose code others have, too."""
    states = [PersonState.FINE if count else PersonState.NO_PHOTO for count in counts]
    order = list(PersonState)

    def note(row: int, state: PersonState) -> None:
        if order.index(state) > order.index(states[row]):
            states[row] = state

    for group in groups:
        rows = group.rows if group.row is None else (group.row,)
        state = {
            Doubt.MISSED_CARD: PersonState.HELD_BACK,
            Doubt.EMPTY_COLUMN: PersonState.INCOMPLETE,
            Doubt.SHARED_KEY: PersonState.SHARED_KEY,
        }.get(group.doubt or Doubt.NOBODY, PersonState.AGAIN if group.is_again else None)
        if state is not None:
            for row in rows:
                note(row, state)
    for row in shared:
        note(row, PersonState.SHARED_KEY)
    return states


def look_for(groups: Sequence[Group], states: Sequence[PersonState]) -> list[Item]:
    """Return what is to be looked at: groups in their order, then people whom no group shows."""
    items: list[Item] = []
    seen: set[int] = set()
    for at, group in enumerate(groups):
        if group.needs_look:
            look = Look.AGAIN if group.doubt is None else _LOOKS[group.doubt]
            items.append(Item(look=look, group=at))
            seen.update(group.rows if group.row is None else (group.row,))
    for row, state in enumerate(states):
        if state is PersonState.NO_PHOTO and row not in seen:
            items.append(Item(look=Look.NO_PHOTO, row=row))
        elif state in (PersonState.SHARED_KEY, PersonState.INCOMPLETE) and row not in seen:
            items.append(Item(look=Look.ROWS, row=row))
    return items


def count_looks(items: Sequence[Item]) -> Counter[Look]:
    """Return how many there are of each."""
    return Counter(item.look for item in items)
