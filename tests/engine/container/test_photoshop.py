from hypothesis import given
from hypothesis import strategies as st

from studio.engine.container.photoshop import MOST_RESOURCES, walk_resources
from studio.engine.container.source import Source


def resource(number: int, data: bytes, name: bytes = b"", signature: bytes = b"8BIM") -> bytes:
    padding = b"" if len(name) % 2 else b"\0"
    head = signature + number.to_bytes(2) + bytes([len(name)]) + name + padding
    return head + len(data).to_bytes(4) + data + b"\0" * (len(data) % 2)


def walk(data: bytes) -> list[tuple[int, int, bytes]]:
    return [(each.number, each.size, each.body.peek(0, 99)) for each in walk_resources(Source.of_bytes(data))]


def test_names_and_contents_are_padded() -> None:
    data = resource(1028, b"odd", b"Path") + resource(1060, b"even", b"Odd") + resource(5, b"", signature=b"AgHg")
    assert walk(data) == [(1028, 3, b"odd"), (1060, 4, b"even"), (5, 0, b"")]


def test_what_is_no_resource_ends_it() -> None:
    assert walk(resource(1, b"x") + b"rubbish" + resource(2, b"y")) == [(1, 1, b"x")]
    assert walk(resource(1, b"long")[:-2]) == [(1, 4, b"lo")]
    assert walk(resource(1, b"")[:-1]) == []
    assert len(walk(resource(1, b"") * (MOST_RESOURCES + 9))) == MOST_RESOURCES


@given(st.binary(max_size=200))
def test_no_bytes_make_it_fail(data: bytes) -> None:
    for start in (b"", b"8BIM", b"8BIM\4\4\0\0\0\0"):
        assert sum(len(content) for _, _, content in walk(start + data)) <= len(start + data)
