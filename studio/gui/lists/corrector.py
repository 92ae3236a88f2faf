"""Puts right what the matching could not know: whose photos are, what a card shows. Each is one step to be undone."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.batch.lists.corrections import Correction, name_photo
from studio.batch.lists.match import Doubt
from studio.gui.i18n.numbers import counted_photos
from studio.gui.lists.chosen_list import ChosenList
from studio.gui.lists.matching.matched import Matched
from studio.gui.lists.matching.words import name_of

LONGEST_CODE = 200


class Corrector(QObject):
    """Makes corrections of photos, which are named by their indexes in the matching."""

    refused = Signal(str)
    """A correction that can't be made, and why."""

    def __init__(self, chosen: ChosenList, parent: QObject) -> None:
        super().__init__(parent)
        self._chosen = chosen

    def assign(self, photos: Sequence[int], row: int) -> bool:
        """Give photos to a person: those of cards with all that follow them; False when it can't be done."""
        result = self._chosen.result
        if result is None or not photos or not self._can_take(result, row):
            return False
        key = result.columns.key_of(result.request.table.rows[row])
        cards = [photo for photo in photos if result.match(photo).is_lead]
        followed = {result.shots[card].path for card in cards}
        corrections = [Correction(photo=_name(result, card), code=key) for card in cards]
        for photo in photos:
            match = result.match(photo)
            follows = match.card in followed and not match.is_by_hand and match.doubt is not Doubt.CLOCK
            if not match.is_lead and not follows:
                corrections.append(Correction(photo=_name(result, photo), key=key))
        words = self.tr("Give %1 to %2").replace("%1", counted_photos(len(photos)))
        self._chosen.correct(words.replace("%2", name_of(result, row)), corrections)
        return True

    def settle(self, group: int, row: int) -> bool:
        """Say whose a group is: by its card, else photo by photo."""
        result = self._chosen.result
        if result is None:
            return False
        found = result.groups[group]
        photos = found.photos[: found.cards] if found.cards and found.doubt is not Doubt.CLOCK else found.photos
        return self.assign(photos, row)

    def name_card(self, photo: int, row: int) -> bool:
        """Say that a photo shows the card of a person, so that what follows is hers."""
        result = self._chosen.result
        if result is None or not self._can_take(result, row):
            return False
        key = result.columns.key_of(result.request.table.rows[row])
        words = self.tr("Card of %1").replace("%1", name_of(result, row))
        self._chosen.correct(words, [Correction(photo=_name(result, photo), code=key)])
        return True

    def tell_right(self, group: int) -> None:
        """Say that a group is right as it is: its photos are hers, or its card came again on purpose."""
        result = self._chosen.result
        if result is None:
            return
        found = result.groups[group]
        row = found.row if found.row is not None else found.rows[0] if found.rows else None
        if row is None:
            return
        words = self.tr("%1 is right").replace("%1", name_of(result, row))
        if found.doubt is Doubt.MISSED_CARD:
            key = result.columns.key_of(result.request.table.rows[row])
            photos = found.photos[found.cards :]
            self._chosen.correct(words, [Correction(photo=_name(result, photo), key=key) for photo in photos])
        else:
            cards = found.photos[: found.cards]
            typed = [Correction(photo=_name(result, card), code=result.match(card).code) for card in cards]
            self._chosen.correct(words, typed)

    def give_to_nobody(self, photos: Sequence[int]) -> None:
        """Leave photos with nobody; a card among them is none any more."""
        result = self._chosen.result
        if result is None or not photos:
            return
        corrections: list[Correction] = []
        for photo in photos:
            name = _name(result, photo)
            if result.match(photo).is_lead:
                corrections.append(Correction(photo=name, code=""))
            corrections.append(Correction(photo=name, key=""))
        self._chosen.correct(self.tr("Give %1 to nobody").replace("%1", counted_photos(len(photos))), corrections)

    def deny_card(self, photos: Sequence[int]) -> None:
        """Say that photos show no card, whatever was read; they belong to the card before."""
        result = self._chosen.result
        if result is not None:
            cards = [photo for photo in photos if result.match(photo).is_lead]
            denied = [Correction(photo=_name(result, card), code="") for card in cards]
            self._chosen.correct(self.tr("No card"), denied)

    def take_back(self, photos: Sequence[int]) -> None:
        """Take back all that was corrected of photos."""
        result = self._chosen.result
        if result is not None:
            paths = {result.shots[photo].path for photo in photos}
            self._chosen.take_back(self.tr("Take corrections back"), paths)

    def is_corrected(self, photos: Sequence[int]) -> bool:
        """Tell whether something was corrected of one of these photos."""
        result = self._chosen.result
        if result is None:
            return False
        corrected = result.corrected
        paths = [result.shots[photo].path for photo in photos]
        keys, codes = corrected.keys, corrected.codes
        return any(path in keys or path in codes for path in paths)

    def _can_take(self, result: Matched, row: int) -> bool:
        """Tell whether photos can be given to a row; say why not."""
        key = result.columns.key_of(result.request.table.rows[row])
        if row in result.ambiguous:
            self.refused.emit(
                self.tr("%1 has a code that others in the list have, too. Correct the list.").replace(
                    "%1", name_of(result, row)
                )
            )
        elif not key or len(key) > LONGEST_CODE or not key.isprintable():
            self.refused.emit(self.tr("%1 has no code. Correct the list.").replace("%1", name_of(result, row)))
        else:
            return True
        return False


def _name(result: Matched, photo: int) -> str:
    """Return what a photo is called in a correction."""
    path: Path = result.shots[photo].path
    return name_photo(path, result.same_names(path.name))
