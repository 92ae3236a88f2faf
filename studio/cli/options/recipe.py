"""What is made of each photo: a recipe, and the shortcuts that change it."""

from typing import Annotated

from studio.cli.options.argument import Text
from studio.cli.options.file import FileOptions
from studio.cli.options.option import Option, Options
from studio.cli.options.size import SizeOptions
from studio.cli.options.watermark import WatermarkOptions


class _RecipeOption(Options):
    recipe: Annotated[
        Text, Option("--recipe", metavar="NAME|FILE", help='A recipe by name (see "studio recipes"), or a recipe file.')
    ] = None


# Bases are read from the last to the first, which is the order of the help.
class RecipeOptions(FileOptions, WatermarkOptions, SizeOptions, _RecipeOption):
    """Shortcuts change every export of the recipe for this run; without a recipe they make one of one export."""
