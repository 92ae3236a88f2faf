"""Cells of tables that people open in a spreadsheet: none can be taken for a formula, whatever it says."""

import re

from studio.batch.files.naming import shown

# What spreadsheets begin a formula with, the wide forms too, at a cell's start or after a semicolon, which parts the
# cells of a file in some countries.
_FORMULA = re.compile("(^|;)([\\s\"']*)(?=[=+@\uff0b\uff0d\uff1d\uff20-])")


def harmless_cell(text: str) -> str:
    """Put an apostrophe before what a spreadsheet would compute; it shows the rest as text then."""
    return _FORMULA.sub(r"\1\2'", shown(text))
