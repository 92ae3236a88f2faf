"""The recipe in the bar at the top: which one, whether it has changes, save, undo."""

import contextlib
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QWidget

from studio.errors import RecipeError, StudioError
from studio.gui.bridge.samples.small_pictures import SmallPictures
from studio.gui.i18n.translate import say
from studio.gui.recipe.document import RecipeDocument
from studio.gui.recipe.name_dialog import NameDialog
from studio.gui.recipe.package import RecipePackages
from studio.gui.recipe.picker import RecipeBox
from studio.gui.recipe.shipped import recipe_name
from studio.gui.theme import icon
from studio.gui.widgets.field import WheelGuard, commit_focused_editor
from studio.gui.widgets.signals import connect_typed
from studio.job import Existing
from studio.recipe import library
from studio.recipe.command_line import command_line
from studio.recipe.file import load_recipe

DOT = " •"


class RecipeBar(QWidget):
    """Lists the library and keeps recipes in it."""

    refused = Signal(str)
    told = Signal(str)
    command_requested = Signal()

    def __init__(self, document: RecipeDocument, pictures: SmallPictures | None = None) -> None:
        super().__init__()
        self._document = document
        self.packages = RecipePackages(self, lambda: document.recipe)
        connect_typed(self.packages.chosen, Path, document.open_file)
        connect_typed(self.packages.imported, Path, self._open_imported)
        self.packages.told.connect(self.told)
        self.packages.refused.connect(self.refused)
        label = QLabel(self.tr("Recipe"))
        label.setProperty("role", "secondary")
        self.combo = RecipeBox(self, pictures)
        label.setBuddy(self.combo)
        self.combo.setAccessibleName(self.tr("Recipe"))
        WheelGuard(self).watch(self.combo)
        self.combo.activated.connect(self._take)
        self.save_button = QPushButton(self.tr("Save"))
        self.save_button.setProperty("kind", "ghost")
        self.save_button.clicked.connect(self.save)
        self.undo = self._tool("undo-2", self.tr("Undo"), document.undo_stack.undo)
        self.redo = self._tool("redo-2", self.tr("Redo"), document.undo_stack.redo)
        self.more = self._tool("ellipsis", self.tr("More about recipes"), None)
        self.more.setMenu(self._menu())
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(label)
        row.addSpacing(4)
        row.addWidget(self.combo, 1)
        for widget in (self.save_button, self.undo, self.redo, self.more):
            row.addWidget(widget)
        document.changed.connect(self.show_recipe)
        document.loaded.connect(self.show_recipe)
        document.refused.connect(self._tell_refusal)
        document.left_unsaved.connect(self._tell_left_unsaved)
        stack = document.undo_stack
        stack.canUndoChanged.connect(self.undo.setEnabled)
        stack.canRedoChanged.connect(self.redo.setEnabled)
        stack.undoTextChanged.connect(self._name_undo)
        stack.redoTextChanged.connect(self._name_redo)
        self.undo.setEnabled(False)
        self.redo.setEnabled(False)
        self.show_recipe()

    def _tool(self, name: str, words: str, act: Callable[[], object] | None) -> QToolButton:
        button = QToolButton()
        button.setProperty("kind", "ghost")
        button.setIcon(icon.icon(name))
        button.setToolTip(words)
        button.setAccessibleName(words)
        if act is not None:
            button.clicked.connect(lambda _=False: act())  # pyright: ignore[reportCallIssue]
        return button

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(icon.icon("save"), self.tr("Save as…"), self.ask_name)
        menu.addSeparator()
        menu.addAction(icon.icon("file-down"), self.tr("Import a recipe…"), self.packages.ask_import)
        menu.addAction(icon.icon("file-up"), self.tr("Export the recipe…"), self._export)
        menu.addAction(icon.icon("terminal"), self.tr("Copy as command"), self.command_requested.emit)
        menu.addSeparator()
        self._delete = menu.addAction(icon.icon("trash-2"), self.tr("Delete from the library"), self._remove)
        menu.aboutToShow.connect(lambda: self._delete.setEnabled(self._is_own()))
        return menu

    # What is shown

    def show_recipe(self) -> None:
        """Show the name of the recipe, with a dot when it has changes that are not saved."""
        document = self._document
        name = self._shown_name + (DOT if document.is_changed else "")
        self.combo.show_recipe(name, document.recipe, document.path)
        self.save_button.setEnabled(document.is_changed or not self.preset_name())

    @property
    def _shown_name(self) -> str:
        return recipe_name(self._document.recipe.name, self._document.path)

    def _name_undo(self, text: str) -> None:
        self.undo.setToolTip(f"{self.tr('Undo')}: {text}" if text else self.tr("Undo"))

    def _name_redo(self, text: str) -> None:
        self.redo.setToolTip(f"{self.tr('Redo')}: {text}" if text else self.tr("Redo"))

    def preset_name(self) -> str:
        """Return the name by which the library knows the recipe; "" for one that is not in it."""
        path = self._document.path
        if path is None or not (library.is_own(path) or library.is_shipped(path)):
            return ""
        return library.preset_name(path)

    def _is_own(self) -> bool:
        return library.is_own(self._document.path)

    # What the user asks for

    def _take(self, _: int) -> None:
        path = self.combo.currentData()
        if path and Path(path) != self._document.path:
            self.open_file(Path(path))
        self.show_recipe()

    def open_file(self, path: Path) -> None:
        """Open another recipe; one that comes with its files is taken into the library."""
        self.packages.open_file(path)

    def _tell_refusal(self, sentence: str) -> None:
        """Tell what no field says below itself."""
        if not self._document.is_field_asking:
            self.refused.emit(sentence)

    def _tell_left_unsaved(self, name: str) -> None:
        self.told.emit(self.tr("The changes of “%1” are not saved; Undo brings them back.").replace("%1", name))

    def save(self) -> None:
        """Save the recipe; one that came with the program, or from outside, is saved under a name that is asked for."""
        commit_focused_editor()
        if self._is_own():
            self._document.save()
        else:
            self.ask_name()

    def ask_name(self) -> None:
        """Ask for a name and keep the recipe under it."""
        commit_focused_editor()
        name, path = self._shown_name, self._document.path
        why = ""
        if path is not None and library.is_shipped(path):
            why = self.tr("“%1” came with Studio and stays as it is; your copy is saved.").replace("%1", name)
            name = self.tr("My %1").replace("%1", name)
        dialog = NameDialog(self.window(), name, why)
        connect_typed(dialog.named, str, self.keep)
        dialog.open()

    def keep(self, name: str) -> None:
        """Keep the recipe under a name."""
        if name.strip():
            self._document.save_as(name.strip())

    def _open_imported(self, path: Path) -> None:
        if self._document.open_file(path):
            name = self._document.recipe.name
            self.told.emit(self.tr("“%1” is in your library, with its files.").replace("%1", name))

    def _export(self) -> None:
        commit_focused_editor()
        self.packages.ask_export(self._document.recipe)

    def _remove(self) -> None:
        path = self._document.path
        if path is None:
            return
        with contextlib.suppress(RecipeError):  # a broken one has no files
            self.packages.forget(load_recipe(path))
        try:
            library.delete_preset(library.preset_name(path), keep_files=True)
        except StudioError as error:
            self.refused.emit(say(error.message))
            return
        self._document.forget_file()  # it stays open, so that nothing is lost

    def copy_command(self, sources: Sequence[Path], destination: Path | None, existing: Existing) -> None:
        """Put the command of this delivery on the clipboard; a recipe with changes has to be saved before."""
        commit_focused_editor()
        document = self._document
        if document.is_changed or document.path is None:
            self.refused.emit(self.tr("Save the recipe first: the command line reads it from its file."))
            return
        recipe = self.preset_name() or str(document.path)
        line = command_line(recipe, sources or [Path("FOLDER")], destination or Path("DIR"), existing)
        QGuiApplication.clipboard().setText(line)
        self.told.emit(self.tr("The command is on the clipboard: %1").replace("%1", line))
