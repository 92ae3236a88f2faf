"""Opens the dialogs that belong to no pane: preferences, benchmark, help. Each is imported when it is first opened."""

from collections.abc import Callable

from msgspec import structs
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from studio.gui.delivery.start_checks import StartChecks
from studio.gui.photos.model import PhotoModel
from studio.gui.preferences import StoredIdentity, StoredPreferences
from studio.gui.preview.pane import PreviewPane
from studio.gui.recipe.document import RecipeDocument
from studio.gui.recipe.pane import RecipePane
from studio.paths import resource_path


class Dialogs(QObject):
    """The dialogs over one window; what is chosen in them goes into the preferences."""

    workers_chosen = Signal(int)

    def __init__(
        self,
        preferences: StoredPreferences,
        identity: StoredIdentity,
        document: RecipeDocument,
        model: PhotoModel,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self._identity = identity
        self._has_asked = False
        self._document = document
        self._model = model

    def follow_identity(
        self, checks: StartChecks, recipe: RecipePane, preview: PreviewPane, start: Callable[[], object]
    ) -> None:
        """Ask whose photos they are where that is first needed, and use it in the panes."""
        identity = self._identity

        def show() -> None:
            preview.set_studio(identity.value.name)
            recipe.show_identity(identity.value)

        checks.identity_asked.connect(lambda: self.ask_identity(then=start))
        recipe.identity_needed.connect(self.ask_identity_once)
        identity.changed.connect(show)
        show()

    def ask_identity(self, then: Callable[[], object] | None = None) -> None:
        """Ask whose photos they are, and go on with `then` when that was said."""
        from studio.gui.window.identity_dialog import IdentityDialog

        dialog = IdentityDialog(self._identity.value, self._window)
        dialog.given.connect(self._identity.change)
        if then is not None:
            dialog.accepted.connect(then)
        dialog.open()

    def ask_identity_once(self) -> None:
        """Ask whose photos they are, unless that is known or was asked for already."""
        if not self._has_asked and not self._identity.value.name:
            self._has_asked = True
            self.ask_identity()

    def show_preferences(self) -> None:
        """Open the preferences."""
        from studio.gui.window.preferences_dialog import PreferencesDialog

        dialog = PreferencesDialog(self._preferences.value, self._identity.value, self._window)
        dialog.identity.changed.connect(self._identity.change)
        dialog.changed.connect(self._preferences.change)
        dialog.benchmark_requested.connect(self.show_benchmark)
        self.workers_chosen.connect(dialog.workers.setValue)
        dialog.open()

    def show_benchmark(self) -> None:
        """Measure which number of workers is fastest for the photos of the list, or for the samples."""
        from studio.gui.delivery.benchmark_page import BenchmarkPage

        photos = [photo.path for photo in self._model.photos] or sorted(resource_path("samples").iterdir())
        page = BenchmarkPage(self._document.recipe, photos, self._window)
        page.workers_chosen.connect(self.use_workers)
        page.open()

    def use_workers(self, number: int) -> None:
        """Use a number of workers from now on, and show it in the preferences when they are open."""
        self._preferences.change(structs.replace(self._preferences.value, workers=number))
        self.workers_chosen.emit(number)

    def show_help(self) -> None:
        """Open the help beside the window."""
        from studio.gui.window.help import Help

        Help(self._window).show()

    def show_about(self) -> None:
        """Open the page about the program."""
        from studio.gui.window.help import Help

        page = Help(self._window)
        page.show_about()
        page.show()
