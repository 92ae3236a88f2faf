"""The open recipe: every change of it goes through here and can be undone. Knows values and files, no widget."""

from collections.abc import Callable
from pathlib import Path

from msgspec import structs
from PySide6.QtCore import QObject, Signal

from studio.errors import RecipeError, StudioError
from studio.gui.i18n.translate import say
from studio.gui.recipe.shipped import recipe_name
from studio.gui.recipe.undo_step import RecipeFile, RecipeState, UndoStack, UndoStep
from studio.recipe import library
from studio.recipe.file import check_recipe, load_recipe
from studio.recipe.model import Export, Recipe, with_exports
from studio.recipe.watermark import Watermark

MOST_STEPS = 500


class RecipeDocument(QObject):
    """Owns the recipe. `changed` follows every change of its value, `loaded` also when another one was opened."""

    changed = Signal()
    chosen = Signal(int)
    loaded = Signal()
    refused = Signal(str)
    stepped = Signal()
    """Undo or redo is about to be shown."""
    left_unsaved = Signal(str)
    """Another recipe was opened in place of this one, which has changes that are not saved."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_field_asking = False
        """Whether a change comes from a field that says itself what is wrong with it."""
        self.undo_stack = UndoStack(self)
        self.undo_stack.setUndoLimit(MOST_STEPS)
        recipe = Recipe(exports=(Export(),))
        self._state = RecipeState(recipe, RecipeFile(None, recipe), 0)

    @property
    def recipe(self) -> Recipe:
        """The recipe as it is now."""
        return self._state.recipe

    @property
    def path(self) -> Path | None:
        """The file that the recipe was read from or saved in."""
        return self._state.file.path

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
        return self._state.recipe != self._state.file.saved

    # Changes

    def change_export(self, text: str, merge_key: str, /, **changes: object) -> bool:
        """Change keys of the chosen export; False, and `refused` says why, for what is not possible."""
        return self._replace_export(text, merge_key, lambda export: structs.replace(export, **changes))

    def change_recipe(self, text: str, merge_key: str, /, **changes: object) -> bool:
        """Change keys of the recipe itself; False, and `refused` says why, for what is not possible."""

        def make() -> tuple[Recipe, int]:
            return structs.replace(self.recipe, **changes), self.export_index

        return self._try(text, merge_key, make)

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
        """Switch an export on or off."""
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

    def move_export_to(self, number: int, place: int) -> bool:
        """Move an export to another place, and choose it."""
        if not 0 <= place < len(self.recipe.exports):
            return False
        exports = list(self.recipe.exports)
        exports.insert(place, exports.pop(number))
        return self._exports(self.tr("Move an export"), exports, place)

    def choose(self, index: int) -> None:
        """Choose an export; that is no step to undo."""
        if 0 <= index < len(self.recipe.exports) and index != self.export_index:
            self._state = RecipeState(self.recipe, self._state.file, index)
            self.chosen.emit(index)

    def guard(self, change: Callable[[], bool]) -> bool:
        """Make a change whose values may be invalid by themselves; `refused` tells why."""
        try:
            return change()
        except RecipeError as error:
            self.refused.emit(say(error.short))
            return False

    # Files

    def load(self, recipe: Recipe, path: Path | None) -> None:
        """Take another recipe; undo brings the one before back, with its changes."""
        before, was_changed = self._state, self.is_changed
        self._state = RecipeState(recipe, RecipeFile(path, recipe), 0)
        self._push(self.tr("Open “%1”").replace("%1", recipe_name(recipe.name, path)), "", before)
        if before.index:
            self.chosen.emit(0)
        self._tell(is_other=True)
        if was_changed:
            self.left_unsaved.emit(recipe_name(before.recipe.name, before.file.path))

    def take_delivered(self, recipe: Recipe) -> None:
        """Take the recipe of a delivery, with its file where that holds the same."""
        if recipe != self.recipe:
            self.load(recipe, self.path if recipe == self._state.file.saved else None)

    def take_draft(self, recipe: Recipe) -> bool:
        """Take over changes that were not saved when the program ended; undo shows what is saved."""
        return self._try(self.tr("Changes of last time"), "", lambda: (recipe, 0))

    def open_file(self, path: Path) -> bool:
        """Read a recipe file; False, and `refused` says why, when it is none."""
        try:
            recipe = load_recipe(path)
        except StudioError as error:
            self.refused.emit(say(error.message))
            return False
        self.load(recipe, path)
        return True

    def save(self) -> Path | None:
        """Save the recipe in its own file, or under its name in the library where that file is not the user's own."""
        return self._keep(self.recipe, self.path if library.is_own(self.path) else None)

    def save_as(self, name: str) -> Path | None:
        """Save the recipe under another name in the library; a preset of the user's own of that name is replaced."""
        try:
            recipe = structs.replace(self.recipe, name=name)
        except RecipeError as error:
            self.refused.emit(say(error.message))
            return None
        return self._keep(recipe, None)

    def forget_file(self) -> None:
        """Go on without a file, as after its deletion: the recipe counts as not saved."""
        self._state.file.path = None
        self._state.file.saved = None
        self.changed.emit()

    def _keep(self, recipe: Recipe, path: Path | None) -> Path | None:
        try:
            path = library.save_preset(recipe, path)
        except StudioError as error:
            self.refused.emit(say(error.message))
            return None
        # The name belongs to the file, not to the history: undo never renames a file.
        file = self._state.file
        file.path, file.saved, file.name = path, recipe, recipe.name
        self._state = RecipeState(recipe, file, self.export_index)
        self.undo_stack.setClean()  # the next change is a step of its own, so that undo ends at what was saved
        self.changed.emit()
        return path

    # Within

    def _replace_export(self, text: str, merge_key: str, change: Callable[[Export], Export]) -> bool:
        def make() -> tuple[Recipe, int]:
            exports = list(self.recipe.exports)
            old, new = exports[self.export_index], change(exports[self.export_index])
            exports[self.export_index] = new
            return with_exports(self.recipe, exports, {old.name: new.name}), self.export_index

        return self._try(text, f"{self.export_index}.{merge_key}" if merge_key else "", make)

    def _exports(self, text: str, exports: list[Export], index: int) -> bool:
        return self._try(text, "", lambda: (with_exports(self.recipe, exports), index))

    def _try(self, text: str, merge_key: str, make: Callable[[], tuple[Recipe, int]]) -> bool:
        try:
            recipe, index = make()
            recipe = check_recipe(recipe)
        except RecipeError as error:
            self.refused.emit(say(error.short))
            return False
        if recipe == self.recipe and index == self.export_index:
            return True
        before = self._state
        self._state = RecipeState(recipe, before.file, index)
        self._push(text, merge_key, before)
        if index != before.index:
            self.chosen.emit(index)
        self.changed.emit()
        return True

    def _push(self, text: str, merge_key: str, before: RecipeState) -> None:
        self.undo_stack.push(UndoStep(self._go_to, text, merge_key, before, self._state))

    def _go_to(self, state: RecipeState) -> None:
        """Take a state of the history."""
        self.stepped.emit()
        before = self._state
        name = state.file.name
        self._state = RecipeState(structs.replace(state.recipe, name=name), state.file, state.index)
        if state.index != before.index:
            self.chosen.emit(state.index)
        self._tell(is_other=state.file is not before.file)

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
