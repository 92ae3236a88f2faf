"""The window's words for how a list is used."""

from PySide6.QtCore import QCoreApplication

from studio.recipe.list_rules import IndexFormat, Lead, MatchBy

translate = QCoreApplication.translate


def match_words() -> dict[MatchBy, str]:
    """Return what tells whose a photo is, in words."""
    return {
        MatchBy.CARD: translate("ListRules", "Code cards in the photos"),
        MatchBy.STEM: translate("ListRules", "File names"),
        MatchBy.FOLDER: translate("ListRules", "Folders"),
        MatchBy.NUMBER: translate("ListRules", "Photo numbers, from and to"),
    }


def lead_words() -> dict[Lead, str]:
    """Return what becomes of the photos of code cards, in words."""
    return {
        Lead.SKIP: translate("ListRules", "Leave them out"),
        Lead.DELIVER: translate("ListRules", "Deliver them, too"),
    }


def index_words() -> dict[IndexFormat, str]:
    """Return which index is written beside the files, in words."""
    return {
        IndexFormat.NONE: translate("ListRules", "None"),
        IndexFormat.CSV: translate("ListRules", "CSV with all columns"),
        IndexFormat.PSPA: translate("ListRules", "INDEX.TXT for yearbooks (PSPA)"),
    }
