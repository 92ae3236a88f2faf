"""What the cells of a photo say: words, colours, tips. Reads the model, changes nothing."""

from enum import IntEnum
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from studio.gui.i18n.numbers import as_bytes
from studio.gui.photos import state as photo_state
from studio.gui.photos.state import FAILURES, PhotoState
from studio.job import Status

if TYPE_CHECKING:
    from studio.gui.photos.model import PhotoModel


class Column(IntEnum):
    """The columns of the list."""

    PHOTO = 0
    TARGET = 1
    STATUS = 2
    SIZE = 3
    FOLDER = 4


def title(column: int) -> str:
    """Return the name of a column."""
    return (
        QCoreApplication.translate("PhotoRow", "Photo"),
        QCoreApplication.translate("PhotoRow", "New name"),
        QCoreApplication.translate("PhotoRow", "Status"),
        QCoreApplication.translate("PhotoRow", "Size"),
        QCoreApplication.translate("PhotoRow", "Folder"),
    )[column]


def text(model: "PhotoModel", index: int, column: int) -> str:
    """Return what a cell shows."""
    match column:
        case Column.PHOTO:
            return model.name(index)
        case Column.TARGET:
            return _target_text(model, index)
        case Column.STATUS:
            return photo_state.word(model.state(index))
        case Column.SIZE:
            return as_bytes(model.photos[index].size)
        case _:
            photo = model.photos[index]
            return f"{photo.root.name}/{photo.folder}" if photo.folder else photo.root.name


def colour(model: "PhotoModel", index: int, column: int) -> str:
    """Return the colour token of a cell's text."""
    if column == Column.PHOTO:
        return "text"
    state = model.state(index)
    if column == Column.STATUS:
        return photo_state.token(state)
    if column == Column.TARGET and state in FAILURES:
        return photo_state.token(state)
    if column == Column.TARGET and model.notes(index) and state is PhotoState.WAITING:
        return "warning"
    return "secondary"


def tip(model: "PhotoModel", index: int, column: int) -> str:
    """Return a cell's tip: everything in full. A file's name can't be markup in it, and long lines are wrapped."""
    lines = [model.name(index), photo_state.word(model.state(index)), *model.reasons(index)]
    job = model.job(index)
    if column == Column.TARGET and job is not None:
        lines += [str(target) for target in job.targets if target is not None]
    elif column == Column.FOLDER:
        lines = [str(model.photos[index].path.parent)]
    return f"<p>{'<br>'.join(escape(line) for line in lines)}</p>"


def spoken(model: "PhotoModel", index: int, column: int) -> str:
    """Return what a screen reader says for a cell; the photo's own has its status too."""
    if column != Column.PHOTO:
        return text(model, index, column)
    return f"{model.name(index)}, {photo_state.word(model.state(index))}"


def _target_text(model: "PhotoModel", index: int) -> str:
    """Return the name of the file to be, or why there is none."""
    job, batch = model.job(index), model.batch
    if job is None or batch is None:
        return ""
    outcome, name = model.outcome(index), model.target_name(index)
    if outcome is not None and outcome.errors:
        return " ".join(outcome.errors)
    if name:
        return name
    if job.status is Status.FAILED:
        return " ".join(job.errors)
    if model.export < len(batch.recipe.exports) and not batch.recipe.exports[model.export].enabled:
        return QCoreApplication.translate("PhotoRow", "Export is off")
    return QCoreApplication.translate("PhotoRow", "Is there already")
