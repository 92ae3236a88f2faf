"""The forms: each field changes the value that it says, shows what the recipe says, and refuses with a sentence."""

from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec import structs
from PySide6.QtCore import QEvent, QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from studio.gui.recipe.document import RecipeDocument
from studio.gui.recipe.forms.size import with_mode
from studio.gui.recipe.pane import RecipePane
from studio.gui.widgets.length_field import LengthField
from studio.gui.widgets.number_field import decimal_field
from studio.recipe.fonts import bundled_families, find_font
from studio.recipe.model import (
    Decode,
    Export,
    Format,
    Keep,
    MetadataPolicy,
    Recipe,
    Resize,
    ResizeMode,
    Sharpen,
    Subsampling,
)
from studio.recipe.watermark import (
    Anchor,
    ImageWatermark,
    Outline,
    Placement,
    PortraitChange,
    Shadow,
    TextWatermark,
)
from studio.tokens import TOKENS

PAD = Resize(mode=ResizeMode.PAD, width=800, height=600)
IMAGE = ImageWatermark(image="/watermarks/a.png", scale="18%", tile=False)
TEXT = TextWatermark(text="PROOF", outline=Outline(), shadow=Shadow())
UPRIGHT = ImageWatermark(image="/watermarks/a.png", scale="18%", portrait=PortraitChange(anchor=Anchor.SOUTH))

Act = Callable[[RecipePane], object]


@pytest.fixture(autouse=True)
def swept(qapp: QApplication) -> None:
    """Delete the panes of the tests before: each would be dressed anew for every test."""
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def pick(box: QComboBox, words: str) -> None:
    """Pick by what is read in the list, as a user does."""
    number = box.findText(words)
    assert number >= 0, (words, [box.itemText(each) for each in range(box.count())])
    box.setCurrentIndex(number)


def write(pane: RecipePane, qtbot: QtBot, field: QWidget, text: str) -> None:
    """Write into a field by keys, in place of what it holds."""
    del pane
    for part in (field, field.focusProxy()):
        if part is not None and hasattr(part, "selectAll"):
            part.selectAll()
            qtbot.keyClicks(part, text)
            return
    raise AssertionError(f"{field} takes no keys")


def unit(field: LengthField, words: str) -> None:
    """Pick a unit."""
    pick(field.unit, words)


def opened(qtbot: QtBot, export: Export, page: int) -> tuple[RecipePane, RecipeDocument]:
    """Return a pane with a recipe of this export, open at a page."""
    document = RecipeDocument()
    document.load(Recipe(exports=(export, Export(name="other"))), None)
    document.undo_stack.clear()
    pane = RecipePane(document)
    qtbot.addWidget(pane)
    pane.tabs.setCurrentIndex(page)
    pane.resize(340, 900)
    pane.show()
    return pane, document


SIZE, MARK, FILE, NAMES, METADATA = range(5)

FIELDS: list[tuple[str, int, Export, Act, object]] = [
    ("resize.mode", SIZE, Export(), lambda p: pick(p.size_form.mode, "Long edge"), ResizeMode.LONG_EDGE),
    ("resize.width", SIZE, Export(resize=PAD), lambda p: p.size_form.width_field.setValue(400), 400),
    ("resize.height", SIZE, Export(resize=PAD), lambda p: p.size_form.height_field.setValue(300), 300),
    (
        "resize.pixels",
        SIZE,
        Export(resize=Resize(mode=ResizeMode.LONG_EDGE, pixels=900)),
        lambda p: p.size_form.pixels.setValue(1234),
        1234,
    ),
    (
        "resize.percent",
        SIZE,
        Export(resize=Resize(mode=ResizeMode.PERCENT, percent=50)),
        lambda p: p.size_form.percent.setValue(33.33),
        33.33,
    ),
    (
        "resize.megapixels",
        SIZE,
        Export(resize=Resize(mode=ResizeMode.MEGAPIXELS, megapixels=4)),
        lambda p: p.size_form.megapixels.setValue(0.25),
        0.25,
    ),
    ("resize.enlarge", SIZE, Export(resize=PAD), lambda p: p.size_form.enlarge.click(), True),
    ("resize.anchor", SIZE, Export(resize=PAD), lambda p: p.size_form.anchor.places[Anchor.WEST].click(), Anchor.WEST),
    ("resize.colour", SIZE, Export(resize=PAD), lambda p: p.size_form.colour.take(QColor("#102030")), "#102030"),
    ("sharpen", SIZE, Export(), lambda p: pick(p.size_form.sharpen, "High"), Sharpen.HIGH),
    ("decode", SIZE, Export(), lambda p: pick(p.size_form.decode, "Fastest"), Decode.FAST),
    ("format", FILE, Export(), lambda p: pick(p.file.format, "AVIF"), Format.AVIF),
    ("quality", FILE, Export(), lambda p: p.file.quality.slider.setValue(61), 61),
    ("quality", FILE, Export(), lambda p: p.file.quality.number.setValue(62), 62),
    ("subsampling", FILE, Export(), lambda p: pick(p.file.subsampling, "Full (4:4:4)"), Subsampling.FULL),
    ("progressive", FILE, Export(), lambda p: p.file.progressive.click(), True),
    ("lossless", FILE, Export(format=Format.WEBP), lambda p: p.file.lossless.click(), True),
    ("max_bytes", FILE, Export(), lambda p: p.file.max_bytes.setValue(400), 400_000),
    ("max_bytes", FILE, Export(max_bytes=9000), lambda p: p.file.max_bytes.setValue(0), None),
    ("dpi", FILE, Export(), lambda p: p.file.dpi.setValue(300), 300),
    ("dpi", FILE, Export(dpi=300), lambda p: p.file.dpi.setValue(0), None),
    ("background", FILE, Export(), lambda p: p.file.background.take(QColor("#000000")), "#000000"),
    ("profile", FILE, Export(), lambda p: pick(p.file.profile, "Keep original"), "keep"),
    ("keep_dates", NAMES, Export(), lambda p: p.names.keep_dates.click(), True),
    ("metadata.keep", METADATA, Export(), lambda p: pick(p.metadata.keep, "Nothing"), Keep.NONE),
    ("metadata.gps", METADATA, Export(), lambda p: p.metadata.gps.click(), False),
    ("metadata.serials", METADATA, Export(), lambda p: p.metadata.serials.click(), False),
]


def placed(prefix: str, fields: str, watermark: ImageWatermark) -> list[tuple[str, int, Export, Act, object]]:
    """Return the cases of the fields of a place, of all photos or of the upright ones."""
    export = Export(watermark=(watermark,))

    def of(pane: RecipePane) -> object:
        return getattr(pane.watermark.watermark, fields)

    cases: list[tuple[str, Callable[[object], object], object]] = [
        ("anchor", lambda place: place.anchor.places[Anchor.NORTH].click(), Anchor.NORTH),
        ("scale", lambda place: place.scale.number.setValue(25), "25%"),
        ("scale", lambda place: unit(place.scale, "px"), 18),
        ("scale", lambda place: place.scale.number.setValue(0), None),
        ("offset", lambda place: place.across.number.setValue(5.5), ("5.5%", "3%")),
        ("offset", lambda place: place.down.number.setValue(-2), ("3%", "-2%")),
        ("offset", lambda place: unit(place.down, "px"), ("3%", 3)),
        ("opacity", lambda place: place.opacity.slider.setValue(44), 44),
        ("angle", lambda place: place.angle.setValue(-12.5), -12.5),
    ]
    return [
        (f"watermark.0.{prefix}{key}", MARK, export, lambda pane, act=act: act(of(pane)), value)
        for key, act, value in cases
    ]


FIELDS += placed("", "place", IMAGE)
FIELDS += [
    case for case in placed("portrait.", "portrait", UPRIGHT) if case[4] not in (18, None)
]  # without a width of its own there is none to turn into pixels
FIELDS += [
    ("watermark.0.tile", MARK, Export(watermark=(IMAGE,)), lambda p: p.watermark.watermark.tile.click(), True),
    (
        "watermark.0.gap",
        MARK,
        Export(watermark=(TextWatermark(text="a", tile=True),)),
        lambda p: p.watermark.watermark.gap.number.setValue(0),
        "0%",
    ),
    (
        "watermark.0.portrait",
        MARK,
        Export(watermark=(IMAGE,)),
        lambda p: pick(p.watermark.watermark.upright, "Separate position"),
        PortraitChange(anchor=Anchor.SOUTH, scale="18%"),
    ),
    (
        "watermark.0.portrait",
        MARK,
        Export(watermark=(UPRIGHT,)),
        lambda p: pick(p.watermark.watermark.upright, "Same as landscape"),
        None,
    ),
]
_TEXT: list[tuple[str, Act, object]] = [
    ("text", lambda p: p.watermark.watermark.text.text.setPlainText("A\nB {n}"), "A\nB {n}"),
    ("size", lambda p: p.watermark.watermark.text.size.number.setValue(7), "7%"),
    ("colour", lambda p: p.watermark.watermark.text.colour.take(QColor(1, 2, 3, 128)), "#01020380"),
    ("outline", lambda p: p.watermark.watermark.text.effects.outline.click(), None),
    ("outline.colour", lambda p: p.watermark.watermark.text.effects.outline_colour.take(QColor("#ff0000")), "#ff0000"),
    ("outline.width", lambda p: p.watermark.watermark.text.effects.outline_width.number.setValue(9), "9%"),
    ("shadow", lambda p: p.watermark.watermark.text.effects.shadow.click(), None),
    ("shadow.colour", lambda p: p.watermark.watermark.text.effects.shadow_colour.take(QColor("#0000ff")), "#0000ff"),
    ("shadow.opacity", lambda p: p.watermark.watermark.text.effects.shadow_opacity.number.setValue(12), 12),
    ("shadow.offset", lambda p: p.watermark.watermark.text.effects.shadow_across.number.setValue(-8), ("-8%", "5%")),
    ("shadow.offset", lambda p: p.watermark.watermark.text.effects.shadow_down.number.setValue(8), ("5%", "8%")),
    ("shadow.blur", lambda p: p.watermark.watermark.text.effects.shadow_blur.number.setValue(0), "0%"),
]
FIELDS += [(f"watermark.0.{key}", MARK, Export(watermark=(TEXT,)), act, value) for key, act, value in _TEXT]

WRITTEN = [
    ("file", NAMES, lambda p: p.names.file.edit, "{stem}_{n:04}", "{stem}_{n:04}"),
    ("folder", NAMES, lambda p: p.names.folder.edit, "web/{year}", "web/{year}"),
    ("name", NAMES, lambda p: p.names.name, "big", "big"),
    ("metadata.copyright", METADATA, lambda p: p.metadata.texts["copyright"].edit, "© {year} N", "© {year} N"),
    ("metadata.creator", METADATA, lambda p: p.metadata.texts["creator"].edit, "Nord", "Nord"),
    ("metadata.title", METADATA, lambda p: p.metadata.texts["title"].edit, "{stem}", "{stem}"),
]


def value_at(export: Export, path: str) -> object:
    """Follow a path of keys into an export."""
    value: object = export
    for key in path.split("."):
        value = value[int(key)] if isinstance(value, tuple) else getattr(value, key)
    return value


@pytest.mark.slow
@pytest.mark.parametrize(("path", "page", "export", "act", "value"), FIELDS, ids=[case[0] for case in FIELDS])
def test_a_field_changes_its_value_and_nothing_else(
    qtbot: QtBot, path: str, page: int, export: Export, act: Act, value: object
) -> None:
    """One step; undone, the recipe is what it was, and the page shows that again."""
    pane, document = opened(qtbot, export, page)
    before = document.recipe
    refused: list[str] = []
    document.refused.connect(refused.append)
    act(pane)
    assert refused == []
    assert value_at(document.export, path) == value
    assert type(value_at(document.export, path)) in (type(value), float)
    assert document.undo_stack.count() == 1
    assert document.recipe.exports[1] == before.exports[1]
    after = document.recipe
    document.undo_stack.undo()
    assert document.recipe == before
    document.undo_stack.redo()
    assert document.recipe == after


@pytest.mark.parametrize(("path", "page", "field", "keys", "value"), WRITTEN, ids=[case[0] for case in WRITTEN])
def test_what_is_written_reaches_the_recipe(
    qtbot: QtBot, path: str, page: int, field: Callable[[RecipePane], QWidget], keys: str, value: object
) -> None:
    """Key by key; half a token on the way is refused and mended by the next keys."""
    pane, document = opened(qtbot, Export(), page)
    write(pane, qtbot, field(pane), keys)
    assert value_at(document.export, path) == value
    assert field(pane).text() == keys
    assert document.undo_stack.count() == 1
    document.undo_stack.undo()
    assert document.export == Export()


def test_every_key_of_a_recipe_has_a_field() -> None:
    """A key that is added to the values is missed here."""
    keys = {path.removeprefix("watermark.0.").split(".", 1)[-1] for path, *_ in (*FIELDS, *WRITTEN)}
    tops = {path.removeprefix("watermark.0.").split(".")[0] for path, *_ in (*FIELDS, *WRITTEN)}
    wanted = {
        *Export.__struct_fields__,
        *Resize.__struct_fields__,
        *MetadataPolicy.__struct_fields__,
        *Placement.__struct_fields__,
        *TextWatermark.__struct_fields__,
        *Outline.__struct_fields__,
        *Shadow.__struct_fields__,
    }
    # The card enables an export, the watermark list has its own tests, as have images and fonts; the crop is moved in
    # the preview. What a list says of a photo has no field yet.
    elsewhere = {"enabled", "resize", "metadata", "watermark", "image", "font", "position"}
    elsewhere |= {"person", "description", "keywords"}
    assert wanted - keys - tops - elsewhere == set()


def test_a_form_shows_what_the_recipe_says(qtbot: QtBot) -> None:
    """Without a change of it, not even of a number with more decimals than the field has."""
    export = Export(
        resize=Resize(mode=ResizeMode.PERCENT, percent=33.337),
        format=Format.WEBP,
        quality=71,
        max_bytes=1,
        watermark=(ImageWatermark(image="a.png", scale="12.345%", offset=(7, "1.239%"), opacity=33.3, angle=12.345),),
    )
    pane, document = opened(qtbot, export, SIZE)
    before = document.recipe
    for page in range(5):
        pane.tabs.setCurrentIndex(page)
    assert document.recipe == before
    assert not document.undo_stack.canUndo()
    assert pane.file.quality.number.value() == 71
    assert pane.file.max_bytes.text() == "1 KB", "a limit is never shown as none"
    watermark = pane.watermark.watermark
    assert watermark.place.scale.number.text() == "12.35"
    assert watermark.place.across.unit.currentText() == "px"
    pane.tabs.setCurrentIndex(MARK)
    watermark.place.across.number.setValue(8)
    assert document.export.watermark[0].offset == (8, "1.239%"), "the other part keeps its decimals"


@pytest.mark.slow
@pytest.mark.parametrize("mode", list(ResizeMode))
@pytest.mark.parametrize("before", list(ResizeMode))
def test_every_mode_of_size_has_numbers_at_once(mode: ResizeMode, before: ResizeMode) -> None:
    """From any mode to any other, and the choices that are no numbers stay."""
    first = with_mode(Resize(anchor=Anchor.WEST, colour="#123456", enlarge=True), before)
    then = with_mode(first, mode)
    assert then.mode is mode
    assert (then.anchor, then.colour, then.enlarge) == (Anchor.WEST, "#123456", True)


def test_a_size_stays_from_mode_to_mode() -> None:
    """A long edge becomes a box of that side, and a box the edge of its longer side."""
    edge = Resize(mode=ResizeMode.LONG_EDGE, pixels=1500)
    box = with_mode(edge, ResizeMode.FIT)
    assert (box.width, box.height) == (1500, 1500)
    assert with_mode(Resize(mode=ResizeMode.FIT, width=900, height=400), ResizeMode.LONG_EDGE).pixels == 900


@pytest.mark.slow
@pytest.mark.parametrize(
    ("page", "export", "key", "act", "words"),
    [
        (NAMES, Export(), "file", lambda p, bot: write(p, bot, p.names.file.edit, "{nonsense}"), "isn't a token"),
        (NAMES, Export(), "folder", lambda p, bot: write(p, bot, p.names.folder.edit, "../up"), "stay inside"),
        (NAMES, Export(), "name", lambda p, bot: write(p, bot, p.names.name, "other"), "another export has this name"),
        (
            SIZE,
            Export(resize=Resize(mode=ResizeMode.PERCENT, percent=50)),
            "percent",
            lambda p, bot: p.size_form.percent.setValue(150),
            "more than 100 % enlarges",
        ),
        (
            METADATA,
            Export(),
            "copyright",
            lambda p, bot: write(p, bot, p.metadata.texts["copyright"].edit, "{x}"),
            "isn't a token",
        ),
    ],
)
def test_an_impossible_input_is_said_below_its_field(
    qtbot: QtBot, page: int, export: Export, key: str, act: Callable[[RecipePane, QtBot], object], words: str
) -> None:
    """What was written stays to be mended, also when another export is looked at; the recipe stays good."""
    pane, document = opened(qtbot, export, page)
    act(pane, qtbot)
    form = (pane.size_form, pane.watermark, pane.file, pane.names, pane.metadata)[page]
    assert words in form.rows[key].error.lower()
    assert not form.rows[key].error[0].islower()
    assert [other for other, row in form.rows.items() if row.error] == [key]
    good = document.recipe
    document.choose(1)
    assert form.rows[key].error == ""
    document.choose(0)
    assert words in form.rows[key].error.lower()
    document.load(good, None)
    assert form.rows[key].error == ""
    assert document.recipe == good


def test_an_empty_text_is_refused_and_can_be_written_anew(qtbot: QtBot) -> None:
    """The field stays empty while it is written in; the watermark keeps its last text."""
    pane, document = opened(qtbot, Export(watermark=(TextWatermark(text="PROOF"),)), MARK)
    field = pane.watermark.watermark.text.text
    field.setFocus()
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    assert field.toPlainText() == ""
    assert "write a text" in pane.watermark.watermark.rows["text"].error.lower()
    assert document.export.watermark[0].text == "PROOF"
    qtbot.keyClicks(field, "New")
    assert document.export.watermark[0].text == "New"
    assert pane.watermark.watermark.rows["text"].error == ""


def test_fields_that_mean_nothing_are_hidden(qtbot: QtBot) -> None:
    """No quality for a PNG, no bars without bars, no GPS where nothing is kept."""
    pane, document = opened(qtbot, Export(format=Format.PNG, metadata=MetadataPolicy(keep=Keep.NONE)), FILE)
    assert not pane.file.quality.isVisible()
    assert not pane.file.progressive.isVisible()
    document.change_export("", "", format=Format.JPEG)
    assert pane.file.quality.isVisible()
    assert pane.file.quality.number.value() == 85, "the default is shown where the recipe does not say"
    pane.tabs.setCurrentIndex(METADATA)
    assert not pane.metadata.gps.isVisible()
    pane.tabs.setCurrentIndex(SIZE)
    assert not pane.size_form.colour.isVisible()


def test_the_wheel_scrolls_the_page_and_changes_no_field(qtbot: QtBot) -> None:
    """A field that has not the focus lets the wheel pass."""
    pane, document = opened(qtbot, Export(watermark=(TEXT,)), MARK)
    before = document.recipe
    watermark = pane.watermark.watermark
    for field in (
        watermark.place.opacity.slider,
        watermark.place.scale.unit,
        watermark.place.angle,
        watermark.text.font,
    ):
        assert field.focusPolicy() is Qt.FocusPolicy.StrongFocus
        turn = QWheelEvent(
            QPointF(field.rect().center()),
            QPointF(field.mapToGlobal(field.rect().center())),
            QPoint(0, 0),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(field, turn)
    assert document.recipe == before


def test_places_are_chosen_by_arrow_keys(qtbot: QtBot) -> None:
    """From the bottom right to the top left, and no further."""
    pane, document = opened(qtbot, Export(watermark=(IMAGE,)), MARK)
    places = pane.watermark.watermark.place.anchor.places
    places[Anchor.SOUTH_EAST].setFocus()
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Up):
        qtbot.keyClick(pane.focusWidget(), key)
    assert document.export.watermark[0].anchor is Anchor.NORTH_WEST


def test_a_token_is_put_where_the_cursor_is(qtbot: QtBot) -> None:
    """Each token has its words and is in the menu."""
    pane, document = opened(qtbot, Export(file="a_b"), NAMES)
    field = pane.names.file
    field.edit.setCursorPosition(1)
    actions = {action.text().split("\t")[1]: action for action in field.tokens.menu().actions()}
    assert list(actions) == ["{n:04}" if token == "n" else f"{{{token}}}" for token in TOKENS]
    assert actions["{rating}"].text() == "Rating, 0 to 5\t{rating}"
    actions["{n:04}"].trigger()
    assert document.export.file == "a{n:04}_b"


def test_watermarks_are_added_ordered_and_removed(qtbot: QtBot) -> None:
    """A text, an image that is dropped, their order, and undo of all of it."""
    pane, document = opened(qtbot, Export(), MARK)
    page = pane.watermark
    assert not page.watermark.isVisible()
    page.add_text.click()
    assert isinstance(document.export.watermark[0], TextWatermark)
    pane.drop_watermark(Path("/watermarks/logo.svg"))
    assert [type(watermark) for watermark in document.export.watermark] == [TextWatermark, ImageWatermark]
    pane.drop_watermark(Path("/watermarks/other.png"))
    assert len(document.export.watermark) == 2, "a drop on a chosen image takes its place"
    assert document.export.watermark[1].image == str(Path("/watermarks/other.png"))
    page.choose(0)
    page._move(0, 1)
    assert [type(watermark) for watermark in document.export.watermark] == [ImageWatermark, TextWatermark]
    qtbot.keyClick(page.cards[1], Qt.Key.Key_Delete)
    assert [type(watermark) for watermark in document.export.watermark] == [ImageWatermark]
    while document.undo_stack.canUndo():
        document.undo_stack.undo()
    assert document.export == Export()
    assert not page.watermark.isVisible()


def test_a_font_is_written_or_picked(qtbot: QtBot) -> None:
    """The list has the bundled fonts at once and the installed ones once it was opened; each works in the engine."""
    pane, document = opened(qtbot, Export(watermark=(TEXT,)), MARK)
    box = pane.watermark.watermark.text.font
    assert {box.itemText(number) for number in range(box.count())} >= set(bundled_families())
    other = next(name for name in bundled_families() if name != "Inter")
    number = box.findText(other)
    box.setCurrentIndex(number)
    box.activated.emit(number)
    assert document.export.watermark[0].font == other
    before = box.count()
    box.showPopup()
    box.hidePopup()
    qtbot.waitUntil(lambda: not box.is_reading)
    assert box.count() >= before
    assert box.currentText() == other, "the list that came does not change what was chosen"
    for each in range(box.count()):
        if box.itemText(each) and box.itemData(each) is None:
            find_font(box.itemText(each))


@pytest.mark.parametrize("language", ["de_DE", "en_US", "fr_FR", "ja_JP"])
@pytest.mark.parametrize("typed", ["2.5", "2,5"])
def test_a_point_and_a_comma_are_read_alike(qtbot: QtBot, language: str, typed: str) -> None:
    field = decimal_field(0.01, 2000, suffix=" MP", special="any")
    field.setLocale(QLocale(language))
    qtbot.addWidget(field)
    field.selectAll()
    qtbot.keyClicks(field, typed)
    assert field.value() == 2.5
    assert field.text() == f"2{QLocale(language).decimalPoint()}5 MP"


def test_another_mode_and_another_recipe_are_no_refusal(qtbot: QtBot) -> None:
    """Fields that are hidden then keep to themselves."""
    _, document = opened(qtbot, Export(resize=Resize(mode=ResizeMode.FIT, width=900)), SIZE)
    refused: list[str] = []
    document.refused.connect(refused.append)
    sizes = [Resize(mode=ResizeMode.LONG_EDGE, pixels=900), Resize(mode=ResizeMode.FIT, height=700), PAD]
    for size in (*sizes, Resize(), Resize(mode=ResizeMode.PERCENT, percent=20)):
        document.load(Recipe(exports=(Export(resize=size),)), None)
        assert document.export.resize == size
        assert not document.is_changed
    assert refused == []


def test_a_percentage_waits_until_it_is_whole_and_for_the_tick_that_allows_it(qtbot: QtBot) -> None:
    pane, document = opened(qtbot, Export(resize=Resize(mode=ResizeMode.PERCENT, percent=50)), SIZE)
    form = pane.size_form
    form.percent.selectAll()
    qtbot.keyClicks(form.percent, "150")
    assert document.export.resize.percent == 50
    qtbot.keyClick(form.percent, Qt.Key.Key_Return)
    assert document.export.resize.percent == 50
    assert form.rows["percent"].error
    form.enlarge.click()
    assert document.export.resize == Resize(mode=ResizeMode.PERCENT, percent=150, enlarge=True)


def test_another_colour_profile_can_be_chosen_in_place_of_one(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    opened_dialogs: list[QFileDialog] = []
    monkeypatch.setattr(QFileDialog, "open", lambda dialog: opened_dialogs.append(dialog))
    pane, document = opened(qtbot, Export(profile="/profiles/a.icc"), FILE)
    box = pane.file.profile
    index = box.findText("a.icc")
    box.activated.emit(index)
    box.activated.emit(index)
    (dialog,) = opened_dialogs
    dialog.fileSelected.emit("/profiles/b.icc")
    dialog.finished.emit(1)
    assert document.export.profile == "/profiles/b.icc"
    assert box.currentText() == "b.icc"
    box.setCurrentIndex(0)
    box.activated.emit(0)
    assert document.export.profile == "srgb"
    box.setCurrentIndex(index)
    box.activated.emit(index)
    assert len(opened_dialogs) == 2, "once, though both signals tell of it"


OWN = PortraitChange(anchor=Anchor.NORTH, outline=Outline(width="2%"), shadow=Shadow(), tile=True)
_PORTRAIT: list[tuple[str, Act, object]] = [
    ("text", lambda p: p.watermark.watermark.portrait_look.text.setPlainText("Up\n{n}"), "Up\n{n}"),
    ("size", lambda p: p.watermark.watermark.portrait_look.size.number.setValue(9), "9%"),
    ("colour", lambda p: p.watermark.watermark.portrait_look.colour.take(QColor("#ff0000")), "#ff0000"),
    ("tile", lambda p: pick(p.watermark.watermark.portrait_look.tile, "Once"), False),
    ("tile", lambda p: pick(p.watermark.watermark.portrait_look.tile, "Same as landscape"), None),
    ("gap", lambda p: p.watermark.watermark.portrait_look.gap.number.setValue(4), "4%"),
    ("outline", lambda p: p.watermark.watermark.portrait_look.effects.outline.click(), None),
    (
        "outline.colour",
        lambda p: p.watermark.watermark.portrait_look.effects.outline_colour.take(QColor(1, 2, 3)),
        "#010203",
    ),
    ("outline.width", lambda p: p.watermark.watermark.portrait_look.effects.outline_width.number.setValue(9), "9%"),
    ("shadow", lambda p: p.watermark.watermark.portrait_look.effects.shadow.click(), None),
    (
        "shadow.colour",
        lambda p: p.watermark.watermark.portrait_look.effects.shadow_colour.take(QColor(1, 2, 3)),
        "#010203",
    ),
    ("shadow.opacity", lambda p: p.watermark.watermark.portrait_look.effects.shadow_opacity.number.setValue(9), 9),
    (
        "shadow.offset",
        lambda p: p.watermark.watermark.portrait_look.effects.shadow_across.number.setValue(1),
        ("1%", "5%"),
    ),
    (
        "shadow.offset",
        lambda p: p.watermark.watermark.portrait_look.effects.shadow_down.number.setValue(1),
        ("5%", "1%"),
    ),
    ("shadow.blur", lambda p: p.watermark.watermark.portrait_look.effects.shadow_blur.number.setValue(1), "1%"),
]


@pytest.mark.slow
@pytest.mark.parametrize(("key", "act", "value"), _PORTRAIT, ids=[case[0] for case in _PORTRAIT])
def test_portrait_photos_have_a_field_for_every_key(qtbot: QtBot, key: str, act: Act, value: object) -> None:
    """Each changes its key alone, and undo brings the page back."""
    watermark = TextWatermark(text="Lying", portrait=OWN)
    pane, document = opened(qtbot, Export(watermark=(watermark,)), MARK)
    assert pane.watermark.watermark.rows[f"portrait.{'shadow.down' if key == 'shadow.offset' else key}"].isVisible()
    act(pane)
    assert value_at(document.export, f"watermark.0.portrait.{key}") == value
    assert document.undo_stack.count() == 1
    document.undo_stack.undo()
    assert document.export.watermark[0].portrait == OWN


def test_no_key_of_portrait_photos_is_without_a_field() -> None:
    """A key that is added to the values is missed here; images and fonts have their own test."""
    known = {key.split(".")[0] for key, *_ in _PORTRAIT} | {"anchor", "offset", "scale", "opacity", "angle"}
    assert set(PortraitChange.__struct_fields__) - known == {"image", "font"}


def test_a_portrait_field_left_empty_is_as_on_landscape_photos(qtbot: QtBot) -> None:
    """Text, font, size and colour go back; what is typed and refused stays and is said."""
    own = PortraitChange(text="Up", font="Great Vibes", size="9%", colour="#ff0000")
    pane, document = opened(qtbot, Export(watermark=(TextWatermark(text="Lying", portrait=own),)), MARK)
    look = pane.watermark.watermark.portrait_look
    assert (look.text.toPlainText(), look.font.currentText(), look.colour.text()) == ("Up", "Great Vibes", "#ff0000")
    look.text.setPlainText("")
    look.font.line.setText("")
    look.font.line.editingFinished.emit()
    look.size.number.setValue(0)
    look.colour.clear()
    assert document.export.watermark[0].portrait == PortraitChange()
    assert look.colour.text() == "Same as landscape"
    assert look.size.number.text() == "As landscape"
    look.text.setPlainText("{nothing}")
    assert pane.watermark.watermark.rows["portrait.text"].is_wrong
    assert document.export.watermark[0].portrait == PortraitChange()
    pane.show_export()
    assert look.text.toPlainText() == "{nothing}"


def test_an_image_has_another_image_on_portrait_photos(qtbot: QtBot) -> None:
    pane, document = opened(qtbot, Export(watermark=(UPRIGHT,)), MARK)
    form = pane.watermark.watermark
    assert not form.rows["portrait.text"].isVisible()
    assert form.rows["portrait.image"].isVisible()
    form.use_portrait_image(Path("/watermarks/tall.png"))
    assert document.export.watermark[0].portrait == structs.replace(UPRIGHT.portrait, image="/watermarks/tall.png")
    assert form.portrait_look.image_name.text() == "tall.png"
    form.portrait_look.same_image.click()
    assert document.export.watermark[0].portrait == UPRIGHT.portrait
