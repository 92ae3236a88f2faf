import errno
import io
import struct
from datetime import datetime

import pytest
import rawpy

from studio.engine.header.read import Header, PhotoFormat, read_header, sniff
from studio.errors import PhotoError
from tests.box_file import box
from tests.picture import encode, make_scene
from tests.raw_file import ISO, LENS, MAKE, MODEL, make_dng
from tests.tiff_file import Raw, Table, tiff_bytes

TAKEN = "2024:05:06 07:08:09"
CAMERA: dict[int, object] = {271: MAKE, 272: MODEL, 274: 8, 34665: {34855: 400, 36867: TAKEN}}
SMALL: dict[int, object] = {254: 1, 256: 160, 257: 120, 258: [8, 8, 8], 259: 1, 262: 2, 277: 3}
SENSOR: dict[int, object] = {254: 0, 256: 6000, 257: 4000, 258: 14, 259: 1, 262: 32803, 277: 1}


def read(data: bytes) -> Header:
    return read_header(io.BytesIO(data))


def refusal(data: bytes) -> str:
    with pytest.raises(PhotoError) as caught:
        read(data)
    return str(caught.value)


@pytest.mark.parametrize("preview", [None, (160, 120), (32, 24)])
@pytest.mark.parametrize("orientation", [1, 3, 6, 8])
def test_a_dng_is_described_as_libraw_delivers_it(orientation: int, preview: tuple[int, int] | None) -> None:
    data = make_dng(orientation=orientation, preview=preview)
    found = read(data)
    with rawpy.imread(io.BytesIO(data)) as raw:
        assert (raw.sizes.width, raw.sizes.height) == (found.width, found.height) == (64, 48)
        height, width, _ = raw.postprocess().shape
        assert found.upright_size == (width, height)
    assert found.format is PhotoFormat.RAW
    assert (found.orientation, found.bits, found.channels) == (orientation, 16, 3)
    assert (found.camera, found.lens, found.iso) == (f"{MAKE} {MODEL}", LENS, ISO)
    assert found.taken == datetime(2024, 5, 6, 7, 8, 9)


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize(
    "tables",
    [
        [{**CAMERA, **SMALL, 330: [SENSOR]}],
        [{**CAMERA, **SMALL, 330: [SMALL, {**SENSOR, 262: 34892}]}],  # linear
        [{**CAMERA, **SMALL, 330: [{**SENSOR, 262: 2, 259: 34713}]}],  # Nikon's own compression
        [{**CAMERA, **SMALL, 330: [{**SENSOR, 262: 2, 259: 32767}]}],  # Sony's
        [{**CAMERA, **SENSOR, 259: 65_535}, SMALL],  # Pentax'
        [{**CAMERA, **SMALL}, SMALL, SENSOR],
        [{**CAMERA, **SENSOR, 50706: b"\1\4\0\0"}],
        [{**CAMERA, **SMALL, 50706: b"\1\4\0\0", 330: [{**SENSOR, 50829: [0, 0, 4000, 6000]}]}],
    ],
)
def test_raws_that_are_built_as_tiff_are_no_tiff(tables: list[Table], order: str) -> None:
    data = tiff_bytes(*tables, order=order)
    found = read(data)
    assert found.format is PhotoFormat.RAW
    assert (found.width, found.height, found.orientation, found.bits) == (6000, 4000, 8, 14)
    assert found.upright_size == (4000, 6000)
    assert (found.camera, found.iso, found.taken) == ("Nordkamera NK-24", 400, datetime(2024, 5, 6, 7, 8, 9))
    assert found.frames == 1
    assert sniff(data[:4096]) is PhotoFormat.RAW


@pytest.mark.parametrize(("kind", "big"), [(4, False), (13, False), (16, True), (18, True)])
def test_every_way_to_point_at_tables_below(kind: int, big: bool) -> None:
    data = bytearray(tiff_bytes({**CAMERA, **SMALL, 330: [SENSOR]}, big=big))
    place = data.index(struct.pack("<HH", 330, 4))
    data[place + 2] = kind
    assert read(bytes(data)).width == 6000


def test_borders_without_light_are_left_off() -> None:
    area = {50706: b"\1\4\0\0", 50829: [16, 32, 3984, 5968]}
    assert read(tiff_bytes({**CAMERA, **SENSOR, **area})).width == 5936
    assert read(tiff_bytes({**CAMERA, **SENSOR, **area})).height == 3968
    for wrong in ([0, 0, 5000, 6000], [0, 0, 0, 0], [90, 0, 80, 6000], [0, 0]):
        assert read(tiff_bytes({**CAMERA, **SENSOR, 50829: wrong})).width == 6000


def test_a_raw_that_has_smaller_copies_of_the_sensor_s_picture() -> None:
    small = {**SENSOR, 254: 1, 256: 8000, 257: 8000}
    assert read(tiff_bytes({**CAMERA, **SMALL, 330: [small, SENSOR]})).width == 6000


def test_a_raw_whose_tables_end_in_nothing_is_still_a_raw() -> None:
    data = tiff_bytes({**CAMERA, **SENSOR, 330: [SMALL]}, SMALL)
    assert read(data[:-20]).format is PhotoFormat.RAW


def test_a_canon_raw_without_its_size_in_exif() -> None:
    table = tiff_bytes({272: "EOS", 256: 2048, 257: 1366})
    first = struct.unpack("<I", table[4:8])[0]
    data = table[:4] + struct.pack("<I", len(table)) + b"CR\2\0" + table[12:] + table[first:]
    assert read(data).width == 2048


def test_a_raw_that_tells_no_size_is_refused() -> None:
    assert "does not say how large" in refusal(tiff_bytes({**CAMERA, **SMALL, 330: [{259: 34713}]}))
    assert read(tiff_bytes({**CAMERA, **SMALL, 330: [{259: 34713}]}, {256: 3000, 257: 2000})).width == 3000


def test_cr2() -> None:
    exif = {36867: TAKEN, 40962: 6720, 40963: 4480}
    data = tiff_bytes({**CAMERA, 34665: exif, 256: 2048, 257: 1366, 258: [8, 8, 8], 259: 6, 262: 2}, magic=b"II*\0")
    # Canon's marker takes the place where the first table would lie, so that table moves to the end.
    first = struct.unpack("<I", data[4:8])[0]
    count = struct.unpack("<H", data[first : first + 2])[0]
    table = data[first : first + 2 + 12 * count + 4]
    moved = data[:4] + struct.pack("<I", len(data)) + b"CR\2\0" + data[12:] + table
    found = read(moved)
    assert (found.format, found.width, found.height) == (PhotoFormat.RAW, 6720, 4480)
    assert found.camera == "Nordkamera NK-24"
    assert sniff(moved[:4096]) is PhotoFormat.RAW


@pytest.mark.parametrize(("magic", "order"), [(b"IIRO", "<"), (b"IIRS", "<"), (b"MMOR", ">"), (b"IIU\0", "<")])
def test_orf_and_rw2(magic: bytes, order: str) -> None:
    table = {**CAMERA, 256: 4640, 257: 3472, 258: 16, 259: 1, 262: 1}
    data = tiff_bytes(table, order=order, magic=magic)
    found = read(data)
    assert (found.format, found.width, found.height, found.orientation) == (PhotoFormat.RAW, 4640, 3472, 8)
    assert sniff(data[:4096]) is PhotoFormat.RAW


def test_rw2_keeps_size_and_exif_in_places_of_its_own() -> None:
    exif = tiff_bytes({274: 1, 34665: {34855: 800, 36867: TAKEN, 42036: "LUMIX G 20/F1.7"}})
    preview = encode(make_scene(160, 120), "JPEG", exif=b"Exif\0\0" + exif)
    table = {271: "Panasonic", 272: "DC-GX9", 274: 8, 2: 5312, 3: 3992, 4: 4, 5: 8, 6: 3892, 7: 5192, 46: preview}
    found = read(tiff_bytes(table, magic=b"IIU\0"))
    assert (found.width, found.height, found.orientation) == (5184, 3888, 8)
    assert (found.camera, found.iso, found.lens) == ("Panasonic DC-GX9", 800, "LUMIX G 20/F1.7")
    assert found.taken == datetime(2024, 5, 6, 7, 8, 9)
    for broken in (b"no JPEG at all", preview[:20], Raw(7, 1 << 31, b"\xff\xff\xff\x7f")):
        found = read(tiff_bytes({**table, 46: broken}, magic=b"IIU\0"))
        assert (found.width, found.iso) == (5184, None)


def test_phase_one() -> None:
    own = {0x108: 7400, 0x109: 5600, 0x10C: 7320, 0x10D: 5484}
    table = struct.pack("<II", len(own), 0) + b"".join(
        struct.pack("<IIII", tag, 1, 4, value) for tag, value in own.items()
    )
    main = tiff_bytes({**CAMERA, 256: 1, 257: 1, 259: 1, 262: 32803})
    first = struct.unpack("<I", main[4:8])[0]
    count = struct.unpack("<H", main[first : first + 2])[0]
    moved = main[:4] + struct.pack("<I", len(main)) + b"IIII" + b"waR\0" + struct.pack("<I", 0)
    data = moved + main[20:] + main[first : first + 6 + 12 * count]
    data = data[:16] + struct.pack("<I", len(data) - 8) + data[20:] + table
    found = read(data)
    assert (found.format, found.width, found.height) == (PhotoFormat.RAW, 7320, 5484)


def make_raf(sizes: dict[int, tuple[int, int]], preview: bytes) -> bytes:
    table = struct.pack(">I", len(sizes) + 1) + struct.pack(">HH6s", 0x130, 6, b"abcdef")
    table += b"".join(struct.pack(">HHHH", tag, 4, height, width) for tag, (width, height) in sizes.items())
    place = 160 + len(preview)
    head = b"FUJIFILMCCD-RAW 0201FF129502".ljust(84, b"\0")
    head += struct.pack(">IIII", 160, len(preview), place, len(table))
    return head.ljust(160, b"\0") + preview + table


class TestRaf:
    EXIF = tiff_bytes({271: "FUJIFILM", 272: "X-T5", 274: 6, 34665: {34855: 640, 36867: TAKEN}})
    PREVIEW = encode(make_scene(160, 120), "JPEG", exif=b"Exif\0\0" + EXIF, progressive=True)

    def test_size_from_its_table_and_the_rest_from_its_preview(self) -> None:
        data = make_raf({0x100: (7872, 5196), 0x111: (7728, 5152)}, self.PREVIEW)
        found = read(data)
        assert (found.format, found.width, found.height, found.orientation) == (PhotoFormat.RAW, 7728, 5152, 6)
        assert (found.camera, found.iso, found.taken) == ("FUJIFILM X-T5", 640, datetime(2024, 5, 6, 7, 8, 9))
        assert (found.file_bytes, found.bits, found.progressive) == (len(data), 16, False)
        assert data[found.exif_at :][: found.exif_bytes] == self.EXIF
        assert sniff(data[:4096]) is PhotoFormat.RAW

    def test_the_next_best_size(self) -> None:
        assert read(make_raf({0x100: (7872, 5196)}, self.PREVIEW)).width == 7872
        assert read(make_raf({}, self.PREVIEW)).width == 160

    def test_a_broken_preview(self) -> None:
        found = read(make_raf({0x111: (7728, 5152)}, b"no JPEG"))
        assert (found.width, found.orientation, found.camera) == (7728, 1, "")
        assert "preview is damaged" in str(found.problems[0])
        assert "no pixels" in refusal(make_raf({}, b"no JPEG"))

    def test_cut(self) -> None:
        assert refusal(make_raf({}, self.PREVIEW)[:90]).startswith("File is incomplete")


class Failing(io.BytesIO):
    """A file whose medium fails at a place."""

    def __init__(self, data: bytes, bad: int) -> None:
        super().__init__(data)
        self.bad = bad

    def read(self, size: int | None = -1, /) -> bytes:
        if self.tell() >= self.bad:
            raise OSError(errno.EIO, "bad sector")
        return super().read(size)


@pytest.mark.parametrize("kind", ["raf", "rw2", "dng"])
def test_a_card_that_fails_is_no_damaged_preview(kind: str) -> None:
    preview = TestRaf.PREVIEW
    far = bytes(9000) + preview
    data = {
        "raf": make_raf({0x111: (7728, 5152)}, far)[:84] + struct.pack(">I", 160 + 9000) + make_raf({}, far)[88:],
        "rw2": tiff_bytes({256: 60, 257: 40, 4: 0, 5: 0, 6: 40, 7: 60, 10: bytes(9000), 46: preview}, magic=b"IIU\0"),
        "dng": tiff_bytes({**CAMERA, **SENSOR, 700: bytes(9000), 330: [SMALL]}),
    }[kind]
    assert read(data).format is PhotoFormat.RAW
    with pytest.raises(PhotoError, match="can't be read: the disk has an error") as caught:
        read_header(Failing(data, 8192))
    assert isinstance(caught.value.__cause__, OSError)


CANON = bytes.fromhex("85c0b687820f11e08111f4ce462b6a48")


def make_cr3(*blocks: bytes) -> bytes:
    moov = box(b"moov", box(b"uuid", bytes(16), b"else"), box(b"uuid", CANON, *blocks), box(b"trak"))
    return box(b"ftyp", b"crx \0\0\0\1crx isom") + moov + box(b"mdat", bytes(90))


class TestCr3:
    MAIN = box(b"CMT1", tiff_bytes({256: 6000, 257: 4000, 271: "Canon", 272: "Canon EOS R6", 274: 8}))
    EXIF = box(b"CMT2", tiff_bytes({34855: 100, 36867: TAKEN, 42036: "RF50mm F1.8 STM"}))

    def test_all_facts(self) -> None:
        data = make_cr3(box(b"CNCV", b"CanonCR3"), self.MAIN, self.EXIF)
        found = read(data)
        assert (found.format, found.width, found.height, found.orientation) == (PhotoFormat.RAW, 6000, 4000, 8)
        assert (found.camera, found.lens, found.iso) == ("Canon EOS R6", "RF50mm F1.8 STM", 100)
        assert found.taken == datetime(2024, 5, 6, 7, 8, 9)
        assert sniff(data[:4096]) is PhotoFormat.RAW

    def test_what_is_missing_or_broken(self) -> None:
        assert read(make_cr3(self.MAIN)).taken is None
        assert read(make_cr3(self.MAIN, box(b"CMT2", b"II*\0\xff\xff\xff\xff"))).taken is None
        assert refusal(make_cr3(self.EXIF)).startswith("File is damaged")
        assert refusal(make_cr3(box(b"CMT1", b"II"))).startswith("File is damaged")
        assert refusal(box(b"ftyp", b"crx \0\0\0\1crx isom")).startswith("File is damaged")
        assert "no pixels" in refusal(make_cr3(box(b"CMT1", tiff_bytes({272: "x"}))))
