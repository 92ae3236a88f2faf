"""Opens the dialogs that belong to no pane: preferences, benchmark, help. Each is imported when it is first opened."""

from msgspec import structs
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from studio.gui.photos.model import PhotoModel
from studio.gui.preferences import StoredPreferences
from studio.gui.recipe.document import RecipeDocument
from studio.paths import resource_path


class Dialogs(QObject):
    """The dialogs over one window; what is chosen in them goes into the preferences."""

    workers_chosen = Signal(int)

    def __init__(
        self, preferences: StoredPreferences, document: RecipeDocument, model: PhotoModel, window: QWidget
    ) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self._document = document
        self._model = model

    def show_preferences(self) -> None:
        """Open the preferences."""
        from studio.gui.window.preferences_dialog import PreferencesDialog

        dialog = PreferencesDialog(self._preferences.value, self._window)
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
