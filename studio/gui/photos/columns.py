"""The columns of the list of photos. A new column is one more row of COLUMNS; knows no model and no view."""

from collections.abc import Callable
from html import escape

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QIcon

from studio.gui.i18n.numbers import as_bytes, as_moment
from studio.gui.i18n.translate import say
from studio.gui.photos import status as photo_status
from studio.gui.photos import status_icon
from studio.gui.photos.order import SortKey, natural_key
from studio.gui.photos.row import PhotoRow
from studio.gui.photos.status import FAILURES, RANK, PhotoStatus
from studio.job import Status

_LEADING = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_TRAILING = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


def _secondary(row: PhotoRow) -> str:
    return "secondary"


def _no_icon(row: PhotoRow) -> QIcon | None:
    return None


def _tip_lines(row: PhotoRow) -> list[str]:
    return [row.name, photo_status.word(row.status), *map(say, row.reasons)]


class Column(Struct, frozen=True, kw_only=True):
    """A column of the list: its title, and what it shows of a photo.

    `title` is called each time, so that it is in the language of the window. `colour` returns the name of a colour
    of the palette, `tip` the lines of the tool tip; `spoken` is what a screen reader says, the text if it is None.
    `letters` is the width at first. `has_sentences` tells that the text may be a sentence in place of a name, `is_live`
    that the sort key changes with the plan and the run.
    """

    key: str
    title: Callable[[], str]
    text: Callable[[PhotoRow], str]
    sort_key: Callable[[PhotoRow], SortKey]
    alignment: Qt.AlignmentFlag = _LEADING
    colour: Callable[[PhotoRow], str] = _secondary
    icon: Callable[[PhotoRow], QIcon | None] = _no_icon
    tip: Callable[[PhotoRow], list[str]] = _tip_lines
    spoken: Callable[[PhotoRow], str] | None = None
    letters: int = 12
    has_sentences: bool = False
    is_live: bool = False

    def spoken_text(self, row: PhotoRow) -> str:
        """Return what a screen reader says for a cell."""
        return self.text(row) if self.spoken is None else self.spoken(row)

    def tool_tip(self, row: PhotoRow) -> str:
        """Return the tool tip of a cell as markup, so that long lines are wrapped; names in it are escaped."""
        return f"<p>{'<br>'.join(escape(line) for line in self.tip(row))}</p>"


def _target_text(row: PhotoRow) -> str:
    """Return the name of the target, or why there is none."""
    if row.job is None:
        return ""
    if row.outcome is not None and row.outcome.errors:
        return " ".join(map(say, row.outcome.errors))
    if row.job.status is Status.FAILED:
        return " ".join(map(say, row.job.errors))
    if name := row.target_name:
        return name
    if not row.is_export_on:
        return QCoreApplication.translate("PhotoColumn", "Export is off")
    return QCoreApplication.translate("PhotoColumn", "Is there already")


def _target_colour(row: PhotoRow) -> str:
    if row.status in FAILURES:
        return photo_status.colour(row.status)
    return "warning" if row.notes and row.status is PhotoStatus.WAITING else "secondary"


def _target_tip(row: PhotoRow) -> list[str]:
    targets = row.job.targets if row.job is not None else ()
    return [*_tip_lines(row), *(str(target) for target in targets if target is not None)]


def _folder_text(row: PhotoRow) -> str:
    photo = row.photo
    return f"{photo.root.name}/{photo.folder}" if photo.folder else photo.root.name


COLUMNS = (
    Column(
        key="photo",
        title=lambda: QCoreApplication.translate("PhotoColumn", "Photo"),
        text=lambda row: row.name,
        sort_key=lambda row: natural_key(row.name),
        colour=lambda row: "text",
        icon=lambda row: status_icon.icon(row.status),
        spoken=lambda row: f"{row.name}, {photo_status.word(row.status)}",
        letters=22,
    ),
    Column(
        key="target",
        title=lambda: QCoreApplication.translate("PhotoColumn", "New name"),
        text=_target_text,
        sort_key=lambda row: natural_key(row.target_name),
        colour=_target_colour,
        tip=_target_tip,
        letters=22,
        has_sentences=True,
        is_live=True,
    ),
    Column(
        key="status",
        title=lambda: QCoreApplication.translate("PhotoColumn", "Status"),
        text=lambda row: photo_status.word(row.status),
        sort_key=lambda row: RANK[row.status],
        colour=lambda row: photo_status.colour(row.status),
        is_live=True,
    ),
    Column(
        key="taken",
        title=lambda: QCoreApplication.translate("PhotoColumn", "Date taken"),
        text=lambda row: as_moment(row.details.taken) if row.details is not None and row.details.taken else "",
        sort_key=lambda row: row.details.taken.isoformat() if row.details is not None and row.details.taken else "",
        letters=17,
    ),
    Column(
        key="camera",
        title=lambda: QCoreApplication.translate("PhotoColumn", "Camera"),
        text=lambda row: row.details.camera if row.details is not None else "",
        sort_key=lambda row: natural_key(row.details.camera) if row.details is not None else "",
        letters=16,
    ),
    Column(
        key="pixels",
        title=lambda: QCoreApplication.translate("PhotoColumn", "Pixels"),
        text=lambda row: f"{row.details.width} × {row.details.height}" if row.details and row.details.width else "",
        sort_key=lambda row: row.details.width * row.details.height if row.details is not None else 0,
        alignment=_TRAILING,
        letters=13,
    ),
    Column(
        key="rating",
        title=lambda: QCoreApplication.translate("PhotoColumn", "Rating"),
        text=lambda row: "★" * row.details.rating if row.details is not None else "",
        sort_key=lambda row: row.details.rating if row.details is not None else 0,
        spoken=lambda row: str(row.details.rating) if row.details is not None else "",
        letters=8,
    ),
    Column(
        key="size",
        title=lambda: QCoreApplication.translate("PhotoColumn", "Size"),
        text=lambda row: as_bytes(row.photo.size),
        sort_key=lambda row: row.photo.size,
        alignment=_TRAILING,
        letters=11,
    ),
    Column(
        key="folder",
        title=lambda: QCoreApplication.translate("PhotoColumn", "Folder"),
        text=_folder_text,
        sort_key=lambda row: natural_key(row.photo.folder),
        tip=lambda row: [str(row.photo.path.parent)],
        letters=24,
    ),
)
"""The columns in the order in which they are shown."""
