"""The list that is chosen for the photos of the window: read, matched and corrected in the background."""

import time
from collections.abc import Callable, Collection, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from studio.batch.lists.card_cache import CardCache
from studio.batch.lists.cards import reader_version
from studio.batch.lists.columns import find_columns
from studio.batch.lists.corrections import Correction, apply_corrections, corrections_file, write_corrections
from studio.batch.lists.list_file import EncodingError, read_list
from studio.batch.lists.rows import ListInput
from studio.batch.lists.table import DataList
from studio.batch.plan.scan import FoundPhoto
from studio.errors import RecipeError
from studio.gui.bridge.background_task import BackgroundTask
from studio.gui.lists.matching.matched import Matched, MatchRequest, match
from studio.gui.photos.model import PhotoModel
from studio.gui.recipe.document import RecipeDocument
from studio.gui.recipe.undo_step import ListStep
from studio.job import Limits
from studio.recipe.list_rules import ListRules
from studio.recipe.template import template_tokens
from studio.tokens import LIST_TOKENS, is_list_token

_PAUSE = 120
"""Milliseconds without a change before photos are matched again."""
_TOLD_SECONDS = 0.05
"""Between two reports of progress."""


class ChosenList(QObject):
    """`changed` follows every change of it: chosen, read, refused, matched, released."""

    changed = Signal()
    columns_asked = Signal()
    """The columns are to be confirmed: nobody has said what they are."""
    encoding_asked = Signal(EncodingError)
    reading_cards = Signal(int, int)
    """So many of how many photos have been read for code cards."""
    matched = Signal()
    not_kept = Signal(str)
    """Corrections could not be written down."""
    released = Signal()
    _told = Signal(int, int)

    def __init__(self, document: RecipeDocument, model: PhotoModel, parent: QObject) -> None:
        super().__init__(parent)
        self.path: Path | None = None
        self.encoding: str | None = None
        self.table: DataList | None = None
        self.result: Matched | None = None
        """The latest matching; the photos may have changed since."""
        self.problem = ""
        """Why the list can't be used, as a sentence."""
        self.is_stopped = False
        """The user has stopped the reading of code cards."""
        self.awaits_columns = False
        """Nothing is matched before somebody has said what the columns are."""
        self.limits: Callable[[], Limits] = Limits
        self.workers: int | None = None
        self._document = document
        self._model = model
        self._destination: Path | None = None
        self._corrections: tuple[Correction, ...] | None = None
        """None until those of the destination have been read."""
        self._carried: tuple[Correction, ...] = ()
        self._is_current = False
        """Whether the result is of what there is now."""
        self._asked: tuple[FoundPhoto, ...] = ()
        """The photos that are matched, or were last."""
        self._cache = CardCache(reader_version())
        self._told_at = 0.0
        self._reader = BackgroundTask(self, name="list reader")
        self._reader.done.connect(self._take_table)
        self._reader.failed.connect(self._refuse)
        self._matcher = BackgroundTask(self, name="list matcher")
        self._matcher.done.connect(self._take_result)
        self._matcher.failed.connect(self._refuse)
        self._matcher.ended.connect(self._end_matching)
        self._keeper = BackgroundTask(self, name="corrections")
        self._keeper.failed.connect(self.not_kept)
        self._keeper.ended.connect(self._keep)
        self._unkept: dict[Path, tuple[Correction, ...]] = {}
        """What is still to be written down, by destination."""
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self._match)
        self._told.connect(self.reading_cards, Qt.ConnectionType.QueuedConnection)
        document.changed.connect(self._follow_recipe)
        for of_photos in (model.modelReset, model.rowsInserted, model.counted):
            of_photos.connect(self._follow_photos)

    # What there is

    @property
    def is_chosen(self) -> bool:
        """Tell whether there is a list."""
        return self.path is not None

    @property
    def is_ready(self) -> bool:
        """Tell whether the photos are matched as they are now; so without a list."""
        return self.path is None or (self.result is not None and self._is_current)

    @property
    def is_busy(self) -> bool:
        """Tell whether the list is being read or matched."""
        return self._reader.is_busy or self._matcher.is_busy or self._timer.isActive()

    @property
    def rules(self) -> ListRules:
        """How the recipe uses a list."""
        return self._document.recipe.data or ListRules()

    def as_input(self) -> ListInput | None:
        """Return the list for a plan; None without one."""
        return self.result.as_input() if self.result is not None and self.path is not None else None

    def is_doubtful(self, photo: Path) -> bool:
        """Tell whether a photo has no row of the list, which the page of the list says."""
        return self.result is not None and photo in self.result.doubtful

    # What the user does

    def choose(self, path: Path, encoding: str | None = None) -> None:
        """Use a list, in place of the one before."""
        if path != self.path:
            self.result = None
        self.path, self.encoding, self.table, self.problem = path, encoding, None, ""
        self._is_current = False
        self._matcher.drop()
        sheet = self.rules.sheet
        self._reader.replace(lambda: _read(path, encoding, sheet))
        self.changed.emit()

    def read_again(self) -> None:
        """Read the list's file once more, as it may have been mended."""
        if self.path is not None:
            self.choose(self.path, self.encoding)

    def confirm(self) -> None:
        """Match the photos, now that the columns are known."""
        self.awaits_columns = False
        self._match_soon()

    def release(self) -> None:
        """Use no list any more."""
        if self.path is None:
            return
        self._reader.drop()
        self._matcher.drop()
        self._timer.stop()
        self.path = self.encoding = self.table = self.result = None
        self.problem = ""
        self._is_current = self.is_stopped = self.awaits_columns = False
        self.released.emit()
        self.changed.emit()

    def stop_reading(self) -> None:
        """Read no more code cards; nothing can be delivered until they are read."""
        self.is_stopped = True
        self._matcher.cancel()

    def go_on_reading(self) -> None:
        """Read the code cards that are left."""
        self._match_soon()

    def set_destination(self, destination: Path | None) -> None:
        """Use the corrections that are kept for another destination; one that has none takes over these."""
        if destination != self._destination:
            self._carried = self._corrections or self._carried
            self._destination, self._corrections = destination, None
            self._follow()

    def correct(self, words: str, corrections: Sequence[Correction]) -> None:
        """Add corrections, as one step to be undone that `words` name; they are kept for later deliveries."""
        if self._corrections is None or not corrections:
            return
        replaced = {(each.photo, each.last, each.key is None) for each in corrections}
        kept = [each for each in self._corrections if (each.photo, each.last, each.key is None) not in replaced]
        self._step(words, (*kept, *corrections))

    def take_back(self, words: str, photos: Collection[Path]) -> None:
        """Take back what was corrected of photos, but for what was corrected of a range of them."""
        if self._corrections is not None and photos:
            kept = [each for each in self._corrections if each.last or not _is_of(each, photos)]
            self._step(words, tuple(kept))

    def _step(self, words: str, after: tuple[Correction, ...]) -> None:
        before, stack = self._corrections, self._document.undo_stack
        if before is None or after == before or stack.is_list_fixed:
            return
        destination = self._destination

        def put(corrections: tuple[Correction, ...], instead_of: tuple[Correction, ...]) -> None:
            if destination in (None, self._destination) or self._corrections == instead_of:
                self._set_corrections(corrections)
            if destination not in (None, self._destination):  # where the step was made
                self._keep_soon(destination, corrections)

        put(after, before)
        stack.push(ListStep(words, lambda: put(before, after), lambda: put(after, before)))

    def close(self) -> None:
        """End all threads; corrections that are not written yet are written now."""
        self._timer.stop()
        for task in (self._reader, self._matcher):
            task.close()
        self._keeper.close()
        for destination, corrections in self._unkept.items():
            _keep(destination, corrections)
        self._unkept = {}

    # The list's file

    def _take_table(self, found: object) -> None:
        if isinstance(found, EncodingError):
            self.encoding_asked.emit(found)
        elif isinstance(found, DataList):
            self.table, self.problem = found, ""
            self.awaits_columns = self.asks_columns()
            if self.awaits_columns:
                self.columns_asked.emit()
            else:
                self._match_soon()
        self.changed.emit()

    def asks_columns(self) -> bool:
        """Tell whether the columns of the list are not those that the recipe names."""
        if self.table is None:
            return False
        try:
            return bool(find_columns(self.table, self.rules, sorted(self.tokens())).guessed)
        except RecipeError:
            return True

    def tokens(self) -> frozenset[str]:
        """Return the names of columns that the recipe uses."""
        return frozenset(filter(is_list_token, self._used())) & LIST_TOKENS

    @property
    def is_missing(self) -> bool:
        """Tell whether the recipe asks for a list and there is none."""
        return self.path is None and any(map(is_list_token, self._used()))

    def _used(self) -> frozenset[str]:
        exports = [export for export in self._document.recipe.exports if export.enabled]
        texts = [text for export in exports for text in (export.file, export.folder, *export.texts)]
        return frozenset[str]().union(*map(template_tokens, texts))

    def key(self) -> str:
        """Return the column that photos are matched with; "" while nobody knows."""
        rules, result = self.rules, self.result
        if rules.key or result is None or result.columns.key is None:
            return rules.columns.get(rules.key, rules.key)
        return result.request.table.columns[result.columns.key]

    def _refuse(self, sentence: str) -> None:
        self.problem = sentence
        self._is_current = False
        self.changed.emit()

    # Matching

    def _follow(self) -> None:
        if self.table is not None and not self.awaits_columns:
            self._is_current = False
            self._match_soon()

    def _follow_photos(self) -> None:
        """Match again when the photos are others than those that were matched."""
        if self.table is None:
            return
        if not _are_same(self._asked, self._model):
            self._follow()

    def _follow_recipe(self) -> None:
        result = self.result
        if self.table is None or (self._is_current and result is not None and result.request.rules == self.rules):
            return
        if result is None or result.request.rules != self.rules:
            self._follow()

    def _match_soon(self) -> None:
        self.is_stopped = False
        self._timer.start()
        self.changed.emit()

    def _match(self) -> None:
        table, result = self.table, self.result
        if table is None:
            return
        photos = self._asked = tuple(self._model.photos)
        request = MatchRequest(
            table=table,
            rules=self.rules,
            photos=photos,
            destination=self._destination,
            corrections=self._corrections,
            carried=self._carried,
            known=result.readings if result is not None else {},
            known_photos=result.photos if result is not None else (),
            workers=self.workers,
            limits=self.limits(),
        )
        task = self._matcher
        task.replace(lambda: match(request, self._cache, self._tell, task.is_cancelled))

    def _tell(self, done: int, of: int) -> None:
        """Tell the progress, in the matcher's thread."""
        now = time.monotonic()
        if done == of or now - self._told_at > _TOLD_SECONDS:
            self._told_at = now
            self._told.emit(done, of)

    def _take_result(self, found: object) -> None:
        if not isinstance(found, Matched) or self.path is None:
            return
        self.result, self.problem = found, ""
        if self._corrections is None and found.request.destination == self._destination:
            self._corrections = found.corrections
        self._is_current = (
            _are_same(found.photos, self._model) and found.request.rules == self.rules and not self._timer.isActive()
        )
        self.matched.emit()

    def _end_matching(self) -> None:
        self.changed.emit()

    # Corrections

    def _set_corrections(self, corrections: tuple[Correction, ...]) -> None:
        self._corrections = corrections
        self._is_current = False
        if self._destination is not None:
            self._keep_soon(self._destination, corrections)
        self._timer.stop()
        self._match()
        self.changed.emit()

    def _keep_soon(self, destination: Path, corrections: tuple[Correction, ...]) -> None:
        self._unkept[destination] = corrections
        self._keep()

    def _keep(self) -> None:
        """Write down the latest corrections, one after the other."""
        for destination, corrections in self._unkept.items():
            if self._keeper.start(partial(_keep, destination, corrections)):
                del self._unkept[destination]
            return


def _are_same(photos: Sequence[FoundPhoto], model: PhotoModel) -> bool:
    """Tell whether these are the photos of the window, in their order."""
    if len(photos) != len(model.photos):
        return False
    return all(one is other for one, other in zip(photos, model.photos, strict=True))


def _is_of(correction: Correction, photos: Collection[Path]) -> bool:
    found = apply_corrections((correction,), tuple(photos))
    return bool(found.keys or found.codes)


def _read(path: Path, encoding: str | None, sheet: str) -> DataList | EncodingError:
    """Read a list; the question for its encoding is an answer, too."""
    try:
        return read_list(path, encoding=encoding, sheet=sheet)
    except EncodingError as error:
        return error


def _keep(destination: Path, corrections: tuple[Correction, ...]) -> None:
    write_corrections(corrections_file(destination), corrections)
