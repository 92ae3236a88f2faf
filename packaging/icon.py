"""Draws the program's icon in every size and container that the systems want, from `resources/icons/app.svg`."""

import io
import struct
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PNG_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
ICNS_TYPES = {b"icp4": 16, b"icp5": 32, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024, b"ic11": 32,
              b"ic12": 64, b"ic13": 256, b"ic14": 512}  # fmt: skip
"""Each type of an entry with its side in pixels; the last four are for screens of double density."""


def draw(folder: Path) -> None:
    """Write `studio.ico`, `studio.icns` and `hicolor/<size>/apps/...png` into a folder."""
    pictures = {size: _render(size) for size in sorted({*PNG_SIZES, *ICO_SIZES, *ICNS_TYPES.values()})}
    folder.mkdir(parents=True, exist_ok=True)
    for size in PNG_SIZES:
        (folder / f"{size}.png").write_bytes(pictures[size])
    (folder / "studio.ico").write_bytes(_ico([(size, pictures[size]) for size in ICO_SIZES]))
    (folder / "studio.icns").write_bytes(_icns([(kind, pictures[size]) for kind, size in ICNS_TYPES.items()]))


def _render(size: int) -> bytes:
    import resvg_py
    from PIL import Image

    svg = (ROOT / "resources" / "icons" / "app.svg").read_text(encoding="utf-8")
    data = bytes(resvg_py.svg_to_bytes(svg_string=svg, width=size, height=size))
    stream = io.BytesIO()
    with Image.open(io.BytesIO(data)) as image:
        image.convert("RGBA").save(stream, "PNG", optimize=True)  # smaller, and without a date
    return stream.getvalue()


def _ico(pictures: list[tuple[int, bytes]]) -> bytes:
    """Pack PNGs into an icon file of Windows: a header, an entry of 16 bytes for each, then the pictures."""
    place = 6 + 16 * len(pictures)
    head = struct.pack("<HHH", 0, 1, len(pictures))
    for size, data in pictures:
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), place)
        place += len(data)
    return head + b"".join(data for _, data in pictures)


def _icns(pictures: list[tuple[bytes, bytes]]) -> bytes:
    """Pack PNGs into an icon file of macOS: each with its type and its length."""
    body = b"".join(kind + struct.pack(">I", len(data) + 8) + data for kind, data in pictures)
    return b"icns" + struct.pack(">I", len(body) + 8) + body


if __name__ == "__main__":
    draw(Path(sys.argv[1]))
