"""Code cards for the rows of a list, as a PDF file to print. The engine, which draws them, is imported in a worker."""

import contextlib
import os
import secrets
from collections.abc import Sequence
from pathlib import Path
from typing import cast

from studio.batch.executor.single import SingleWorker, result_of
from studio.batch.files.atomic import publish
from studio.batch.files.naming import shown
from studio.batch.lists.columns import ListColumns, offer_columns
from studio.batch.lists.table import DataList, Row
from studio.card import LONGEST_CODE, Card, CardLayout
from studio.errors import DeliveryError, SourceError
from studio.message import Message, message
from studio.system_error import explain_os_error

MOST_CARDS = 50_000
"""More are a mistake; 5,000 with one on each page take 130 MB of memory while they are drawn."""

_SECONDS = 600.0


def make_cards(table: DataList, columns: ListColumns) -> tuple[list[Card], list[Message]]:
    """Return a card for each row with a key, and what is to be said of rows that have none.

    The name is made of the columns that the recipe or their usual names say: first and last name, or the whole; the
    line below is the class or, for products, nothing. Raises SourceError when no row has a key, and for far too many.
    """
    if len(table.rows) > MOST_CARDS:
        raise SourceError(
            message("{n} rows are too many for cards; {most} is the most.", n=len(table.rows), most=MOST_CARDS)
        )
    offers = {**{name: table.columns.index(column) for name, column in offer_columns(table).items()}, **columns.names}
    cards: list[Card] = []
    left_out: list[Message] = []
    seen: dict[str, int] = {}
    for row in table.rows:
        code = columns.key_of(row)
        if not code:
            left_out.append(message("Row {line} has no code and gets no card.", line=row.line))
        elif len(code) > LONGEST_CODE:
            left_out.append(message("The code of row {line} is too long for a card.", line=row.line))
        elif code in seen:
            left_out.append(
                message("Row {line} has the code of row {first}: {code}.", line=row.line, first=seen[code], code=code)
            )
        else:
            seen[code] = row.line
            cards.append(Card(code=code, name=_name(row, offers), line=_cell(row, offers, "class")))
    if not cards:
        raise SourceError(message("The list {file} has no codes for cards.", file=shown(table.path)))
    return cards, left_out


def print_cards(cards: Sequence[Card], layout: CardLayout, target: Path) -> frozenset[str]:
    """Write a PDF file with the cards, whole or not at all; return the letters that no font on this computer has.

    Raises DeliveryError when it can't be written, or is there already.
    """
    taken = DeliveryError(message("{file} is there already; choose another name.", file=shown(target)))
    if os.path.lexists(target):
        raise taken  # before a worker has drawn it
    part = target.with_name(f".{secrets.token_hex(6)}.part")
    worker = SingleWorker(is_urgent=True)
    try:
        result = result_of(worker.submit(draw_part, tuple(cards), layout, part, limit=_SECONDS))
        publish(part, target)
    except FileExistsError:
        raise taken from None
    except OSError as error:
        reason = explain_os_error(error)
        raise DeliveryError(
            message("The cards can't be written to {file}: {reason}.", file=shown(target), reason=reason)
        ) from None
    finally:
        worker.close()
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
    return cast("frozenset[str]", result)


def draw_part(cards: tuple[Card, ...], layout: CardLayout, part: Path) -> frozenset[str]:
    """Draw the cards into a new file, in a worker."""
    from studio.engine.card_sheet import draw_cards

    with part.open("xb") as file:
        missing = draw_cards(cards, layout, file)
        file.flush()
        os.fsync(file.fileno())
    return missing


def _name(row: Row, offers: dict[str, int]) -> str:
    parts = [_cell(row, offers, name) for name in ("first", "last")]
    return " ".join(filter(None, parts)) or _cell(row, offers, "name")


def _cell(row: Row, offers: dict[str, int], name: str) -> str:
    return row.cells[offers[name]] if name in offers else ""
