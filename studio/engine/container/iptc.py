"""IPTC blocks: the datasets of the old press format (IIM 4), and the Photoshop resources that they lie in.

What a dataset means is not known here.
"""

from msgspec import Struct

from studio.engine.container.photoshop import walk_resources
from studio.engine.container.source import Source

CHARSET = (1, 90)
UTF8 = b"\x1b%G"
_UTF8_SIGNS = (UTF8, b"\x1b%/G", b"\x1b%/H", b"\x1b%/I")
"""What says that texts are in UTF-8: IIM 4, 1:90, by ISO 2022."""
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
    """Return the encoding of a block's texts: where it does not say, UTF-8 if that is possible, else Latin."""
    is_utf8 = any(dataset.key == CHARSET and dataset.data in _UTF8_SIGNS for dataset in datasets)
    return "utf-8" if is_utf8 else "latin"


def decode(data: bytes, encoding: str) -> str:
    """Return a text of a block in one of these encodings."""
    try:
        return data.decode()
    except UnicodeDecodeError:
        # Undefined bytes of the Windows encoding are kept as what they are in Latin-1.
        return data.decode("utf-8", "replace") if encoding == "utf-8" else data.decode("latin-1")


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
