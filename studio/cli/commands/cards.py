"""`cards`: code cards to print, one for each row of a list."""

from pathlib import Path

from studio.batch.lists.card_print import make_cards, print_cards
from studio.batch.lists.columns import find_columns
from studio.batch.lists.list_file import read_list
from studio.card import CardLayout
from studio.cli.exit_codes import ExitCode
from studio.cli.options.commands import CardsOptions
from studio.cli.output import Output, counted, near, printable
from studio.cli.reading.text import read_choice, read_whole
from studio.cli.signals import InterruptHandler
from studio.printed.paper import Page
from studio.recipe.list_rules import ListRules, MatchBy

_NAMED = 10


def write_cards(options: CardsOptions) -> ExitCode:
    """Write a PDF file of code cards; raises SourceError, RecipeError and DeliveryError."""
    with InterruptHandler(at_once=True, done="") as interrupt:
        return interrupt.watch(lambda: _write(options))


def _write(options: CardsOptions) -> ExitCode:
    layout = CardLayout(
        page=read_choice("--page", options.page, Page), per_page=read_whole("--per-page", options.per_page, 1, 10)
    )
    table = read_list(options.list, encoding=options.encoding, sheet=options.sheet or "")
    columns = find_columns(table, ListRules(key=options.key or "", match=MatchBy.CARD))
    cards, left_out = make_cards(table, columns)
    target = (options.to or Path(f"{options.list.stem} cards.pdf")).absolute()
    missing = print_cards(cards, layout, target)
    output = Output()
    for line in left_out[:_NAMED]:
        output.say(printable(str(line)))
    if len(left_out) > _NAMED:
        output.say(f"... and {counted(len(left_out) - _NAMED, 'more row')} without a card.")
    if missing:
        letters = " ".join(sorted(missing)[:20])
        output.say(printable(f"No font on this computer has these letters, printed as ?: {letters}"))
    output.say(printable(f"{counted(len(cards), 'card')} in {near(target)}"))
    return ExitCode.DONE
