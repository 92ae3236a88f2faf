"""`recipes`: lists the library, shows a recipe as TOML, prints the folder of the user's own; imports and exports."""

import os
import shlex
from pathlib import Path

from studio.batch.package.layout import ZIP_SUFFIX
from studio.batch.package.pack import export_recipe
from studio.batch.package.unpack import NameTakenError, import_recipe
from studio.cli.exit_codes import ExitCode
from studio.cli.options.commands import RecipesOptions
from studio.cli.output import Output, counted, near, printable
from studio.errors import RecipeError
from studio.paths import absolute, recipe_folder
from studio.recipe.file import SUFFIX, load_recipe
from studio.recipe.library import find_preset, is_shipped, list_presets, preset_name
from studio.recipe.summary import describe_recipe


def show_library(options: RecipesOptions) -> ExitCode:
    """List all recipes, or do what the action says; raises RecipeError for an unknown action or recipe.

    Raises StudioError when the library, or the file to export into, can't be written.
    """
    output = Output()
    action, name, file = options.action, options.name, options.file
    if action != "import" and (options.replace or options.called is not None):
        raise RecipeError("--replace and --as are for recipes import.")
    match action, name, file:
        case None, _, _:
            _list(output)
        case "import", str(), None:
            _import(Path(name), options, output)
        case "import", None, _:
            raise RecipeError(f"recipes import needs a file: NAME{ZIP_SUFFIX}, NAME{SUFFIX} or a folder with one.")
        case "export", str(), Path():
            path = Path(name) if name.endswith(SUFFIX) and Path(name).is_file() else find_preset(name)
            target = export_recipe(load_recipe(path), absolute(file))
            output.say(printable(f"{preset_name(path)} in {near(target)}"))
        case "export", _, None:
            raise RecipeError(f"recipes export needs the name of a recipe and a file: NAME{ZIP_SUFFIX}, or a folder.")
        case "path", None, None:
            folder = str(recipe_folder())
            output.write(printable(folder) if output.out.isatty() else folder)
        case "show", str(), None:
            path = find_preset(name)
            load_recipe(path)  # a broken recipe is refused here, not shown as if it worked
            for line in path.read_text(encoding="utf-8-sig").splitlines():
                output.write(printable(line) if output.out.isatty() else line)
        case "show", None, _:
            raise RecipeError("recipes show needs the name of a recipe; studio recipes lists them.")
        case _:
            words = " ".join(str(word) for word in (action, name, file) if word)
            raise RecipeError(
                f"recipes {words} is not a command; use recipes, recipes show NAME, recipes import FILE, "
                "recipes export NAME FILE or recipes path."
            )
    return ExitCode.DONE


def _import(path: Path, options: RecipesOptions, output: Output) -> None:
    if not os.path.lexists(path):
        raise RecipeError(f"{path} does not exist; check its name.")
    try:
        kept = import_recipe(absolute(path), name=options.called or "", replace=options.replace)
    except NameTakenError as error:
        hint = "To keep both, add" if error.is_shipped else "To replace it, add --replace; to keep both, add"
        raise RecipeError(f"{error} {hint} --as and another name.") from None
    recipe = load_recipe(kept)
    output.say(printable(f"{recipe.name}: {describe_recipe(recipe)}"))
    output.say(printable(f"Imported; use it with --recipe {shlex.quote(preset_name(kept))}"))


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
