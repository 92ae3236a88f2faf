"""Prints code cards for the rows of a list in a thread: a PDF file, drawn by a worker."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.batch.lists.card_print import make_cards, print_cards
from studio.batch.lists.columns import find_columns
from studio.batch.lists.table import DataList
from studio.card import CardLayout
from studio.gui.bridge.background_task import BackgroundTask
from studio.recipe.list_rules import ListRules, MatchBy


class CardPrinter(QObject):
    """`printed` has the file, how many cards it has and how many rows have none; `refused` says what went wrong."""

    printed = Signal(Path, int, int)
    refused = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._task = BackgroundTask(self, name="card printer")
        self._task.done.connect(self._tell)
        self._task.failed.connect(self.refused)

    def print(self, table: DataList, key: str, layout: CardLayout, target: Path) -> bool:
        """Print the cards of a list by its column `key`; False while others are printed."""
        return self._task.start(lambda: _print(table, key, layout, target))

    def close(self) -> None:
        """End the thread."""
        self._task.close()

    def _tell(self, made: object) -> None:
        if isinstance(made, tuple):
            self.printed.emit(*made)


def _print(table: DataList, key: str, layout: CardLayout, target: Path) -> tuple[Path, int, int]:
    columns = find_columns(table, ListRules(key=key, match=MatchBy.CARD))
    cards, left_out = make_cards(table, columns)
    print_cards(cards, layout, target)
    return target, len(cards), len(left_out)
