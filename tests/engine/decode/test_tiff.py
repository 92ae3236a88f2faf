"""TIFF files whose numbers lie as Pillow does not read them, written by code as TIFF 6.0 describes them."""

import io
import struct
import tracemalloc
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from studio.engine.decode import tiff_pieces
from studio.engine.decode.photo import Photo
from studio.engine.header.read import read_header
from studio.engine.process import process
from studio.errors import PhotoError
from studio.job import Limits, Status
from studio.paths import resource_path
from studio.recipe.model import Format
from tests.picture import difference, make_job, make_recipe, make_scene
from tests.tiff_file import Block, tiff_bytes

Array = np.ndarray[Any, Any]
KINDS = {"u": 1, "i": 2, "f": 3}
PHOTOMETRIC = {"L": 1, "RGB": 2, "CMYK": 5}
PLANES, PACKED, DEFLATE = 2, 32773, 8


def make_tiff(
    levels: Array,
    photometric: int,
    *,
    extra: tuple[int, ...] = (),
    by_plane: bool = False,
    compression: int = 1,
    predictor: int = 1,
    order: str = "<",
    tile: int = 0,
    is_old: bool = False,
    more: dict[int, tuple[int, ...]] | None = None,
) -> bytes:
    """Write numbers by row, column and sample as strips of 7 rows, or as tiles of a side.

    `is_old` writes where the tiles lie as if they were strips.
    """
    high, wide, samples = levels.shape
    side = tile or wide
    rows = tile or 7
    parts = [levels[:, :, index : index + 1] for index in range(samples)] if by_plane else [levels]
    pieces: list[bytes] = []
    for part in parts:
        for top in range(0, high, rows):
            for left in range(0, wide, side):
                piece = part[top : top + rows, left : left + side]
                if tile:
                    piece = np.pad(piece, ((0, tile - piece.shape[0]), (0, tile - piece.shape[1]), (0, 0)))
                pieces.append(_pack(_difference(piece, predictor, order), compression, piece.shape[1]))
    data = bytearray((b"II*\0" if order == "<" else b"MM\0*") + bytes(4))
    offsets: list[int] = []
    for piece in pieces:
        offsets.append(len(data))
        data += piece
    bits = 8 * levels.dtype.itemsize
    tags: dict[int, tuple[int, ...]] = {
        256: (wide,),
        257: (high,),
        258: (bits,) * samples,
        259: (compression,),
        262: (photometric,),
        277: (samples,),
        284: (PLANES if by_plane else 1,),
        317: (predictor,),
        339: (KINDS[levels.dtype.kind],) * samples,
        (324 if tile and not is_old else 273): tuple(offsets),
        (325 if tile and not is_old else 279): tuple(map(len, pieces)),
        **({322: (tile,), 323: (tile,)} if tile else {278: (rows,)}),
        **({338: extra} if extra else {}),
        **(more or {}),
    }
    fields: list[bytes] = []
    for tag in sorted(tags):
        value = struct.pack(f"{order}{len(tags[tag])}I", *tags[tag])
        if len(value) > 4:
            place = struct.pack(order + "I", len(data))
            data += value
            value = place
        fields.append(struct.pack(order + "HHI", tag, 4, len(tags[tag])) + value)
    data[4:8] = struct.pack(order + "I", len(data))
    return bytes(data) + struct.pack(order + "H", len(fields)) + b"".join(fields) + bytes(4)


def _difference(piece: Array, predictor: int, order: str) -> bytes:
    if predictor == 2:
        piece = np.concatenate([piece[:, :1], np.diff(piece, axis=1)], axis=1)
    if predictor == 3:
        rows = piece.astype(piece.dtype.newbyteorder(">")).view("u1").reshape(piece.shape[0], -1, piece.dtype.itemsize)
        flat = rows.transpose(0, 2, 1).reshape(piece.shape[0], -1)
        apart = piece.shape[2]
        return np.concatenate([flat[:, :apart], flat[:, apart:] - flat[:, :-apart]], axis=1).tobytes()
    return piece.astype(piece.dtype.newbyteorder(order)).tobytes()


def _pack(data: bytes, compression: int, row: int) -> bytes:
    if compression == DEFLATE:
        return zlib.compress(data)
    if compression == PACKED:
        row = len(data) // max(1, len(data) // row)
        return b"".join(bytes([len(data[at : at + 100]) - 1]) + data[at : at + 100] for at in range(0, len(data), 100))
    return data


def read(folder: Path, data: bytes) -> Image.Image:
    source = folder / "photo.tif"
    source.write_bytes(data)
    with Photo(source, Limits()) as photo:
        return photo.decode().image


def deep(image: Image.Image, bits: int, alpha: Image.Image | None = None, more: int = 0) -> Array:
    """The levels of a picture in more bits, with transparency and `more` samples behind that mean nothing."""
    bands = [*image.split(), *([alpha] if alpha else []), *[Image.new("L", image.size, 77)] * more]
    levels = np.stack([np.asarray(band) for band in bands], axis=2)
    return levels if bits == 8 else levels.astype(f"u{bits // 8}") * ((1 << bits) // 255)


SCENE = make_scene(90, 61)
RAMP = Image.linear_gradient("L").resize(SCENE.size)
ORDERS = pytest.mark.parametrize("order", ["<", ">"])
WAYS = pytest.mark.parametrize(
    ("compression", "predictor", "tile"), [(1, 1, 0), (1, 1, 32), (DEFLATE, 1, 0), (DEFLATE, 2, 0), (DEFLATE, 2, 32)]
)


@ORDERS
@WAYS
@pytest.mark.parametrize("by_plane", [False, True])
@pytest.mark.parametrize("bits", [8, 16, 32])
@pytest.mark.parametrize("kind", ["L", "RGB", "CMYK"])
def test_colours_of_any_depth_and_order(
    tmp_path: Path, kind: str, bits: int, by_plane: bool, compression: int, predictor: int, tile: int, order: str
) -> None:
    scene = SCENE.convert(kind)
    data = make_tiff(
        deep(scene, bits),
        PHOTOMETRIC[kind],
        by_plane=by_plane,
        compression=compression,
        predictor=predictor,
        tile=tile,
        order=order,
    )
    image = read(tmp_path, data)
    assert image.mode == kind
    assert difference(image, scene) < 1


@ORDERS
@WAYS
@pytest.mark.parametrize("by_plane", [False, True])
@pytest.mark.parametrize("bits", [8, 16])
@pytest.mark.parametrize("kind", ["L", "RGB"])
@pytest.mark.parametrize("extra", [(2,), (1,), (2, 0), (0, 2), (0, 0), (0, 0, 0)], ids=str)
def test_alpha_and_further_channels(
    tmp_path: Path, kind: str, bits: int, by_plane: bool, compression: int, predictor: int, tile: int, order: str,
    extra: tuple[int, ...],
) -> None:  # fmt: skip
    scene = SCENE.convert(kind)
    at = next((index for index, use in enumerate(extra) if use), None)
    stored = Image.composite(scene, Image.new(kind, scene.size), RAMP) if 1 in extra else scene
    levels = deep(stored, bits, None, len(extra))
    if at is not None:
        levels[:, :, len(scene.getbands()) + at] = deep(RAMP, bits)[:, :, 0]
    data = make_tiff(
        levels,
        PHOTOMETRIC[kind],
        extra=extra,
        by_plane=by_plane,
        compression=compression,
        predictor=predictor,
        tile=tile,
        order=order,
    )
    image = read(tmp_path, data)
    assert image.mode == ("RGBA" if at is not None else kind)
    below = (0, 30, 90, 61)  # faint colours are rounded before they are freed of their transparency
    assert difference(image.convert(kind).crop(below), scene.crop(below)) < 2
    if at is not None:
        assert difference(image.getchannel("A"), RAMP) < 1


@pytest.mark.parametrize("bits", [8, 16])
@pytest.mark.parametrize("by_plane", [False, True])
@pytest.mark.parametrize("use", [1, 2])
def test_transparent_inks_lie_on_white(tmp_path: Path, bits: int, by_plane: bool, use: int) -> None:
    scene = SCENE.convert("CMYK")
    on_white = Image.composite(scene, Image.new("CMYK", scene.size), RAMP)
    levels = deep(on_white if use == 1 else scene, bits, RAMP)
    (tmp_path / "photo.tif").write_bytes(make_tiff(levels, 5, extra=(use,), by_plane=by_plane))
    with Photo(tmp_path / "photo.tif", Limits()) as photo:
        found = photo.decode()
    assert found.image.mode == "CMYK"
    assert difference(found.image, on_white) < 1
    assert "Its transparency was left out; what is transparent is white." in map(str, found.notes)


@ORDERS
@pytest.mark.parametrize(("compression", "predictor"), [(1, 1), (DEFLATE, 1), (DEFLATE, 2), (DEFLATE, 3)])
@pytest.mark.parametrize("kind", ["f2", "f4", "f8"])
@pytest.mark.parametrize("tile", [0, 32])
def test_floats(tmp_path: Path, kind: str, compression: int, predictor: int, order: str, tile: int) -> None:
    if predictor == 2:
        predictor = 1  # is for whole numbers
    levels = (np.asarray(SCENE.convert("L")) / 255).astype(kind)[:, :, None]
    data = make_tiff(levels, 1, compression=compression, predictor=predictor, order=order, tile=tile)
    assert difference(read(tmp_path, data), SCENE.convert("L")) < 1


@ORDERS
def test_white_may_be_zero(tmp_path: Path, order: str) -> None:
    for bits in (8, 16, 32):
        inverted = SCENE.convert("L").point([255 - level for level in range(256)])
        assert difference(read(tmp_path, make_tiff(deep(inverted, bits), 0, order=order)), SCENE.convert("L")) < 1
        image = read(tmp_path, make_tiff(deep(inverted, bits, RAMP), 0, extra=(2,)))
        assert difference(image.convert("L"), SCENE.convert("L")) < 1


def test_white_may_be_zero_in_floats(tmp_path: Path) -> None:
    inverted = (1 - np.asarray(SCENE.convert("L"), "f4") / 255)[:, :, None]
    assert difference(read(tmp_path, make_tiff(inverted, 0)), SCENE.convert("L")) < 1


def test_grey_of_32_bits_may_hold_levels_of_16(tmp_path: Path) -> None:
    levels = deep(SCENE.convert("L"), 16).astype("u4")
    assert difference(read(tmp_path, make_tiff(levels, 1)), SCENE.convert("L")) < 1


@pytest.mark.parametrize("factor", [1, 257])
def test_a_palette_may_have_levels_of_8_bits(tmp_path: Path, factor: int) -> None:
    indexed = SCENE.quantize(256)
    levels = np.asarray(indexed)[:, :, None]
    colours = np.zeros((256, 3), int)
    own = np.asarray(indexed.getpalette("RGB"), int).reshape(-1, 3)
    colours[: len(own)] = own
    data = make_tiff(levels, 3, more={320: tuple((colours.T.ravel() * factor).tolist())})
    assert difference(read(tmp_path, data), indexed.convert("RGB")) < 1


@pytest.mark.parametrize("tile", [0, 16])
def test_colours_of_half_size_without_compression(tmp_path: Path, tile: int) -> None:
    """YCbCr of 2 x 2 pixels is six bytes: four of light, two of colour (TIFF 6.0, section 21)."""
    units = np.empty((32, 48 // 2 * 3), "u1").reshape(16, 24, 6)
    units[..., :4], units[..., 4], units[..., 5] = 150, 90, 170
    pieces = [(units[:, :, :].tobytes(), 1)] if not tile else [(units[:8, :8].tobytes(), 6)]
    data = bytearray(b"II*\0" + bytes(4))
    offsets: list[int] = []
    for piece, count in pieces:
        for _ in range(count):
            offsets.append(len(data))
            data += piece
    tags: dict[int, tuple[int, ...]] = {
        256: (48,), 257: (32,), 258: (8, 8, 8), 259: (1,), 262: (6,), 277: (3,), 530: (2, 2),
        (324 if tile else 273): tuple(offsets),
        (325 if tile else 279): (len(pieces[0][0]),) * len(offsets),
        **({322: (16,), 323: (16,)} if tile else {278: (32,)}),
    }  # fmt: skip
    fields: list[bytes] = []
    for tag in sorted(tags):
        value = struct.pack(f"<{len(tags[tag])}I", *tags[tag])
        if len(value) > 4:
            fields.append(struct.pack("<HHII", tag, 4, len(tags[tag]), len(data)))
            data += value
        else:
            fields.append(struct.pack("<HHI", tag, 4, len(tags[tag])) + value)
    data[4:8] = struct.pack("<I", len(data))
    image = read(tmp_path, bytes(data) + struct.pack("<H", len(fields)) + b"".join(fields) + bytes(4))
    wanted = Image.new("YCbCr", (48, 32), (150, 90, 170)).convert("RGB")
    assert difference(image, wanted) < 2


def test_pieces_that_lie_outside_or_overlap_are_refused(tmp_path: Path) -> None:
    levels = deep(SCENE, 16)
    whole = make_tiff(levels, 2, by_plane=True)
    for more in ({279: (levels.nbytes,) * 27}, {273: (1 << 30,) * 27}):
        (tmp_path / "photo.tif").write_bytes(make_tiff(levels, 2, by_plane=True, more=more))
        outcome = process(make_recipe(format=Format.PNG), make_job(tmp_path / "photo.tif", tmp_path / "out.png"))
        assert outcome.status is Status.FAILED
        assert "log" not in str(outcome.errors[0])
    assert read(tmp_path, whole).size == SCENE.size


@pytest.mark.parametrize("bits", [8, 16])
@pytest.mark.parametrize("turn", [3, 6, 8])
def test_an_orientation_may_stand_in_a_byte(tmp_path: Path, turn: int, bits: int) -> None:
    scene = make_scene(96, 64)
    data = make_tiff(deep(scene, bits), 2, more={274: (turn,)})
    as_number, as_byte = struct.pack("<HHII", 274, 4, 1, turn), struct.pack("<HHIBBH", 274, 1, 1, turn, 0, 0)
    assert data.count(as_number) == 1
    expected = read(tmp_path, data)
    assert expected.size == ((96, 64) if turn == 3 else (64, 96))
    assert difference(read(tmp_path, data.replace(as_number, as_byte)), expected) == 0


@pytest.mark.parametrize("compression", [1, PACKED, DEFLATE])
@pytest.mark.parametrize("bits", [8, 16])
def test_places_of_tiles_may_stand_where_those_of_strips_do(tmp_path: Path, bits: int, compression: int) -> None:
    scene = make_scene(96, 64)
    data = make_tiff(deep(scene, bits), 2, tile=32, compression=compression, is_old=True)
    assert difference(read(tmp_path, data), scene) == 0


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("predictor", [1, 3])
@pytest.mark.parametrize("by_plane", [False, True])
@pytest.mark.parametrize("kind", ["f2", "f4", "f8"])
def test_floats_in_colour(tmp_path: Path, kind: str, by_plane: bool, predictor: int, order: str) -> None:
    scene = make_scene(96, 64)
    levels = (np.asarray(scene) / 255).astype(kind)
    srgb = resource_path("profiles", "sRGB.icc").read_bytes()
    compression = DEFLATE if predictor > 1 else 1
    source, target = tmp_path / "photo.tif", tmp_path / "out.png"
    linear = np.where(levels <= 0.04045, levels / 12.92, ((levels + 0.055) / 1.055) ** 2.4).astype(kind)
    source.write_bytes(
        make_tiff(linear, 2, by_plane=by_plane, predictor=predictor, compression=compression, order=order)
    )
    outcome = process(make_recipe(format=Format.PNG), make_job(source, target))
    assert [str(note) for note in outcome.notes] == [
        "It holds floats without a colour profile; they were taken as linear light."
    ]
    with Image.open(target) as image:
        assert difference(image.convert("RGB"), scene) < 0.5
        assert image.info["icc_profile"] == srgb


@pytest.mark.parametrize("alpha", [False, True])
def test_floats_with_a_profile_are_in_its_colours(tmp_path: Path, alpha: bool) -> None:
    scene = make_scene(96, 64)
    levels = (np.asarray(scene) / 255).astype("f4")
    levels[:8] = 7.5
    if alpha:
        levels = np.dstack([levels, np.full((64, 96), 0.5, "f4")])
    srgb = resource_path("profiles", "sRGB.icc").read_bytes()
    more = {34675: struct.unpack(f"<{-(-len(srgb) // 4)}I", srgb.ljust(-(-len(srgb) // 4) * 4, b"\0"))}
    data = make_tiff(levels, 2, extra=(2,) if alpha else (), more=more)
    data = data.replace(struct.pack("<HHI", 34675, 4, len(more[34675])), struct.pack("<HHI", 34675, 7, len(srgb)))
    source, target = tmp_path / "photo.tif", tmp_path / "out.png"
    source.write_bytes(data)
    outcome = process(make_recipe(format=Format.PNG), make_job(source, target))
    assert [str(note) for note in outcome.notes] == ["What is brighter than white in it was made white."]
    with Image.open(target) as image:
        assert image.mode == ("RGBA" if alpha else "RGB")
        assert difference(image.convert("RGB").crop((0, 8, 96, 64)), scene.crop((0, 8, 96, 64))) < 0.5
        assert image.convert("RGB").getpixel((40, 3)) == (255, 255, 255)


@ORDERS
@pytest.mark.parametrize("bits", [6, 10, 12, 14, 24])
@pytest.mark.parametrize("mode", ["L", "RGB"])
@pytest.mark.parametrize(("compression", "by_plane"), [(1, False), (DEFLATE, False), (1, True)])
def test_numbers_of_an_odd_size(
    tmp_path: Path, bits: int, mode: str, order: str, compression: int, by_plane: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene = SCENE.convert(mode)
    top = (1 << bits) - 1
    levels = (np.asarray(scene).reshape(61, 90, -1) / 255 * top + 0.5).astype("u4")

    def packed(part: Array) -> Array:
        """The bytes of each row, as a picture of bytes."""
        if bits == 24:
            high_first = part.astype(">u4").view("u1").reshape(61, -1, 4)[:, :, 1:]
            return (high_first if order == ">" else high_first[:, :, ::-1]).reshape(61, -1)
        single = (part.reshape(61, -1, 1) >> np.arange(bits - 1, -1, -1)) & 1
        return np.packbits(single.reshape(61, -1).astype("u1"), axis=1)

    parts = [levels[:, :, index] for index in range(levels.shape[2])] if by_plane else [levels]
    rows = np.concatenate([packed(part) for part in parts])
    data = make_tiff(rows[:, :, None], PHOTOMETRIC[mode], order=order, compression=compression)
    samples = levels.shape[2]
    if by_plane:  # strips of 7 rows must not reach from one plane into the next
        rows = np.concatenate([np.pad(packed(part), ((0, 2), (0, 0))) for part in parts])
        data = make_tiff(rows[:, :, None], PHOTOMETRIC[mode], order=order)
    more = {256: (90,), 257: (61,), 258: (bits,) * samples, 277: (samples,), 284: (PLANES if by_plane else 1,)}
    data = _with_tags(data, more, order)
    assert difference(read(tmp_path, data), scene) < (3 if bits == 6 else 1)
    monkeypatch.setattr(tiff_pieces, "_AT_ONCE", 40)  # pieces of a row
    assert difference(read(tmp_path, data), scene) < (3 if bits == 6 else 1)


def test_rows_of_any_length_are_taken_apart_in_pieces(tmp_path: Path) -> None:
    levels = np.zeros((64, 50_000 * 3 // 8, 1), "u1")
    more = {256: (50_000,), 257: (64,), 258: (1,) * 3, 262: (2,), 277: (3,)}
    tracemalloc.start()
    try:
        assert read(tmp_path, _with_tags(make_tiff(levels, 1, order="<"), more, "<")).size == (50_000, 64)
        assert tracemalloc.get_traced_memory()[1] < 50_000 * 64 * 3 * 8
    finally:
        tracemalloc.stop()


def _with_tags(data: bytes, values: dict[int, tuple[int, ...]], order: str) -> bytes:
    """Change tags of a TIFF of `make_tiff`, which has its table at the end."""
    start = struct.unpack_from(order + "I", data, 4)[0]
    count = struct.unpack_from(order + "H", data, start)[0]
    changed = bytearray(data)
    for number in range(count):
        at = start + 2 + 12 * number
        tag = struct.unpack_from(order + "H", data, at)[0]
        if tag in values:
            packed = struct.pack(f"{order}{len(values[tag])}I", *values[tag])
            field = packed if len(packed) == 4 else struct.pack(order + "I", len(changed))
            changed[at : at + 12] = struct.pack(order + "HHI", tag, 4, len(values[tag])) + field
            changed += packed if len(packed) > 4 else b""
    return bytes(changed)


def test_grey_of_floats_is_linear_and_keeps_its_shadows(tmp_path: Path) -> None:
    ramp = np.tile(np.arange(256, dtype="f4") / 255, (16, 1))
    linear = np.where(ramp <= 0.04045, ramp / 12.92, ((ramp + 0.055) / 1.055) ** 2.4).astype("f4")
    source, target = tmp_path / "photo.tif", tmp_path / "out.png"
    for photometric, levels in ((1, linear), (0, 1 - linear)):
        source.write_bytes(make_tiff(levels[:, :, None], photometric))
        outcome = process(make_recipe(format=Format.PNG), make_job(source, target))
        assert [str(note) for note in outcome.notes] == [
            "It holds floats without a colour profile; they were taken as linear light."
        ]
        with Image.open(target) as image:
            assert np.abs(np.asarray(image.convert("L"))[0].astype(int) - np.arange(256)).max() <= 1
        target.unlink()


def test_floats_with_alpha_and_of_inks(tmp_path: Path) -> None:
    grey = np.asarray(SCENE.convert("L"), "f4") / 255
    image = read(tmp_path, make_tiff(np.dstack([grey, grey * 0 + 0.5]), 1, extra=(2,)))
    assert image.mode == "RGBA" and image.getchannel("A").getextrema() == (128, 128)
    assert difference(image.convert("L"), SCENE.convert("L")) < 1
    inks = make_scene(90, 61, seed=2).convert("CMYK")
    assert difference(read(tmp_path, make_tiff(np.asarray(inks).astype("f4") / 255, 5)), inks) < 1


@pytest.mark.parametrize("kind", ["i1", "i2"])
def test_signed_numbers_are_refused_before_the_start(tmp_path: Path, kind: str) -> None:
    """But grey of 32 bits, which Pillow and others call signed whatever is in it."""
    data = make_tiff(np.full((61, 90, 1), 9, kind), 1)
    with pytest.raises(PhotoError, match="signed or complex numbers"):
        read_header(io.BytesIO(data))


@pytest.mark.parametrize("kind", [{254: 4, 262: 4}, {254: 1, 262: 9}])
def test_a_first_page_that_can_not_be_read_is_passed_over(tmp_path: Path, kind: dict[int, int]) -> None:
    """A mask of one bit, and a smaller copy in some colours of its own."""
    small = {256: 16, 257: 8, 258: 1, 259: 1, 277: 1, 278: 8, 273: Block(b"\x55" * 16), 279: 16, **kind}
    scene = np.asarray(SCENE).tobytes()
    photo = {256: 90, 257: 61, 258: [8, 8, 8], 259: 1, 262: 2, 277: 3, 278: 61, 273: Block(scene), 279: len(scene)}
    assert difference(read(tmp_path, tiff_bytes(small, photo)), SCENE) == 0
    with pytest.raises(PhotoError):
        read(tmp_path, tiff_bytes(small))


@pytest.mark.parametrize("bits", [8, 16, 32])
def test_a_turn_that_only_xmp_tells_is_none(tmp_path: Path, bits: int) -> None:
    """As every program shows it; header and pixels must agree, or the picture is squeezed."""
    packet = b"""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
     xmlns:tiff="http://ns.adobe.com/tiff/1.0/" tiff:Orientation="6"/></rdf:RDF>"""
    levels = deep(SCENE, bits)
    samples = levels.astype(levels.dtype.newbyteorder("<")).tobytes()
    photo = {256: 90, 257: 61, 258: [bits] * 3, 259: 1, 262: 2, 277: 3, 278: 61, 273: Block(samples), 279: len(samples)}
    data = tiff_bytes({**photo, 700: packet})
    image = read(tmp_path, data)
    assert image.size == read_header(io.BytesIO(data)).upright_size == (90, 61)
    assert difference(image, SCENE) < 1
