"""The colour tokens of the window, dark and light; plain values."""

from msgspec import Struct


class Palette(Struct, frozen=True, kw_only=True):
    """Colours as #rrggbb; greys are neutral, so that photos beside them keep their colours."""

    window: str
    panel: str
    raised: str
    hover: str
    canvas: str
    field: str
    line: str
    outline: str
    """Borders of what can be used, 3:1 against their background (WCAG 2.2, 1.4.11)."""
    text: str
    secondary: str
    disabled: str
    accent: str
    on_accent: str
    tint: str
    """The accent, faint: behind what is chosen."""
    done: str
    warning: str
    failed: str


DARK = Palette(
    window="#1f1f1f",
    panel="#292929",
    raised="#343434",
    hover="#383838",
    canvas="#2e2e2e",
    field="#1b1b1b",
    line="#3d3d3d",
    outline="#7a7a7a",
    text="#e6e6e6",
    secondary="#a6a6a6",
    disabled="#6f6f6f",
    accent="#6aa0ff",
    on_accent="#10182a",
    tint="#2c3546",
    done="#5fbf8a",
    warning="#e3b351",
    failed="#ff8078",
)

LIGHT = Palette(
    window="#f3f3f3",
    panel="#fbfbfb",
    raised="#ffffff",
    hover="#ececec",
    canvas="#d9d9d9",
    field="#ffffff",
    line="#dadada",
    outline="#8a8a8a",
    text="#1e1e1e",
    secondary="#5c5c5c",
    disabled="#a0a0a0",
    accent="#2a63d6",
    on_accent="#ffffff",
    tint="#e3ebfb",
    done="#1f7a4d",
    warning="#8a5a00",
    failed="#b3261e",
)
