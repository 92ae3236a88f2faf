"""Imports and exports recipes with the files that they name, in the system's dialogs; the work is done in a thread."""

import contextlib
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from studio.batch.package.layout import ZIP_SUFFIX, pack_names
from studio.batch.package.pack import export_recipe
from studio.batch.package.unpack import NameTakenError, free_preset_name, import_recipe
from studio.errors import StudioError
from studio.gui.bridge.background_task import BackgroundTask
from studio.gui.widgets.signals import connect_typed
from studio.paths import shorten_home
from studio.recipe import library
from studio.recipe.file import SUFFIX
from studio.recipe.model import Recipe


class RecipePackages(QObject):
    """`chosen` is a recipe file to be opened, `imported` one that is now in the library."""

    chosen = Signal(Path)
    imported = Signal(Path)
    told = Signal(str)
    refused = Signal(str)

    def __init__(self, parent: QWidget, current: Callable[[], Recipe]) -> None:
        """Take what returns the recipe that is open."""
        super().__init__(parent)
        self._parent = parent
        self._current = current
        self._deleted: list[Recipe] = []
        self._task = BackgroundTask(self, name="recipe package")
        self._task.done.connect(self._show)
        self._task.failed.connect(self.refused)

    def ask_import(self) -> None:
        """Let the user choose a recipe file or a package, and open it."""
        dialog = QFileDialog(
            self._parent.window(), self.tr("Import a recipe"), "", f"{self.tr('Recipes')} (*{SUFFIX} *{ZIP_SUFFIX})"
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        connect_typed(dialog.fileSelected, str, lambda name: self.open_file(Path(name)))
        dialog.open()

    def open_file(self, path: Path) -> None:
        """Take a package into the library; a recipe file is opened where it is."""
        if is_package(path):
            self.unpack(path)
        else:
            self.chosen.emit(path)

    def unpack(self, path: Path, *, name: str = "", replace: bool = False) -> None:
        """Take a package into the library, under another name if one is given."""

        def call() -> object:
            try:
                return import_recipe(path, name=name, replace=replace)
            except NameTakenError as error:
                return path, error, free_preset_name(error.name)

        self._task.start(call)

    def ask_export(self, recipe: Recipe) -> None:
        """Let the user choose a file, and write the recipe with its files."""
        whole, alone = self.tr("Recipe with its files"), self.tr("Recipe")
        filters = [f"{whole} (*{ZIP_SUFFIX})", f"{alone} (*{SUFFIX})"]
        has_files = bool(pack_names(recipe, "")[1])
        dialog = QFileDialog(self._parent.window(), self.tr("Export the recipe"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(filters if has_files else filters[::-1])
        dialog.selectFile(f"{recipe.name}{ZIP_SUFFIX if has_files else SUFFIX}")
        connect_typed(
            dialog.fileSelected,
            str,
            lambda name: self.pack(recipe, _with_suffix(Path(name), dialog.selectedNameFilter() == filters[0])),
        )
        dialog.open()

    def pack(self, recipe: Recipe, target: Path) -> None:
        """Write a recipe with its files; the dialog has asked whether to replace a file."""

        def call() -> str:
            return shorten_home(export_recipe(recipe, target, replace=True))

        self._task.start(call)

    def forget(self, recipe: Recipe) -> None:
        """Remove the files of a deleted recipe at the end; until then it may still be open, or come back by undo."""
        self._deleted.append(recipe)

    def close(self) -> None:
        """Wait for a package that is being read or written, and remove files that no recipe has any more."""
        self._task.close()
        for recipe in self._deleted:
            with contextlib.suppress(StudioError):
                library.remove_unused_files(recipe, self._current())
        self._deleted.clear()

    def _show(self, result: object) -> None:
        match result:
            case Path():
                self.imported.emit(result)
            case str():
                self.told.emit(self.tr("The recipe is exported: %1").replace("%1", result))
            case (Path() as path, NameTakenError() as taken, str() as free):
                self._ask(path, taken, free)
            case _:
                pass

    def _ask(self, path: Path, taken: NameTakenError, free: str) -> None:
        """Ask what becomes of the recipe that has the name already."""
        box = QMessageBox(self._parent.window())
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("Import a recipe"))
        words = self.tr("Your library has a recipe “%1” already.")
        if taken.is_shipped:
            words = self.tr("“%1” came with Studio and stays as it is.")
        box.setText(words.replace("%1", taken.name))
        both = box.addButton(self.tr("Keep both"), QMessageBox.ButtonRole.AcceptRole)
        if not taken.is_shipped:
            replace = box.addButton(self.tr("Replace"), QMessageBox.ButtonRole.DestructiveRole)
            replace.clicked.connect(partial(self.unpack, path, replace=True))
        box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(both)
        both.clicked.connect(partial(self.unpack, path, name=free))
        box.open()


def is_recipe(path: Path) -> bool:
    """Tell whether a file is a recipe, with its files or alone, by its name."""
    return path.name.lower().endswith((SUFFIX, ZIP_SUFFIX)) and not path.is_dir()


def is_package(path: Path) -> bool:
    """Tell whether a file is a recipe with its files, by its name."""
    return path.name.lower().endswith(ZIP_SUFFIX)


def _with_suffix(path: Path, is_whole: bool) -> Path:
    if path.name.endswith((SUFFIX, ZIP_SUFFIX)):
        return path
    stem = path.name.removesuffix(".zip").removesuffix(".toml").removesuffix(".recipe")
    return path.with_name(f"{stem}{ZIP_SUFFIX if is_whole else SUFFIX}")
