"""The fields of a text's outline and shadow. Knows no form and no recipe."""

from PySide6.QtCore import QObject, Signal

from studio.gui.recipe.forms.form import FieldRow, check, tick
from studio.gui.widgets.colour_field import ColourField
from studio.gui.widgets.length_field import LengthField
from studio.gui.widgets.signals import connect_typed
from studio.gui.widgets.slider_field import SliderField
from studio.recipe.watermark import Outline, Shadow

_OUTLINE = ("outline.colour", "outline.width")
_SHADOW = ("shadow.colour", "shadow.opacity", "shadow.across", "shadow.down", "shadow.blur")


class EffectFields(QObject):
    """`changed` has the key of a part and what it is now, `part_changed` the changes within an outline or a shadow.

    There is one for every photo, and one for what differs on portrait photos.
    """

    changed = Signal(str, object)
    part_changed = Signal(str, object)

    def __init__(self, parent: QObject, *, prefix: str = "", outline: str, shadow: str, about: str = "") -> None:
        """Take the words of both check boxes; `prefix` begins the key of each row, `about` its accessible name."""
        super().__init__(parent)
        self._prefix = prefix
        self.outline = check(outline, lambda on: self._tell("outline", outline=Outline() if on else None))
        self.outline_colour = ColourField(self.tr("Colour of the outline"), alpha=True)
        self.outline_width = LengthField(self.tr("Width of the outline"))
        self.shadow = check(shadow, lambda on: self._tell("shadow", shadow=Shadow() if on else None))
        self.shadow_colour = ColourField(self.tr("Colour of the shadow"), alpha=True)
        self.shadow_opacity = SliderField(self.tr("Opacity of the shadow"), 0, 100, suffix=" %")
        self.shadow_across = LengthField(self.tr("Shadow across"), least=-1000)
        self.shadow_down = LengthField(self.tr("Shadow down"), least=-1000)
        self.shadow_blur = LengthField(self.tr("Softness of the shadow"), least=0)
        for field in (self.outline_width, self.shadow_across, self.shadow_down, self.shadow_blur):
            field.set_percent_hint(self.tr("Percent of the letters' size"))
        named = (
            ("outline", "", self.outline, None),
            ("outline.colour", self.tr("Outline colour"), self.outline_colour, None),
            ("outline.width", self.tr("Outline width"), self.outline_width, self.outline_width.number),
            ("shadow", "", self.shadow, None),
            ("shadow.colour", self.tr("Shadow colour"), self.shadow_colour, None),
            ("shadow.opacity", self.tr("Shadow opacity"), self.shadow_opacity, self.shadow_opacity.slider),
            ("shadow.across", self.tr("Shadow across"), self.shadow_across, self.shadow_across.number),
            ("shadow.down", self.tr("Shadow down"), self.shadow_down, self.shadow_down.number),
            ("shadow.blur", self.tr("Softness"), self.shadow_blur, self.shadow_blur.number),
        )
        self.rows = tuple(
            FieldRow(prefix + key, words, field, focus=focus, accessible_name=f"{about}: {words}" if about else "")
            for key, words, field, focus in named
        )
        self._wire()

    def _wire(self) -> None:
        connect_typed(self.outline_colour.changed, str, lambda colour: self._tell_part("outline.colour", colour=colour))
        connect_typed(self.outline_width.changed, object, lambda length: self._tell_part("outline.width", width=length))
        connect_typed(self.shadow_colour.changed, str, lambda colour: self._tell_part("shadow.colour", colour=colour))
        connect_typed(
            self.shadow_opacity.changed, float, lambda number: self._tell_part("shadow.opacity", opacity=number)
        )
        for key, field in (("shadow.across", self.shadow_across), ("shadow.down", self.shadow_down)):
            connect_typed(field.changed, object, lambda _, key=key: self._tell_shadow_offset(key))
        connect_typed(self.shadow_blur.changed, object, lambda length: self._tell_part("shadow.blur", blur=length))

    def hidden_keys(self, outline: Outline | None, shadow: Shadow | None) -> frozenset[str]:
        """Return the keys of the rows that are of no use without an outline or a shadow."""
        keys = (*(_OUTLINE if outline is None else ()), *(_SHADOW if shadow is None else ()))
        return frozenset(self._prefix + key for key in keys)

    def show_effects(self, outline: Outline | None, shadow: Shadow | None) -> None:
        """Show an outline and a shadow, without signals; None for what there is not."""
        tick(self.outline, on=outline is not None)
        tick(self.shadow, on=shadow is not None)
        outline, shadow = outline or Outline(), shadow or Shadow()
        self.outline_colour.show_colour(outline.colour)
        self.outline_width.show_length(outline.width)
        self.shadow_colour.show_colour(shadow.colour)
        self.shadow_opacity.show_value(shadow.opacity)
        self.shadow_across.show_length(shadow.offset[0])
        self.shadow_down.show_length(shadow.offset[1])
        self.shadow_blur.show_length(shadow.blur)

    def _tell(self, key: str, **changes: object) -> None:
        self.changed.emit(key, changes)

    def _tell_part(self, key: str, **changes: object) -> None:
        self.part_changed.emit(key, changes)

    def _tell_shadow_offset(self, key: str) -> None:
        self._tell_part(key, offset=(self.shadow_across.length, self.shadow_down.length))
