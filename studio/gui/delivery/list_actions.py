"""What the window does with a list: choose, confirm, remember and release it, print its cards, go through its page."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton, QWidget

from studio.batch.lists.list_file import EncodingError
from studio.card import GRIDS, CardLayout
from studio.errors import RecipeError
from studio.gui.bridge import ScanResult
from studio.gui.delivery.session import Session
from studio.gui.i18n.numbers import as_count
from studio.gui.i18n.translate import say
from studio.gui.lists.card_printer import CardPrinter
from studio.gui.lists.page import ListPage
from studio.gui.lists.switch import ListSwitch
from studio.gui.photos.pane import PhotoPane
from studio.gui.widgets.banner import Banners
from studio.gui.widgets.signals import connect_typed
from studio.recipe.list_rules import ListRules

_MOST_NOTES = 3
"""What is said of a list in one notice."""


class ListActions(QObject):
    """Acts on the session's list, and tells of it in the banners; `list_asked` asks for the file of a list."""

    list_asked = Signal()

    def __init__(
        self,
        session: Session,
        page: ListPage,
        switch: ListSwitch,
        photos: PhotoPane,
        banners: Banners,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._lists = session.lists
        self._page = page
        self._switch = switch
        self._photos = photos
        self._banners = banners
        self._window = window
        self._is_remembered = False
        """Whether the list was not chosen now, but is that of the last time."""
        self._printer = CardPrinter(self)
        self._wire()

    def _wire(self) -> None:
        lists, page, banners = self._lists, self._page, self._banners
        lists.changed.connect(self._follow)
        lists.columns_asked.connect(self.ask_columns)
        connect_typed(lists.encoding_asked, EncodingError, self._ask_encoding)
        lists.matched.connect(self._show_matched)
        connect_typed(lists.not_kept, str, lambda text: banners.tell("list-kept", "failed", say(text)))
        page.columns_wanted.connect(self.ask_columns)
        connect_typed(page.looked, str, self._tell_looks)
        connect_typed(page.refused, str, lambda text: banners.tell("list-refused", "failed", text))
        connect_typed(page.photo_opened, int, self._open_photo)
        self._switch.switched.connect(self._follow_switch)
        connect_typed(self._session.scanned, ScanResult, lambda _: self._offer_remembered())
        self._printer.printed.connect(self._tell_printed)
        connect_typed(self._printer.refused, str, lambda text: banners.tell("cards", "failed", say(text)))

    # What the user asks for

    def choose(self, path: Path) -> None:
        """Use a list for the photos of the window."""
        if not self._session.phase.is_running:
            self._is_remembered = False
            self._lists.choose(path)

    def press(self, button: QPushButton) -> None:
        """Ask for a list; with one, offer what can be done with it."""
        if not self._lists.is_chosen:
            if not self._session.phase.is_running:
                self.list_asked.emit()
            return
        menu = self.build_menu(button)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def build_menu(self, parent: QWidget) -> QMenu:
        """Build the menu of what can be done with the list that is chosen."""
        lists, is_free = self._lists, not self._session.phase.is_running
        menu = QMenu(parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shows = self._switch.shows_people
        words = self.tr("Show photos and preview") if shows else self.tr("Show people")
        menu.addAction(words, lambda: self._switch.show_people(wanted=not shows))
        menu.addAction(self.tr("Next to check"), self.go_next)
        menu.addSeparator()
        for text, act, is_on in (
            (self.tr("Columns…"), self.ask_columns, is_free and lists.table is not None),
            (self.tr("Read the list again"), lists.read_again, is_free),
            (self.tr("Choose another list…"), self.list_asked.emit, is_free),
        ):
            menu.addAction(text, act).setEnabled(is_on)
        cards = menu.addMenu(self.tr("Print code cards…"))
        cards.setEnabled(lists.table is not None)
        for count in GRIDS:
            text = self.tr("%Ln per page", "", count)
            cards.addAction(text, lambda number=count: self._ask_cards(number))
        menu.addSeparator()
        menu.addAction(self.tr("Use no list"), self.release).setEnabled(is_free)
        return menu

    def release(self) -> None:
        """Use no list any more, nor the next time for these folders."""
        if self._lists.is_chosen and not self._session.phase.is_running:
            self._remember("")
            self._lists.release()

    def go_next(self) -> None:
        """Go to the next thing that needs a look."""
        self._switch.show_people(wanted=True)
        self._page.go_next()

    def read_again(self) -> None:
        """Read the list once more, as its folders are read."""
        if not self._session.phase.is_running:
            self._lists.read_again()

    def ask_columns(self) -> None:
        """Ask what the columns of the list are."""
        from studio.gui.lists.dialogs.columns_dialog import ColumnsDialog

        table = self._lists.table
        if table is None or self._session.phase.is_running:
            return
        dialog = ColumnsDialog(table, self._lists.rules, self._window, tokens=self._lists.tokens())
        connect_typed(dialog.confirmed, ListRules, self._take_columns)
        if self._lists.awaits_columns:
            dialog.rejected.connect(self._lists.release)
        dialog.open()

    def close(self) -> None:
        """End the thread."""
        self._printer.close()

    # What comes back

    def _take_columns(self, rules: ListRules) -> None:
        document = self._session.document
        if document.change_recipe(self.tr("Columns of the list"), "", data=rules):
            self._lists.confirm()

    def _ask_encoding(self, question: EncodingError) -> None:
        from studio.gui.lists.dialogs.encoding_dialog import EncodingDialog

        path = self._lists.path
        if path is None:
            return
        dialog = EncodingDialog(path.name, question.samples, self._window)
        connect_typed(dialog.chosen, str, lambda encoding: self._lists.choose(path, encoding))
        dialog.rejected.connect(self._lists.release)
        dialog.open()

    def _follow(self) -> None:
        lists, banners = self._lists, self._banners
        is_offered = lists.is_chosen and bool(self._session.model.photos)
        self._switch.offer(wanted=is_offered)
        if lists.problem and lists.table is None:
            if self._is_remembered:  # it is gone since the last time
                self._is_remembered = False
                self._lists.release()
                return
            banners.tell("list-file", "failed", say(lists.problem))
        else:
            banners.take_back("list-file")
        if lists.is_chosen and not self._session.model.photos and lists.table is not None:
            text = self.tr("%1 has %2 rows. Add the photos that belong to it.")
            text = text.replace("%1", lists.table.path.name).replace("%2", as_count(len(lists.table.rows)))
            banners.tell("list-waits", "accent", text, [(self.tr("Use no list"), self.release)])
        else:
            banners.take_back("list-waits")
        if not lists.is_chosen:
            for key in ("list-looks", "list-notes", "list-refused"):
                banners.take_back(key)

    def _show_matched(self) -> None:
        result = self._lists.result
        if result is None:
            return
        self._is_remembered = False
        is_first = not self._switch.shows_people and self._shown is not self._lists.path
        self._shown = self._lists.path
        if is_first and self._session.model.photos:
            self._switch.offer(wanted=True)
            self._switch.show_people(wanted=True)
        self._remember(str(self._lists.path), self._lists.encoding)
        notes = [say(note.message) for note in (*result.request.table.notes, *result.notes)][:_MOST_NOTES]
        if notes:
            self._banners.tell("list-notes", "accent", " ".join(notes))
        else:
            self._banners.take_back("list-notes")

    _shown: Path | None = None
    """The list whose people were shown by themselves once."""

    def _tell_looks(self, sentence: str) -> None:
        if sentence and self._lists.is_chosen:
            self._banners.tell("list-looks", "warning", sentence, [(self.tr("Next"), self.go_next)])
        else:
            self._banners.take_back("list-looks")

    def _open_photo(self, index: int) -> None:
        """Show a photo with its preview."""
        self._switch.show_people(wanted=False)
        self._photos.choose(index)
        self._photos.view.setFocus()

    def _follow_switch(self, shows_people: bool) -> None:
        """Keep the photo that is looked at."""
        if shows_people and self._photos.current_index() >= 0:
            self._page.show_photo(self._photos.current_index())

    # What is remembered

    def _folders(self) -> Sequence[str]:
        return [str(root) for root in self._session.sources.roots]

    def _remember(self, path: str, encoding: str | None = None) -> None:
        preferences, folders = self._session.preferences, self._folders()
        new = preferences.value.with_lists(folders, path, encoding)
        if folders and new != preferences.value:
            preferences.change(new)

    def _offer_remembered(self) -> None:
        """Use the list that was chosen for these folders the last time."""
        if self._lists.is_chosen or self._session.phase.is_running:
            return
        folders = self._folders()
        found = next((each for each in self._session.preferences.value.lists if each.folder in folders), None)
        if found is not None:
            self._is_remembered = True
            self._lists.choose(Path(found.path), found.encoding)

    # Cards

    def _ask_cards(self, per_page: int) -> None:
        table = self._lists.table
        if table is None:
            return
        target = str(table.path.with_name(self.tr("%1 cards.pdf").replace("%1", table.path.stem)))
        dialog = QFileDialog(self._window, self.tr("Print code cards"), target, "PDF (*.pdf)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # a file that is there is never replaced
        connect_typed(dialog.fileSelected, str, lambda name: self.print_cards(Path(name), per_page))
        dialog.open()

    def print_cards(self, target: Path, per_page: int) -> None:
        """Print the cards of the list into a new PDF file."""
        table = self._lists.table
        if table is not None:
            try:
                layout = CardLayout(per_page=per_page)
            except RecipeError as error:
                self._banners.tell("cards", "failed", say(error.message))
                return
            if self._printer.print(table, self._lists.key(), layout, target):
                self._banners.tell("cards", "accent", self.tr("Printing code cards…"), can_close=False)

    def _tell_printed(self, target: Path, cards: int, left_out: int) -> None:
        text = self.tr("%Ln code card(s) in %1.", "", cards).replace("%1", target.name)
        if left_out:
            rest = self.tr("%Ln row(s) of the list have no card.", "", left_out)
            text = f"{text} {rest}"
        self._banners.tell("cards", "done", text)
