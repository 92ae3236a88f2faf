"""Recipes that come with the program, and their exports, by names in the window's language; files keep their own."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from studio.recipe import library


def recipe_name(name: str, path: Path | None) -> str:
    """Return the name of a recipe as it is shown; one that is the user's own stays as it was written.

    Without a file, as in a journal, a shipped name is that of the shipped recipe: no other can be saved under it.
    """
    return _recipes().get(name, name) if path is None or library.is_shipped(path) else name


def export_name(name: str, path: Path | None) -> str:
    """Return the name of an export of the recipe in a file, as it is shown."""
    return _exports().get(name, name) if path is not None and library.is_shipped(path) else name


def is_taken(name: str) -> bool:
    """Tell whether a recipe that came with the program has this name, in English or in the window's language."""
    wanted = name.strip().casefold()
    return any(wanted in (own.casefold(), shown.casefold()) for own, shown in _recipes().items())


def _recipes() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "Client gallery": translate("Shipped", "Client gallery"),
        "Client proof": translate("Shipped", "Client proof"),
        "Email": translate("Shipped", "Email"),
        "Instagram portrait": translate("Shipped", "Instagram portrait"),
        "Instagram square": translate("Shipped", "Instagram square"),
        "Print 300 dpi": translate("Shipped", "Print 300 dpi"),
        "Products by SKU": translate("Shipped", "Products by SKU"),
        "School: class folders": translate("Shipped", "School: class folders"),
        "Thumbnails": translate("Shipped", "Thumbnails"),
        "Web gallery": translate("Shipped", "Web gallery"),
        "Yearbook (PSPA)": translate("Shipped", "Yearbook (PSPA)"),
    }


def _exports() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "class": translate("Shipped", "class"),
        "email": translate("Shipped", "email"),
        "instagram-portrait": translate("Shipped", "portrait"),
        "instagram-square": translate("Shipped", "square"),
        "photos": translate("Shipped", "photos"),
        "print": translate("Shipped", "print"),
        "product": translate("Shipped", "product"),
        "proof": translate("Shipped", "proof"),
        "thumbnail": translate("Shipped", "thumbnail"),
        "web": translate("Shipped", "web"),
        "yearbook": translate("Shipped", "yearbook"),
    }
