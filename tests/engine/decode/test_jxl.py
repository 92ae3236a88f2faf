"""JPEG XL files whose headers say more than their encoder here can write, made by changing the bits of its own."""

import base64
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageChops

from studio.engine.process import process
from studio.job import Outcome, Status
from studio.recipe.model import Format
from tests.picture import difference, encode, make_job, make_recipe, make_scene

pytest.importorskip("pillow_jxl")

WIDE, HIGH = 96, 64
SIZE_BITS = 9
"""How a small size in a common ratio is written: one bit, five of the height, three of the ratio."""
ALPHA_AT = SIZE_BITS + 8
"""The bit that says that the first channel beyond the colours is a plain alpha."""

P3, BT2020, SRGB, PQ = 11, 9, 13, 16


def rewrite(data: bytes, at: int, removed: int, *pairs: tuple[int, int]) -> bytes:
    """Put pairs of a value and its number of bits into a codestream in the place of others."""
    stream = int.from_bytes(data[2:], "little")
    number = count = 0
    for value, bits in pairs:
        number |= value << count
        count += bits
    assert (count - removed) % 8 == 0, "what follows is laid out in bytes"
    changed = stream & ((1 << at) - 1) | number << at | stream >> (at + removed) << (at + count)
    return data[:2] + changed.to_bytes(len(data) - 2 + (count - removed) // 8, "little")


def premultiplied(image: Image.Image) -> bytes:
    """Write RGBA or LA whose transparency is multiplied into its colours, and said to be."""
    alpha = image.getchannel("A")
    colours = [ImageChops.multiply(band, alpha) for band in image.split()[:-1]]
    data = encode(Image.merge(image.mode, (*colours, alpha)), "JXL", lossless=True)
    assert int.from_bytes(data[2:], "little") >> ALPHA_AT & 1
    return rewrite(data, ALPHA_AT, 1, (0, 1), (0, 2), (0, 1), (3, 2), (7, 6), (0, 2), (0, 2), (1, 1))


def coloured(image: Image.Image, primaries: int, transfer: int) -> bytes:
    """Write RGB that its decoder hands over with these primaries and this transfer function, by their numbers."""
    data = encode(image, "JXL", quality=95)
    head = int.from_bytes(data[2:4], "little")
    assert head >> SIZE_BITS == 0b11, "all is as usual"
    named = ((2, 2), (primaries - 2, 4), (0, 1), (2, 2), (transfer - 2, 4), (1, 2))
    bits = (
        (0, 1),
        (0, 1),
        (0, 1),
        (0, 2),
        (1, 1),
        (0, 2),
        (1, 1),
        (0, 1),
        (0, 1),
        (0, 2),
        (1, 2),
        *named,
        (0, 2),
        (1, 1),
    )
    count = sum(size for _, size in bits)
    return rewrite(data, SIZE_BITS, 7, *bits, (0, -(SIZE_BITS + count) % 8))


def deliver(folder: Path, data: bytes, **export: object) -> tuple[Image.Image, Outcome]:
    source = folder / "photo.jxl"
    source.write_bytes(data)
    (folder / "out.png").unlink(missing_ok=True)
    outcome = process(make_recipe(format=Format.PNG, **export), make_job(source, folder / "out.png"))
    assert outcome.errors == ()
    with Image.open(folder / "out.png") as image:
        image.load()
    return image, outcome


@pytest.mark.parametrize("mode", ["RGB", "L"])
def test_premultiplied_colours_are_freed(tmp_path: Path, mode: str) -> None:
    scene = make_scene(WIDE, HIGH).convert(mode)
    alpha = Image.linear_gradient("L").resize((WIDE, HIGH))
    scene.putalpha(alpha)
    image, _ = deliver(tmp_path, premultiplied(scene))
    delivered, wanted = (np.asarray(each.convert("RGBA")).astype(int) for each in (image, scene))
    seen = np.asarray(alpha) > 64
    assert np.abs(delivered - wanted)[seen].max() <= 4


def test_primaries_of_its_own_are_converted(tmp_path: Path) -> None:
    scene = make_scene(WIDE, HIGH)
    image, outcome = deliver(tmp_path, coloured(scene, P3, SRGB))
    assert outcome.notes == ()
    assert difference(image, scene) < 3


@pytest.mark.parametrize("primaries", [BT2020, P3])
def test_hdr_is_toned_and_said(tmp_path: Path, primaries: int) -> None:
    grey = Image.new("RGB", (WIDE, HIGH), (128, 128, 128))
    image, outcome = deliver(tmp_path, coloured(grey, primaries, PQ))
    assert [str(note) for note in outcome.notes] == [
        "HDR (PQ): its light was brought into the range of ordinary screens."
    ]
    red, green, blue = image.convert("RGB").getpixel((9, 9))  # type: ignore[misc]
    assert max(red, green, blue) - min(red, green, blue) <= 5
    assert 100 < red < 150, "it was mid-grey of a screen of some 255 nits"


def test_cmyk_is_refused_rather_than_delivered_without_its_black(tmp_path: Path) -> None:
    image = make_scene(WIDE, HIGH).convert("RGBA")
    data = encode(image, "JXL", lossless=True)
    black = ((0, 1), (2, 2), (2, 4), (0, 1), (3, 2), (7, 6), (0, 2), (0, 2))  # as long as 17 bits with the alpha's one
    source = tmp_path / "photo.jxl"
    source.write_bytes(rewrite(data, ALPHA_AT, 1, *black, (0, -(sum(size for _, size in black) - 1) % 8)))
    outcome = process(make_recipe(), make_job(source, tmp_path / "out.jpg"))
    assert outcome.status is Status.FAILED
    assert [str(error) for error in outcome.errors] == [
        "File is a JPEG XL in CMYK, whose black ink Studio can't read; save it as RGB."
    ]


DEEP_GREY_WITH_ALPHA = (
    "AAAADEpYTCANCocKAAAAFGZ0eXBqeGwgAAAAAGp4bCAAAAAJanhsbAoAAAA5anhsY/8KwfGjKC4ECAgQAIwASxiLFQDcRcYYLBl1gQMAAoDnZQEALQoe"
    "jpExiFQKMq4B/AQ="
)
"""Of cjxl 0.7: 16 x 8 pixels of 16 bits, at the left grey 200 of 255 and half transparent, at the right grey 60."""


def test_deep_grey_with_transparency(tmp_path: Path) -> None:
    image, _ = deliver(tmp_path, base64.b64decode(DEEP_GREY_WITH_ALPHA))
    assert [image.getpixel((x, 4)) for x in (2, 13)] == [(200, 200, 200, 128), (60, 60, 60, 255)]
