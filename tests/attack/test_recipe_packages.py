"""Recipes that come as a ZIP file of a stranger: nothing outside, no links, no bombs, only what the recipe names."""

import io
import stat
import struct
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image

from studio.batch.package.layout import LARGEST_PACKAGE, entry_name
from studio.batch.package.unpack import import_recipe
from studio.errors import RecipeError
from studio.paths import recipe_folder
from tests.command import studio


def png(width: int = 20) -> bytes:
    stream = io.BytesIO()
    Image.new("RGBA", (width, 10), "red").save(stream, "PNG")
    return stream.getvalue()


def text(image: str = "logo.png", more: str = "") -> str:
    return f'version = 1\nname = "Evil"\n[[export]]\n{more}[[export.watermark]]\nimage = {image!r}\n'


def pack(path: Path, *files: tuple[str | zipfile.ZipInfo, bytes | str]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files:
            archive.writestr(name, data)
    return path


def link(name: str, target: str) -> tuple[zipfile.ZipInfo, str]:
    entry = zipfile.ZipInfo(name)
    entry.create_system = 3
    entry.external_attr = (stat.S_IFLNK | 0o777) << 16
    return entry, target


@pytest.fixture(autouse=True)
def nothing_else(tmp_path: Path) -> Iterator[None]:
    """Whatever is in a package, nothing is written outside of the library, and nothing is left half done in it."""
    (tmp_path / "place").mkdir()
    (tmp_path / "place" / "private.png").write_bytes(png())
    before = everything(tmp_path)
    yield
    library = recipe_folder()
    new = {path for path in everything(tmp_path) - before if library not in (path, *path.parents)}
    assert {path.name for path in new} <= {"x.recipe.zip", *(part.name for part in library.parents)}
    assert not [path for path in library.rglob("*") if path.name.endswith(".part")]


def everything(folder: Path) -> set[Path]:
    return set(folder.rglob("*"))


def refused(path: Path, says: str) -> None:
    with pytest.raises(RecipeError, match=says):
        import_recipe(path)
    assert not recipe_folder().exists() or list(recipe_folder().iterdir()) == []


OUTSIDE = (
    "../logo.png", "a/../../logo.png", "/tmp/logo.png", "C:/logo.png", "C:logo.png", "..\\logo.png", "a\\b.png",
    "//server/share/logo.png", "a/..", "logo\n.png",
)  # fmt: skip


@pytest.mark.parametrize("name", OUTSIDE)
def test_no_name_leads_out(tmp_path: Path, name: str) -> None:
    path = tmp_path / "x.recipe.zip"
    refused(pack(path, ("x.recipe.toml", text()), ("logo.png", png()), (name, png())), "leads out of the package")
    toml = text().replace("'logo.png'", '"' + name.replace("\\", "\\\\").replace("\n", "\\n") + '"')
    refused(pack(path, ("x.recipe.toml", toml), ("logo.png", png())), "leads out of the package")


def test_what_lies_on_this_computer_is_not_taken(tmp_path: Path) -> None:
    path = pack(tmp_path / "x.recipe.zip", ("x.recipe.toml", text(str(tmp_path / "place" / "private.png"))))
    refused(path, "leads out")
    refused(pack(path, ("x.recipe.toml", text("place/private.png"))), "lacks 'place/private.png'")


@pytest.mark.parametrize("name", ["logo.png", "other.png", "folder/"])
def test_no_link_is_unpacked(tmp_path: Path, name: str) -> None:
    path = pack(
        tmp_path / "x.recipe.zip", ("x.recipe.toml", text()), *((("logo.png", png()),) if name != "logo.png" else ()),
        link(name, "/etc/passwd"),
    )  # fmt: skip
    refused(path, "is a link or a device")


def test_only_what_the_recipe_names_is_taken(tmp_path: Path) -> None:
    path = pack(
        tmp_path / "x.recipe.zip",
        ("nord/x.recipe.toml", text()), ("nord/logo.png", png()), ("nord/setup.exe", b"MZ"), ("nord/.hidden", b"x"),
        ("__MACOSX/nord/._x.recipe.toml", b"x"), ("nord/sub/logo.png", png(30)),
    )  # fmt: skip
    import_recipe(path)
    files = {
        file.relative_to(recipe_folder()).as_posix(): file for file in recipe_folder().rglob("*") if file.is_file()
    }
    assert sorted(files) == ["evil.files/logo.png", "evil.recipe.toml"]
    assert files["evil.files/logo.png"].read_bytes() == png()
    assert stat.S_IMODE(files["evil.files/logo.png"].stat().st_mode) & 0o111 == 0


@pytest.mark.parametrize(
    ("more", "name", "data", "says"),
    [
        ("", "logo.png", b"MZ\x90\0 a program", "is not a picture"),
        ("", "logo.png", b"", "is not a picture"),
        ("", "logo.png", b"%!PS-Adobe-3.0 EPSF", "is not a picture"),
        ('profile = "p.icc"\n', "p.icc", png(), "is not an ICC profile"),
    ],
)
def test_what_is_in_a_file_must_be_what_it_is_named_for(
    tmp_path: Path, more: str, name: str, data: bytes, says: str
) -> None:
    files = {"logo.png": png()} | {name: data}
    refused(pack(tmp_path / "x.recipe.zip", ("x.recipe.toml", text(more=more)), *files.items()), says)


def test_a_broken_font_is_not_taken(tmp_path: Path) -> None:
    toml = 'version = 1\n[[export]]\n[[export.watermark]]\ntext = "x"\nfont = "f.ttf"\n'
    refused(pack(tmp_path / "x.recipe.zip", ("x.recipe.toml", toml), ("f.ttf", b"\0\1\0\0 no font")), "is not a font")


def test_a_bomb_is_given_up_at_the_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert LARGEST_PACKAGE <= 300_000_000
    monkeypatch.setattr("studio.batch.package.unpack.LARGEST_PACKAGE", 30_000_000)
    path = tmp_path / "x.recipe.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        archive.writestr("x.recipe.toml", text())
        with archive.open("logo.png", "w", force_zip64=False) as stream:
            stream.write(png())
            for _ in range(31):
                stream.write(bytes(1_000_000))
    assert path.stat().st_size < 1_000_000
    began = time.process_time()
    refused(path, "is too large")
    assert time.process_time() - began < 6


def test_the_limit_is_for_all_files_together(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("studio.batch.package.unpack.LARGEST_PACKAGE", 3 * len(png()) // 2)
    watermark = 'version = 1\nname = "Evil"\n[[export]]\n[[export.watermark]]\nimage = "a.png"\n'
    files = (("x.recipe.toml", watermark), ("a.png", png()))
    import_recipe(pack(tmp_path / "x.recipe.zip", *files))
    second = f'{watermark}[[export.watermark]]\nimage = "b.png"\n'
    both = pack(tmp_path / "x.recipe.zip", ("x.recipe.toml", second), *files[1:], ("b.png", png(21)))
    with pytest.raises(RecipeError, match="is too large"):
        import_recipe(both, name="Other")


def test_a_recipe_that_unpacks_to_more_than_a_recipe_is_given_up_early(tmp_path: Path) -> None:
    refused(pack(tmp_path / "x.recipe.zip", ("x.recipe.toml", "#" * 50_000_000)), "is too large")


def lying_about_size(data: bytes) -> bytes:
    """The directory says that the logo has 10 bytes."""
    at = data.rindex(b"PK\x01\x02")
    return data[: at + 24] + struct.pack("<I", 10) + data[at + 28 :]


def many_entries(data: bytes) -> bytes:
    return data[:-14] + struct.pack("<HH", 60_000, 60_000) + data[-10:]


def far_directory(data: bytes) -> bytes:
    return data[:-6] + struct.pack("<I", 0xFFFFFFF0) + data[-2:]


def huge_directory(data: bytes) -> bytes:
    return data[:-10] + struct.pack("<I", 0x7FFFFFFF) + data[-6:]


def wrong_sum(data: bytes) -> bytes:
    at = data.rindex(b"PK\x01\x02")
    return data[: at + 16] + b"\1\2\3\4" + data[at + 20 :]


def outside_local(data: bytes) -> bytes:
    at = data.rindex(b"PK\x01\x02")
    return data[: at + 42] + struct.pack("<I", len(data)) + data[at + 46 :]


def encrypted(data: bytes) -> bytes:
    at = data.rindex(b"PK\x01\x02")
    return data[: at + 8] + b"\1\0" + data[at + 10 :]


def strange_method(data: bytes) -> bytes:
    at = data.rindex(b"PK\x01\x02")
    return data[: at + 10] + b"\x0e\0" + data[at + 12 :]


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lying_about_size, "is damaged"),
        (many_entries, "more than 1,000 files|more than 1000 files"),
        (far_directory, "is damaged"),
        (huge_directory, "more than"),
        (wrong_sum, "is damaged"),
        (outside_local, "is damaged"),
        (encrypted, "is encrypted"),
        (strange_method, "is encrypted"),
        (lambda data: data[: len(data) // 2], "not a whole ZIP file"),
        (lambda data: b"", "not a whole ZIP file"),
        (lambda data: data[100:], "is damaged"),
    ],
)  # fmt: skip
def test_a_false_directory_is_refused(tmp_path: Path, change: Callable[[bytes], bytes], says: str) -> None:
    path = pack(tmp_path / "x.recipe.zip", ("x.recipe.toml", text()), ("logo.png", png()))
    path.write_bytes(change(path.read_bytes()))
    refused(path, says)


def test_a_name_that_comes_twice_is_refused(tmp_path: Path) -> None:
    path = pack(tmp_path / "x.recipe.zip", ("x.recipe.toml", text()), ("logo.png", png()), ("LOGO.png", png(30)))
    refused(path, "twice")


@pytest.mark.parametrize("names", [(), ("a.recipe.toml", "b.recipe.toml")])
def test_there_must_be_one_recipe(tmp_path: Path, names: tuple[str, ...]) -> None:
    path = pack(tmp_path / "x.recipe.zip", ("logo.png", png()), *((name, text()) for name in names))
    refused(path, f"has {len(names)} recipe files")


def test_no_other_recipe_and_none_of_its_files_is_touched(tmp_path: Path) -> None:
    first = pack(tmp_path / "x.recipe.zip", ("x.recipe.toml", text()), ("logo.png", png()))
    import_recipe(first)
    before = {path: path.read_bytes() for path in recipe_folder().rglob("*") if path.is_file()}
    for name in ("Evil", "evil", "EVIL"):
        toml = text().replace("Evil", name)
        path = pack(first, ("x.recipe.toml", toml), ("logo.png", png(33)))
        with pytest.raises(RecipeError, match="already"):
            import_recipe(path)
    toml = text("../evil.files/logo.png").replace("Evil", "evil.recipe")
    with pytest.raises(RecipeError, match="leads out"):
        import_recipe(pack(first, ("x.recipe.toml", toml), ("logo.png", png(33))))
    assert {path: path.read_bytes() for path in recipe_folder().rglob("*") if path.is_file()} == before


@pytest.mark.parametrize("name", ["con.png", "COM¹.png", "lpt9.png", "nul.tar.png"])
def test_no_file_gets_the_name_of_a_device(tmp_path: Path, name: str) -> None:
    """On Windows such a name is one, whatever its suffix, also with a raised number."""
    import_recipe(pack(tmp_path / "x.recipe.zip", ("x.recipe.toml", text(name)), (name, png())))
    (file,) = recipe_folder().rglob("*.png")
    assert file.name == f"file-{name}"


def test_a_pipe_is_no_package(tmp_path: Path) -> None:
    import os

    os.mkfifo(tmp_path / "x.recipe.zip")
    answer = studio("recipes", "import", tmp_path / "x.recipe.zip")
    assert answer.code == 2
    assert "can't be read" in answer.err


def test_a_name_of_a_package_is_one_form() -> None:
    assert entry_name("./a//b.png") == "a/b.png"
    assert entry_name("e\u0301.png") == "\u00e9.png"


def test_every_cut_and_flipped_byte_is_a_sentence(tmp_path: Path) -> None:
    whole = pack(tmp_path / "x.recipe.zip", ("x.recipe.toml", text()), ("logo.png", png())).read_bytes()
    for at in range(0, len(whole), 3):
        for data in (whole[:at], whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1 :]):
            (tmp_path / "x.recipe.zip").write_bytes(data)
            try:
                import_recipe(tmp_path / "x.recipe.zip", replace=True)
            except RecipeError:
                continue
