"""IPTC blocks: the datasets of the old press format (IIM 4), and the Photoshop resources that hold them.

What a dataset means is not known here.
"""

from msgspec import Struct

from studio.engine.container.photoshop import walk_resources
from studio.engine.container.source import Source

CHARSET = (1, 90)
UTF8 = b"\x1b%G"
_UTF8_SIGNS = (UTF8, b"\x1b%/G", b"\x1b%/H", b"\x1b%/I")
"""What says that texts are in UTF-8: IIM 4, 1:90, by ISO 2022."""
_SETS_OF_96 = (b"\x1b-", b"\x1b.", b"\x1b/")
_PARTS_OF_8859 = {b"B": 2, b"C": 3, b"D": 4, b"L": 5, b"G": 6, b"F": 7, b"H": 8, b"M": 9, b"V": 10, b"Y": 13, b"b": 15}
"""Which part of ISO 8859 a sign of ISO 2022 names; the first part is taken for Windows' encoding, which has it all."""
_MOST = 5_000
PHOTOSHOP = b"Photoshop 3.0\0"
"""What a segment of a JPEG begins with that holds resources."""
IPTC_RESOURCE = 0x0404
_START = b"\x1c"


class Dataset(Struct, frozen=True):
    """One value: record and number that say what it is, and its bytes."""

    record: int
    number: int
    data: bytes

    @property
    def key(self) -> tuple[int, int]:
        """Record and number together."""
        return self.record, self.number


def parse_datasets(block: bytes) -> tuple[list[Dataset], bool]:
    """Read the datasets of a block, and tell whether it went on with something else than the zeros of a padding."""
    found: list[Dataset] = []
    at = 0
    while block[at : at + 1] == _START and at + 5 <= len(block) and len(found) < _MOST:
        record, number = block[at + 1], block[at + 2]
        size = int.from_bytes(block[at + 3 : at + 5])
        at += 5
        if size & 0x8000:
            # An extended dataset: these bits say how many bytes the length itself has.
            width = size & 0x7FFF
            size = int.from_bytes(block[at : at + width])
            at += width
        if at + size > len(block):
            return found, True
        found.append(Dataset(record, number, block[at : at + size]))
        at += size
    return found, bool(block[at:].strip(b"\0"))


def dataset_texts(block: bytes) -> dict[tuple[int, int], list[str]]:
    """Return the texts of a block by their keys, in the order in which they stand."""
    datasets, _ = parse_datasets(block)
    encoding = encoding_of(datasets)
    found: dict[tuple[int, int], list[str]] = {}
    for dataset in datasets:
        found.setdefault(dataset.key, []).append(decode(dataset.data, encoding))
    return found


def encoding_of(datasets: list[Dataset]) -> str:
    """Return the encoding of a block's texts: as it says; where it does not, UTF-8 if that is possible, else Windows'.

    Programs wrote what their system had, and nobody wrote the control characters that Latin-1 has in its stead.
    """
    signs = [dataset.data for dataset in datasets if dataset.key == CHARSET]
    if any(sign in _UTF8_SIGNS for sign in signs):
        return "utf-8"
    parts = (_PARTS_OF_8859.get(sign[2:]) for sign in signs if sign[:2] in _SETS_OF_96)
    return next((f"iso8859_{part}" for part in parts if part), "cp1252")


def decode(data: bytes, encoding: str) -> str:
    """Return a text of a block in one of these encodings."""
    try:
        return data.decode()
    except UnicodeDecodeError:
        pass
    if encoding == "utf-8":
        return data.decode("utf-8", "replace")
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:  # bytes that the encoding does not define are kept as what they are in Latin-1
        return "".join(bytes((byte,)).decode(encoding, "ignore") or chr(byte) for byte in data)


def find_iptc(resources: bytes) -> bytes:
    """Return the block in a sequence of Photoshop's image resources; nothing when there is none."""
    source = Source.of_bytes(resources).part(len(PHOTOSHOP) if resources.startswith(PHOTOSHOP) else 0)
    found = (resource.body for resource in walk_resources(source) if resource.number == IPTC_RESOURCE)
    block = next(found, None)
    return block.peek(0, block.size) if block else b""


def join_resources(segments: list[bytes]) -> bytes:
    """Return the block in the resources of a JPEG's segments, which may go on from one to the next."""
    return find_iptc(b"".join(segments)) or next((found for each in segments if (found := find_iptc(each))), b"")


def turn_back(block: bytes) -> bytes:
    """Return the block of a TIFF's tag; some programs wrote it as numbers, so that the byte order turned it round."""
    if block.startswith(_START) or block[3:4] != _START:
        return block
    words = [block[at : at + 4][::-1] for at in range(0, len(block) - len(block) % 4, 4)]
    return b"".join(words) + block[len(block) - len(block) % 4 :]
