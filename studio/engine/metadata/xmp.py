"""XMP: a photo's packet made an export's; what stays, what is corrected, and what is written into it.

Works on packets of bytes; knows nothing of files.
"""

import copy
from collections.abc import Sequence

from studio.engine.container.embedded import is_picture_text
from studio.engine.container.xmp import full_name
from studio.engine.metadata.policy import MetadataEdit
from studio.engine.metadata.xmp_packet import (
    Element,
    Property,
    add_properties,
    empty_packet,
    pack_packet,
    parse_packet,
    property_names,
    property_sizes,
    remove_properties,
)
from studio.engine.metadata.xmp_places import correct_places
from studio.engine.metadata.xmp_rules import is_place, is_right, is_serial, is_stale
from studio.message import Note, NoteKind, message
from studio.recipe.model import Keep

_DAMAGED = Note(NoteKind.METADATA, message("Its XMP is damaged and was left out."))
_TOO_LARGE = Note(NoteKind.METADATA, message("Its XMP was left out, since a JPEG holds only 64 KB of it."))
_TRIMMED = Note(
    NoteKind.METADATA, message("The largest parts of its XMP were left out, since a JPEG holds only 64 KB of it.")
)
_JPEG_LIMIT = 65_504
"""Bytes that one JPEG segment holds besides its length and the name of the namespace."""


def edit_xmp(packet: bytes, edit: MetadataEdit, more: Sequence[Property] = ()) -> tuple[bytes, tuple[Note, ...]]:
    """Return an export's XMP packet, made of the photo's, and sentences about what had to be left out.

    `more` are properties from elsewhere that are written where the packet has none of their names.
    """
    notes: tuple[Note, ...] = ()
    rdf: Element | None = None
    if packet and edit.keep is not Keep.NONE:
        try:
            rdf = parse_packet(packet)
        except ValueError:
            notes = (_DAMAGED,)
    if rdf is None and not edit.writes and not more:
        return b"", notes
    if rdf is None or edit.keep is Keep.COPYRIGHT:
        rdf = _rights(rdf)
    else:
        _purge(rdf, edit)
        _correct(rdf, edit)
        correct_places(rdf, edit.change)
    _write_texts(rdf, edit)
    present = set(property_names(rdf))
    add_properties(rdf, [property_ for property_ in more if full_name(property_.name) not in present])
    if not any(property_names(rdf)):
        return b"", notes
    data = pack_packet(rdf)
    if edit.spec.has_segments and len(data) > _JPEG_LIMIT:
        data, trimmed = _trim(rdf, data)
        notes = (*notes, trimmed)
    return data, notes


def _rights(rdf: Element | None) -> Element:
    """Return a new packet with what another one says about rights, and nothing else of it."""
    new = empty_packet()
    target = next(iter(new))
    for description in () if rdf is None else rdf:
        for name, value in description.attrib.items():
            if is_right(name):
                target.attrib[name] = value
        for element in description:
            if is_right(element.tag):
                target.append(copy.deepcopy(element))
    return new


def _purge(rdf: Element, edit: MetadataEdit) -> None:
    """Take out, at any depth, what is not true of an output, and what may not stay."""

    def goes(name: str) -> bool:
        return is_stale(name) or (not edit.gps and is_place(name)) or (not edit.serials and is_serial(name))

    for element in list(rdf.iter("*")):
        for name in [name for name, value in element.attrib.items() if goes(name) or is_picture_text(value)]:
            del element.attrib[name]
        parent = element.getparent()
        if parent is not None and (goes(element.tag) or is_picture_text(element.text or "")):
            parent.remove(element)


def _correct(rdf: Element, edit: MetadataEdit) -> None:
    """Make what the packet says of the picture true of the output; adds nothing."""
    width, height = str(edit.size[0]), str(edit.size[1])
    values = {
        "tiff:Orientation": "1",
        "tiff:ImageWidth": width,
        "tiff:ImageLength": height,
        "exif:PixelXDimension": width,
        "exif:PixelYDimension": height,
        "exif:ColorSpace": "1" if edit.is_srgb else "65535",
        "photoshop:ICCProfile": "sRGB IEC61966-2.1" if edit.is_srgb else "",
        "dc:format": edit.spec.mime,
    }
    if edit.dpi:
        values |= {"tiff:XResolution": f"{edit.dpi}/1", "tiff:YResolution": f"{edit.dpi}/1", "tiff:ResolutionUnit": "2"}
    named = {full_name(name): value for name, value in values.items()}
    remove_properties(rdf, [name for name, value in named.items() if not value])
    for description in rdf:
        for name in description.attrib:
            if name in named:
                description.attrib[name] = named[name]
        for element in description:
            if element.tag in named:
                element.clear(keep_tail=True)
                element.text = named[element.tag]


def _write_texts(rdf: Element, edit: MetadataEdit) -> None:
    """Write the texts of a policy; where the packet has one of them twice, the older way goes."""
    written: list[Property] = []
    for text, kind, name, older in (
        (edit.copyright, "Alt", "dc:rights", "tiff:Copyright"),
        (edit.creator, "Seq", "dc:creator", "tiff:Artist"),
        (edit.title, "Alt", "dc:title", "dc:title"),
        (edit.description, "Alt", "dc:description", "tiff:ImageDescription"),
        (edit.person, "Bag", "Iptc4xmpExt:PersonInImage", "Iptc4xmpExt:PersonInImage"),
    ):
        if text is not None:
            remove_properties(rdf, (full_name(name), full_name(older)))
            written.append(Property(name=name, values=(text,) if text else (), kind=kind))
    if edit.keywords is not None:
        remove_properties(rdf, (full_name("dc:subject"),))
        written.append(Property(name="dc:subject", values=edit.keywords, kind="Bag"))
    add_properties(rdf, written)


def _trim(rdf: Element, data: bytes) -> tuple[bytes, Note]:
    """Leave out the largest properties, those about rights last, until the packet fits into a JPEG."""
    sizes = sorted(property_sizes(rdf), key=lambda item: (is_right(item[1]), -item[0]), reverse=True)
    while sizes and len(data) > _JPEG_LIMIT:
        excess = len(data) - _JPEG_LIMIT
        gone: list[str] = []
        while sizes and excess > 0:
            size, name = sizes.pop()
            gone.append(name)
            excess -= size
        remove_properties(rdf, gone)
        data = pack_packet(rdf)
    if len(data) > _JPEG_LIMIT:
        return b"", _TOO_LARGE
    return data, _TRIMMED
