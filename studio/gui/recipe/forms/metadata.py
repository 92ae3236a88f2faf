"""The page for metadata: what is kept, removed and written."""

from msgspec import structs

from studio.gui.recipe.document import RecipeDocument
from studio.gui.recipe.forms.form import Form, check, combo, pick, tick
from studio.gui.widgets.signals import connect_typed
from studio.gui.widgets.template_field import TemplateField
from studio.recipe.model import Export, Keep


class MetadataForm(Form):
    """Metadata that are kept, and texts that are written."""

    def __init__(self, document: RecipeDocument) -> None:
        super().__init__(document)
        self.keep = combo(
            (
                (self.tr("Everything"), Keep.ALL),
                (self.tr("Copyright only"), Keep.COPYRIGHT),
                (self.tr("Nothing"), Keep.NONE),
            ),
            lambda value: self._policy("keep", keep=value),
        )
        self.gps = check(self.tr("Keep location (GPS)"), lambda on: self._policy("gps", gps=on))
        self.serials = check(self.tr("Keep serial numbers"), lambda on: self._policy("serials", serials=on))
        self.texts = {
            "copyright": TemplateField(self.tr("Copyright"), hint=self.tr("Keep original")),
            "creator": TemplateField(self.tr("Creator"), hint=self.tr("Keep original")),
            "title": TemplateField(self.tr("Title"), hint=self.tr("Keep original")),
        }
        self.add_row("keep", self.tr("Keep"), self.keep)
        self.add_row("gps", "", self.gps)
        self.add_row("serials", "", self.serials)
        words = {"copyright": self.tr("Copyright"), "creator": self.tr("Creator"), "title": self.tr("Title")}
        for key, field in self.texts.items():
            self.add_row(key, words[key], field, focus=field.edit)
            connect_typed(field.changed, str, lambda text, key=key: self._policy(key, **{key: text or None}))
        self.column.addStretch(1)

    def show_export(self, export: Export) -> None:
        """Show an export's rules."""
        policy = export.metadata
        pick(self.keep, policy.keep)
        tick(self.gps, on=policy.gps)
        tick(self.serials, on=policy.serials)
        for key, field in self.texts.items():
            if self.shows(key):
                field.show_text(getattr(policy, key) or "")
        for key in ("gps", "serials"):
            self.show_row(key, wanted=policy.keep is Keep.ALL)

    def _policy(self, key: str, **changes: object) -> None:
        policy = self.document.export.metadata
        words = self.tr("Change the metadata")

        def change() -> bool:
            return self.document.change_export(words, f"metadata.{key}", metadata=structs.replace(policy, **changes))

        self.apply(key, lambda: self.document.guard(change))
