"""The XMP packet as a tree: read so that nothing in it can grow or reach out, and written again.

Knows RDF's way of writing properties, but not what any of them means. The XML library is loaded when first needed.
"""

from collections.abc import Iterable, Iterator, Mapping, MutableMapping, Sequence
from typing import Protocol, cast

from msgspec import Struct

from studio.engine.container.xmp import PREFIXES, RDF, check_well_formed, full_name, packet_text
from studio.engine.metadata.policy import clean_text

_MOST_NODES = 500_000
"""Tags and attributes of a packet; each takes some hundred bytes as part of a tree, however short it is as text."""

_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_WRAPPERS = ("{adobe:ns:meta/}xmpmeta", "{adobe:ns:meta/}xapmeta")
_HEAD = b'<?xpacket begin="\xef\xbb\xbf" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
_TAIL = b'\n<?xpacket end="w"?>'
_EMPTY = f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="{RDF[1:-1]}"/></x:xmpmeta>'.encode()


class Property(Struct, frozen=True, kw_only=True):
    """A property to be written: its prefixed name, its values, and what it is in XMP (text, Alt, Seq or Bag)."""

    name: str
    values: tuple[str, ...]
    kind: str = "text"


class Element(Protocol):
    """What is used of an element of lxml."""

    tag: str
    text: str | None
    attrib: MutableMapping[str, str]

    @property
    def nsmap(self) -> Mapping[str | None, str]: ...  # noqa: D102
    def __iter__(self) -> "Iterator[Element]": ...
    def append(self, element: "Element", /) -> None: ...  # noqa: D102
    def clear(self, keep_tail: bool = False) -> None: ...  # noqa: D102
    def find(self, path: str) -> "Element | None": ...  # noqa: D102
    def getparent(self) -> "Element | None": ...  # noqa: D102
    def iter(self, tag: str) -> "Iterator[Element]": ...  # noqa: D102
    def itertext(self) -> Iterator[str]: ...  # noqa: D102
    def remove(self, element: "Element", /) -> None: ...  # noqa: D102


class _Library(Protocol):
    """What is used of lxml."""

    XMLSyntaxError: type[Exception]

    def XMLParser(self, **options: object) -> object: ...  # noqa: N802
    def SubElement(self, parent: Element, tag: str, *, nsmap: Mapping[str, str] | None = None) -> Element: ...  # noqa: N802
    def cleanup_namespaces(self, element: Element) -> None: ...
    def fromstring(self, data: bytes, parser: object = None) -> Element: ...
    def tostring(self, element: Element, *, encoding: str, with_tail: bool) -> bytes: ...


def _etree() -> _Library:
    from lxml import etree  # pyright: ignore[reportMissingTypeStubs, reportUnknownVariableType, reportAttributeAccessIssue]

    return cast("_Library", etree)


def parse_packet(packet: bytes) -> Element:
    """Return the rdf:RDF element of a packet, with nothing but rdf:Description elements in it.

    Raises ValueError for what is no XMP, or could grow while it is read: no document type, no entities, no depths, no
    crowds.
    """
    text = packet_text(packet)
    check_well_formed(text)
    if text.count("<") + text.count("=") > _MOST_NODES:
        raise ValueError("too large")
    etree = _etree()
    parser = etree.XMLParser(
        encoding="utf-8",
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(text.encode(), parser)
    except etree.XMLSyntaxError:
        raise ValueError("no XML") from None
    rdf = root if root.tag == RDF + "RDF" else root.find(f".//{RDF}RDF")
    if rdf is None:
        raise ValueError("no RDF")
    for child in list(rdf):
        if child.tag != RDF + "Description":
            rdf.remove(child)
    return rdf


def empty_packet() -> Element:
    """Return the rdf:RDF element of a new packet, with one rdf:Description that knows every usual prefix."""
    etree = _etree()
    rdf = etree.fromstring(_EMPTY).find(RDF + "RDF")
    assert rdf is not None
    _add_description(rdf, PREFIXES)
    return rdf


def pack_packet(rdf: Element) -> bytes:
    """Write a packet with its wrapper, without the padding that programs leave for changes in place."""
    parent = rdf.getparent()
    top = parent if parent is not None and parent.tag in _WRAPPERS else rdf
    etree = _etree()
    etree.cleanup_namespaces(top)
    return _HEAD + etree.tostring(top, encoding="utf-8", with_tail=False) + _TAIL


def property_names(rdf: Element) -> Iterator[str]:
    """Yield the full names of a packet's properties, which are attributes or elements of its descriptions."""
    for description in rdf:
        yield from (name for name in description.attrib if not name.startswith(RDF))
        yield from (element.tag for element in description)


def property_sizes(rdf: Element) -> list[tuple[int, str]]:
    """Return how many bytes each property that is an element takes, with its full name; the largest first."""
    etree = _etree()
    sizes: dict[str, int] = {}
    for description in rdf:
        for element in description:
            size = len(etree.tostring(element, encoding="utf-8", with_tail=False))
            sizes[element.tag] = sizes.get(element.tag, 0) + size
    return sorted(((size, name) for name, size in sizes.items()), reverse=True)


def remove_properties(rdf: Element, names: Iterable[str]) -> None:
    """Take properties out, by their full names."""
    gone = set(names)
    for description in rdf:
        for name in [name for name in description.attrib if name in gone]:
            del description.attrib[name]
        for element in [element for element in description if element.tag in gone]:
            description.remove(element)


def add_properties(rdf: Element, properties: Sequence[Property]) -> None:
    """Write properties behind those that are there; one without values is not written."""
    etree = _etree()
    spaces = {PREFIXES[p.name.partition(":")[0]]: p.name.partition(":")[0] for p in properties}
    first = rdf.find(RDF + "Description")
    if first is None or not spaces.keys() <= set(first.nsmap.values()):
        about = "" if first is None else first.attrib.get(RDF + "about", "")
        first = _add_description(rdf, {prefix: space for space, prefix in spaces.items()}, about)
    for property_ in properties:
        values = [text for value in property_.values if (text := clean_text(value))]
        if not values:
            continue
        element = etree.SubElement(first, full_name(property_.name))
        if property_.kind == "text":
            element.text = values[0]
            continue
        array = etree.SubElement(element, RDF + property_.kind)
        for value in values:
            item = etree.SubElement(array, RDF + "li")
            item.text = value
            if property_.kind == "Alt":
                item.attrib[_LANGUAGE] = "x-default"


def _add_description(rdf: Element, spaces: Mapping[str, str], about: str = "") -> Element:
    description = _etree().SubElement(rdf, RDF + "Description", nsmap=spaces)
    description.attrib[RDF + "about"] = about
    return description
