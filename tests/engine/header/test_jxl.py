import importlib
import io

import pytest
from PIL import Image

from studio.engine.header.read import Header, PhotoFormat, read_header, sniff
from studio.errors import PhotoError
from tests.box_file import box
from tests.picture import encode, make_scene, save
from tests.tiff_file import tiff_bytes

SCENE = make_scene(48, 32)
SIGNATURE = b"\0\0\0\x0cJXL \r\n\x87\n" + box(b"ftyp", b"jxl \0\0\0\0jxl ")


def read(data: bytes) -> Header:
    return read_header(io.BytesIO(data))


def refusal(data: bytes) -> str:
    with pytest.raises(PhotoError) as caught:
        read(data)
    return str(caught.value)


@pytest.fixture(autouse=True)
def plugin() -> None:
    importlib.import_module("pillow_jxl")


class Bits:
    """Writes numbers of single bits, lowest first."""

    def __init__(self) -> None:
        self.number = self.count = 0

    def put(self, *pairs: tuple[int, int]) -> "Bits":
        """Write pairs of a value and its number of bits."""
        for value, count in pairs:
            self.number |= value << self.count
            self.count += count
        return self

    @property
    def stream(self) -> bytes:
        return b"\xff\x0a" + self.number.to_bytes(self.count // 8 + 8, "little")


def sized(width: int = 48, height: int = 32) -> Bits:
    """Write a size that is no multiple of 8 nor in a common ratio."""
    return Bits().put((0, 1), (1, 2), (height - 1, 13), (0, 3), (1, 2), (width - 1, 13))


def described(
    orientation: int = 1,
    *,
    depth: tuple[tuple[int, int], ...] = ((0, 1), (0, 2)),
    before: tuple[tuple[int, int], ...] = (),
) -> Bits:
    """Write a size and what comes before the extra channels; `before` are the fields behind the orientation."""
    extras = before or ((0, 1), (0, 1), (0, 1))
    return sized().put((0, 1), (1, 1), (orientation - 1, 3), *extras, *depth, (1, 1))


PLAIN_COLOURS = ((0, 2), (1, 1), (1, 1))
"""No extra channel, XYB, the usual colours."""


@pytest.mark.parametrize(
    ("image", "options", "bits", "channels"),
    [
        (SCENE, {}, 8, 3),
        (SCENE, {"lossless": True}, 8, 3),
        (SCENE, {"use_container": True}, 8, 3),
        (SCENE.convert("L"), {}, 8, 1),
        (SCENE.convert("LA"), {}, 8, 2),
        (SCENE.convert("RGBA"), {}, 8, 4),
        (Image.new("I;16", (48, 32)), {"lossless": True}, 16, 1),
    ],
)
def test_what_the_encoder_writes(image: Image.Image, options: dict[str, object], bits: int, channels: int) -> None:
    data = encode(image, "JXL", **options)
    found = read(data)
    assert found.format is PhotoFormat.JXL
    assert (found.width, found.height, found.bits, found.channels) == (48, 32, bits, channels)
    assert (found.orientation, found.frames, found.progressive) == (1, 1, False)
    assert sniff(data[:4096]) is PhotoFormat.JXL


@pytest.mark.parametrize(
    "size",
    [(8, 8), (256, 256), (264, 8), (1, 1), (640, 480), (1920, 1080), (300, 200), (600, 500), (400, 200), (500, 400)],
)
def test_sizes(size: tuple[int, int]) -> None:
    assert read(encode(Image.new("L", size), "JXL")).upright_size == size


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_jpeg_in_a_jpeg_xl_is_given_back_unturned(tmp_path_factory: pytest.TempPathFactory, orientation: int) -> None:
    exif = Image.Exif()
    exif[274] = orientation
    path = save(tmp_path_factory.mktemp("jpeg") / "a.jpg", SCENE, exif=exif)
    with Image.open(path) as jpeg:
        data = encode(jpeg, "JXL", lossless_jpeg=True)
    found = read(data)
    with Image.open(io.BytesIO(data)) as image:
        assert (found.width, found.height) == image.size == (48, 32)
        assert image.getexif()[274] == orientation == found.orientation
    assert "EXIF is packed" in str(found.problems[0])


@pytest.mark.parametrize("orientation", range(1, 9))
def test_all_other_jpeg_xl_is_turned_by_the_decoder(orientation: int) -> None:
    found = read(described(orientation).put(*PLAIN_COLOURS).stream)
    assert (found.width, found.height) == ((32, 48) if orientation >= 5 else (48, 32))
    assert found.orientation == 1


@pytest.mark.parametrize(
    ("depth", "bits"),
    [
        (((0, 1), (1, 2)), 10),
        (((0, 1), (2, 2)), 12),
        (((0, 1), (3, 2), (15, 6)), 16),
        (((1, 1), (0, 2), (7, 4)), 32),
        (((1, 1), (1, 2), (4, 4)), 16),
        (((1, 1), (3, 2), (19, 6), (4, 4)), 20),
    ],
)
def test_depths(depth: tuple[tuple[int, int], ...], bits: int) -> None:
    found = read(described(depth=depth).put(*PLAIN_COLOURS).stream)
    assert (found.bits, found.channels) == (bits, 3)


def test_animations_have_several_frames() -> None:
    for animation in (
        ((0, 2), (0, 2), (1, 2), (5, 3)),
        ((2, 2), (700, 10), (2, 2), (99, 8), (2, 2), (9, 16)),
        ((3, 2), (700, 30), (3, 2), (99, 10), (3, 2), (9, 32)),
    ):
        before = ((0, 1), (0, 1), (1, 1), *animation, (0, 1))
        found = read(described(before=before, depth=((0, 1), (2, 2))).put(*PLAIN_COLOURS).stream)
        assert (found.frames, found.bits, found.channels) == (2, 12, 3)


@pytest.mark.parametrize(
    "preview",
    [
        ((1, 1), (1, 1), (2, 2), (9, 5), (0, 3), (3, 2), (90, 9)),
        ((1, 1), (0, 1), (3, 2), (90, 12), (4, 3)),
    ],
)
def test_a_preview_and_another_size_to_be_seen_at_are_passed_over(preview: tuple[tuple[int, int], ...]) -> None:
    seen_at = ((1, 1), (1, 1), (3, 5), (0, 3), (5, 5))
    found = read(described(before=(*seen_at, *preview, (0, 1)), depth=((0, 1), (2, 2))).put(*PLAIN_COLOURS).stream)
    assert (found.width, found.bits, found.channels) == (48, 12, 3)


@pytest.mark.parametrize(
    ("extra", "channels"),
    [
        (((1, 2), (1, 1)), 4),
        (((1, 2), (0, 1), (0, 2), (0, 1), (0, 2), (0, 2), (0, 2), (0, 1)), 4),
        (((1, 2), (0, 1), (1, 2), (0, 1), (0, 2), (3, 2), (2, 3), (1, 2), (2, 4), (0x4142, 16)), 3),
        (((1, 2), (0, 1), (2, 2), (0, 4), (0, 1), (0, 2), (0, 2), (0, 2), (0, 64)), 3),
        (((1, 2), (0, 1), (2, 2), (3, 4), (0, 1), (0, 2), (0, 2), (0, 2), (1, 2), (2, 2)), 3),
        (((2, 2), (1, 4), (1, 1), (0, 1), (1, 2), (0, 1), (0, 2), (0, 2), (0, 2), (1, 1)), 4),
    ],
)
def test_channels_beyond_the_colours(extra: tuple[tuple[int, int], ...], channels: int) -> None:
    if extra[0] == (2, 2):  # three: alpha, depth, alpha
        assert read(described().put(*extra, (1, 1), (1, 1)).stream).channels == channels
        return
    assert read(described().put(*extra, (1, 1), (1, 1)).stream).channels == channels
    grey = read(described().put(*extra, (1, 1), (0, 1), (0, 1), (1, 2)).stream)
    assert grey.channels == channels - 2


def boxed(*boxes: bytes) -> bytes:
    return SIGNATURE + b"".join(boxes)


STREAM = encode(SCENE, "JXL") if importlib.import_module("pillow_jxl") else b""
BLOCK = tiff_bytes({272: "NK-24", 274: 6})


@pytest.mark.parametrize("prefix", [b"\0\0\0\0", b"\0\0\0\6Exif\0\0", b""])
@pytest.mark.parametrize("first", [True, False])
def test_exif(prefix: bytes, first: bool) -> None:
    boxes = [box(b"Exif", prefix, BLOCK), box(b"jxlc", STREAM)]
    data = boxed(*(boxes if first else reversed(boxes)))
    found = read(data)
    assert (found.camera, found.orientation, found.upright_size) == ("NK-24", 1, (48, 32))
    assert data[found.exif_at :][: found.exif_bytes] == BLOCK


def test_a_stream_in_parts() -> None:
    for cut in (1, 3, 200):
        data = boxed(box(b"jxlp", b"\0\0\0\0", STREAM[:cut]), box(b"jxlp", b"\x80\0\0\1", STREAM[cut:]))
        assert read(data).upright_size == (48, 32)


def test_packed_exif_is_said() -> None:
    assert "EXIF is packed" in str(read(boxed(box(b"brob", b"Exif", bytes(9)), box(b"jxlc", STREAM))).problems[0])
    assert read(boxed(box(b"brob", b"xml ", bytes(9)), box(b"jxlc", STREAM))).problems == ()
    found = read(boxed(box(b"brob", b"Exif", bytes(9)), box(b"jxlc", STREAM), box(b"Exif", bytes(4), BLOCK)))
    assert (found.camera, found.problems) == ("NK-24", ())


def test_what_is_damaged_behind_the_picture_does_not_matter() -> None:
    assert read(boxed(box(b"jxlc", STREAM), b"\0\0\0\3oops")).upright_size == (48, 32)
    assert "impossible size" in refusal(boxed(b"\0\0\0\3oops....", box(b"jxlc", STREAM)))


@pytest.mark.parametrize("data", [b"\xff\x0a", b"\xff\x0a\x01", described().stream[:6], boxed(box(b"jxlc", b"\0" * 9))])
def test_a_header_that_makes_no_sense_is_called_damaged(data: bytes) -> None:
    assert refusal(data).startswith("File is damaged")


def test_cut() -> None:
    assert refusal(boxed()).startswith("File is incomplete")
    assert refusal(boxed(box(b"jxlc"))).startswith("File is incomplete")


def test_a_small_file_may_announce_a_huge_picture() -> None:
    huge = Bits().put((0, 1), (3, 2), ((1 << 30) - 1, 30), (1, 3)).put((1, 1)).stream
    assert "megapixels; the limit is 500" in refusal(huge)
