"""The colours of the window, in one place: a palette and a short style sheet built from it. Knows no widget of ours."""

from enum import StrEnum
from functools import lru_cache

from msgspec import Struct
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyleFactory, QWidget

from studio.gui.theme.dressing import Dressing
from studio.gui.theme.palette import DARK, LIGHT, Palette
from studio.gui.theme.style_sheet import style_sheet
from studio.paths import resource_path

_OWN_STYLE = ("windows11", "macos")
"""Styles of a platform that are good as they are; Fusion elsewhere."""


class Choice(StrEnum):
    """Which colours the user wants."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Fonts(Struct, frozen=True):
    """The bundled font that the window is written in where the system has no font of its own to follow."""

    family: str = "Inter"
    files: tuple[str, ...] = ("Inter-Regular.ttf", "Inter-SemiBold.ttf", "Inter-Bold.ttf")


class Theme(QObject):
    """Keeps the application in the colours that were chosen; there is one, a child of the application."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._choice = Choice.SYSTEM
        app.styleHints().colorSchemeChanged.connect(self._follow)

    def choose(self, choice: Choice) -> None:
        """Follow the system, or force light or dark."""
        self._choice = choice
        forced = {Choice.LIGHT: Qt.ColorScheme.Light, Choice.DARK: Qt.ColorScheme.Dark}
        hints = self._app.styleHints()
        hints.setColorScheme(forced.get(choice, Qt.ColorScheme.Unknown))
        self._follow()

    def _follow(self) -> None:
        scheme = self._app.styleHints().colorScheme()
        if self._choice is not Choice.SYSTEM:
            dark = self._choice is Choice.DARK
        elif scheme is Qt.ColorScheme.Unknown:
            dark = True  # a desktop that does not say: photos are judged best on dark grey
        else:
            dark = scheme is Qt.ColorScheme.Dark
        current = DARK if dark else LIGHT
        palette.cache_clear()  # before the widgets hear of it, and draw their icons anew
        self._app.setPalette(_palette(current))
        palette.cache_clear()
        self._app.setStyleSheet(style_sheet(current, resource_path("icons").as_posix(), dark=dark))
        # A style sheet brings the fonts that Windows has for menus, tables and boxes; the window's goes over them.
        self._app.setFont(self._app.font())
        self.changed.emit()


def apply(app: QApplication, choice: Choice = Choice.SYSTEM) -> Theme:
    """Dress the application: style, font, colours, texts without markup; call it once, before the first widget."""
    if app.style().objectName().lower() not in _OWN_STYLE and (style := QStyleFactory.create("Fusion")):
        app.setStyle(style)
        _use_bundled_font(app, Fonts())
    Dressing(app)
    theme = Theme(app)
    theme.choose(choice)
    return theme


def notifier() -> Theme:
    """Return the application's theme, whose `changed` says that colours have changed."""
    app = QGuiApplication.instance()
    theme = app.findChild(Theme) if app is not None else None
    if theme is None:
        raise RuntimeError("theme.apply has not been called")
    return theme


def is_dark() -> bool:
    """Tell whether the window is dark now."""
    return palette() is DARK


@lru_cache(maxsize=1)
def palette() -> Palette:
    """Return the colours that hold now; looked up once after each change, as every tile asks several times."""
    return DARK if QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def colour(name: str) -> QColor:
    """Return a colour by the name of its token, such as `accent`."""
    return QColor(_colour(getattr(palette(), name)))


@lru_cache(maxsize=128)
def _colour(value: str) -> QColor:
    return QColor(value)


def tabular(font: QFont) -> QFont:
    """Return the font with figures of equal width, so that counting numbers do not jitter."""
    font = QFont(font)
    font.setFeature(QFont.Tag.fromString("tnum"), 1)
    return font


def scaled(font: QFont, factor: float, *, bold: bool = False) -> QFont:
    """Return the font `factor` times as large, whatever size the system gives."""
    font = QFont(font)
    if font.pointSizeF() > 0:
        font.setPointSizeF(font.pointSizeF() * factor)
    else:
        font.setPixelSize(max(1, round(font.pixelSize() * factor)))
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def restyle(widget: QWidget) -> None:
    """Apply the style sheet to a widget again, after one of its properties has changed."""
    style: QStyle = widget.style()
    style.unpolish(widget)
    style.polish(widget)


def _use_bundled_font(app: QApplication, fonts: Fonts) -> None:
    for name in fonts.files:
        QFontDatabase.addApplicationFont(str(resource_path("fonts", name)))
    font = app.font()
    font.setFamilies([fonts.family, font.family()])
    if font.pointSizeF() < 9.75 and not app.desktopFileName().startswith("kde"):
        font.setPointSizeF(9.75)  # 13 px at 96 dpi; a desktop that asks for larger letters is followed
    app.setFont(font)


def _palette(colours: Palette) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for key, value in {
        role.Window: colours.panel,
        role.WindowText: colours.text,
        role.Base: colours.field,
        role.AlternateBase: colours.panel,
        role.Text: colours.text,
        role.PlaceholderText: colours.secondary,
        role.Button: colours.raised,
        role.ButtonText: colours.text,
        role.BrightText: colours.failed,
        role.ToolTipBase: colours.raised,
        role.ToolTipText: colours.text,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent,
        role.Link: colours.accent,
        role.LinkVisited: colours.accent,
        role.Accent: colours.accent,
        role.Light: colours.raised,
        role.Midlight: colours.line,
        role.Mid: colours.line,
        role.Dark: colours.line,
        role.Shadow: "#000000",
    }.items():
        palette.setColor(key, QColor(value))
    faint = QColor(colours.disabled)
    for key in (role.WindowText, role.Text, role.ButtonText, role.PlaceholderText):
        palette.setColor(QPalette.ColorGroup.Disabled, key, faint)
    return palette
