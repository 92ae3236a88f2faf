import base64
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from studio.engine.encode.codec import EncodeRequest, find_codec
from studio.engine.metadata.find import Metadata
from studio.engine.metadata.output import apply_policy
from studio.recipe.model import Export, Format, Keep, MetadataPolicy
from tests.maker_notes import KEPT, MAKERS, note_block, preview
from tests.photo_metadata import dataset, make_xmp
from tests.picture import make_scene
from tests.tiff_file import tiff_bytes

FORMATS = (Format.JPEG, Format.PNG, Format.WEBP, Format.AVIF, Format.TIFF)
SIZE = (96, 64)
PREVIEW = preview()
PICTURES = (
    "PreviewImage",
    "JpgFromRaw",
    "ThumbnailImage",
    "OtherImage",
    "PreviewTIFF",
    "ThumbnailTIFF",
    "PhotoshopThumbnail",
)


def extract(path: Path) -> bytes:
    """Return all pictures that exiftool finds hidden in a file."""
    program = shutil.which("exiftool")
    if program is None:
        pytest.skip("exiftool is not installed")
    command = [program, "-config", "", "-b", "-a", "-q", "-q", *(f"-{name}" for name in PICTURES), str(path)]
    return subprocess.run(command, capture_output=True, check=False, timeout=60).stdout


def deliver(folder: Path, format_: Format, photo: Metadata, **policy: Any) -> Path:
    metadata = apply_policy(photo, MetadataPolicy(**policy), {}, SIZE, format=format_)
    request = EncodeRequest(export=Export(), quality=85, profile=b"", metadata=metadata)
    path = folder / f"photo.{format_.value}"
    path.write_bytes(find_codec(format_).encode(make_scene(*SIZE), request))
    return path


def holds(data: bytes) -> bool:
    """Tell whether a part of the preview is among some bytes."""
    return any(PREVIEW[at : at + 40] in data for at in range(800, len(PREVIEW) - 40, 40))


@pytest.mark.slow
@pytest.mark.parametrize("name", MAKERS)
def test_previews_in_the_makers_notes_are_not_delivered(name: str, tmp_path: Path) -> None:
    maker = MAKERS[name]
    block = note_block(maker, PREVIEW)
    source = tmp_path / "source.jpg"
    make_scene(*SIZE).save(source, exif=b"Exif\0\0" + block)
    assert holds(source.read_bytes())
    if maker.preview:
        assert holds(extract(source)), "exiftool must see what is to be taken out"
    ways = [(format_, Keep.ALL) for format_ in FORMATS] + [(Format.JPEG, Keep.COPYRIGHT), (Format.JPEG, Keep.NONE)]
    for format_, keep in ways:
        path = deliver(tmp_path, format_, Metadata(exif=block), keep=keep)
        assert extract(path) == b""
        assert not holds(path.read_bytes())
        assert (KEPT.encode() in path.read_bytes()) is (keep is Keep.ALL)


@pytest.mark.slow
@pytest.mark.parametrize("name", [name for name, maker in MAKERS.items() if maker.preview])
def test_rows_that_pointed_to_a_preview_say_that_there_is_none(name: str, exiftool: Any, tmp_path: Path) -> None:
    path = deliver(tmp_path, Format.JPEG, Metadata(exif=note_block(MAKERS[name], PREVIEW)))
    (tags,) = exiftool(path)
    said = {key.partition(":")[2]: value for key, value in tags.items()}
    assert said.get("PreviewImageLength", 0) == 0
    assert not {"PreviewImage", "ThumbnailImage"} & {key for key, value in said.items() if "0 bytes" not in str(value)}
    assert not [value for key, value in tags.items() if key.endswith("Warning")]
    assert path.stat().st_size < 5_000, "notes that end with a picture get shorter"


def test_a_picture_in_any_other_value_is_left_out(tmp_path: Path) -> None:
    text = base64.b64encode(PREVIEW).decode()
    block = tiff_bytes(
        {271: "Canon", 0x501B: PREVIEW, 0xC4A5: b"Print" + PREVIEW, 0x8769: {0x9286: PREVIEW, 0x8827: 9}}
    )
    photo = Metadata(
        exif=block,
        xmp=make_xmp(f"<x:a>&#xA;{text}</x:a><x:b><rdf:Bag><rdf:li x:c='{text}'>kept</rdf:li></rdf:Bag></x:b>"),
        iptc=dataset(2, 5, b"Title") + dataset(8, 10, PREVIEW) + dataset(2, 202, PREVIEW),
        comments=(("Comment", text), ("Title", "Title"), ("Thumb::URI", "file:///home/ann/photo.jpg")),
    )
    for format_ in FORMATS:
        data = deliver(tmp_path, format_, photo).read_bytes()
        assert not holds(data) and text[:40].encode() not in data, format_
        assert b"Canon" in data and b"Title" in data and b"file:///" not in data
