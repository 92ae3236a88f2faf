import io
import struct

import pytest
from PIL import Image

from studio.engine.container.source import Source
from studio.engine.container.tiff import Tiff
from studio.engine.metadata.exif import edit_exif
from studio.engine.metadata.policy import plan_edit
from studio.engine.metadata.tiff_writer import insert_tags
from studio.recipe.model import Format, MetadataPolicy
from tests.photo_metadata import IPTC, XMP, make_exif
from tests.picture import encode, make_scene
from tests.tiff_file import tiff_bytes

CHANGE = plan_edit(MetadataPolicy(), {}, (400, 600), Format.TIFF, 300, True)
TALL = make_scene(400, 600)
"""More than one strip."""


def upright_exif(order: str) -> bytes:
    return edit_exif(make_exif(order), CHANGE)[0]


def reopen(data: bytes) -> Image.Image:
    with Image.open(io.BytesIO(data)) as image:
        image.load()
    return image


@pytest.mark.parametrize("compression", ["tiff_adobe_deflate", "tiff_lzw", "raw"])
@pytest.mark.parametrize("mode", ["RGB", "RGBA", "L"])
@pytest.mark.parametrize("order", "<>")
def test_tags_come_in_and_the_picture_stays(compression: str, mode: str, order: str) -> None:
    picture = TALL.convert(mode)
    plain = encode(picture, "TIFF", compression=compression, icc_profile=b"profile", dpi=(300, 300))
    image = reopen(insert_tags(plain, upright_exif(order), XMP, IPTC))
    assert image.tobytes() == picture.tobytes()
    exif = image.getexif()
    assert (exif[271], exif[0x4746], exif[34675], exif[282]) == ("Canon", 4, b"profile", 300)
    assert exif.get_ifd(0x8769)[0x829A] == 1 / 250
    assert exif.get_ifd(0x8825)[2] == (47, 30, 12.34)
    assert image.info["xmp"] == XMP
    assert exif[33723] == IPTC


def test_strips_follow_the_tags() -> None:
    data = insert_tags(encode(TALL, "TIFF", compression="tiff_lzw"), make_exif(), b"", b"")
    tiff = Tiff(Source.of_bytes(data))
    found, _ = tiff.load(tiff.first)
    offsets = struct.unpack(f"<{found[273].count}I", found[273].data)
    sizes = struct.unpack(f"<{found[279].count}I", found[279].data)
    assert len(offsets) > 1 and min(offsets) % 2 == 0
    assert offsets[-1] + sizes[-1] == len(data)
    assert data.index(b"Firmware Version 1.8.1") == make_exif().index(b"Firmware Version 1.8.1")


def test_the_outputs_own_tags_count_more_than_the_photos() -> None:
    lies = tiff_bytes({254: 1, 256: 9, 257: 9, 258: 1, 262: 0, 273: 8, 277: 1, 278: 9, 279: 9, 282: [(72, 1)]})
    image = reopen(insert_tags(encode(TALL, "TIFF", dpi=(300, 300)), lies, b"", b""))
    assert image.tobytes() == TALL.tobytes() and image.info["dpi"] == (300, 300)


def test_tags_that_pillow_brought_from_the_photo_go() -> None:
    plain = encode(TALL, "TIFF", tiffinfo={270: "Secret", 305: "Secret", 700: b"Secret"})
    data = insert_tags(plain, b"", b"", b"")
    assert b"Secret" not in data and reopen(data).tobytes() == TALL.tobytes()
    clean = encode(TALL, "TIFF")
    assert insert_tags(clean, b"", b"", b"") is clean
