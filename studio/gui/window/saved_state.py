"""What the window remembers between two starts: its place, its panes, the recipe and its changes."""

import contextlib

from msgspec import structs
from PySide6.QtCore import QByteArray, QSettings, QSize
from PySide6.QtWidgets import QMainWindow

from studio.errors import RecipeError, StudioError
from studio.gui.photos.pane import PhotoPane
from studio.gui.preferences import Preferences, StoredPreferences
from studio.gui.recipe.bar import RecipeBar
from studio.gui.recipe.document import RecipeDocument
from studio.gui.widgets.field import commit_focused_editor
from studio.gui.window.layout import WindowLayout
from studio.recipe import library
from studio.recipe.file import decode_recipe, encode_recipe
from studio.recipe.model import Recipe

_DRAFT, _DRAFT_OF = "recipe/draft", "recipe/draft of"


class SavedState:
    """Restores and saves the state of one window in the file of its preferences."""

    def __init__(
        self,
        store: QSettings,
        preferences: StoredPreferences,
        document: RecipeDocument,
        recipe_bar: RecipeBar,
        photos: PhotoPane,
    ) -> None:
        self._store = store
        self._photos = photos
        self._preferences = preferences
        self._document = document
        self._recipe_bar = recipe_bar

    def restore_layout(self, window: QMainWindow, layout: WindowLayout) -> None:
        """Give the window and its panes the sizes that they had last."""
        geometry = self._store.value("geometry")
        if not (isinstance(geometry, QByteArray) and window.restoreGeometry(geometry)):
            available = window.screen().availableGeometry().size() - QSize(40, 60)
            window.resize(QSize(1440, 900).boundedTo(available))
        layout.restore(self._store)
        self._photos.restore(self._store)

    def restore_recipe(self) -> None:
        """Open the preset that was used last, with its unsaved changes; when it is gone, the default preset."""
        for name in (self._preferences.value.recipe, Preferences().recipe):
            with contextlib.suppress(StudioError):
                if self._document.open_file(library.find_preset(name)):
                    break
        self._document.undo_stack.clear()
        with contextlib.suppress(RecipeError):
            if draft := str(self._store.value(_DRAFT, "") or ""):
                self._take_draft(decode_recipe(draft), str(self._store.value(_DRAFT_OF, "") or ""))

    def _take_draft(self, recipe: Recipe, preset: str) -> None:
        """Go on with unsaved changes of a preset, or with a recipe from elsewhere, whose file is not read.

        That file may be on a share that does not answer, and the window must open all the same.
        """
        if preset and preset == self._recipe_bar.preset_name():
            self._document.take_draft(recipe)
        else:
            self._document.load(recipe, None)
            self._document.forget_file()
            self._document.undo_stack.clear()

    def save(self, window: QMainWindow, layout: WindowLayout) -> None:
        """Save all of it."""
        self._store.setValue("geometry", window.saveGeometry())
        layout.keep(self._store)
        self._photos.keep(self._store)
        commit_focused_editor()
        document, name = self._document, self._recipe_bar.preset_name()
        is_draft = document.is_changed or not name
        self._store.setValue(_DRAFT, encode_recipe(document.recipe) if is_draft else "")
        self._store.setValue(_DRAFT_OF, name)
        if name:
            self._preferences.change(structs.replace(self._preferences.value, recipe=name))
        self._store.sync()
