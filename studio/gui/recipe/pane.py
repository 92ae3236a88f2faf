"""The right side of the window: the exports of the recipe, and the forms of the chosen one."""

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from studio.gui.bridge.samples.small_pictures import SmallPictures
from studio.gui.recipe.deliverables.form import DeliveryForm, made_words
from studio.gui.recipe.document import RecipeDocument
from studio.gui.recipe.export_list import ExportList
from studio.gui.recipe.forms.file import FileForm
from studio.gui.recipe.forms.form import Form
from studio.gui.recipe.forms.metadata import MetadataForm
from studio.gui.recipe.forms.names import NamesForm
from studio.gui.recipe.forms.section import SectionHeading
from studio.gui.recipe.forms.size import SizeForm
from studio.gui.recipe.forms.watermark_list import WatermarkListForm
from studio.gui.recipe.gutter_area import GUTTER, GutterArea
from studio.gui.recipe.page_bar import PageBar
from studio.gui.widgets.signals import connect_typed
from studio.recipe.identity import StudioIdentity

_PAGES: tuple[type[Form], ...] = (SizeForm, WatermarkListForm, FileForm, NamesForm, MetadataForm)

_EXPORTS = 0.3
"""Of the pane's height is for the cards of exports at most."""

_WATERMARKS = 0.5
"""And for those of watermarks."""

Page = TypeVar("Page", bound=Form)


class RecipePane(QWidget):
    """Shows the document's recipe; a page is made when it is first seen, so that the window is there at once."""

    stress_photos_requested = Signal()
    portrait_photo_requested = Signal()
    """Portrait photos were given a position of their own, so that one is to be seen."""
    identity_needed = Signal()
    """A text was added that says {studio}."""
    wrong_changed = Signal(bool)
    """Whether a field holds what can't be used, so that nothing must be started."""

    def __init__(self, document: RecipeDocument, pictures: SmallPictures | None = None) -> None:
        super().__init__()
        self._pictures = pictures
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._document = document
        self.exports = ExportList(document, pictures)
        self.tabs = QTabWidget()
        self._bar = PageBar()
        self.tabs.setTabBar(self._bar)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.tabBar().setExpanding(False)
        self.tabs.tabBar().setElideMode(Qt.TextElideMode.ElideNone)
        self.tabs.tabBar().setUsesScrollButtons(True)
        self.tabs.setAccessibleName(self.tr("Settings of the export"))
        self._bar.setAccessibleName(self.tabs.accessibleName())
        words = (self.tr("Size"), self.tr("Watermark", "page"), self.tr("File"), self.tr("Names"), self.tr("Metadata"))
        self.delivery_heading = SectionHeading(self.tr("Delivery", "page"), is_open=False)
        self.delivery_heading.setContentsMargins(0, 0, GUTTER, 0)
        self._delivery_area = GutterArea()
        self._pages = QStackedWidget()
        self._pages.addWidget(self.tabs)
        self._pages.addWidget(self._delivery_area)
        self._forms: dict[type[Form], Form] = {}
        self._example = ""
        self._is_wrong = False
        self._identity = StudioIdentity()
        self._held: dict[int, dict[type[Form], dict[str, tuple[str, str]]]] = {}
        """Inputs that were refused, of exports that are not shown, by the export's position."""
        self._index, self._count = document.export_index, len(document.recipe.exports)
        for word in words:
            self.tabs.addTab(GutterArea(), word)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.exports)
        column.addWidget(self.delivery_heading)
        column.addWidget(self._pages, 1)
        # In every language all pages are seen, also while the word of one is bold.
        self.setMinimumWidth(max(316, self.tabs.tabBar().sizeHint().width() + 12 + GUTTER))
        self.exports.rename_requested.connect(self._rename)
        document.stepped.connect(self._forget_inputs)
        document.loaded.connect(self._forget_inputs)
        document.changed.connect(self.show_export)
        connect_typed(document.chosen, int, self._follow_choice)
        document.loaded.connect(self.show_export)
        connect_typed(self.tabs.currentChanged, object, lambda _: self.show_export())
        connect_typed(self.delivery_heading.folded, bool, self._show_delivery)
        self.show_export()

    def show_export(self) -> None:
        """Bring the page that is seen up to the chosen export; inputs that were refused stay."""
        if len(self._document.recipe.exports) != self._count:
            self._count = len(self._document.recipe.exports)
            self._forget_inputs()
        self.delivery_heading.summary.setText(made_words(self._document.recipe))
        kind = DeliveryForm if self.delivery_heading.is_open else _PAGES[self.tabs.currentIndex()]
        self._form(kind).refresh(self._document.export)

    def _show_delivery(self, is_open: bool) -> None:
        """Show what is made of the whole delivery in place of the pages of an export, or these again."""
        self.show_export()
        self._pages.setCurrentIndex(int(is_open))

    # Inputs that were refused

    def show_wrong_field(self) -> None:
        """Go to the first field that holds what can't be used, on another export if need be."""
        if not any(form.wrong_fields() for form in self._forms.values()) and self._held:
            self._document.choose(next(iter(self._held)))
        delivery = self._forms.get(DeliveryForm)
        if delivery is not None and (wrong := delivery.wrong_fields()):
            self.delivery_heading.arrow.setChecked(True)
            self._delivery_area.ensureWidgetVisible(wrong[0])
            wrong[0].take_focus()
            return
        for place, kind in enumerate(_PAGES):
            form = self._forms.get(kind)
            if form is not None and (wrong := form.wrong_fields()):
                self.delivery_heading.arrow.setChecked(False)
                self.tabs.setCurrentIndex(place)
                area = self.tabs.widget(place)
                if isinstance(area, QScrollArea):
                    area.ensureWidgetVisible(wrong[0])
                wrong[0].take_focus()
                return

    def _follow_choice(self, index: int) -> None:
        """Show another export; what was typed and refused for the one before is kept for when it is shown again."""
        pages = {kind: form for kind, form in self._forms.items() if kind is not DeliveryForm}
        inputs = {kind: held for kind, form in pages.items() if (held := form.wrong_inputs())}
        if inputs:
            self._held[self._index] = inputs
        self._index = index
        for form in pages.values():
            form.forget_errors()
        self.delivery_heading.arrow.setChecked(False)
        self.show_export()
        for kind, held in self._held.pop(index, {}).items():
            self._form(kind).restore_inputs(held)
        self._tell_wrong()

    def _forget_inputs(self) -> None:
        self._held.clear()
        for form in self._forms.values():
            form.forget_errors()
        self._tell_wrong()

    def _tell_wrong(self) -> None:
        """Put a dot on each page with a field in error, and tell whether there is one."""
        places = {
            place for place, kind in enumerate(_PAGES) if kind in self._forms and self._forms[kind].wrong_fields()
        }
        self._bar.mark(places)
        delivery = self._forms.get(DeliveryForm)
        is_wrong = bool(places or self._held or (delivery is not None and delivery.wrong_fields()))
        if is_wrong is not self._is_wrong:
            self._is_wrong = is_wrong
            self.wrong_changed.emit(is_wrong)

    def choose_watermark(self, number: int) -> None:
        """Show the form of a watermark of the chosen export."""
        if number >= 0:
            self._turn_to(WatermarkListForm)
            self.watermark.choose(number)

    def drop_watermark(self, path: Path) -> None:
        """Use an image as the watermark of the chosen export."""
        self._turn_to(WatermarkListForm)
        self.watermark.drop_watermark(path)

    def show_identity(self, identity: StudioIdentity) -> None:
        """Use another studio's copyright line and logo for new watermarks."""
        self._identity = identity
        self.exports.show_recipe()
        if WatermarkListForm in self._forms:
            self.watermark.identity = identity

    def set_example(self, text: str) -> None:
        """Show what the names of a photo's file are."""
        self._example = text
        if NamesForm in self._forms:
            self.names.set_example(text)

    @property
    def size_form(self) -> SizeForm:
        """The page of sizes."""
        return self._form(SizeForm)

    @property
    def watermark(self) -> WatermarkListForm:
        """The page of watermarks."""
        return self._form(WatermarkListForm)

    @property
    def file(self) -> FileForm:
        """The page of the file."""
        return self._form(FileForm)

    @property
    def names(self) -> NamesForm:
        """The page of names."""
        return self._form(NamesForm)

    @property
    def metadata(self) -> MetadataForm:
        """The page of metadata."""
        return self._form(MetadataForm)

    @property
    def delivery(self) -> DeliveryForm:
        """The page of what is made of the whole delivery."""
        return self._form(DeliveryForm)

    def _rename(self) -> None:
        self._turn_to(NamesForm)
        self.names.name.setFocus()
        self.names.name.selectAll()

    def _turn_to(self, kind: type[Form]) -> None:
        """Show a page of the chosen export."""
        self.delivery_heading.arrow.setChecked(False)
        self.tabs.setCurrentIndex(_PAGES.index(kind))

    def _form(self, kind: type[Page]) -> Page:
        """Return a page, made now if it was not needed before."""
        form = self._forms.get(kind)
        if isinstance(form, kind):
            return form
        form = (
            kind(self._document, self._pictures)  # pyright: ignore[reportCallIssue]
            if issubclass(kind, WatermarkListForm)
            else kind(self._document)
        )
        self._forms[kind] = form
        form.wrong_changed.connect(self._tell_wrong)
        if isinstance(form, WatermarkListForm):
            form.stress_photos_requested.connect(self.stress_photos_requested)
            form.identity_needed.connect(self.identity_needed)
            form.watermark.portrait_chosen.connect(self.portrait_photo_requested)
            form.identity = self._identity
        if isinstance(form, NamesForm):
            form.set_example(self._example)
        area = self.tabs.widget(_PAGES.index(kind)) if kind in _PAGES else self._delivery_area
        if isinstance(area, QScrollArea):
            area.setWidget(form)
        form.show_export(self._document.export)
        self._share_height()
        return form

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the greater part of the height to the pages; many exports scroll."""
        super().resizeEvent(event)
        self._share_height()

    def _share_height(self) -> None:
        self.exports.list.set_room(int(self.height() * _EXPORTS))
        form = self._forms.get(WatermarkListForm)
        if isinstance(form, WatermarkListForm):
            form.list.set_room(int(self.height() * _WATERMARKS))
