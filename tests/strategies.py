"""What Hypothesis draws: photo sizes, resizes, watermarks, exports and recipes, all of them allowed."""

from typing import Any

from hypothesis import Phase, settings
from hypothesis import strategies as st

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
    Length,
    Outline,
    PortraitChange,
    Shadow,
    TextWatermark,
    Watermark,
)
from studio.tokens import TOKENS

# How long an example takes says something about the machine, not about the program.
settings.register_profile("studio", deadline=None)
settings.load_profile("studio")

few = settings(max_examples=40, phases=(Phase.explicit, Phase.reuse, Phase.generate))
"""For whole recipes, which are so large that making a failing one smaller would take minutes."""

sides = st.integers(1, 65_500)
photo_sides = st.integers(1, 20_000)
photo_sizes = st.tuples(photo_sides, photo_sides)
anchors = st.sampled_from(Anchor)
colours = st.from_regex(r"#([0-9a-fA-F]{3}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})", fullmatch=True)
percents = st.integers(0, 100) | st.floats(0, 100)
angles = st.integers(-360, 360) | st.floats(-360, 360)

CHARACTERS = st.characters(exclude_categories=["Cs"])
"""Anything that TOML can hold: no surrogates."""

texts = st.text(CHARACTERS, min_size=1, max_size=20).filter(str.strip)
plain_texts = texts.map(lambda text: text.replace("{", "{{").replace("}", "}}"))
tokens = st.sampled_from([f"{{{token}}}" for token in TOKENS] + ["{n:04}", "{width:5}", "{{", "}}"])
templates = st.lists(plain_texts | tokens, min_size=1, max_size=4).map("".join)
file_templates = templates.filter(lambda text: not set(text) & set("/\\\0"))
folders = st.lists(st.from_regex(r"[a-z]{1,6}|\{year\}|\{folder\}", fullmatch=True), max_size=3).map("/".join)


def lengths(low: int = -1000) -> st.SearchStrategy[Length]:
    """Draw pixels, or a percentage as a text, both from `low` to 1,000."""
    return st.integers(low, 1000) | st.integers(low, 1000).map("{}%".format) | st.integers(low, 1000).map("{}px".format)


@st.composite
def resizes(draw: st.DrawFn, modes: Any = ResizeMode, enlarge: bool | None = None) -> Resize:
    """Draw a resize of one of the modes, with the numbers that its mode needs."""
    mode = draw(st.sampled_from(modes))
    grows = draw(st.booleans()) if enlarge is None else enlarge
    numbers: dict[str, Any] = {}
    match mode:
        case ResizeMode.FIT:
            numbers = draw(
                st.fixed_dictionaries({"width": sides, "height": sides})
                | st.fixed_dictionaries({"width": sides})
                | st.fixed_dictionaries({"height": sides})
            )
        case ResizeMode.EXACT | ResizeMode.FILL | ResizeMode.PAD:
            numbers = {"width": draw(sides), "height": draw(sides)}
        case ResizeMode.LONG_EDGE | ResizeMode.SHORT_EDGE:
            numbers = {"pixels": draw(sides)}
        case ResizeMode.PERCENT:
            numbers = {"percent": draw(st.floats(0.1, 1000 if grows else 100))}
        case ResizeMode.MEGAPIXELS:
            numbers = {"megapixels": draw(st.floats(0.0001, 2000))}
        case _:
            pass
    return Resize(mode=mode, enlarge=grows, anchor=draw(anchors), colour=draw(colours), **numbers)


placement_changes: dict[str, st.SearchStrategy[Any]] = {
    "anchor": st.none() | anchors,
    "offset": st.none() | st.tuples(lengths(), lengths()),
    "scale": st.none() | lengths(1),
    "opacity": st.none() | percents,
    "angle": st.none() | angles,
    "tile": st.none() | st.booleans(),
    "gap": st.none() | lengths(0),
}
changes = st.builds(PortraitChange, **placement_changes)

placements: dict[str, st.SearchStrategy[Any]] = {
    "anchor": anchors,
    "offset": st.tuples(lengths(), lengths()),
    "scale": st.none() | lengths(1),
    "opacity": percents,
    "angle": angles,
    "tile": st.booleans(),
    "gap": lengths(0),
}

outlines = st.builds(Outline, colour=colours, width=lengths(1))
shadows = st.builds(Shadow, colour=colours, opacity=percents, offset=st.tuples(lengths(), lengths()), blur=lengths(0))
images = texts.filter(lambda text: "\0" not in text)
image_watermarks = st.builds(
    ImageWatermark,
    image=images,
    portrait=st.none() | st.builds(PortraitChange, image=st.none() | images, **placement_changes),
    **placements,
)
letters: dict[str, st.SearchStrategy[Any]] = {
    "text": templates,
    "font": st.sampled_from(["Inter", "EB Garamond", "own.ttf"]),
    "size": lengths(1),
    "colour": colours,
    "outline": st.none() | outlines,
    "shadow": st.none() | shadows,
}
text_watermarks = st.builds(
    TextWatermark,
    portrait=st.none()
    | st.builds(PortraitChange, **placement_changes, **{key: st.none() | values for key, values in letters.items()}),
    **letters,
    **placements,
)
watermarks: st.SearchStrategy[Watermark] = st.one_of(image_watermarks, text_watermarks)

policies = st.builds(
    MetadataPolicy,
    keep=st.sampled_from(Keep),
    gps=st.booleans(),
    serials=st.booleans(),
    copyright=st.none() | templates,
    creator=st.none() | templates,
    title=st.none() | templates,
)

exports = st.builds(
    Export,
    name=texts,
    enabled=st.booleans(),
    folder=folders,
    file=file_templates,
    resize=resizes(),
    decode=st.sampled_from(Decode),
    sharpen=st.sampled_from(Sharpen),
    format=st.sampled_from(Format),
    quality=st.none() | st.integers(1, 100),
    subsampling=st.sampled_from(Subsampling),
    progressive=st.booleans(),
    lossless=st.booleans(),
    max_bytes=st.none() | st.integers(1, 2**40),
    dpi=st.none() | st.integers(1, 65_535),
    background=colours,
    profile=st.sampled_from(["srgb", "keep", "own.icc"]),
    metadata=policies,
    keep_dates=st.booleans(),
    watermark=st.lists(watermarks, max_size=2).map(tuple),
)


@st.composite
def recipes(draw: st.DrawFn) -> Recipe:
    """Draw a recipe of one to three exports, the first of them enabled, each with a name of its own."""
    drawn = draw(
        st.lists(exports, min_size=1, max_size=3, unique_by=lambda export: export.name.casefold()).filter(
            lambda some: any(export.enabled for export in some)
        )
    )
    return Recipe(name=draw(texts), exports=tuple(drawn))
