"""Camera raws whose sensor data are not all there, made by code: refused with the share that is missing, never done."""

import io
import struct
from pathlib import Path

import numpy as np
import pytest
import rawpy
from PIL import Image

from studio.engine.decode.camera_raw.damage import empty_rows, missing_data
from studio.engine.process import process
from studio.errors import Remedy
from studio.job import Limits, Outcome, Status
from studio.recipe.model import Format, Resize, ResizeMode
from tests.box_file import box
from tests.picture import difference, encode, make_job, make_recipe, make_scene
from tests.raw_file import make_dng
from tests.raw_own_file import make_crw, make_mrw
from tests.tiff_file import Block, tiff_bytes

WIDTH, HEIGHT = 240, 180
SIZE = 2 * WIDTH * HEIGHT


def dng(preview: tuple[int, int] | None = None) -> bytes:
    """Return a DNG whose sensor data come last, as in the files of cameras."""
    data = make_dng(WIDTH, HEIGHT, preview=preview)
    strip = data.rfind(struct.pack("<HHI", 273, 4, 1), 0, data.index(struct.pack("<HHII", 279, 4, 1, SIZE)))
    (at,) = struct.unpack_from("<I", data, strip + 8)
    return data[: strip + 8] + struct.pack("<I", len(data)) + data[strip + 12 :] + data[at : at + SIZE]


def deliver(
    folder: Path, data: bytes, *, allowed: bool = False, long_edge: int = 0, name: str = "photo.dng"
) -> Outcome:
    source = folder / name
    source.write_bytes(data)
    resize = Resize(mode=ResizeMode.LONG_EDGE, pixels=long_edge) if long_edge else Resize()
    recipe = make_recipe(format=Format.PNG, resize=resize)
    return process(recipe, make_job(source, folder / "out.png"), Limits(allow_truncated=allowed))


def said(outcome: Outcome) -> str:
    return " ".join(map(str, (*outcome.errors, *outcome.notes)))


def test_a_whole_one_is_whole(tmp_path: Path) -> None:
    assert missing_data(io.BytesIO(dng())) == 0
    assert said(deliver(tmp_path, dng())) == "Developed from the raw file with the camera's white balance."


@pytest.mark.parametrize("is_filled", [False, True], ids=["cut", "zeros"])
@pytest.mark.parametrize(("share", "percent"), [(0.75, 25), (0.5, 50), (0.2, 80)])
def test_what_is_missing_is_said_and_refused(tmp_path: Path, share: float, percent: int, is_filled: bool) -> None:
    whole = dng()
    data = whole[: len(whole) - round(SIZE * (1 - share))]
    outcome = deliver(tmp_path, data.ljust(len(whole), b"\0") if is_filled else data)
    assert outcome.status is Status.FAILED
    assert said(outcome) == f"File is incomplete (about {percent} % missing). Copy it again from the card."
    assert outcome.remedies == (Remedy.ALLOW_TRUNCATED,)


@pytest.mark.parametrize("is_filled", [False, True], ids=["cut", "zeros"])
def test_what_is_there_is_delivered_when_allowed(tmp_path: Path, is_filled: bool) -> None:
    whole = dng()
    data = whole[: len(whole) - SIZE // 2]
    outcome = deliver(tmp_path, data.ljust(len(whole), b"\0") if is_filled else data, allowed=True)
    assert "File is incomplete (about 50 % missing); what is there was delivered." in said(outcome)
    with Image.open(tmp_path / "out.png") as image:
        assert image.size == (WIDTH, HEIGHT)
        assert max(image.convert("L").crop((0, 0, WIDTH, 80)).getextrema()) > 60
        assert max(image.convert("L").crop((0, 100, WIDTH, HEIGHT)).getextrema()) < 20


@pytest.mark.parametrize("allowed", [False, True])
def test_a_sensor_that_saw_nothing_is_refused(tmp_path: Path, allowed: bool) -> None:
    whole = dng()
    outcome = deliver(tmp_path, whole[:-SIZE] + b"\x10\x02" * (SIZE // 2), allowed=allowed)
    assert said(outcome) == "File is incomplete: its end is missing and nothing can be read. Copy it again."


def test_a_whole_preview_is_delivered_and_said(tmp_path: Path) -> None:
    whole = dng(preview=(96, 72))
    outcome = deliver(tmp_path, whole[: -SIZE // 2], long_edge=90)
    assert outcome.status is Status.DONE
    assert "The raw data are incomplete (about 50 % missing), but the preview is whole." in said(outcome)


def test_rows_that_are_blown_out_are_no_damage() -> None:
    whole = dng()
    for value, empty in ((16_383, 0), (0x210, 1 / 3)):
        lower = np.full(SIZE // 6, value, "<u2").tobytes()
        with rawpy.imread(io.BytesIO(whole[: -len(lower)] + lower)) as raw:
            assert empty_rows(raw) == pytest.approx(empty)


def test_a_hole_in_the_middle_is_seen(tmp_path: Path) -> None:
    whole = dng()
    outcome = deliver(tmp_path, whole[: -SIZE // 2] + bytes(SIZE // 10) + whole[-SIZE // 2 + SIZE // 10 :])
    assert said(outcome) == "File is incomplete (about 10 % missing). Copy it again from the card."


def test_tiles_are_counted_as_strips_are() -> None:
    tiles = {256: 64, 257: 64, 258: 16, 259: 7, 262: 32803, 322: 32, 323: 32, 50706: b"\1\4\0\0"}
    places = [1000, 11_000, 21_000, 31_000]
    data = tiff_bytes({**tiles, 324: places, 325: [10_000] * 4}).ljust(1000, b"\0") + b"\x55" * 30_000
    assert missing_data(io.BytesIO(data)) == pytest.approx(0.25)
    assert missing_data(io.BytesIO(data + b"\x55" * 10_000)) == 0
    assert missing_data(io.BytesIO(data + b"\x55" * 7_000)) == 0, "some programs count padding in"


def test_the_largest_picture_is_the_sensors() -> None:
    picture = {254: 1, 256: 10, 257: 10, 258: 8, 259: 7, 262: 6, 273: Block(bytes(9_000)), 279: 9_000}
    sensor = {254: 0, 256: 64, 257: 64, 258: 16, 259: 1, 262: 32803, 273: Block(b"\x55" * 20_000), 279: 20_000}
    assert missing_data(io.BytesIO(tiff_bytes({**picture, 330: [sensor]}))) == 0


def test_canons_and_fujifilms_own_containers() -> None:
    head = box(b"ftyp", b"crx \0\0\0\1crx ")
    body = box(b"mdat", b"\x55" * 20_000)
    assert missing_data(io.BytesIO(head + body)) == 0
    assert missing_data(io.BytesIO(head + body[:-10_000])) == pytest.approx(0.5, abs=0.01)
    raf = b"FUJIFILMCCD-RAW 0201".ljust(100, b"\0") + struct.pack(">II", 200, 20_000)
    whole = raf.ljust(200, b"\0") + b"\x55" * 20_000
    assert missing_data(io.BytesIO(whole)) == 0
    assert missing_data(io.BytesIO(whole[:-15_000] + bytes(15_000))) == pytest.approx(0.75)


def test_minoltas_raw_is_developed(tmp_path: Path) -> None:
    outcome = deliver(tmp_path, make_mrw(), name="photo.mrw")
    assert said(outcome) == "Developed from the raw file with the camera's white balance."
    with Image.open(tmp_path / "out.png") as image:
        strongest = [max(range(3), key=lambda band: image.getpixel(at)[band]) for at in ((9, 9), (86, 9), (86, 54))]  # type: ignore[index]
    assert strongest[:2] == [0, 1]
    assert said(deliver(tmp_path, make_mrw()[:-6000], name="cut.mrw")).startswith("File is incomplete")


@pytest.mark.parametrize(("degrees", "size"), [(0, (96, 64)), (90, (64, 96)), (270, (64, 96))])
@pytest.mark.parametrize("exif", [b"", b"Exif\0\0" + tiff_bytes({271: "Canon"})], ids=["plain", "with EXIF"])
def test_canons_old_raw_is_delivered_by_its_jpeg(
    tmp_path: Path, degrees: int, size: tuple[int, int], exif: bytes
) -> None:
    """LibRaw writes the turn into the EXIF of the preview that it hands over."""
    preview = encode(make_scene(96, 64), "JPEG", quality=90, exif=exif)
    outcome = deliver(tmp_path, make_crw(degrees=degrees, preview=preview), name="photo.CRW")
    assert said(outcome) == "Made from the camera's own preview in the raw file."
    with Image.open(tmp_path / "out.png") as image:
        assert image.size == size
        turns = {90: Image.Transpose.ROTATE_270, 270: Image.Transpose.ROTATE_90}
        scene = make_scene(96, 64)
        assert difference(image.convert("RGB"), scene.transpose(turns[degrees]) if degrees else scene) < 3


def test_rubbish_where_the_sensors_data_should_be_is_refused(tmp_path: Path) -> None:
    outcome = deliver(tmp_path, make_crw(preview=b""), name="photo.crw")
    assert said(outcome) == "Camera raw can't be read: damaged, or from an unknown camera."
