"""The recipe in work: every change of it goes through here and can be undone. Knows values and files, no widget."""

import re
import time
from collections.abc import Callable
from pathlib import Path

from msgspec import structs
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from studio.errors import RecipeError, StudioError
from studio.recipe import library
from studio.recipe.file import check_recipe, encode_recipe, load_recipe
from studio.recipe.model import Export, Recipe
from studio.recipe.watermark import Watermark

MOST_STEPS = 500

MERGE_SECONDS = 1.5
"""Changes of one thing with more between them are steps of their own."""

MOVEMENT = "drag-mark-"
"""Part of the merge key of what a hand does before it lets go, however long that takes."""

_PLACE = re.compile(r"export\[\d+\]\.(watermark\[\d+\]\.)?")
"""Where in a file a key stands; a form shows that by itself."""


class RecipeDocument(QObject):
    """Owns the recipe. `changed` follows every change of its value, `loaded` also when another one was opened."""

    changed = Signal()
    chosen = Signal(int)
    loaded = Signal()
    refused = Signal(str)
    left = Signal(str)
    """Another recipe took the place of this one, which has changes that are not saved."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_field_asking = False
        """Whether a change comes from a field that says itself what is wrong with it."""
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(MOST_STEPS)
        recipe = Recipe(exports=(Export(),))
        self._state = _State(recipe, _Document(None, recipe), 0)

    @property
    def recipe(self) -> Recipe:
        """The recipe as it is now."""
        return self._state.recipe

    @property
    def path(self) -> Path | None:
        """The file that the recipe came from, or was saved in."""
        return self._state.document.path

    @property
    def export_index(self) -> int:
        """The position of the chosen export."""
        return self._state.index

    @property
    def export(self) -> Export:
        """The chosen export."""
        return self._state.recipe.exports[self._state.index]

    @property
    def is_changed(self) -> bool:
        """Tell whether the recipe differs from its file."""
        return self._state.recipe != self._state.document.saved

    # Changes

    def change_export(self, text: str, merge_key: str, /, **changes: object) -> bool:
        """Change keys of the chosen export; False, and `refused` says why, for what is not possible."""
        return self._replace_export(text, merge_key, lambda export: structs.replace(export, **changes))

    def change_watermark(self, number: int, text: str, merge_key: str, /, **changes: object) -> bool:
        """Change keys of a watermark of the chosen export; False for one that is no longer there."""
        if number >= len(self.export.watermark):
            return False

        def change(export: Export) -> Export:
            watermarks = list(export.watermark)
            watermarks[number] = structs.replace(watermarks[number], **changes)
            return structs.replace(export, watermark=tuple(watermarks))

        return self._replace_export(text, f"{merge_key}.{number}" if merge_key else "", change)

    def set_watermarks(self, text: str, watermarks: tuple[Watermark, ...]) -> bool:
        """Give the chosen export other watermarks."""
        return self.change_export(text, "", watermark=watermarks)

    def set_enabled(self, index: int, *, enabled: bool) -> bool:
        """Make an export or leave it out."""
        exports = list(self.recipe.exports)
        exports[index] = structs.replace(exports[index], enabled=enabled)
        return self._exports(self.tr("Switch an export"), exports, self.export_index)

    def add_export(self) -> bool:
        """Add an export with every key at its default, and choose it."""
        exports = [*self.recipe.exports, Export(name=self._free_name(self.tr("export")))]
        return self._exports(self.tr("Add an export"), exports, len(exports) - 1)

    def copy_export(self) -> bool:
        """Copy the chosen export, and choose the copy."""
        copy = structs.replace(self.export, name=self._free_name(self.export.name))
        place = self.export_index + 1
        exports = [*self.recipe.exports[:place], copy, *self.recipe.exports[place:]]
        return self._exports(self.tr("Copy an export"), exports, place)

    def remove_export(self) -> bool:
        """Remove the chosen export; the last one stays."""
        exports = [each for number, each in enumerate(self.recipe.exports) if number != self.export_index]
        return self._exports(self.tr("Remove an export"), exports, min(self.export_index, max(0, len(exports) - 1)))

    def move_export(self, by: int) -> bool:
        """Move the chosen export up or down."""
        place = self.export_index + by
        if not 0 <= place < len(self.recipe.exports):
            return False
        exports = list(self.recipe.exports)
        exports.insert(place, exports.pop(self.export_index))
        return self._exports(self.tr("Move an export"), exports, place)

    def choose(self, index: int) -> None:
        """Choose an export; that is no step to undo."""
        if 0 <= index < len(self.recipe.exports) and index != self.export_index:
            self._state = _State(self.recipe, self._state.document, index)
            self.chosen.emit(index)

    def guard(self, change: Callable[[], bool]) -> bool:
        """Make a change whose values may be impossible by themselves; `refused` says so then."""
        try:
            return change()
        except RecipeError as error:
            self.refused.emit(str(error))
            return False

    # Files

    def load(self, recipe: Recipe, path: Path | None) -> None:
        """Take another recipe; undo brings the one before back, with its changes."""
        before, was_changed = self._state, self.is_changed
        self._state = _State(recipe, _Document(path, recipe), 0)
        self.undo_stack.push(_Step(self, self.tr("Open “%1”").replace("%1", recipe.name), "", before, self._state))
        if before.index:
            self.chosen.emit(0)
        self._tell(is_other=True)
        if was_changed:
            self.left.emit(before.recipe.name)

    def take_delivered(self, recipe: Recipe) -> None:
        """Take the recipe that a delivery is made by, with its file where that holds the same."""
        if recipe != self.recipe:
            self.load(recipe, self.path if recipe == self._state.document.saved else None)

    def take_draft(self, recipe: Recipe) -> bool:
        """Go on with changes that were not saved when the program ended; to undo them shows what is saved."""
        return self._try(self.tr("Changes of last time"), "", lambda: (recipe, 0))

    def open_file(self, path: Path) -> bool:
        """Read a recipe file; False, and `refused` says why, when it is none."""
        try:
            recipe = load_recipe(path)
        except StudioError as error:
            self.refused.emit(str(error))
            return False
        self.load(recipe, path)
        return True

    def save(self) -> Path | None:
        """Keep the recipe in its own file, or under its name in the library where that file is not one's own there."""
        return self._keep(self.recipe, self.path if library.is_own(self.path) else None)

    def save_as(self, name: str) -> Path | None:
        """Keep the recipe under another name in the library; a preset of one's own of that name is replaced."""
        try:
            recipe = structs.replace(self.recipe, name=name)
        except RecipeError as error:
            self.refused.emit(str(error))
            return None
        return self._keep(recipe, None)

    def forget_file(self) -> None:
        """Go on without a file, as after its deletion: the recipe counts as not saved."""
        self._state.document.path = None
        self._state.document.saved = None
        self.changed.emit()

    def _keep(self, recipe: Recipe, path: Path | None) -> Path | None:
        try:
            path = library.save_preset(recipe, path)
        except StudioError as error:
            self.refused.emit(str(error))
            return None
        # The name goes with the file and not with the history: to undo a step never renames a file.
        document = self._state.document
        document.path, document.saved, document.name = path, recipe, recipe.name
        self._state = _State(recipe, document, self.export_index)
        self.undo_stack.setClean()  # what comes is a step of its own, so that undo ends at what was saved
        self.changed.emit()
        return path

    def write_file(self, path: Path) -> bool:
        """Write the recipe into a file of the user's choice."""
        try:
            path.write_text(encode_recipe(self.recipe), encoding="utf-8", newline="\n")
        except OSError as error:
            self.refused.emit(
                self.tr("%1 can't be written: %2.").replace("%1", str(path)).replace("%2", str(error.strerror))
            )
            return False
        return True

    # Within

    def _replace_export(self, text: str, merge_key: str, change: Callable[[Export], Export]) -> bool:
        def make() -> tuple[Recipe, int]:
            exports = list(self.recipe.exports)
            exports[self.export_index] = change(exports[self.export_index])
            return structs.replace(self.recipe, exports=tuple(exports)), self.export_index

        return self._try(text, f"{self.export_index}.{merge_key}" if merge_key else "", make)

    def _exports(self, text: str, exports: list[Export], index: int) -> bool:
        return self._try(text, "", lambda: (structs.replace(self.recipe, exports=tuple(exports)), index))

    def _try(self, text: str, merge_key: str, make: Callable[[], tuple[Recipe, int]]) -> bool:
        try:
            recipe, index = make()
            recipe = check_recipe(recipe)
        except RecipeError as error:
            self.refused.emit(_PLACE.sub("", str(error)))
            return False
        if recipe == self.recipe and index == self.export_index:
            return True
        before = self._state
        self._state = _State(recipe, before.document, index)
        self.undo_stack.push(_Step(self, text, merge_key, before, self._state))
        if index != before.index:
            self.chosen.emit(index)
        self.changed.emit()
        return True

    def go_to(self, state: "_State") -> None:
        """Take a state of the history; for its steps only."""
        before = self._state
        name = state.document.name
        self._state = _State(structs.replace(state.recipe, name=name), state.document, state.index)
        if state.index != before.index:
            self.chosen.emit(state.index)
        self._tell(is_other=state.document is not before.document)

    def _tell(self, *, is_other: bool) -> None:
        if is_other:
            self.loaded.emit()
        self.changed.emit()

    def _free_name(self, wanted: str) -> str:
        taken = {export.name.casefold() for export in self.recipe.exports}
        stem = wanted.rstrip("0123456789").rstrip("- ") or wanted
        if wanted.casefold() not in taken:
            return wanted
        return next(f"{stem}-{number}" for number in range(2, 10_000) if f"{stem}-{number}".casefold() not in taken)


class _Document:
    """A recipe that was opened: its file, and what that holds (None: it has none any more). All its states share it."""

    def __init__(self, path: Path | None, saved: Recipe) -> None:
        self.path = path
        self.saved: Recipe | None = saved
        self.name = saved.name


class _State:
    """What is undone and redone: the recipe, which document it is of, the chosen export."""

    def __init__(self, recipe: Recipe, document: _Document, index: int) -> None:
        self.recipe = recipe
        self.document = document
        self.index = min(index, len(recipe.exports) - 1)


class _Step(QUndoCommand):
    """One step; those of one merge key that follow each other closely become one, and all of one movement."""

    def __init__(self, document: RecipeDocument, text: str, merge_key: str, before: _State, after: _State) -> None:
        super().__init__(text)
        self._document = document
        self._key = merge_key
        self._before = before
        self._after = after
        self._is_first = True
        self._at = time.monotonic()

    def id(self) -> int:
        """Return what steps that may become one have in common."""
        return hash(self._key) % 1_000_000_007 + 1 if self._key else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take a later step of the same key into this one."""
        if not isinstance(other, _Step) or other._key != self._key:
            return False
        if other._at - self._at > MERGE_SECONDS and MOVEMENT not in self._key:
            return False
        self._at = other._at
        self._after = other._after
        # A movement that was given up ends where it began: nothing is left to undo.
        self.setObsolete(self._after.recipe == self._before.recipe and self._after.index == self._before.index)
        return True

    def undo(self) -> None:
        """Go back."""
        self._document.go_to(self._before)

    def redo(self) -> None:
        """Go forth; the first time the change is made already."""
        if self._is_first:
            self._is_first = False
        else:
            self._document.go_to(self._after)
