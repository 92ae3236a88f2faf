"""The page for the file: format, quality, largest file size, colour profile."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from studio.formats import FORMATS, WRITTEN, Format
from studio.gui.recipe.document import RecipeDocument
from studio.gui.recipe.forms.form import Form, check, combo, pick, tick
from studio.gui.widgets.colour_field import ColourField
from studio.gui.widgets.number_field import integer_field, set_number
from studio.gui.widgets.signals import connect_typed
from studio.gui.widgets.slider_field import SliderField
from studio.recipe.model import Export, Subsampling

_FILE = "file"


class FileForm(Form):
    """The format and its options."""

    def __init__(self, document: RecipeDocument) -> None:
        super().__init__(document)
        self._dialog: QFileDialog | None = None
        self.format = combo(
            (
                *((FORMATS[format_].name, format_) for format_ in WRITTEN),
                (self.tr("Same as original"), Format.KEEP),
            ),
            lambda value: self.change("format", self.tr("Change the format"), format=value),
        )
        self.quality = SliderField(self.tr("Quality"), 1, 100)
        connect_typed(
            self.quality.changed,
            float,
            lambda number: self.change("quality", self.tr("Change the quality"), quality=round(number)),
        )
        self.lossless = check(
            self.tr("Lossless"), lambda on: self.change("lossless", self.tr("Change the loss"), lossless=on)
        )
        self.subsampling = combo(
            (
                (self.tr("Automatic"), Subsampling.AUTO),
                (self.tr("Full (4:4:4)"), Subsampling.FULL),
                (self.tr("Half (4:2:2)"), Subsampling.HALF),
                (self.tr("Quarter (4:2:0)"), Subsampling.QUARTER),
            ),
            lambda value: self.change("subsampling", self.tr("Change the chroma subsampling"), subsampling=value),
        )
        self.progressive = check(
            self.tr("Progressive"),
            lambda on: self.change("progressive", self.tr("Change the order of the file"), progressive=on),
        )
        self.max_bytes = integer_field(0, 1_000_000, suffix=" KB", special=self.tr("no limit"))
        connect_typed(
            self.max_bytes.valueChanged,
            float,
            lambda number: self.change(
                "max_bytes", self.tr("Change the largest size"), max_bytes=number * 1000 or None
            ),
        )
        self.dpi = integer_field(0, 65_535, suffix=" dpi", special=self.tr("Keep original"))
        connect_typed(
            self.dpi.valueChanged,
            float,
            lambda number: self.change("dpi", self.tr("Change the dpi"), dpi=number or None),
        )
        self.background = ColourField(self.tr("Background"))
        self.background.setToolTip(self.tr("Shows where a photo is transparent and the format can't be."))
        connect_typed(
            self.background.changed,
            str,
            lambda colour: self.change("background", self.tr("Change the background"), background=colour),
        )
        self.profile = combo(
            (
                (self.tr("sRGB, for screens"), "srgb"),
                (self.tr("Keep original"), "keep"),
                (self.tr("ICC file…"), _FILE),
            ),
            self._change_profile,
        )
        connect_typed(self.profile.activated, int, lambda _: self._choose_again())
        self.add_row("format", self.tr("Format"), self.format)
        self.add_row("quality", self.tr("Quality"), self.quality)
        self.add_row("lossless", "", self.lossless)
        self.add_row("max_bytes", self.tr("Max file size"), self.max_bytes)
        self.add_row("profile", self.tr("Colours"), self.profile)
        self.details = self.add_section(self.tr("Details"), is_open=False)
        self.add_row("subsampling", self.tr("Chroma subsampling"), self.subsampling)
        self.add_row("progressive", "", self.progressive)
        self.add_row("dpi", self.tr("Resolution"), self.dpi)
        self.add_row("background", self.tr("Background"), self.background)
        self.column.addStretch(1)

    def show_export(self, export: Export) -> None:
        """Show an export's file."""
        spec = FORMATS[export.format]
        pick(self.format, export.format)
        if spec.default_quality is not None:
            self.quality.show_value(export.quality or spec.default_quality)
        tick(self.lossless, on=export.lossless)
        pick(self.subsampling, export.subsampling)
        tick(self.progressive, on=export.progressive)
        set_number(self.max_bytes, max(1, round(export.max_bytes / 1000)) if export.max_bytes else 0)
        set_number(self.dpi, export.dpi or 0)
        self.background.show_colour(export.background)
        self._show_profile(export.profile)
        self.details.summary.setText(self._describe_details(export))
        self.show_row("quality", wanted=spec.has_quality(lossless=export.lossless))
        self.show_row("lossless", wanted=spec.has_lossless)
        self.show_row("max_bytes", wanted=spec.default_quality is not None)
        self.show_row("subsampling", wanted=spec.has_subsampling)
        self.show_row("progressive", wanted=spec.has_progressive)

    def _describe_details(self, export: Export) -> str:
        """Say what the folded section holds that is not as usual."""
        spec = FORMATS[export.format]
        subsampling = export.subsampling if spec.has_subsampling else Subsampling.AUTO
        parts = [
            *([] if subsampling is Subsampling.AUTO else [subsampling.value]),
            *([self.tr("Progressive").lower()] if export.progressive and spec.has_progressive else []),
            *([f"{export.dpi} dpi"] if export.dpi else []),
            *([export.background] if export.background.lower() not in ("#fff", "#ffffff") else []),
        ]
        return " · ".join(parts)

    def _show_profile(self, profile: str) -> None:
        index = self.profile.findData(_FILE)
        own = profile not in ("srgb", "keep")
        self.profile.setItemText(index, Path(profile).name if own else self.tr("ICC file…"))
        pick(self.profile, _FILE if own else profile)

    def _change_profile(self, value: object) -> None:
        if value != _FILE:
            self.change("profile", self.tr("Change the colours"), profile=value)
            return
        self._ask_profile()

    def _choose_again(self) -> None:
        """Ask for another file when the current entry is picked again, which the box does not report as a change."""
        if self.profile.currentData() == _FILE and self._dialog is None:
            self._ask_profile()

    def _ask_profile(self) -> None:
        dialog = self._dialog = QFileDialog(
            self.window(), self.tr("Choose a colour profile"), "", "ICC (*.icc *.icm *.ICC *.ICM)"
        )
        connect_typed(
            dialog.fileSelected,
            str,
            lambda name: self.change("profile", self.tr("Change the colours"), profile=str(name)),
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        connect_typed(dialog.finished, object, lambda _: self._end_profile())
        dialog.open()

    def _end_profile(self) -> None:
        self._dialog = None
        self._show_profile(self.document.export.profile)
