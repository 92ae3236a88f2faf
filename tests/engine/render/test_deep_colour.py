"""Pictures of 16 bits are converted before they are cut to 8: no level is lost, whatever file they come in."""

import struct
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from studio.engine.decode.colours.code_points import BT709
from studio.engine.decode.colours.icc_profile import make_profile, power_curve
from studio.engine.decode.photo import Photo
from studio.engine.process import process
from studio.engine.render.colour import srgb_profile, to_output
from studio.engine.render.deep_colour import convert_deep
from studio.formats import Format
from studio.job import Limits
from studio.paths import resource_path
from studio.recipe.model import Export, Recipe
from tests.icc_file import grey_profile, table_profile
from tests.picture import make_job, make_recipe
from tests.png_file import png16
from tests.tiff_file import Block, tiff_bytes

DATA = Path(__file__).parents[2] / "data"
ADOBE = resource_path("profiles", "AdobeRGB.icc").read_bytes()
P3 = resource_path("profiles", "DisplayP3.icc").read_bytes()
LINEAR = make_profile("linear", BT709, power_curve(1.0)) or b""
LEVELS = np.arange(256)
LIGHT = np.where(LEVELS <= 10, LEVELS / 255 / 12.92, ((LEVELS / 255 + 0.055) / 1.055) ** 2.4)
"""The linear light of each level of sRGB (IEC 61966-2-1)."""


def ramp(channels: int) -> np.ndarray:
    """Return the linear light of the 256 levels, with an alpha of 200 where there is one."""
    values = np.repeat((LIGHT * 65_535).round().astype(np.uint16)[None, :, None], channels, axis=2).repeat(4, axis=0)
    if channels in (2, 4):
        values[..., -1] = 200 * 257
    return values


def tiff16(values: np.ndarray, order: str, profile: bytes) -> bytes:
    height, width, channels = values.shape
    table = {
        256: width, 257: height, 258: [16] * channels, 259: 1, 262: 2 if channels > 2 else 1,
        273: Block(values.astype(f"{order}u2").tobytes()), 277: channels, 278: height, 279: values.nbytes,
        34675: profile,
    }  # fmt: skip
    if channels == 4:
        table[338] = 2
    return tiff_bytes(table, order=order)


def psd16(values: np.ndarray, profile: bytes) -> bytes:
    height, width, channels = values.shape
    head = struct.pack(">4sH6xHIIHH", b"8BPS", 1, channels, height, width, 16, 3)
    resource = b"8BIM" + struct.pack(">HHI", 1039, 0, len(profile)) + profile + bytes(len(profile) % 2)
    body = values.transpose(2, 0, 1).astype(">u2").tobytes()
    return head + bytes(4) + struct.pack(">I", len(resource)) + resource + bytes(4) + bytes(2) + body


GAMMA = (b"gAMA", struct.pack(">I", 100_000))
FILES = {
    "PNG": png16(ramp(3), GAMMA),
    "PNG with alpha": png16(ramp(4), GAMMA),
    "grey PNG": png16(ramp(1), GAMMA),
    "grey PNG with alpha": png16(ramp(2), GAMMA),
    "TIFF": tiff16(ramp(3), "<", LINEAR),
    "TIFF from the other end": tiff16(ramp(3), ">", LINEAR),
    "TIFF with alpha": tiff16(ramp(4), "<", LINEAR),
    "grey TIFF": tiff16(ramp(1), "<", grey_profile()),
    "PSD": psd16(ramp(3), LINEAR),
}


def deliver(data: bytes, folder: Path, *exports: Export) -> list[Image.Image]:
    (folder / "source").write_bytes(data)
    targets = [folder / f"{number}.png" for number in range(len(exports))]
    outcome = process(Recipe(exports=exports), make_job(folder / "source", *targets))
    assert outcome.errors == ()
    images = [Image.open(target) for target in targets]
    for image in images:
        image.load()
    return images


@pytest.mark.parametrize("name", list(FILES))
def test_a_linear_ramp_keeps_all_its_levels(tmp_path: Path, name: str) -> None:
    (image,) = deliver(FILES[name], tmp_path, Export(format=Format.PNG))
    pixels = np.asarray(image)
    for channel in range(3):
        assert (pixels[2, :, channel] == LEVELS).all()
    if "alpha" in name:
        assert (pixels[..., 3] == 200).all()


def test_exports_in_different_colours_are_each_converted_from_16_bits(tmp_path: Path) -> None:
    adobe = str(resource_path("profiles", "AdobeRGB.icc"))
    exports = tuple(
        Export(name=wanted[-9:-4] or wanted, format=Format.PNG, profile=wanted) for wanted in (adobe, "srgb")
    )
    wide, plain = deliver(FILES["TIFF"], tmp_path, *exports)
    assert (np.asarray(plain)[2, :, 0] == LEVELS).all()
    assert wide.info["icc_profile"] == ADOBE
    assert np.abs(np.asarray(wide)[2, :, 0] - LIGHT ** (256 / 563) * 255).max() <= 0.6


def test_what_is_kept_keeps_its_upper_bits_and_its_profile(tmp_path: Path) -> None:
    (image,) = deliver(FILES["TIFF"], tmp_path, Export(format=Format.PNG, profile="keep"))
    assert image.info["icc_profile"] == LINEAR
    assert (np.asarray(image)[2, :, 0] == ramp(3)[2, :, 0] >> 8).all()


def test_colours_between_wide_spaces_are_exact() -> None:
    rng = np.random.default_rng(5)
    values = rng.integers(0, 65_536, (64, 64, 3), dtype=np.uint16)
    upper, lower = (Image.fromarray((values >> by).astype(np.uint8)) for by in (8, 0))
    result = convert_deep(upper, lower, ADOBE, srgb_profile())
    assert result is not None
    eight = to_output(upper, ADOBE, "srgb").image
    assert np.abs(np.asarray(result).astype(int) - np.asarray(eight)).mean() < 1.0
    assert convert_deep(upper, lower, srgb_profile(), srgb_profile()) is not None
    same = np.asarray(convert_deep(upper, lower, srgb_profile(), srgb_profile())).astype(int)
    assert np.abs(same - values / 257).max() <= 0.55


def test_tables_are_left_to_littlecms(tmp_path: Path) -> None:
    scanner = table_profile((5000, 32768, 32768))
    halves = Image.new("RGB", (2, 2)), Image.new("RGB", (2, 2))
    assert convert_deep(*halves, scanner, srgb_profile()) is None
    assert convert_deep(*halves, b"nonsense", srgb_profile()) is None
    (image,) = deliver(tiff16(ramp(3), "<", scanner), tmp_path, Export(format=Format.PNG))
    right = to_output(Image.fromarray((ramp(3) >> 8).astype(np.uint8)), scanner, "srgb").image
    assert image.tobytes() == right.tobytes()


def test_sixteen_bits_of_srgb_are_not_read_twice(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(png16(ramp(3)))
    with Photo(tmp_path / "a.png", Limits()) as photo:
        assert photo.decode(deep=True).lower is None
    (tmp_path / "b.png").write_bytes(FILES["PNG"])
    with Photo(tmp_path / "b.png", Limits()) as photo:
        assert photo.decode(deep=True).lower is not None
        assert photo.decode().lower is None


def with_nclx(data: bytes, primaries: int, transfer: int) -> bytes:
    """Add an nclx to a HEIF file of one item, whose picture lies behind its header."""
    colours = struct.pack(">I4s4sHHHB", 19, b"colr", b"nclx", primaries, transfer, 6, 0x80)
    at = data.index(b"ipco") - 4
    end = at + int.from_bytes(data[at : at + 4])
    count, place = 1, at + 8
    while place < end:
        place += int.from_bytes(data[place : place + 4])
        count += 1
    data = data[:end] + colours + data[end:]
    entry = data.index(b"ipma") + 14
    number = data[entry]
    data = data[:entry] + bytes([number + 1]) + data[entry + 1 :][:number] + bytes([count]) + data[entry + 1 + number :]
    for name, by in ((b"ipco", 19), (b"ipma", 1), (b"iprp", 20), (b"meta", 20)):
        at = data.index(name) - 4
        data = data[:at] + struct.pack(">I", int.from_bytes(data[at : at + 4]) + by) + data[at + 4 :]
    at = data.index(b"iloc") + 16  # where the item lies
    return data[:at] + struct.pack(">I", int.from_bytes(data[at : at + 4]) + 20) + data[at + 4 :]


def test_heic_of_ten_bits_is_converted_from_all_of_them(tmp_path: Path) -> None:
    import pi_heif

    data = (DATA / "ten_bit.heic").read_bytes()
    (image,) = deliver(with_nclx(data, 1, 8), tmp_path, Export(format=Format.PNG))
    file = pi_heif.open_heif(DATA / "ten_bit.heic", convert_hdr_to_8bit=False)
    ten = np.frombuffer(file.data, np.uint16).reshape(file.size[1], -1)[:, : 3 * file.size[0]] >> 6
    light = ten.reshape(file.size[1], file.size[0], 3) / 1023
    right = np.where(light <= 0.0031308, light * 12.92, 1.055 * light ** (1 / 2.4) - 0.055) * 255
    assert np.abs(np.asarray(image) - right).max() <= 0.6


@pytest.mark.parametrize("name", ["grey_ten_bit.heic", "grey_ten_bit.jxl"])
def test_grey_of_ten_bits_is_not_scaled_twice(tmp_path: Path, name: str) -> None:
    """The levels 10, 55, 100, 128, 180 and 240 of 255, written by libheif's and libjxl's own tools."""
    outcome = process(make_recipe(format=Format.PNG), make_job(DATA / name, tmp_path / "out.png"))
    assert outcome.errors == ()
    with Image.open(tmp_path / "out.png") as image:
        levels = np.asarray(image.convert("L"))[4, :6].astype(int)
    assert np.abs(levels - (10, 55, 100, 128, 180, 240)).max() <= 1
