"""Reads the list that the options name, and how the recipe uses it."""

from pathlib import Path

from msgspec import structs

from studio.batch.files.naming import shown
from studio.batch.lists.corrections import Correction, corrections_file, read_corrections
from studio.batch.lists.list_file import read_list
from studio.batch.lists.rows import ListInput
from studio.cli.options.lists import ListOptions
from studio.cli.reading.text import read_choice
from studio.errors import RecipeError, Remedy, SourceError
from studio.message import message
from studio.recipe.list_rules import ListRules, MatchBy
from studio.recipe.model import Recipe


def read_list_corrections(options: ListOptions, destination: Path) -> tuple[Correction, ...]:
    """Return what was corrected by hand: in the file that is named, else in the one kept for the destination.

    Raises SourceError for a file that can't be read, and for a named one that is not there.
    """
    if options.corrections is None:
        return read_corrections(corrections_file(destination))
    if not options.corrections.is_file():
        raise SourceError(message("{file} does not exist.", file=shown(options.corrections)))
    return read_corrections(options.corrections)


def read_list_input(options: ListOptions, recipe: Recipe) -> tuple[Recipe, ListInput | None]:
    """Return the recipe with what the options say of the list, and the list; None without one.

    Raises RecipeError, which names the option, and SourceError for a list that can't be read.
    """
    if options.data is None:
        for name in ("key", "match", "corrections", "encoding", "sheet"):
            if getattr(options, name) is not None:
                what = message("{option} is for a list, and there is none.", option=f"--{name}")
                raise RecipeError(what, remedy=Remedy.GIVE_LIST)
        return recipe, None
    rules = recipe.data or ListRules()
    if options.key is not None:
        rules = structs.replace(rules, key=options.key)
    if options.match is not None:
        rules = structs.replace(rules, match=read_choice("--match", options.match, MatchBy))
    if options.sheet is not None:
        rules = structs.replace(rules, sheet=options.sheet)
    table = read_list(options.data, encoding=options.encoding, sheet=rules.sheet)
    return structs.replace(recipe, data=rules), ListInput(table=table)
