import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.engine.container.chunks import PNG_END, PNG_START, Chunk, riff_size, walk_png, walk_riff
from studio.engine.container.source import DamagedError, Source
from studio.errors import PhotoError
from tests.picture import encode, make_scene

SCENE = make_scene(40, 30)


def contents(chunks: list[Chunk]) -> list[tuple[bytes, bytes]]:
    return [(chunk.name, chunk.body.peek(0, chunk.size)) for chunk in chunks]


def test_a_png() -> None:
    data = encode(SCENE, "PNG")
    found = list(walk_png(Source.of_bytes(data)))
    assert (found[0].name, found[-1].name) == (b"IHDR", b"IEND")
    assert {chunk.name for chunk in found} == {b"IHDR", b"IDAT", b"IEND"}
    assert all(data[chunk.at - 4 : chunk.at] == chunk.name and chunk.is_whole for chunk in found)
    assert data.startswith(PNG_START) and data.endswith(PNG_END)


def test_a_chunk_that_is_cut() -> None:
    *_, last = walk_png(Source.of_bytes(PNG_START + struct.pack(">I4s", 10, b"tEXt") + b"cut"))
    assert (last.name, last.size, last.body.size, last.is_whole) == (b"tEXt", 10, 3, False)


def test_a_webp() -> None:
    data = encode(SCENE, "WEBP", exif=b"Exif\0\0odd")
    found = list(walk_riff(Source.of_bytes(data), 99))
    assert [chunk.name for chunk in found] == [b"VP8X", b"VP8 ", b"EXIF"]
    assert riff_size(Source.of_bytes(data)) == len(data)
    assert len(list(walk_riff(Source.of_bytes(data), 2))) == 2


def test_chunks_of_an_odd_size_are_padded() -> None:
    data = b"RIFF\x1c\0\0\0WEBP" + b"ALPH\3\0\0\0abc\0" + b"VP8 \2\0\0\0de"
    assert contents(list(walk_riff(Source.of_bytes(data), 9))) == [(b"ALPH", b"abc"), (b"VP8 ", b"de")]


def test_chunks_are_bounded() -> None:
    source = Source.of_bytes(PNG_START + bytes(12) * 60)
    assert len(list(walk_png(source, 61))) == 60
    with pytest.raises(DamagedError, match="too many chunks"):
        list(walk_png(source, 60))


@given(st.binary(max_size=200))
def test_no_bytes_make_it_fail(data: bytes) -> None:
    for start in (PNG_START, PNG_START + struct.pack(">I4s", 3, b"tEXt"), b"RIFF\1\0\0\0WEBP"):
        source = Source.of_bytes(start + data)
        try:
            found = contents([*walk_png(source), *walk_riff(source, 99)])
        except PhotoError:
            continue
        assert all(len(content) <= len(start + data) for _, content in found)
