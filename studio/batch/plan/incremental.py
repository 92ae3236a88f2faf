"""Decides, photo by photo, what of an earlier delivery is made again, what is left, and what is new.

Only files that an earlier delivery made of the very photo come into question, and none that was changed since.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path

from msgspec import Struct

from studio.batch.files.atomic import digest
from studio.batch.files.naming import number_name
from studio.batch.plan.delivered import FileState, look_at
from studio.batch.plan.notes import compare_notes
from studio.batch.plan.previous import PreviousFile, PreviousFiles
from studio.batch.plan.scan import FoundPhoto
from studio.engine.header import read
from studio.errors import PhotoError
from studio.job import Limits, Redo
from studio.message import Note, NoteKind, message
from studio.recipe.model import Export, Recipe

Keep = Callable[[Path], bool | None]
"""See `TargetAllocator.keep`."""

_FILES = ("made", "recipe", "cut", "edited", "elsewhere", "foreign", "another")
_PHOTO_NOTES = {
    "recipe": Note(NoteKind.OLDER, message("A file of this photo uses older settings and is kept.")),
    "cut": Note(
        NoteKind.REPEATED, message("A file of this photo was cut or emptied after its delivery and is made again.")
    ),
    "edited": Note(NoteKind.EDITED, message("A file of this photo was changed after its delivery and is kept.")),
    "foreign": Note(
        NoteKind.FOREIGN,
        message("The file of that name is of a different photo and is kept; number existing names to have both."),
    ),
    "another": Note(
        NoteKind.ANOTHER,
        message(
            "A different photo of this name was delivered from here before and its file is kept; number existing "
            "names to have both."
        ),
    ),
}
_UP_TO_DATE = Note(NoteKind.UP_TO_DATE, message("Its files are up to date."))
_PHOTOS = ("unchanged", "changed", "incomplete", "new")
_NUMBERED = re.compile(r".*-([1-9]\d*)(?:\.[^.]*)?", re.DOTALL)


class FileDecision(Struct, frozen=True):
    """Where a file goes, None when it is left as it is, and the SHA-256 of what it takes the place of."""

    target: Path | None = None
    replaces: str = ""


class IncrementalPlan:
    """The decisions on the photos of one plan; `counts` sums them up."""

    def __init__(
        self,
        earlier: PreviousFiles,
        redo: Redo,
        recipe: Recipe,
        fingerprints: tuple[str, ...],
        limits: Limits,
        photos: Iterable[FoundPhoto] = (),
    ) -> None:
        """`photos` are all of the run."""
        self._looks = {(found.size, found.changed_ns) for found in photos}
        self._earlier = earlier
        self._redo = redo
        self._recipe = recipe
        self._names = frozenset(export.name for export in recipe.exports)
        self._fingerprints = fingerprints
        self._limits = limits
        self._counts: Counter[str] = Counter()
        self._known = 0
        """Files of the current photo that were made before."""
        self._is_elsewhere = False
        """Whether one of them lies in another folder than it would get now."""
        self._is_mended = False
        """Whether a file of it is made again since it was cut."""
        self._said: list[str] = []
        """Notes on the current photo."""
        self.names = earlier.names
        self.outdated: dict[Path, str] = {}
        """Files of these photos under names that the list gave them before, and their SHA-256."""
        self.outdated_of: dict[Path, Path] = {}
        """The photos that they were made of."""

    def note_outdated(self, position: int, found: FoundPhoto, folder: Path, name: str) -> None:
        """Find out whether a photo's file for the export at a position has the name of another row of the list.

        `folder` and `name` are those that it would have as a new one. Such a file's name is free for other photos.
        """
        made = self._earlier.find(found.path, self._recipe.exports[position].name)
        if made is None:
            return
        path = self._earlier.path(made)
        if path.parent == folder and _is_alike(path.name, name):
            return
        if look_at(path, made, verify=True) is FileState.WHOLE:
            self._take_back(path, made, found)
        else:
            self._counts["edited"] += path.is_file()  # under its old name

    def note_unwanted(self, found: FoundPhoto, *, is_withdrawn: bool) -> None:
        """Look for files of a photo without a row: outdated ones if it is withdrawn; others may be right, and stay."""
        for export in self._recipe.exports:
            made = self._earlier.find(found.path, export.name) if export.enabled else None
            path = self._earlier.path(made) if made is not None else None
            if made is None or path is None or not path.is_file():
                continue
            if not is_withdrawn:
                self._counts["rowless"] += 1
            elif look_at(path, made, verify=True) is FileState.WHOLE:
                self._take_back(path, made, found)
            else:
                self._counts["edited"] += 1

    def _take_back(self, path: Path, made: PreviousFile, found: FoundPhoto) -> None:
        self.outdated[path] = made.sha256
        self.outdated_of[path] = found.path
        self.names[str(path.parent)].discard(path.name)

    def judge(
        self, position: int, found: FoundPhoto, name: str, keep: Keep, content: str | None = None
    ) -> FileDecision | None:
        """Return what becomes of a photo's file for the export at a position; None when it was not made before.

        `name` is the one that it would have as a new one; `content` tells what its texts say of a row of a list, None
        when there is no list.
        """
        export = self._recipe.exports[position]
        made = self._earlier.find(found.path, export.name)
        if made is None or self._earlier.path(made) in self.outdated or not self._is_for(made, export, name):
            # Under the name that it gets now, another export of before may have made it: one that was renamed since.
            made = self._earlier.find_renamed(found.path, name, self._names)
        if made is None:
            return None
        path = self._earlier.path(made)
        is_there = keep(path)
        if is_there is None:
            self._is_elsewhere |= _size(path) == made.bytes
            return None
        self._known += 1
        if not is_there:
            return FileDecision(path)
        return self._compare(made, path, found, self._fingerprints[position], content)

    def _is_for(self, made: PreviousFile, export: Export, name: str) -> bool:
        """Tell whether a file would have the same name now."""
        had = self._earlier.path(made).name
        return made.templates == (export.file, export.folder) or _is_alike(had, name)

    def note_skipped(self, found: FoundPhoto, name: str) -> None:
        """Count a photo's file that was left out because a file of that name is there already."""
        if self._earlier.is_of_another(name, found.size):
            self._leave("foreign")

    def end_photo(self, targets: list[Path | None], replaces: list[str], *, is_refused: bool) -> tuple[Note, ...]:
        """Count the photo whose files have all been judged, unless refused; return the notes on it."""
        if not is_refused:
            self._count(targets, replaces)
        said = tuple(_PHOTO_NOTES[key] for key in dict.fromkeys(self._said))
        if not said and self._known and not any(targets):
            said = (_UP_TO_DATE,)
        self._known = 0
        self._said.clear()
        self._is_elsewhere = self._is_mended = False
        return said

    def _count(self, targets: list[Path | None], replaces: list[str]) -> None:
        self._counts["elsewhere"] += self._is_elsewhere
        if self._is_mended:
            self._counts["incomplete"] += 1
        elif any(replaces):
            self._counts["changed"] += 1
        elif not self._known:
            self._counts["new"] += any(target is not None for target in targets)
        else:
            self._counts["incomplete" if any(targets) else "unchanged"] += 1
            self._counts["current"] += not any(targets) and not self._said  # else others are kept in their place

    def counts(self) -> dict[str, int]:
        """Return how many photos are unchanged, changed, incomplete and new, and how many files are left or redone."""
        if not (len(self._earlier) or self._counts["foreign"]):
            return {}
        return {key: self._counts[key] for key in (*_PHOTOS, *_FILES)}

    def notes(self) -> tuple[Note, ...]:
        """Return what was found; none where nothing was delivered before."""
        return tuple(compare_notes(self._counts, is_first=not len(self._earlier)))

    def _compare(
        self, made: PreviousFile, path: Path, found: FoundPhoto, fingerprint: str, content: str | None
    ) -> FileDecision:
        is_same_recipe = made.fingerprint == fingerprint
        is_same_row = content is None or made.content == content
        is_same_photo = (found.size, found.changed_ns) == (made.size, made.changed_ns)
        state = look_at(path, made, verify=self._limits.verify)
        if state is FileState.CUT:
            return self._leave("another") if not is_same_photo and self._is_another(made, found) else self._mend(path)
        if is_same_photo and is_same_recipe and is_same_row and state is not FileState.EDITED:
            return FileDecision()
        if not is_same_photo and self._is_another(made, found):
            return self._leave("another")
        if state is FileState.EDITED:
            return self._leave("edited")  # also with older settings: nobody's own work is counted as replaceable
        if not is_same_recipe and is_same_row and self._redo is not Redo.ALL:
            return self._leave("recipe")
        self._counts["made"] += not is_same_recipe
        return FileDecision(path, made.sha256)

    def _mend(self, path: Path) -> FileDecision:
        """Make a file again in the place of what is left of it."""
        self._is_mended = True
        self._leave("cut")
        return FileDecision(path, digest(path))

    def _leave(self, why: str) -> FileDecision:
        self._counts[why] += 1
        self._said.append(why)
        return FileDecision()

    def _is_another(self, made: PreviousFile, found: FoundPhoto) -> bool:
        """Tell whether it is another photo than the one delivered: cameras start their numbers again, people rename."""
        if (made.size, made.changed_ns) in self._looks:
            return True  # that photo is in this run too, under another name
        try:
            shot = read.header(found.path, self._limits).shot
        except (PhotoError, OSError):
            return False  # the worker says what is wrong with it
        return shot != made.shot


def _is_alike(had: str, name: str) -> bool:
    """Tell whether a file's earlier name is this one, or this one with a number."""
    if had == name:
        return True
    match = _NUMBERED.fullmatch(had)
    return match is not None and had == number_name(name, int(match[1]))


def _size(path: Path) -> int:
    try:
        return path.lstat().st_size
    except OSError:
        return -1
