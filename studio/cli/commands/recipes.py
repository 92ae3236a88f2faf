"""`recipes`: lists the library, shows a recipe as TOML, or prints the folder of the user's own."""

from pathlib import Path

from studio.cli.exit_codes import ExitCode
from studio.cli.output import Output, counted, printable
from studio.errors import RecipeError
from studio.paths import recipe_folder
from studio.recipe.file import load_recipe
from studio.recipe.library import find_preset, is_shipped, list_presets, preset_name
from studio.recipe.summary import describe_recipe


def show_library(action: str | None, name: str | None) -> ExitCode:
    """List all recipes, or do what the action says; raises RecipeError for an unknown action or recipe."""
    output = Output()
    match action, name:
        case None, _:
            _list(output)
        case "path", None:
            folder = str(recipe_folder())
            output.write(printable(folder) if output.out.isatty() else folder)
        case "show", str():
            path = find_preset(name)
            load_recipe(path)  # a broken recipe is refused here, not shown as if it worked
            for line in path.read_text(encoding="utf-8-sig").splitlines():
                output.write(printable(line) if output.out.isatty() else line)
        case "show", None:
            raise RecipeError("recipes show needs the name of a recipe; studio recipes lists them.")
        case _:
            words = " ".join(word for word in (action, name) if word)
            raise RecipeError(f"recipes {words} is not a command; use recipes, recipes show NAME or recipes path.")
    return ExitCode.DONE


def _list(output: Output) -> None:
    presets = list_presets()
    names = [printable(preset_name(path)) for path in presets]
    width = max((len(name) for name in names), default=0)
    for name, path in zip(names, presets, strict=True):
        whose = "  " if is_shipped(path) else "* "
        output.write(f"{whose}{name:<{width}}  {printable(_describe(path))}")
    own = sum(not is_shipped(path) for path in presets)
    output.say(f"{counted(len(presets), 'recipe')}; * marks your own ({own}), kept in {printable(recipe_folder())}")


def _describe(path: Path) -> str:
    try:
        return describe_recipe(load_recipe(path))
    except RecipeError as error:
        return f"can't be used: {error}"
