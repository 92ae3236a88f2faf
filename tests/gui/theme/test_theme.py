"""The colours: contrast, following, forcing."""

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QPushButton

from studio.gui.theme import theme
from studio.gui.theme.palette import DARK, LIGHT, Palette
from studio.gui.theme.style_sheet import style_sheet


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    channels = [channel / 255 for channel in QColor(colour).getRgb()[:3]]
    linear = [each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast ratio (WCAG 2.2)."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("tokens", [DARK, LIGHT], ids=["dark", "light"])
@pytest.mark.parametrize("ground", ["window", "panel", "raised", "field", "hover"])
@pytest.mark.parametrize("text", ["text", "secondary", "failed", "warning", "done", "accent"])
def test_text_can_be_read_on_every_ground(tokens: Palette, ground: str, text: str) -> None:
    assert contrast(getattr(tokens, text), getattr(tokens, ground)) >= 4.5


@pytest.mark.parametrize("tokens", [DARK, LIGHT], ids=["dark", "light"])
def test_what_is_chosen_and_on_the_canvas_can_be_read_too(tokens: Palette) -> None:
    assert contrast(tokens.on_accent, tokens.accent) >= 4.5
    assert contrast(tokens.text, tokens.canvas) >= 4.5
    assert contrast(tokens.text, tokens.tint) >= 4.5
    assert contrast(tokens.accent, tokens.tint) >= 4.5
    assert contrast(tokens.outline, tokens.field) >= 3


@pytest.mark.parametrize("tokens", [DARK, LIGHT], ids=["dark", "light"])
@pytest.mark.parametrize("name", ["window", "panel", "raised", "canvas", "field", "line", "hover"])
def test_greys_beside_photos_are_neutral(tokens: Palette, name: str) -> None:
    red, green, blue, _ = QColor(getattr(tokens, name)).getRgb()
    assert red == green == blue


def test_every_value_of_the_style_sheet_is_filled_in() -> None:
    text = style_sheet(DARK, "icons", dark=True)
    assert "$" not in text
    assert DARK.accent in text


@pytest.mark.parametrize(("choice", "tokens"), [("dark", DARK), ("light", LIGHT)])
def test_a_forced_theme_holds_everywhere(qapp: QApplication, choice: str, tokens: Palette) -> None:
    theme.notifier().choose(theme.Choice(choice))
    assert theme.palette() == tokens
    assert theme.colour("accent").name() == tokens.accent
    button = QPushButton("x")
    assert button.palette().color(QPalette.ColorRole.ButtonText).name() == tokens.text
