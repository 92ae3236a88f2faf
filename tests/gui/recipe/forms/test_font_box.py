"""The box of fonts: each in its own face and weight, drawn when it is seen, whatever the number."""

import time

from msgspec import structs
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.gui.bridge.samples.font_samples import SampleLook, draw_name
from studio.gui.recipe.forms.font_box import FONT, FontBox
from studio.recipe.fonts import Font, NamedFont, bundled_fonts, find_font, installed_fonts
from tests.gui.session import WAIT

LOOK = SampleLook("#ffffff", 2.0)


def ink(image: QImage) -> int:
    """Return how much is drawn, in levels of alpha."""
    alpha = image.convertToFormat(QImage.Format.Format_Alpha8)
    return sum(bytes(alpha.constBits()))


def test_every_bundled_weight_is_named_and_looks_like_itself() -> None:
    fonts = bundled_fonts()
    names = [font.name for font in fonts]
    assert len(set(names)) == len(names) >= 7
    assert {"Inter", "Inter SemiBold", "Inter Bold", "EB Garamond", "EB Garamond Italic"} <= set(names)
    same = [structs.replace(font, name="Handgloves") for font in fonts]
    drawn = [draw_name(font, LOOK) for font in same]
    assert all(not image.isNull() and ink(image) for image in drawn)
    assert len({(image.width(), ink(image)) for image in drawn}) == len(fonts)
    by_name = dict(zip(names, drawn, strict=True))
    assert ink(by_name["Inter"]) < ink(by_name["Inter SemiBold"]) < ink(by_name["Inter Bold"])


def test_every_name_of_the_list_leads_to_its_font() -> None:
    for font in (*bundled_fonts(), *installed_fonts()):
        found = find_font(font.name)
        assert (found.family, found.weight, found.italic) == (font.font.family, font.font.weight, font.font.italic)


def test_what_is_no_font_or_lacks_the_letters_has_no_sample(tmp_path: object) -> None:
    inter = find_font("Inter")
    assert draw_name(NamedFont(name="日本語", font=inter), LOOK).isNull()
    gone = Font(path=inter.path.parent / "gone.ttf")
    assert draw_name(NamedFont(name="Gone", font=gone), LOOK).isNull()
    assert draw_name(NamedFont(name="Text", font=Font(path=inter.path.parent / "Inter-OFL.txt")), LOOK).isNull()


def test_a_list_of_500_fonts_opens_at_once_and_draws_what_is_seen(qtbot: QtBot) -> None:
    box = FontBox()
    qtbot.addWidget(box)
    box.show()
    qtbot.waitUntil(lambda: not box.is_reading, timeout=WAIT)
    inter = find_font("Inter Bold")
    box._take(tuple(NamedFont(name=f"Face {number}", font=inter) for number in range(500)))
    assert box.count() >= 500
    assert box.currentText() == "Dancing Script"
    asked: list[str] = []
    find = box.samples.find

    def look(font: NamedFont, how: SampleLook) -> QImage | None:
        asked.append(font.name)
        return find(font, how)

    box.samples.find = look  # type: ignore[method-assign]
    begun = time.process_time()
    box.showPopup()
    QApplication.processEvents()
    spent = time.process_time() - begun
    qtbot.waitUntil(lambda: bool(asked), timeout=WAIT)
    assert len(set(asked)) <= 30
    assert spent < 0.5
    seen = box.itemData(0, FONT)
    assert isinstance(seen, NamedFont)
    look_of_screen = SampleLook("#e6e6e6", box.devicePixelRatioF())
    qtbot.waitUntil(lambda: find(seen, look_of_screen) is not None, timeout=WAIT)
    box.hidePopup()
    box.samples.close()
