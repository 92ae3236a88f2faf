"""Where things lie: the user's folders, and what comes with the program (source tree, wheel or frozen build).

Workers need the latter only, so the library for the former is loaded when it is asked.
"""

import os
import sys
from pathlib import Path

NAME = "Studio"


def resource_path(*parts: str) -> Path:
    """Return the path of a bundled resource, such as `resource_path("fonts", "Inter-Regular.otf")`."""
    return _resources().joinpath(*parts)


def _resources() -> Path:
    frozen = getattr(sys, "_MEIPASS", None)  # PyInstaller's folder of bundled files
    if frozen:
        return Path(frozen) / "resources"
    package = Path(__file__).resolve().parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"


def state_folder() -> Path:
    """Return the folder of journals and other state; it may not exist yet."""
    import platformdirs

    return platformdirs.user_state_path(NAME, appauthor=False)


def journal_folder() -> Path:
    """Return the folder that has one journal per delivery; it may not exist yet."""
    return state_folder() / "journals"


def recipe_folder() -> Path:
    """Return the folder of the user's own recipes; it may not exist yet."""
    import platformdirs

    return platformdirs.user_config_path(NAME, appauthor=False) / "recipes"


def settings_file() -> Path:
    """Return the file of what the window remembers; it may not exist yet."""
    import platformdirs

    return platformdirs.user_config_path(NAME, appauthor=False) / "window.ini"


def identity_file() -> Path:
    """Return the file of the photographer's own studio: name, copyright, logo; it may not exist yet."""
    import platformdirs

    return platformdirs.user_config_path(NAME, appauthor=False) / "studio.toml"


def log_folder() -> Path:
    """Return the folder of log files; it may not exist yet."""
    import platformdirs

    return platformdirs.user_log_path(NAME, appauthor=False)


def cache_folder() -> Path:
    """Return the folder of what can be made again; it may not exist yet."""
    import platformdirs

    return platformdirs.user_cache_path(NAME, appauthor=False)


def absolute(path: Path) -> Path:
    """Make a path absolute; links in it stay as they are unless a `..` comes after them.

    Windows makes it by its own rules: no spaces and dots at the end of a name, `C:out` in the current folder of C:.
    """
    if sys.platform == "win32":
        return Path(os.path.abspath(path))  # noqa: PTH100 - Path.absolute keeps what Windows drops when it makes a file
    return path.resolve() if ".." in path.parts else path.absolute()


def shorten_home(path: Path) -> str:
    """Write a path for people, with ~ for the user's home folder."""
    try:
        return str(Path("~") / path.relative_to(Path.home()))
    except ValueError:
        return str(path)


def expand_home(text: str) -> Path:
    """Return the absolute path of a typed one; a ~ before a user who does not exist is part of the name."""
    try:
        return absolute(Path(text).expanduser())
    except RuntimeError:
        return absolute(Path(text))
