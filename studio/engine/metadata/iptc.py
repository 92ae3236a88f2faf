"""IPTC: which of a photo's datasets stay, what is written into them, and where the block stands in a JPEG."""

import re
from collections.abc import Sequence

from studio.engine.container.embedded import find_pictures
from studio.engine.container.iptc import (
    CHARSET,
    IPTC_RESOURCE,
    PHOTOSHOP,
    UTF8,
    Dataset,
    dataset_texts,
    decode,
    encoding_of,
    parse_datasets,
)
from studio.engine.container.jpeg_markers import APP0, APP1, APP13, JpegWalk
from studio.engine.container.source import Source
from studio.engine.metadata.policy import MetadataEdit
from studio.engine.metadata.xmp_packet import Property
from studio.message import Note, NoteKind, message
from studio.recipe.model import Keep

_VERSION, _TITLE, _KEYWORDS, _CREATOR, _COPYRIGHT, _CAPTION = (2, 0), (2, 5), (2, 25), (2, 80), (2, 116), (2, 120)
_NO_TEXT = frozenset((0, 125, 200, 201, 202))
"""Datasets of record 2 whose bytes are no text: the version, a drawn caption, a preview."""
_PREVIEW = frozenset(((2, 200), (2, 201), (2, 202)))
_OBJECT_RECORDS = frozenset((7, 8, 9))
"""What IPTC sends a picture itself in, with how long it is."""
_PLACES = frozenset((2, number) for number in (26, 27, 90, 92, 95, 100, 101))
_RIGHTS = frozenset((CHARSET, _VERSION, *((2, number) for number in (80, 85, 110, 115, 116, 118))))
"""Creator, their title, credit, source, copyright, contact."""
_BOOKKEEPING = frozenset((CHARSET, _VERSION))
_DAMAGED = Note(NoteKind.METADATA, message("Part of its IPTC is damaged and was left out."))
_TRIMMED = Note(
    NoteKind.METADATA, message("The longest parts of its IPTC were left out, since a JPEG holds only 64 KB of it.")
)
_JPEG_LIMIT = 65_506
"""Bytes that one JPEG segment holds besides its length and the headers of the Photoshop resource."""

# Where the fields of the press format are in XMP, by the IPTC photo metadata standard.
_PROPERTIES = {
    (2, 5): ("dc:title", "Alt"),
    (2, 10): ("photoshop:Urgency", "text"),
    (2, 15): ("photoshop:Category", "text"),
    (2, 20): ("photoshop:SupplementalCategories", "Bag"),
    (2, 25): ("dc:subject", "Bag"),
    (2, 40): ("photoshop:Instructions", "text"),
    (2, 80): ("dc:creator", "Seq"),
    (2, 85): ("photoshop:AuthorsPosition", "text"),
    (2, 90): ("photoshop:City", "text"),
    (2, 92): ("Iptc4xmpCore:Location", "text"),
    (2, 95): ("photoshop:State", "text"),
    (2, 100): ("Iptc4xmpCore:CountryCode", "text"),
    (2, 101): ("photoshop:Country", "text"),
    (2, 103): ("photoshop:TransmissionReference", "text"),
    (2, 105): ("photoshop:Headline", "text"),
    (2, 110): ("photoshop:Credit", "text"),
    (2, 115): ("photoshop:Source", "text"),
    (2, 116): ("dc:rights", "Alt"),
    (2, 120): ("dc:description", "Alt"),
    (2, 122): ("photoshop:CaptionWriter", "text"),
}


def pack_datasets(datasets: Sequence[Dataset]) -> bytes:
    """Write datasets as a block, the records in their order."""
    parts: list[bytes] = []
    for dataset in sorted(datasets, key=lambda dataset: dataset.record):
        size = len(dataset.data)
        length = size.to_bytes(2) if size < 0x8000 else b"\x80\x04" + size.to_bytes(4)
        parts.append(bytes((0x1C, dataset.record, dataset.number)) + length + dataset.data)
    return b"".join(parts)


def edit_iptc(block: bytes, edit: MetadataEdit) -> tuple[bytes, tuple[Note, ...]]:
    """Return an export's block, made of the photo's, and sentences about what had to be left out.

    Texts are written whole: the standard would cut creators at 32 bytes, which nobody does any more.
    """
    datasets, damaged = parse_datasets(block) if edit.keep is not Keep.NONE else ([], False)
    notes = (_DAMAGED,) if damaged and edit.keep is Keep.ALL else ()
    if edit.keep is Keep.COPYRIGHT:
        datasets = [dataset for dataset in datasets if dataset.key in _RIGHTS]
    datasets = [
        dataset for dataset in datasets if not _is_picture(dataset) and (edit.gps or dataset.key not in _PLACES)
    ]
    texts = {_TITLE: edit.title, _CREATOR: edit.creator, _COPYRIGHT: edit.copyright, _CAPTION: edit.description}
    written: dict[tuple[int, int], tuple[str, ...]] = {key: (text,) for key, text in texts.items() if text is not None}
    if edit.keywords is not None:
        written[_KEYWORDS] = edit.keywords
    datasets = [dataset for dataset in datasets if dataset.key not in written]
    new = [(key, text) for key, said in written.items() for text in said if text]
    if new:
        if not all(text.isascii() for _, text in new):
            datasets = _to_utf8(datasets)
        if not any(dataset.key == _VERSION for dataset in datasets):
            datasets.insert(0, Dataset(*_VERSION, b"\0\4"))
        datasets += [Dataset(*key, text.encode()) for key, text in new]
    if all(dataset.key in _BOOKKEEPING for dataset in datasets):
        return b"", notes
    data = pack_datasets(datasets)
    if edit.spec.has_segments and len(data) > _JPEG_LIMIT:
        notes = (*notes, _TRIMMED)
        while len(data) > _JPEG_LIMIT:
            datasets.remove(max(datasets, key=lambda dataset: len(dataset.data)))
            data = pack_datasets(datasets)
    return data, notes


def _is_picture(dataset: Dataset) -> bool:
    return dataset.key in _PREVIEW or dataset.record in _OBJECT_RECORDS or bool(find_pictures(dataset.data))


def has_caption(block: bytes) -> bool:
    """Tell whether a block has a caption."""
    return any(dataset_texts(block).get(_CAPTION, ()))


def to_properties(block: bytes) -> list[Property]:
    """Return what a block says as XMP properties, for the formats that have no place for the block itself."""
    values = dataset_texts(block)
    properties = [
        Property(name=name, values=tuple(values[key]) if kind in ("Bag", "Seq") else (values[key][0],), kind=kind)
        for key, (name, kind) in _PROPERTIES.items()
        if any(values.get(key, ()))
    ]
    if match := re.fullmatch(r"(\d{4})(\d\d)(\d\d)", values.get((2, 55), [""])[0]):
        date = "-".join(match.groups())
        if match := re.fullmatch(r"(\d\d)(\d\d)(\d\d)(?:([+-]\d\d)(\d\d))?", values.get((2, 60), [""])[0]):
            date += "T" + ":".join(match.groups()[:3]) + (":".join(match.groups()[3:]) if match[4] else "")
        properties.append(Property(name="photoshop:DateCreated", values=(date,)))
    return properties


def wrap_iptc(block: bytes) -> bytes:
    """Return a block as the only one of Photoshop's image resources."""
    return b"8BIM" + IPTC_RESOURCE.to_bytes(2) + b"\0\0" + len(block).to_bytes(4) + block + b"\0" * (len(block) % 2)


def insert_iptc(jpeg: bytes, block: bytes) -> bytes:
    """Return an encoded JPEG with a block of up to 65,506 bytes put behind its JFIF, EXIF and XMP segments."""
    if not block:
        return jpeg
    at = next(segment.at for segment in JpegWalk(Source.of_bytes(jpeg)) if segment.kind not in (APP0, APP1))
    data = PHOTOSHOP + wrap_iptc(block)
    return b"".join((jpeg[:at], bytes((0xFF, APP13)), (2 + len(data)).to_bytes(2), data, jpeg[at:]))


def _to_utf8(datasets: list[Dataset]) -> list[Dataset]:
    """Return datasets whose texts are in UTF-8, and say so; they may have been in another encoding."""
    encoding = encoding_of(datasets)
    changed = [Dataset(*CHARSET, UTF8)]
    for dataset in datasets:
        if dataset.key == CHARSET:
            continue
        is_text = dataset.record == 2 and dataset.number not in _NO_TEXT
        data = decode(dataset.data, encoding).encode() if is_text else dataset.data
        changed.append(Dataset(dataset.record, dataset.number, data))
    return changed
