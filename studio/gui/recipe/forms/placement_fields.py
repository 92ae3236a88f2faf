"""The fields for the placement of a watermark: anchor, width, offset, opacity, angle. Knows no form and no recipe."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from studio.gui.recipe.forms.form import FieldRow
from studio.gui.widgets.anchor_field import AnchorField
from studio.gui.widgets.length_field import LengthField
from studio.gui.widgets.number_field import decimal_field, set_number
from studio.gui.widgets.signals import connect_typed
from studio.gui.widgets.slider_field import SliderField
from studio.recipe.watermark import Anchor, Length, Placement


class PlacementFields(QObject):
    """`changed` has the key of the field and the changes of the placement as a dict.

    There is one for every photo, and one for what differs on upright photos.
    """

    changed = Signal(str, object)

    def __init__(self, parent: QObject, *, prefix: str = "", own_size: str, about: str = "") -> None:
        """Make the fields; `prefix` begins the key of each row, `about` its accessible name."""
        super().__init__(parent)
        self._offset: tuple[Length, Length] = (0, 0)
        """The offset as it was shown, to the last decimal."""
        self.anchor = AnchorField()
        self.scale = LengthField(self.tr("Width"), missing=own_size)
        self.across = LengthField(self.tr("Horizontal margin"), least=-100_000)
        self.down = LengthField(self.tr("Vertical margin"), least=-100_000)
        self.opacity = SliderField(self.tr("Opacity"), 0, 100, suffix=" %")
        self.angle = decimal_field(-360, 360, suffix="°")
        for field in (self.across, self.down):
            field.setToolTip(self.tr("From the position inwards"))
        named: tuple[tuple[str, str, QWidget, QWidget], ...] = (
            ("anchor", self.tr("Position"), self.anchor, self.anchor),
            ("scale", self.tr("Width"), self.scale, self.scale.number),
            ("across", self.tr("Horizontal margin"), self.across, self.across.number),
            ("down", self.tr("Vertical margin"), self.down, self.down.number),
            ("opacity", self.tr("Opacity"), self.opacity, self.opacity.slider),
            ("angle", self.tr("Angle"), self.angle, self.angle),
        )
        self.rows = tuple(
            FieldRow(prefix + key, words, field, focus=focus, accessible_name=f"{about}: {words}" if about else words)
            for key, words, field, focus in named
        )
        for row in self.rows:
            if isinstance(row.field, LengthField | SliderField):
                row.field.set_name(row.accessible_name)
        self._wire()

    def _wire(self) -> None:
        connect_typed(self.anchor.changed, Anchor, lambda anchor: self._tell("anchor", anchor=anchor))
        connect_typed(self.scale.changed, object, lambda length: self._tell("scale", scale=length))
        connect_typed(self.across.changed, object, lambda _: self._tell_offset("across"))
        connect_typed(self.down.changed, object, lambda _: self._tell_offset("down"))
        connect_typed(self.opacity.changed, float, lambda number: self._tell("opacity", opacity=number))
        connect_typed(self.angle.valueChanged, float, lambda number: self._tell("angle", angle=number))

    def show_placement(self, placement: Placement) -> None:
        """Show a placement, without signals."""
        self._offset = placement.offset
        self.anchor.show_anchor(placement.anchor)
        self.scale.show_length(placement.scale)
        self.across.show_length(placement.offset[0])
        self.down.show_length(placement.offset[1])
        self.opacity.show_value(placement.opacity)
        set_number(self.angle, placement.angle)

    def _tell(self, key: str, **changes: object) -> None:
        self.changed.emit(key, changes)

    def _tell_offset(self, key: str) -> None:
        """Tell an offset of which one part has changed; the other keeps all its decimals."""
        across, down = self._offset
        if key == "across" and self.across.length is not None:
            across = self.across.length
        elif key == "down" and self.down.length is not None:
            down = self.down.length
        self._tell(key, offset=(across, down))
