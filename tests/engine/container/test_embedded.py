import base64
import io

import pytest
from PIL import Image

from studio.engine.container.embedded import find_pictures, is_picture_text
from tests.maker_notes import altered, preview


def encode(format_: str) -> bytes:
    stream = io.BytesIO()
    Image.effect_mandelbrot((64, 48), (-2, -1.5, 1, 1.5), 60).convert("RGB").save(stream, format_)
    return stream.getvalue()


@pytest.mark.parametrize("format_", ["JPEG", "PNG", "WEBP", "AVIF", "JPEG2000"])
def test_pictures_are_found_by_their_bytes(format_: str) -> None:
    picture = encode(format_)
    ((start, end),) = find_pictures(b"some data" + picture)
    assert (start, end) == (9, 9 + len(picture))


def test_where_a_jpeg_ends_is_known() -> None:
    picture = preview()
    data = b"a" + picture + b"b" + altered(picture) + b"c"
    assert [data[start:end] for start, end in find_pictures(data)] == [picture, altered(picture)]
    assert find_pictures(b"a" + picture[:-900]) == [(1, len(picture) - 899)]


def test_what_begins_like_a_picture_by_chance_is_none() -> None:
    assert find_pictures(b"\xff\xd8\xff\xe0\0\x10" + bytes(500)) == []
    assert find_pictures(bytes(range(256)) * 40) == []


def test_a_crowd_of_pictures_is_found_as_one() -> None:
    data = preview((16, 12)) * 200
    assert find_pictures(data)[-1][1] == len(data)


@pytest.mark.parametrize("format_", ["JPEG", "PNG", "WEBP", "AVIF"])
def test_pictures_in_base64(format_: str) -> None:
    text = base64.b64encode(encode(format_)).decode()
    assert is_picture_text(text) and is_picture_text(f"\n {text}")
    assert is_picture_text(f"data:image/jpeg;base64,{text}")
    assert not is_picture_text(f"A text about {text}") and not is_picture_text(text[:20])
