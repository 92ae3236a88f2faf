"""The right side in every language at its smallest width: each text fits its control, also with all sections open."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.gui.i18n import translation
from studio.gui.recipe.document import RecipeDocument
from studio.gui.recipe.forms.section import SectionHeading
from studio.gui.recipe.pane import RecipePane
from studio.recipe.deliverable import Archive, ContactSheet, Gallery
from studio.recipe.model import Export, Format, Recipe, Resize, ResizeMode
from studio.recipe.watermark import ImageWatermark, Outline, PortraitChange, Shadow, TextWatermark
from tests.gui import visible

pytestmark = pytest.mark.slow

PORTRAIT = PortraitChange(outline=Outline(), shadow=Shadow())
MARKS = (
    TextWatermark(text="© {year}", outline=Outline(), shadow=Shadow(), portrait=PORTRAIT),
    ImageWatermark(image="/logo.png", tile=True, portrait=PortraitChange(tile=True)),
    TextWatermark(text="PROOF", enabled=False),
)
EXPORTS = (
    Export(name="web", watermark=MARKS, resize=Resize(mode=ResizeMode.FIT, width=2048, height=2048)),
    Export(name="pad", format=Format.WEBP, resize=Resize(mode=ResizeMode.PAD, width=1080, height=1080)),
    Export(name="avif", format=Format.AVIF, resize=Resize(mode=ResizeMode.MEGAPIXELS, megapixels=12)),
)
TABLES = {"gallery": Gallery(), "sheet": ContactSheet(), "zip": Archive()}


@pytest.fixture(params=["en", "de", "fr", "es", "ja", "zh_CN"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """Speak a language for one test."""
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # type: ignore[arg-type]
    before = QLocale()
    known = set(qapp.findChildren(QTranslator))
    translation.install(qapp, request.param)
    yield request.param
    for translator in set(qapp.findChildren(QTranslator)) - known:
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)


def test_every_text_fits(qtbot: QtBot, language: str) -> None:
    document = RecipeDocument()
    document.load(Recipe(name="All", exports=EXPORTS, **TABLES), None)
    pane = RecipePane(document)
    qtbot.addWidget(pane)
    pane.resize(pane.minimumWidth(), 3200)
    assert pane.width() <= 350, "at 1024 px the preview needs the rest"
    pane.show()
    found: list[str] = []
    for export in range(len(EXPORTS)):
        document.choose(export)
        for page in range(5):
            pane.tabs.setCurrentIndex(page)
            for mark in range(len(document.export.watermark)) if page == 1 else [0]:
                if page == 1:
                    pane.watermark.choose(mark)
                for heading in pane.findChildren(SectionHeading):
                    heading.arrow.setChecked(heading is not pane.delivery_heading)
                QApplication.processEvents()
                found += [f"export {export}, page {page}: {each}" for each in visible.cut_texts(pane)]
                found += visible.overlaps(pane)
    assert not pane.delivery.isVisible()
    pane.delivery_heading.arrow.setChecked(True)
    QApplication.processEvents()
    assert pane.delivery.isVisible()
    found += [f"delivery: {each}" for each in visible.cut_texts(pane)]
    found += visible.overlaps(pane)
    assert sorted(set(found)) == []
