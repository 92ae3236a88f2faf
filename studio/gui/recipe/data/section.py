"""The section of the recipe's forms that says how a list is used: what photos are matched by, and its columns."""

import re

from msgspec import structs
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLineEdit

from studio.errors import RecipeError
from studio.gui.recipe.data.words import index_words, lead_words, match_words
from studio.gui.recipe.forms.form import Form, combo, pick
from studio.gui.widgets.signals import connect_typed
from studio.message import message
from studio.recipe.list_rules import ListRules

_PAIR = re.compile(r"\s*([^=,;]+?)\s*=\s*([^=,;]+?)\s*")
translate = QCoreApplication.translate


class ListSection:
    """Rows of a form for the recipe's list, which all exports share."""

    def __init__(self, form: Form) -> None:
        self._form = form
        self._document = form.document
        self.heading = form.add_section(translate("ListRules", "List"), is_open=form.document.recipe.data is not None)
        self.match = self._combo("match", [(words, by) for by, words in match_words().items()])
        self.key = self._line("key")
        self.key.setPlaceholderText("code")
        self.columns = self._line("columns")
        self.columns.setPlaceholderText("first = Vorname, class = Klasse")
        self.lead = self._combo("lead", [(words, lead) for lead, words in lead_words().items()])
        self.index = self._combo("index", [(words, index) for index, words in index_words().items()])
        form.add_row("data.match", translate("ListRules", "Photos are matched by"), self.match)
        form.add_row("data.key", translate("ListRules", "Column with the code"), self.key)
        form.add_row("data.columns", translate("ListRules", "Other columns"), self.columns)
        form.add_row("data.lead", translate("ListRules", "Photos of code cards"), self.lead)
        form.add_row("data.index", translate("ListRules", "Index of the files"), self.index)

    def show(self) -> None:
        """Show what the recipe says, but where an input was refused."""
        rules = self._rules
        pick(self.match, rules.match)
        pick(self.lead, rules.lead)
        pick(self.index, rules.index)
        texts = {"data.key": (self.key, rules.key), "data.columns": (self.columns, write_columns(rules.columns))}
        for key, (edit, text) in texts.items():
            if self._form.shows(key) and not edit.hasFocus() and edit.text() != text:
                edit.setText(text)

    @property
    def _rules(self) -> ListRules:
        return self._document.recipe.data or ListRules()

    def _combo(self, name: str, choices: list[tuple[str, object]]) -> QComboBox:
        return combo(choices, lambda value: self._change(name, value))

    def _line(self, name: str) -> QLineEdit:
        edit = QLineEdit()
        connect_typed(edit.textEdited, str, lambda text: self._change(name, text))
        return edit

    def _change(self, name: str, value: object) -> None:
        def change() -> bool:
            return self._document.guard(lambda: self._set(name, value))

        self._form.apply(f"data.{name}", change)

    def _set(self, name: str, value: object) -> bool:
        if name == "columns":
            value = read_columns(str(value))
        rules = structs.replace(self._rules, **{name: value})
        words = translate("ListRules", "Change how the list is used")
        return self._document.change_recipe(words, f"data.{name}", data=rules)


def write_columns(columns: dict[str, str]) -> str:
    """Return the columns in a line, as they are typed."""
    return ", ".join(f"{name} = {column}" for name, column in columns.items())


def read_columns(text: str) -> dict[str, str]:
    """Read columns as they are typed, `first = Vorname, class = Klasse`; raises RecipeError for anything else."""
    columns: dict[str, str] = {}
    for part in re.split(r"[,;]", text):
        if part.strip():
            pair = _PAIR.fullmatch(part)
            if pair is None:
                example = "first = Vorname"
                raise RecipeError(message("Write the columns as {example}, with commas between them.", example=example))
            columns[pair[1]] = pair[2]
    return columns
