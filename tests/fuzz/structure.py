"""Goes through whatever the readers of containers find in some bytes, as any of their users might and further."""

from collections.abc import Iterator
from typing import BinaryIO

from studio.engine.container.boxes import read_brands, version_of, walk_boxes
from studio.engine.container.chunks import riff_size, walk_png, walk_riff
from studio.engine.container.heif_items import find_content, read_items
from studio.engine.container.jpeg_markers import SCAN, JpegWalk
from studio.engine.container.photoshop import walk_resources
from studio.engine.container.source import Source
from studio.engine.container.tiff import Tiff
from studio.engine.container.tiff_layout import pack, turn
from studio.errors import PhotoError

DEEPEST = 6
MOST_CHUNKS = 2_000
PARENTS = {34665: 0, 34853: 0, 40965: 34665}


def explore(file: BinaryIO) -> int:
    """Read all that there is of each structure, and return how many parts were found.

    Raises what is no PhotoError, which would be a fault.
    """
    found = 0
    for reader in (_boxes, _items, _tiff, _segments, _chunks, _resources):
        try:
            for _ in reader(Source.of(file)):
                found += 1
        except PhotoError:
            continue
    return found


def _boxes(source: Source, depth: int = 0) -> Iterator[object]:
    yield read_brands(source)
    for box in walk_boxes(source):
        assert box.body.size <= source.size
        yield box
        if depth < DEEPEST and depth + len(box.name) < 12:
            for start in (0, 4, 8):
                try:
                    yield from _boxes(box.body.part(start), depth + 3)
                except PhotoError:
                    continue


def _items(source: Source) -> Iterator[object]:
    for box in walk_boxes(source):
        if box.name != b"meta":
            continue
        yield version_of(box.body)
        items = read_items(box.body)
        for number in list(items.kinds)[:20]:
            yield from items.properties(number)
            yield items.targets(b"dimg", number)
            content = find_content(items, source, number)
            assert content is None or content.size <= source.size
            yield content


def _tiff(source: Source) -> Iterator[object]:
    tiff = Tiff(source)
    for directory in tiff.chain(tiff.first, 20):
        for tag in directory:
            yield directory.data(tag, 100), directory.numbers(tag), directory.ratio(tag), directory.points_nowhere(tag)
            assert directory.stretch(tag).size <= source.size
            for place in directory.pointers(tag, 4):
                yield from tiff.chain(place, 2)
    directories = {0: tiff.load(tiff.first, (), PARENTS)[0]}
    yield pack({name: turn(entries, "<", ">") for name, entries in directories.items()}, PARENTS, ">")


def _segments(source: Source) -> Iterator[object]:
    walk = JpegWalk(source)
    at = -1
    for segment in walk:
        assert segment.at > at and segment.body.size <= source.size
        at = segment.at
        yield segment.read()
        if segment.kind == SCAN:
            coded = walk.pass_scan()
            assert segment.at < coded.start <= coded.end <= source.size
            yield coded


def _chunks(source: Source) -> Iterator[object]:
    yield riff_size(source)
    for chunk in (*walk_riff(source, MOST_CHUNKS), *walk_png(source)):
        assert chunk.body.size <= min(chunk.size, source.size)
        yield chunk


def _resources(source: Source) -> Iterator[object]:
    start = max(source.peek(0, 4_096).find(b"8BIM"), 0)
    for resource in walk_resources(source.part(start)):
        assert resource.body.size <= min(resource.size, source.size)
        yield resource
