"""The page for what the client gets beside the files: a web gallery, a contact sheet, ZIP files."""

from msgspec import structs
from PySide6.QtCore import QCoreApplication, QLocale, QSignalBlocker
from PySide6.QtWidgets import QComboBox, QLineEdit

from studio.gui.recipe.document import RecipeDocument
from studio.gui.recipe.forms.form import Form, check, combo, pick, tick
from studio.gui.recipe.shipped import export_name
from studio.gui.widgets.number_field import IntegerField, integer_field
from studio.gui.widgets.signals import connect_typed
from studio.gui.widgets.template_field import TemplateField
from studio.printed.paper import Page
from studio.recipe.deliverable import (
    MOST_COLUMNS,
    MOST_ROWS,
    Archive,
    ContactSheet,
    Gallery,
    PageLanguage,
    SheetFormat,
)
from studio.recipe.model import Export, Recipe

_SHEET = {each: each.value for each in (Page.A3, Page.A4, Page.A5)}


class DeliveryForm(Form):
    """What is made of the whole delivery: each part with a switch, and its settings below it while it is on."""

    def __init__(self, document: RecipeDocument) -> None:
        super().__init__(document)
        self._is_open: dict[str, bool] = {}
        self._make_gallery()
        self._make_sheet()
        self._make_zip()
        self.column.addStretch(1)

    def _make_gallery(self) -> None:
        self.gallery = check(self.tr("Make a web gallery"), self._switch_gallery)
        self.gallery_export = QComboBox()
        connect_typed(
            self.gallery_export.activated, int, lambda at: self._gallery("export", self.gallery_export.itemData(at))
        )
        self.title = self._line("gallery.title", self.tr("Title"), self.tr("name of the folder"))
        self.caption = TemplateField(self.tr("Caption"), hint=self.tr("none"))
        connect_typed(self.caption.changed, str, lambda text: self._gallery("caption", text))
        self.download = check(self.tr("Photos can be downloaded"), self._allow_download)
        self.favourites = check(self.tr("Clients can choose photos"), lambda on: self._gallery("favourites", on))
        self.mail = self._line("gallery.mail", self.tr("Send choice to"), "name@example.org")
        self.credit = self._line("gallery.credit", self.tr("Credit"), self.tr("none"))
        self.cover = check(self.tr("Begin with a large photo"), lambda on: self._gallery("cover", on))
        self.language = combo(
            (
                (self.tr("Match system"), PageLanguage.SYSTEM),
                ("English", PageLanguage.ENGLISH),
                ("Deutsch", PageLanguage.GERMAN),
                ("Français", PageLanguage.FRENCH),
                ("Español", PageLanguage.SPANISH),
                ("日本語", PageLanguage.JAPANESE),
                ("简体中文", PageLanguage.CHINESE),
            ),
            lambda value: self._gallery("language", PageLanguage(str(value))),
        )
        self.add_section(self.tr("Web gallery"))
        self.add_row("gallery", "", self.gallery)
        self.add_row("gallery.export", self.tr("Photos"), self.gallery_export)
        self.add_row("gallery.title", self.tr("Title"), self.title)
        self.add_row("gallery.caption", self.tr("Caption"), self.caption, focus=self.caption.edit)
        self.add_row("gallery.favourites", "", self.favourites)
        self.add_row("gallery.mail", self.tr("Send choice to"), self.mail)
        self.add_row("gallery.download", "", self.download)
        self.add_row("gallery.cover", "", self.cover)
        self.add_row("gallery.credit", self.tr("Credit"), self.credit)
        self.add_row("gallery.language", self.tr("Language"), self.language)

    def _make_sheet(self) -> None:
        self.sheet = check(self.tr("Make a contact sheet"), self._switch_sheet)
        self.page = combo(
            (
                *((words, page) for page, words in _SHEET.items()),
                (self.tr("Letter"), Page.LETTER),
                (self.tr("Legal"), Page.LEGAL),
            ),
            lambda value: self._sheet("page", Page(str(value))),
        )
        self.landscape = check(self.tr("Landscape"), lambda on: self._sheet("landscape", on))
        self.columns = self._number("columns", MOST_COLUMNS)
        self.rows_on_page = self._number("rows", MOST_ROWS)
        self.sheet_caption = TemplateField(self.tr("Caption"), hint=self.tr("none"))
        connect_typed(self.sheet_caption.changed, str, lambda text: self._sheet("caption", text))
        self.group = TemplateField(self.tr("Heading"), hint=self.tr("none"))
        connect_typed(self.group.changed, str, lambda text: self._sheet("group", text))
        self.sheet_format = combo(
            (("PDF", SheetFormat.PDF), (self.tr("JPEG pages"), SheetFormat.JPEG)),
            lambda value: self._sheet("format", SheetFormat(str(value))),
        )
        self.add_section(self.tr("Contact sheet"))
        self.add_row("sheet", "", self.sheet)
        self.add_row("sheet.page", self.tr("Paper"), self.page)
        self.add_row("sheet.landscape", "", self.landscape)
        self.add_row("sheet.columns", self.tr("Columns"), self.columns)
        self.add_row("sheet.rows", self.tr("Rows"), self.rows_on_page)
        self.add_row("sheet.caption", self.tr("Caption"), self.sheet_caption, focus=self.sheet_caption.edit)
        self.add_row("sheet.group", self.tr("Heading"), self.group, focus=self.group.edit)
        self.add_row("sheet.format", self.tr("Format"), self.sheet_format)

    def _make_zip(self) -> None:
        self.zip = check(self.tr("Make a ZIP file"), self._switch_zip)
        self.zip_export = QComboBox()
        connect_typed(self.zip_export.activated, int, lambda at: self._choose_packed(self.zip_export.itemData(at)))
        self.part = self._line("zip.part", self.tr("Largest part"), self.tr("one file"))
        self.add_section(self.tr("ZIP file"))
        self.add_row("zip", "", self.zip)
        self.add_row("zip.exports", self.tr("Photos"), self.zip_export)
        self.add_row("zip.part", self.tr("Largest part"), self.part)

    def show_export(self, export: Export) -> None:
        """Show what the recipe makes of the whole delivery, whichever export is chosen."""
        recipe = self.document.recipe
        for key, box, value in (
            ("gallery", self.gallery, recipe.gallery),
            ("sheet", self.sheet, recipe.sheet),
            ("zip", self.zip, recipe.zip),
        ):
            tick(box, on=value is not None)
            if self._is_open.get(key) is not (value is not None):
                self._is_open[key] = value is not None
                for row in self.rows:
                    if row.startswith(f"{key}."):
                        self.show_row(row, wanted=value is not None)
        if recipe.gallery is not None:
            self._show_gallery(recipe.gallery)
        if recipe.sheet is not None:
            self._show_sheet(recipe.sheet)
        if recipe.zip is not None:
            names = recipe.zip.exports
            self._list_exports(self.zip_export, self.tr("All exports"), names[0] if len(names) == 1 else "")
            self._write("zip.part", self.part, recipe.zip.part)

    def _show_gallery(self, gallery: Gallery) -> None:
        self._list_exports(self.gallery_export, self.tr("First export"), gallery.export)
        self._write("gallery.title", self.title, gallery.title)
        self._write("gallery.mail", self.mail, gallery.mail)
        self._write("gallery.credit", self.credit, gallery.credit)
        if self.shows("gallery.caption"):
            self.caption.show_text(gallery.caption)
        tick(self.favourites, on=gallery.favourites)
        tick(self.download, on=bool(gallery.download))
        tick(self.cover, on=gallery.cover)
        pick(self.language, gallery.language)
        self.show_row("gallery.mail", wanted=gallery.favourites)

    def _show_sheet(self, sheet: ContactSheet) -> None:
        pick(self.page, sheet.page)
        tick(self.landscape, on=sheet.landscape)
        pick(self.sheet_format, sheet.format)
        for box, value in ((self.columns, sheet.columns), (self.rows_on_page, sheet.rows)):
            with QSignalBlocker(box):
                box.setValue(value)
        for key, field, text in (
            ("sheet.caption", self.sheet_caption, sheet.caption),
            ("sheet.group", self.group, sheet.group),
        ):
            if self.shows(key):
                field.show_text(text)

    # Changes

    def _switch_gallery(self, on: bool) -> None:
        gallery = Gallery(language=_window_language()) if on else None
        self._change("gallery", self.tr("Switch the web gallery"), gallery=gallery)

    def _switch_sheet(self, on: bool) -> None:
        self._change("sheet", self.tr("Switch the contact sheet"), sheet=ContactSheet() if on else None)

    def _switch_zip(self, on: bool) -> None:
        self._change("zip", self.tr("Switch the ZIP file"), zip=Archive() if on else None)

    def _allow_download(self, on: bool) -> None:
        gallery, exports = self.document.recipe.gallery, self.document.recipe.exports
        first = next((export.name for export in exports if export.enabled), exports[0].name)
        self._gallery("download", ((gallery and gallery.export) or first) if on else "")

    def _choose_packed(self, name: str) -> None:
        self._zip("exports", (name,) if name else ())

    def _gallery(self, key: str, value: object) -> None:
        def change() -> bool:
            gallery = structs.replace(self.document.recipe.gallery or Gallery(), **{key: value})
            return self.document.change_recipe(self.tr("Change the web gallery"), f"gallery.{key}", gallery=gallery)

        self.apply(f"gallery.{key}", lambda: self.document.guard(change))

    def _sheet(self, key: str, value: object) -> None:
        def change() -> bool:
            sheet = structs.replace(self.document.recipe.sheet or ContactSheet(), **{key: value})
            return self.document.change_recipe(self.tr("Change the contact sheet"), f"sheet.{key}", sheet=sheet)

        self.apply(f"sheet.{key}", lambda: self.document.guard(change))

    def _zip(self, key: str, value: object) -> None:
        def change() -> bool:
            archive = structs.replace(self.document.recipe.zip or Archive(), **{key: value})
            return self.document.change_recipe(self.tr("Change the ZIP file"), f"zip.{key}", zip=archive)

        self.apply(f"zip.{key}", lambda: self.document.guard(change))

    def _change(self, key: str, words: str, **changes: object) -> None:
        self.apply(key, lambda: self.document.change_recipe(words, "", **changes))

    # Fields

    def _line(self, key: str, name: str, hint: str) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(hint)
        field.setAccessibleName(name)
        table, _, own = key.partition(".")
        act = self._gallery if table == "gallery" else self._zip
        connect_typed(field.textEdited, str, lambda text: act(own, text.strip() if own in ("mail", "part") else text))
        return field

    def _number(self, key: str, most: int) -> IntegerField:
        box = integer_field(1, most)
        connect_typed(box.valueChanged, int, lambda value: self._sheet(key, value))
        return box

    def _write(self, key: str, field: QLineEdit, text: str) -> None:
        if self.shows(key) and field.text().strip() != text:
            field.setText(text)

    def _list_exports(self, box: QComboBox, first: str, chosen: str) -> None:
        """List the exports of the recipe behind the words for none of them, and show the chosen one."""
        names = [export.name for export in self.document.recipe.exports]
        with QSignalBlocker(box):
            box.clear()
            box.addItem(first, "")
            for name in names:
                box.addItem(export_name(name, self.document.path), name)
            box.setCurrentIndex(max(0, box.findData(chosen)))


def made_words(recipe: Recipe) -> str:
    """Say in a few words what a recipe makes of the whole delivery; "" for nothing."""
    words = (
        (recipe.gallery, QCoreApplication.translate("DeliveryForm", "Web gallery")),
        (recipe.sheet, QCoreApplication.translate("DeliveryForm", "Contact sheet")),
        (recipe.zip, QCoreApplication.translate("DeliveryForm", "ZIP file")),
    )
    return " · ".join(said for table, said in words if table is not None)


def _window_language() -> PageLanguage:
    """Return the language of the window, which the client of a new gallery is likely to speak, too."""
    try:
        return PageLanguage(QLocale().name().partition("_")[0])
    except ValueError:
        return PageLanguage.ENGLISH
