"""What the page of the list says of groups, people and what needs a look, in the window's language."""

from collections.abc import Mapping
from typing import assert_never

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QObject

from studio.batch.lists.match import Doubt
from studio.gui.i18n.numbers import as_count
from studio.gui.lists.matching.attention import Look, PersonState
from studio.gui.lists.matching.grouping import Group
from studio.gui.lists.matching.matched import Matched

translate = QCoreApplication.translate

_OF_WHOM = (Doubt.MISSED_CARD, Doubt.EMPTY_COLUMN)
"""Doubts about somebody who is known."""
_NAMED = 3


class HeadingWords(Struct, frozen=True, kw_only=True):
    """The heading of a group: whose photos they are, what else is known, and in a pill what is asked."""

    title: str
    detail: str
    pill: str = ""

    @property
    def text(self) -> str:
        """The heading in one line."""
        return " · ".join(part for part in (self.title, self.detail, self.pill) if part)


class Counted(QObject):
    """Numbers of things; in a QObject, since lupdate knows plural forms only there."""

    def to_check(self, number: int) -> str:
        """Write how many things need a look."""
        return self.tr("%Ln to check", "", number)

    def need_look(self, number: int) -> str:
        """Write how many things need a look, as a sentence begins."""
        return self.tr("%Ln need(s) a look", "", number)

    def of_look(self, look: Look, number: int) -> str:
        """Write how many there are of what needs a look."""
        match look:
            case Look.NO_PHOTO:
                return self.tr("%Ln have no photo", "people", number)
            case Look.CARD:
                return self.tr("%Ln card(s) couldn't be read or are unknown", "", number)
            case Look.AGAIN:
                return self.tr("%Ln appear twice", "people", number)
            case Look.MISSED:
                return self.tr("%Ln card(s) may be missing", "", number)
            case Look.CLOCK:
                return self.tr("%Ln time(s) a clock jumped back", "", number)
            case Look.EARLY:
                return self.tr("%Ln group(s) before the first card", "", number)
            case Look.NO_ROW:
                return self.tr("%Ln group(s) without a row of the list", "", number)
            case Look.ROWS:
                return self.tr("%Ln row(s) of the list can't be used", "", number)
            case _:
                assert_never(look)


def attention_sentence(counts: Mapping[Look, int]) -> str:
    """Return what needs a look, the most frequent first; "" when nothing does."""
    if not counts:
        return ""
    counted = Counted()
    parts = [counted.of_look(look, number) for look, number in sorted(counts.items(), key=lambda pair: -pair[1])]
    whole = counted.need_look(sum(counts.values()))
    return translate("ListPage", "%1: %2").replace("%1", whole).replace("%2", ", ".join(parts))


def people_sentence(result: Matched) -> str:
    """Return how many of the people have photos."""
    have = sum(1 for count in result.counts if count)
    text = translate("ListPage", "%1 of %2 people have photos")
    return text.replace("%1", as_count(have)).replace("%2", as_count(len(result.people)))


def state_word(state: PersonState) -> str:
    """Return what a pill says of a person; "" when all is well."""
    match state:
        case PersonState.FINE:
            return ""
        case PersonState.NO_PHOTO:
            return translate("ListPage", "no photo")
        case PersonState.AGAIN:
            return translate("ListPage", "2 cards?")
        case PersonState.HELD_BACK:
            return translate("ListPage", "card missing?")
        case PersonState.INCOMPLETE:
            return translate("ListPage", "incomplete")
        case PersonState.SHARED_KEY:
            return translate("ListPage", "same code")
        case _:
            assert_never(state)


def heading_words(result: Matched, group: Group) -> HeadingWords:
    """Return the heading of a group."""
    row = group.row if group.row is not None else group.rows[0] if group.doubt in _OF_WHOM and group.rows else None
    if row is not None:
        person = result.people[row]
        details = [*filter(None, (person.code, person.group)), _times(group)]
        return HeadingWords(
            title=person.name or person.code, detail=" · ".join(filter(None, details)), pill=_pill_of_person(group)
        )
    details = [_times(group, short=True)]
    if group.before is not None:
        after = translate("ListPage", "after %1").replace("%1", name_of(result, group.before))
        details.append(after)
    if group.doubt in (Doubt.SEVERAL_ROWS, Doubt.SEVERAL_CODES, Doubt.CLOCK, Doubt.SHARED_KEY) and group.rows:
        details.append(_names(result, group))
    pill = ""
    if group.doubt not in (Doubt.NOBODY, Doubt.SHARED_KEY):
        pill = translate("ListPage", "who is this?")
    return HeadingWords(title=_title(group), detail=" · ".join(filter(None, details)), pill=pill)


def name_of(result: Matched, row: int) -> str:
    """Return the name of a person, or the code of one without a name."""
    person = result.people[row]
    return person.name or person.code


def photo_words(result: Matched, photo: int) -> str:
    """Return whose a photo is, as it stands below it."""
    match = result.match(photo)
    if match.row is not None:
        return name_of(result, match.row)
    if match.doubt is Doubt.NOBODY:
        return translate("ListPage", "nobody")
    return translate("ListPage", "who is this?")


def _pill_of_person(group: Group) -> str:
    if group.doubt is Doubt.MISSED_CARD:
        return translate("ListPage", "is a card missing?")
    if group.doubt is Doubt.EMPTY_COLUMN:
        return translate("ListPage", "incomplete row of the list")
    return translate("ListPage", "card again: right?") if group.is_again else ""


def _title(group: Group) -> str:
    if group.code and group.doubt in (Doubt.UNKNOWN_CODE, Doubt.NO_ROW):
        return translate("ListPage", "Code %1 is not in the list").replace("%1", group.code[:40])
    match group.doubt:
        case Doubt.UNKNOWN_CODE:
            return translate("ListPage", "Card couldn't be read")
        case Doubt.SEVERAL_CODES:
            return translate("ListPage", "Card with several codes")
        case Doubt.BEFORE_FIRST_CARD:
            return translate("ListPage", "Before the first card")
        case Doubt.CLOCK:
            return translate("ListPage", "The clock jumped back")
        case Doubt.SHARED_KEY:
            return translate("ListPage", "Rows with the same code")
        case Doubt.SEVERAL_ROWS:
            return translate("ListPage", "Several people come into question")
        case Doubt.NOBODY:
            return translate("ListPage", "Nobody's photos")
        case Doubt.NO_ROW | Doubt.MISSED_CARD | Doubt.EMPTY_COLUMN | None:
            return translate("ListPage", "Not in the list")
        case _:
            assert_never(group.doubt)


def _names(result: Matched, group: Group) -> str:
    names = [name_of(result, row) for row in group.rows[:_NAMED]]
    return ", ".join([*names, *(["…"] if len(group.rows) > _NAMED else [])])


def _times(group: Group, *, short: bool = False) -> str:
    if group.start is None or group.end is None:
        return ""
    first = f"{group.start:%H:%M:%S}"
    return first if short or group.start == group.end else f"{first} – {group.end:%H:%M:%S}"
