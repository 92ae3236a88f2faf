"""What the options of printed things say of paper."""

from studio.cli.reading.text import refuse
from studio.printed.paper import Page


def read_page(option: str, text: str) -> Page:
    """Return a size of paper by its name; raises RecipeError for another word."""
    found = next((page for page in Page if page.value.lower() == text.strip().lower()), None)
    if found is None:
        raise refuse(option, text, f"one of {', '.join(page.value for page in Page)}")
    return found
