"""Small pictures: from where, how turned and coloured, and what is kept."""

import io
from pathlib import Path

import pytest
from PIL import Image, ImageCms

from studio.engine.thumbnail import Cache, Thumbnail, open_cache, thumbnail
from studio.errors import PhotoError
from studio.paths import resource_path
from tests.picture import make_scene


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    return Cache(tmp_path / "cache")


def save(
    path: Path, image: Image.Image, small: Image.Image | None = None, orientation: int = 1, **options: object
) -> Path:
    """Write a JPEG with an EXIF block that may hold a preview."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    block = exif.tobytes()
    if small is not None:
        stream = io.BytesIO()
        small.save(stream, "JPEG", quality=90)
        block = _exif_with_preview(orientation, stream.getvalue())
    image.save(path, quality=92, exif=block, **options)  # type: ignore[arg-type]
    return path


def _exif_with_preview(orientation: int, data: bytes) -> bytes:
    """Build an EXIF block by hand: orientation in the first table, a JPEG in the second (EXIF 2.32, 4.5)."""
    first = (1).to_bytes(2, "little") + _entry(0x0112, 3, orientation) + (8 + 2 + 12 + 4).to_bytes(4, "little")
    start = 8 + len(first) + 2 + 2 * 12 + 4
    second = (2).to_bytes(2, "little") + _entry(0x0201, 4, start) + _entry(0x0202, 4, len(data)) + bytes(4)
    return b"Exif\0\0II*\0" + (8).to_bytes(4, "little") + first + second + data


def _entry(tag: int, kind: int, value: int) -> bytes:
    return (
        tag.to_bytes(2, "little") + kind.to_bytes(2, "little") + (1).to_bytes(4, "little") + value.to_bytes(4, "little")
    )


def make(path: Path, cache: Cache, side: int = 160) -> Thumbnail:
    status = path.stat()
    return thumbnail(path, status.st_size, status.st_mtime_ns, side, cache)


def colour(picture: Thumbnail, across: float = 0.5, down: float = 0.5) -> tuple[int, ...]:
    width, height, pixels = picture
    at = (int(height * down) * width + int(width * across)) * 3
    return tuple(pixels[at : at + 3])


RED, BLUE = (220, 20, 20), (20, 20, 220)


def near(one: tuple[int, ...], other: tuple[int, ...]) -> bool:
    return max(abs(a - b) for a, b in zip(one, other, strict=True)) < 16


def test_the_preview_in_the_file_is_taken_where_it_is_good(tmp_path: Path, cache: Cache) -> None:
    path = save(tmp_path / "a.jpg", Image.new("RGB", (1500, 1000), RED), Image.new("RGB", (240, 160), BLUE))
    picture = make(path, cache)
    assert picture[:2] == (160, 107)
    assert near(colour(picture), BLUE)


@pytest.mark.parametrize("small", [(100, 67), (200, 150), (160, 160)], ids=["too small", "bars", "square"])
def test_a_preview_that_is_small_or_has_bars_is_not_taken(tmp_path: Path, cache: Cache, small: tuple[int, int]) -> None:
    path = save(tmp_path / "a.jpg", Image.new("RGB", (1500, 1000), RED), Image.new("RGB", small, BLUE))
    picture = make(path, cache)
    assert picture[:2] == (160, 107)
    assert near(colour(picture), RED)


def test_a_broken_preview_is_no_loss(tmp_path: Path, cache: Cache) -> None:
    path = save(tmp_path / "a.jpg", Image.new("RGB", (1500, 1000), RED), Image.new("RGB", (240, 160), BLUE))
    data = bytearray(path.read_bytes())
    at = data.find(b"\xff\xd8", 10)
    data[at : at + 20] = bytes(20)
    path.write_bytes(data)
    assert near(colour(make(path, cache)), RED)


@pytest.mark.parametrize("has_preview", [True, False])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_it_is_upright(tmp_path: Path, cache: Cache, orientation: int, has_preview: bool) -> None:
    from studio.engine.decode.orientation import turn_upright

    image = Image.new("RGB", (300, 200), BLUE)
    image.paste(RED, (0, 0, 60, 60))  # the left upper corner as it is stored
    path = save(tmp_path / "a.jpg", image, image.resize((180, 120)) if has_preview else None, orientation)
    width, height, pixels = make(path, cache, 150)
    shown = Image.frombytes("RGB", (width, height), pixels)
    wanted = turn_upright(image, orientation).resize((width, height))
    for across in (0.08, 0.92):
        for down in (0.08, 0.92):
            at = int(width * across), int(height * down)
            assert near(shown.getpixel(at), wanted.getpixel(at))  # type: ignore[arg-type]


def test_its_colours_are_those_of_the_photo(tmp_path: Path, cache: Cache) -> None:
    profile = resource_path("profiles", "AdobeRGB.icc").read_bytes()
    path = save(tmp_path / "a.jpg", Image.new("RGB", (400, 300), (60, 180, 60)), icc_profile=profile)
    source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
    wanted = ImageCms.profileToProfile(Image.new("RGB", (1, 1), (60, 180, 60)), source, ImageCms.createProfile("sRGB"))
    assert wanted is not None
    assert near(colour(make(path, cache)), wanted.getpixel((0, 0)))  # type: ignore[arg-type]
    assert not near(colour(make(path, cache)), (60, 180, 60))


@pytest.mark.parametrize("name", ["AdobeRGB", "DisplayP3"])
def test_a_preview_of_a_photo_in_other_colours_is_not_taken(tmp_path: Path, cache: Cache, name: str) -> None:
    """Nothing in the file says in which colours its preview is: cameras and editors differ."""
    profile = resource_path("profiles", f"{name}.icc").read_bytes()
    image, small = Image.new("RGB", (600, 400), (60, 180, 60)), Image.new("RGB", (240, 160), RED)
    with_preview = save(tmp_path / "a.jpg", image, small, icc_profile=profile)
    plain = save(tmp_path / "b.jpg", image, icc_profile=profile)
    assert near(colour(make(with_preview, cache)), colour(make(plain, cache)))


def test_a_preview_of_a_photo_that_says_srgb_is_taken(tmp_path: Path, cache: Cache) -> None:
    for number, profile in enumerate((resource_path("profiles", "sRGB.icc").read_bytes(), b"no profile at all")):
        image, small = Image.new("RGB", (600, 400), RED), Image.new("RGB", (240, 160), BLUE)
        path = save(tmp_path / f"{number}.jpg", image, small, icc_profile=profile)
        assert near(colour(make(path, cache)), BLUE)


def test_transparency_lies_on_white_and_nothing_is_enlarged(tmp_path: Path, cache: Cache) -> None:
    path = tmp_path / "a.png"
    Image.new("RGBA", (40, 30), (0, 0, 0, 0)).save(path)
    assert make(path, cache) == (40, 30, b"\xff" * 3600)


def test_what_is_no_photo_is_refused_in_a_sentence(tmp_path: Path, cache: Cache) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(b"this is text, and nothing else is in here")
    with pytest.raises(PhotoError, match="plain text"):
        make(path, cache)


def test_a_kept_picture_holds_for_that_file_and_size_only(tmp_path: Path, cache: Cache) -> None:
    path = save(tmp_path / "a.jpg", make_scene(600, 400))
    first = make(path, cache)
    kept = cache.path(path, path.stat().st_size, path.stat().st_mtime_ns, 160)
    assert kept.is_file()
    marked = Image.new("RGB", (160, 107), BLUE)
    cache.write(kept, marked)
    assert near(colour(make(path, cache)), BLUE)
    assert make(path, cache, 100)[:2] == (100, 67)
    save(path, Image.new("RGB", (600, 400), RED))
    assert near(colour(make(path, cache)), RED)
    assert first[:2] == (160, 107)


def test_a_broken_kept_picture_is_made_again(tmp_path: Path, cache: Cache) -> None:
    path = save(tmp_path / "a.jpg", Image.new("RGB", (600, 400), RED))
    make(path, cache)
    kept = cache.path(path, path.stat().st_size, path.stat().st_mtime_ns, 160)
    for broken in (b"", b"\xff\xd8nonsense", kept.read_bytes()[:-400]):
        kept.write_bytes(broken)
        assert near(colour(make(path, cache)), RED)
        assert len(kept.read_bytes()) > 400


def test_the_folder_stays_within_its_bound_and_loses_the_oldest(tmp_path: Path) -> None:
    import os

    cache = Cache(tmp_path / "cache", largest=30_000)
    paths = []
    for number in range(40):
        kept = cache.path(Path(f"{number}.jpg"), 1, 1, 160)
        cache.write(kept, Image.effect_noise((60, 40), 90).convert("RGB"))
        os.utime(kept, (number + 1, number + 1))
        paths.append(kept)
    cache.prune()
    left = [path for path in paths if path.exists()]
    assert 0 < sum(path.stat().st_size for path in left) <= 30_000
    assert left == paths[-len(left) :]
    assert not list((tmp_path / "cache").rglob("*.part"))


def test_a_folder_that_can_not_be_written_is_no_loss(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    path = save(tmp_path / "a.jpg", Image.new("RGB", (600, 400), RED))
    assert near(colour(make(path, Cache(tmp_path / "file" / "cache"))), RED)


def test_a_worker_keeps_one_cache(tmp_path: Path) -> None:
    assert open_cache(tmp_path) is open_cache(tmp_path)
