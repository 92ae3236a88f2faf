"""XMP packets: their text, the names of properties, and the values of some of them, read by Python's own Expat.

No library of codecs is needed for it, so that the plan reads what the export reads. What a property means is not known
here.
"""

import re
from collections.abc import Collection
from xml.parsers import expat

LIMIT = 4 << 20
"""Bytes of a packet that are looked into; what is larger holds pictures or a history, and costs seconds."""
_MOST_NODES = 100_000
_DEEPEST = 100
_LONGEST_VALUE = 8_192
_MOST_VALUES = 100
"""Tags and attributes of a packet, tags within tags, characters of a value and values of a property."""

RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
PREFIXES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "aux": "http://ns.adobe.com/exif/1.0/aux/",
    "exif": "http://ns.adobe.com/exif/1.0/",
    "exifEX": "http://cipa.jp/exif/1.0/",
    "photoshop": "http://ns.adobe.com/photoshop/1.0/",
    "tiff": "http://ns.adobe.com/tiff/1.0/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "xmpNote": "http://ns.adobe.com/xmp/note/",
    "xmpRights": "http://ns.adobe.com/xap/1.0/rights/",
    "Iptc4xmpCore": "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
    "Iptc4xmpExt": "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
    "plus": "http://ns.useplus.org/ldf/xmp/1.0/",
    "cc": "http://creativecommons.org/ns#",
    "crs": "http://ns.adobe.com/camera-raw-settings/1.0/",
    "dcterms": "http://purl.org/dc/terms/",
}
"""The usual prefixes of the namespaces that are known here."""

_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_DECLARATION = re.compile(r"^<\?xml\s[^>]*\?>")


def full_name(prefixed: str) -> str:
    """Return the full name of a property with a known prefix, such as `dc:title`: `{namespace}name`."""
    prefix, _, local = prefixed.partition(":")
    return f"{{{PREFIXES[prefix]}}}{local}"


def packet_text(packet: bytes) -> str:
    """Return a packet as text, without its padding and the line that states its encoding.

    Raises ValueError for a document type or an entity, by which XML could grow or reach out.
    """
    text = packet.decode(_encoding(packet), "replace").strip("\0 \t\r\n\ufeff")
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        raise ValueError("document type")
    return _DECLARATION.sub("", text)


def check_well_formed(text: str) -> None:
    """Raise ValueError for what Expat can't read, as most readers of XMP use it.

    libxml2 allows more characters in names than it (XML 1.0 in its fifth edition and its fourth).
    """
    try:
        expat.ParserCreate("utf-8", "}").Parse(text.encode("utf-8", "replace"), True)
    except expat.ExpatError:
        raise ValueError("not well-formed") from None


def read_properties(packet: bytes, names: Collection[str]) -> dict[str, list[str]]:
    """Return the values of the properties of some full names, the item in the default language first.

    Nothing of a packet that is broken, too large or of too many parts; never raises.
    """
    if not packet or len(packet) > LIMIT:
        return {}
    reader = _Reader(names)
    try:
        reader.read(packet_text(packet))
    except (ValueError, expat.ExpatError):
        return {}
    return {name: values for name, values in reader.found.items() if values}


class _Reader:
    """Takes what Expat finds and keeps the values of wanted properties of the first rdf:RDF."""

    def __init__(self, names: Collection[str]) -> None:
        self.found: dict[str, list[str]] = {}
        self._names = names
        self._open: list[str] = []
        self._rdf = 0
        """How deep the children of rdf:RDF lie; 0 outside of it."""
        self._nodes = 0
        self._property = ""
        self._items: list[str] = []
        self._text: list[str] | None = None
        self._length = 0
        self._is_default = False

    def read(self, text: str) -> None:
        parser = expat.ParserCreate("utf-8", "}")
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._take
        parser.StartDoctypeDeclHandler = _refuse
        parser.EntityDeclHandler = _refuse
        parser.Parse(text.encode("utf-8", "replace"), True)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        name = f"{{{name}" if "}" in name else name
        self._nodes += 1 + len(attributes)
        if self._nodes > _MOST_NODES or len(self._open) >= _DEEPEST:
            raise ValueError("too many parts")
        self._open.append(name)
        depth = len(self._open)
        if not self._rdf:
            if name == f"{RDF}RDF":
                self._rdf = depth + 1
        elif depth == self._rdf and name == f"{RDF}Description":
            for attribute, value in attributes.items():
                full = f"{{{attribute}"
                if full in self._names and value:
                    self.found.setdefault(full, [value[:_LONGEST_VALUE]])
        elif depth == self._rdf + 1 and self._open[-2] == f"{RDF}Description":
            if name in self._names and not self.found.get(name):
                self._property, self._items = name, []
                self._begin(is_default=False)
        elif self._property and name == f"{RDF}li":
            self._begin(is_default=attributes.get(_LANGUAGE[1:]) == "x-default")

    def _begin(self, *, is_default: bool) -> None:
        self._text, self._length, self._is_default = [], 0, is_default

    def _take(self, text: str) -> None:
        if self._text is not None and self._length < _LONGEST_VALUE:
            self._text.append(text[: _LONGEST_VALUE - self._length])
            self._length += len(text)

    def _end(self, _: str) -> None:
        name = self._open.pop()
        depth = len(self._open) + 1
        if self._property and name == f"{RDF}li":
            self._keep()
        elif self._property and depth == self._rdf + 1:
            self._keep()
            self.found[self._property] = self._items
            self._property = ""
        elif self._rdf and depth == self._rdf - 1:
            self._rdf = 1 << 30  # what comes behind the first rdf:RDF does not count

    def _keep(self) -> None:
        value = "".join(self._text or ()).strip()
        if value and len(self._items) < _MOST_VALUES:
            self._items.insert(0 if self._is_default else len(self._items), value)
        self._text = None


def _refuse(*_: object) -> None:
    raise ValueError("document type")


def _encoding(packet: bytes) -> str:
    if packet[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return "utf-16"
    if packet[:2] == b"<\0":
        return "utf-16-le"
    return "utf-16-be" if packet[:2] == b"\0<" else "utf-8"
