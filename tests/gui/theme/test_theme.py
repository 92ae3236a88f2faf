"""The colours: contrast, following, forcing; the font."""

import os
import subprocess
import sys
from pathlib import Path

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


FONTS = """
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from studio.gui import app, preferences
qt = app.make_application([])
app.dress(qt, preferences.Preferences())
window = app.build(QSettings("none.ini", QSettings.Format.IniFormat))
wanted = qt.font().families()
print(sorted({type(each).__name__ for each in qt.allWidgets() if each.font().families() != wanted}))
print([name for name in ("QMenu", "QMessageBox") if QApplication.font(name).families() != wanted])
"""


@pytest.mark.skipif(sys.platform != "win32", reason="only Windows has fonts of its own for menus, tables and boxes")
def test_menus_tables_and_boxes_have_the_font_of_the_window(tmp_path: Path) -> None:
    """In a process of its own, since only the first style sheet of a process brings the system's fonts back."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "windows", "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-c", FONTS]
    done = subprocess.run(
        command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.stdout.split("\n")[:2] == ["[]", "[]"], done.stdout + done.stderr


def test_colours_are_looked_up_once_after_each_change(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every tile of the grid asks for several, and Qt copies its whole palette for each question."""
    asked: list[int] = []

    class Counted(theme.QGuiApplication):
        @staticmethod
        def palette() -> QPalette:  # type: ignore[override]
            asked.append(1)
            return QApplication.palette()

    theme.notifier().choose(theme.Choice.LIGHT)
    monkeypatch.setattr(theme, "QGuiApplication", Counted)
    theme.palette.cache_clear()
    assert {theme.colour("text").name() for _ in range(1000)} == {LIGHT.text}
    assert not theme.is_dark()
    assert len(asked) == 1
    theme.colour("text").setAlpha(10)
    assert theme.colour("text").alpha() == 255, "each has its own"
    monkeypatch.undo()
    theme.notifier().choose(theme.Choice.DARK)
    assert theme.colour("text").name() == DARK.text
