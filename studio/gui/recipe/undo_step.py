"""One step of undo and redo, and the state before and after it. Knows values and files, no signal and no widget."""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QUndoCommand, QUndoStack

from studio.recipe.model import Recipe

MERGE_SECONDS = 1.5
"""Changes of one thing with more between them are steps of their own."""

DRAGGED = "drag-watermark-"
"""Part of the merge key of what is dragged: one step until the mouse is released, however long that takes."""


class RecipeFile:
    """The file of an opened recipe and what it holds (None: there is no file any more). All its states share it."""

    def __init__(self, path: Path | None, saved: Recipe) -> None:
        self.path = path
        self.saved: Recipe | None = saved
        self.name = saved.name


class RecipeState:
    """What is undone and redone: the recipe, its file, the chosen export."""

    def __init__(self, recipe: Recipe, file: RecipeFile, index: int) -> None:
        self.recipe = recipe
        self.file = file
        self.index = min(index, len(recipe.exports) - 1)


class UndoStack(QUndoStack):
    """The steps of the recipe and of the list of photos, in the order in which they were made.

    A step of the list waits while a delivery is being made, since the list is fixed then.
    """

    is_list_fixed = False

    def undo(self) -> None:
        """Undo the last step."""
        if not self._waits(self.index() - 1):
            super().undo()

    def redo(self) -> None:
        """Redo the next step."""
        if not self._waits(self.index()):
            super().redo()

    def _waits(self, number: int) -> bool:
        return self.is_list_fixed and isinstance(self.command(number), ListStep)


class ListStep(QUndoCommand):
    """One change of the list of photos, made before it is pushed."""

    def __init__(self, text: str, undo: Callable[[], object], redo: Callable[[], object]) -> None:
        super().__init__(text)
        self._undo = undo
        self._redo = redo
        self._is_first = True

    # Qt

    def undo(self) -> None:
        """Go back."""
        self._undo()

    def redo(self) -> None:
        """Go forward; the first time the change is made already."""
        if self._is_first:
            self._is_first = False
        else:
            self._redo()


class UndoStep(QUndoCommand):
    """One step; those with the same merge key in quick succession become one, and so does a whole drag."""

    def __init__(
        self, go_to: Callable[[RecipeState], None], text: str, merge_key: str, before: RecipeState, after: RecipeState
    ) -> None:
        super().__init__(text)
        self._go_to = go_to
        self._key = merge_key
        self._before = before
        self._after = after
        self._is_first = True
        self._at = time.monotonic()

    # Qt

    def id(self) -> int:
        """Return what steps that may become one have in common."""
        return hash(self._key) % 1_000_000_007 + 1 if self._key else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take a later step with the same key into this one."""
        if not isinstance(other, UndoStep) or other._key != self._key:
            return False
        if other._at - self._at > MERGE_SECONDS and DRAGGED not in self._key:
            return False
        self._at = other._at
        self._after = other._after
        # A drag that ends where it began leaves nothing to undo.
        self.setObsolete(self._after.recipe == self._before.recipe and self._after.index == self._before.index)
        return True

    def undo(self) -> None:
        """Go back."""
        self._go_to(self._before)

    def redo(self) -> None:
        """Go forward; the first time the change is made already."""
        if self._is_first:
            self._is_first = False
        else:
            self._go_to(self._after)
