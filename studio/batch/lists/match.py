"""Which row of a list each photo has, or why none, as values."""

from datetime import datetime
from enum import StrEnum
from pathlib import Path

from msgspec import Struct


class Shot(Struct, frozen=True, kw_only=True):
    """A photo to be matched, as far as that needs to know it.

    `folder` is its sub folder below the one that was given, with / between the parts. For cards: when it was taken by
    its camera's clock, the camera (its serial number, else its name, "" for neither), and the codes that were read in
    it, or typed for it by hand. `is_one_camera` is False where `camera` is a name that several cameras may have.
    """

    path: Path
    folder: str = ""
    taken: datetime | None = None
    camera: str = ""
    is_one_camera: bool = True
    codes: tuple[str, ...] = ()


class Doubt(StrEnum):
    """Why a photo has no row, so that it is not delivered."""

    NO_ROW = "no-row"
    """Nothing in the list has its name, folder or number."""
    SEVERAL_ROWS = "several-rows"
    """Rows with different keys come into question."""
    SHARED_KEY = "shared-key"
    """The rows have the same key."""
    EMPTY_COLUMN = "empty-column"
    """The row lacks what the recipe requires."""
    BEFORE_FIRST_CARD = "before-first-card"
    UNKNOWN_CODE = "unknown-code"
    """The card before it is of nobody in the list."""
    SEVERAL_CODES = "several-codes"
    """The card before it has the codes of several rows."""
    CLOCK = "clock"
    """By time it belongs to another card than by its name: a clock jumped back, or several cameras are mixed."""
    MISSED_CARD = "missed-card"
    """More photos follow its card than others, and somebody has none: a card may not have been seen."""
    NOBODY = "nobody"
    """Somebody has said that it belongs to no row."""


class Match(Struct, frozen=True, kw_only=True):
    """The row of a photo, as its position in the list, or the doubt that keeps it from having one.

    `rows` are all that come into question, `code` is what decided or is not known, `card` the photo of the card that
    it belongs to. `is_lead` for the photo of a card itself. `is_by_hand` when somebody assigned it.
    """

    row: int | None = None
    doubt: Doubt | None = None
    rows: tuple[int, ...] = ()
    code: str = ""
    card: Path | None = None
    is_lead: bool = False
    is_by_hand: bool = False


class MatchNoteKind(StrEnum):
    """What a note on a matching is about."""

    UNKNOWN_CODE = "unknown-code"
    SEVERAL_CODES = "several-codes"
    CODE_AGAIN = "code-again"
    """A card that was photographed again after another one."""
    BEFORE_FIRST_CARD = "before-first-card"
    MISSED_CARD = "missed-card"
    """A card that more photos follow than others, while somebody has none."""
    CLOCK_BACK = "clock-back"
    SEVERAL_CAMERAS = "several-cameras"
    NO_PHOTOS = "no-photos"
    """A row without photos."""
    SHARED_KEY = "shared-key"
    EMPTY_COLUMN = "empty-column"
    NO_ROW = "no-row"
    SEVERAL_ROWS = "several-rows"


class MatchNote(Struct, frozen=True, kw_only=True):
    """Something that needs a look: of a photo, of rows, or of a folder.

    `photo` is the first one concerned, `count` how many are.
    """

    kind: MatchNoteKind
    photo: Path | None = None
    rows: tuple[int, ...] = ()
    code: str = ""
    count: int = 1


class Matching(Struct, frozen=True, kw_only=True):
    """The matches of photos, one for each in their order, and what needs a look."""

    matches: tuple[Match, ...]
    notes: tuple[MatchNote, ...] = ()
