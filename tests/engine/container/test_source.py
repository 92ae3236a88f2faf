import io

import pytest

from studio.engine.container.source import PAGE, DamagedError, Source
from studio.errors import PhotoError


class Broken(io.BytesIO):
    def read(self, size: int | None = -1, /) -> bytes:
        raise OSError(5, "Input/output error")


def test_a_stretch_never_reaches_out() -> None:
    for source in (Source.of(io.BytesIO(b"0123456789")), Source.of_bytes(b"0123456789")):
        part = source.part(2, 5)
        assert (part.peek(0, 99), part.peek(4, 9), part.peek(5, 9), part.peek(-1, 9)) == (b"23456", b"6", b"", b"")
        assert part.part(3, 99).peek(0, 9) == b"56" and part.part(-4).size == 5 and part.part(99, -1).size == 0
        with pytest.raises(DamagedError):
            part.read(3, 3)


def test_reads_and_bytes_are_bounded() -> None:
    file = io.BytesIO(bytes(100 * PAGE))
    source = Source.of(file, most_loads=3)
    for at in (0, 1, PAGE, PAGE + 5, 2 * PAGE):
        source.peek(at, 1)
    with pytest.raises(PhotoError, match="too many places"):
        source.peek(0, 1)
    with pytest.raises(PhotoError, match="too many places"):
        Source.of(file, most_bytes=5 * PAGE).peek(0, 6 * PAGE)


def test_what_is_in_memory_costs_nothing() -> None:
    source = Source.of_bytes(bytes(50) + b"x" + bytes(100 * PAGE))
    assert all(source.peek(at * PAGE, 1) == b"\0" for at in range(1, 100)) and source.peek(50, 1) == b"x"
    data = bytes(9)
    assert Source.of_bytes(data).peek(0, 9) is data


def test_a_disk_that_fails_is_told_from_a_file_that_is_broken() -> None:
    with pytest.raises(PhotoError) as caught:
        Source.of(Broken(b"x")).peek(0, 1)
    assert isinstance(caught.value.__cause__, OSError) and not isinstance(caught.value, DamagedError)
