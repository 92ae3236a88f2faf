"""HEIC files of an encoder that is not ours (x265 by libheif), decoded by pi-heif."""

import struct
from pathlib import Path

import pytest
from PIL import Image

from studio.engine.header.read import header
from studio.engine.process import process
from studio.job import Limits, Outcome, Status
from studio.recipe.model import Resize, ResizeMode
from tests.box_file import box, full_box, item, make_heif
from tests.picture import BLUE, GREEN, RED, WHITE, corners, make_job, make_recipe, near

DATA = Path(__file__).parents[2] / "data"


def deliver(name: str, folder: Path, **export: object) -> Image.Image:
    outcome = process(make_recipe(quality=95, **export), make_job(DATA / name, folder / "out.jpg"))
    assert outcome.errors == ()
    assert outcome.status is Status.DONE
    with Image.open(folder / "out.jpg") as image:
        image.load()
    return image


@pytest.mark.parametrize("name", ["small.heic", "rotated.heic", "ten_bit.heic"])
def test_comes_out_upright_with_its_colours(name: str, tmp_path: Path) -> None:
    image = deliver(name, tmp_path)
    assert image.size == header(DATA / name).upright_size
    # The camera of the second one was held upright: the file says to turn it a quarter to the right.
    expected = (WHITE, RED, GREEN, BLUE) if name == "rotated.heic" else (RED, GREEN, BLUE, WHITE)
    assert all(near(a, b, 30) for a, b in zip(corners(image), expected, strict=True))


@pytest.mark.slow
def test_two_hundred_megapixels_are_a_good_photo(tmp_path: Path) -> None:
    read = header(DATA / "two_hundred_megapixels.heic")
    assert (read.width, read.height) == (16_384, 12_288)
    assert 500_000_000 < read.decoded_bytes < 4_000_000_000
    resize = Resize(mode=ResizeMode.LONG_EDGE, pixels=1024)
    assert deliver("two_hundred_megapixels.heic", tmp_path, resize=resize).size == (1024, 768)


def two_pictures() -> bytes:
    """Return the sample as two pictures that stand for themselves, of which such decoders read each when asked."""
    sample = (DATA / "small.heic").read_bytes()
    settings, coded = sample[172:328], sample[358:]
    assert settings[4:8] == b"hvcC"
    items = [item(1, b"hvc1"), item(2, b"hvc1")]

    def make(place: int) -> bytes:
        rows = b"".join(struct.pack(">HHIHII", number, 0, 0, 1, place, len(coded)) for number in (1, 2))
        places = full_box(b"iloc", b"\x44\x40", struct.pack(">H", 2), rows)
        whole = make_heif(items, [settings], {1: (1, 2, 3), 2: (1, 2, 3)}, more=places)
        return whole[:-24] + box(b"mdat", coded)

    return make(len(make(0)) - len(coded))


def test_two_pictures_are_a_good_photo(tmp_path: Path) -> None:
    source = tmp_path / "photo.heic"
    source.write_bytes(two_pictures())
    outcome = process(make_recipe(), make_job(source, tmp_path / "out.jpg"))
    assert (outcome.errors, [str(note) for note in outcome.notes]) == (
        (),
        ["File holds 2 pictures; the first was used."],
    )


@pytest.mark.parametrize("allowed", [False, True])
@pytest.mark.parametrize("kept", [0.9, 0.7, 0.5, 0.3])
def test_a_cut_one_is_called_incomplete(tmp_path: Path, kept: float, allowed: bool) -> None:
    data = two_pictures()
    source = tmp_path / "photo.heic"
    source.write_bytes(data[: int(len(data) * kept)])
    outcome = process(make_recipe(), make_job(source, tmp_path / "out.jpg"), Limits(allow_truncated=allowed))
    assert [str(error) for error in outcome.errors] == [
        "File is incomplete: its end is missing. Copy it again from the card."
    ]


def test_a_changed_one_is_called_damaged_not_incomplete(tmp_path: Path) -> None:
    data = two_pictures()
    outcomes: list[Outcome] = []
    settings = data.index(b"hvcC") + 20
    for place in (*range(settings, settings + 80), *range(len(data) - 40, len(data))):
        source = tmp_path / "photo.heic"
        source.write_bytes(data[:place] + bytes([data[place] ^ 0xFF]) + data[place + 1 :])
        (tmp_path / "out.jpg").unlink(missing_ok=True)
        outcomes.append(process(make_recipe(), make_job(source, tmp_path / "out.jpg")))
    said = {str(error) for outcome in outcomes for error in outcome.errors}
    assert said == {"File is damaged, or a kind of HEIC that Studio can't read."}


def test_too_little_memory_is_not_called_damage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise MemoryError("Unable to allocate 9 GB: unexpected end of file")

    source = tmp_path / "photo.heic"
    source.write_bytes(two_pictures())
    monkeypatch.setattr("pi_heif.as_plugin.HeifFile", refuse)
    outcome = process(make_recipe(), make_job(source, tmp_path / "out.jpg"))
    assert [str(error) for error in outcome.errors] == [
        "There is not enough memory for this photo; close other programs."
    ]
