"""The photographer's own studio: its name, which `{studio}` stands for, a copyright line and a logo.

It is kept in one small file of the user, so that window and command line make the same of it.
"""

import re
import tomllib

import msgspec
import tomli_w
from msgspec import Struct, structs

from studio.paths import identity_file
from studio.recipe.model import POLICY_TEXTS, Export, Recipe
from studio.recipe.template import template_tokens
from studio.recipe.watermark import TextWatermark
from studio.safe_file import make_private_folder, read_bounded, write_private

_LARGEST = 100_000
"""Bytes of the file."""
_TOKEN = re.compile(r"(\{\{|\}\})|\{studio\}")
_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


class StudioIdentity(Struct, frozen=True, kw_only=True):
    """Who delivers; "" for what was not said. `logo` is the path of an image for watermarks."""

    name: str = ""
    copyright: str = ""
    logo: str = ""


def load_identity() -> StudioIdentity:
    """Read the identity; an empty one where nothing usable was kept."""
    try:
        text = read_bounded(identity_file(), _LARGEST).decode("utf-8-sig")
        return msgspec.convert(tomllib.loads(text), StudioIdentity)
    except (OSError, ValueError, msgspec.ValidationError, RecursionError):
        return StudioIdentity()


def save_identity(identity: StudioIdentity) -> None:
    """Keep the identity. Raises OSError when it can't be written."""
    path = identity_file()
    make_private_folder(path.parent)
    write_private(path, tomli_w.dumps(msgspec.to_builtins(identity)).encode())


def needs_studio(recipe: Recipe) -> bool:
    """Tell whether an enabled export asks for the name of the studio."""
    texts = [text for export in recipe.exports if export.enabled for text in _templates(export)]
    return any("studio" in template_tokens(text) for text in texts)


def with_studio(recipe: Recipe, name: str) -> Recipe:
    """Return a recipe with the name of the studio in the place of `{studio}`.

    A recipe is resolved before it is planned, so that a delivery that is continued later, or elsewhere, has the name
    that it was begun with.
    """
    name = " ".join(name.split())
    if not name or not any("studio" in template_tokens(text) for each in recipe.exports for text in _templates(each)):
        return recipe  # without a name the token is empty, like every other that says nothing
    return structs.replace(recipe, exports=tuple(_fill(export, name) for export in recipe.exports))


def _templates(export: Export) -> tuple[str, ...]:
    return (export.file, export.folder, *export.texts)


def _fill(export: Export, name: str) -> Export:
    text, file = _escaped(name), _escaped(_NOT_IN_NAMES.sub("-", name))
    policy = export.metadata
    watermarks = (_fill_text(each, text) if isinstance(each, TextWatermark) else each for each in export.watermark)
    texts: dict[str, str | tuple[str, ...]] = {
        key: _put(said, text) for key in POLICY_TEXTS if (said := getattr(policy, key))
    }
    texts["keywords"] = tuple(_put(said, text) for said in policy.keywords)
    return structs.replace(
        export,
        file=_put(export.file, file),
        folder=_put(export.folder, file),
        watermark=tuple(watermarks),
        metadata=structs.replace(policy, **texts),
    )


def _fill_text(watermark: TextWatermark, text: str) -> TextWatermark:
    portrait = watermark.portrait
    if portrait is not None and portrait.text is not None:
        portrait = structs.replace(portrait, text=_put(portrait.text, text))
    return structs.replace(watermark, text=_put(watermark.text, text), portrait=portrait)


def _escaped(name: str) -> str:
    return name.replace("{", "{{").replace("}", "}}")


def _put(template: str, name: str) -> str:
    return _TOKEN.sub(lambda part: part[1] or name, template)
