"""What differs on upright photos: every key of a watermark, by how the photo is seen."""

import hashlib
from pathlib import Path

import pytest
from PIL import Image

from tests.command import call
from tests.picture import make_scene

Capture = pytest.CaptureFixture[str]

PLAIN = 'version = 1\n[[export]]\nresize = { mode = "long-edge", pixels = 90 }\n'
BASE = {
    "text": '"Lying {n}"', "font": '"Inter"', "size": '"20%"', "colour": '"#ffffff"', "opacity": "90",
    "anchor": '"south-east"', "offset": '["3%", "3%"]', "angle": "0", "tile": "false", "gap": '"10%"',
}  # fmt: skip
UPRIGHT = {
    "text": '"Up {stem}"', "font": '"Great Vibes"', "size": '"31%"', "colour": '"#ff0000"', "opacity": "40",
    "anchor": '"north-west"', "offset": "[1, 2]", "angle": "15", "tile": "true", "gap": '"30%"',
    "outline": '{ colour = "#00ff00", width = "9%" }', "shadow": '{ blur = "3%" }', "scale": '"60%"',
}  # fmt: skip


def table(keys: dict[str, str]) -> str:
    return "".join(f"{key} = {value}\n" for key, value in keys.items())


def inline(keys: dict[str, str]) -> str:
    return "{ " + ", ".join(f"{key} = {value}" for key, value in keys.items()) + " }"


@pytest.fixture
def card(tmp_path: Path) -> Path:
    """A lying photo, an upright one, and one that is stored lying and is upright by its orientation."""
    folder = tmp_path / "card"
    folder.mkdir()
    make_scene(120, 80, seed=1).save(folder / "lying.jpg")
    make_scene(80, 120, seed=2).save(folder / "upright.jpg")
    exif = Image.Exif()
    exif[0x0112] = 6
    make_scene(120, 80, seed=3).save(folder / "turned.jpg", exif=exif)
    return folder


def deliver(capsys: Capture, card: Path, out: Path, watermark: str) -> dict[str, str]:
    """Deliver with a watermark, in TOML; return the sum of each file."""
    recipe = out.with_suffix(".recipe.toml")
    recipe.write_text(f"{PLAIN}[[export.watermark]]\n{watermark}", encoding="utf-8")
    answer = call(capsys, "run", card, "--to", out, "--recipe", recipe, "--workers", "0")
    assert answer.code == 0, answer.err
    return {path.stem: hashlib.sha256(path.read_bytes()).hexdigest() for path in out.iterdir()}


@pytest.mark.parametrize("key", UPRIGHT)
def test_each_key_may_differ(tmp_path: Path, card: Path, capsys: Capture, key: str) -> None:
    base = {each: value for each, value in BASE.items() if each != "tile"}
    lying = deliver(capsys, card, tmp_path / "lying", table(base))
    upright = deliver(capsys, card, tmp_path / "upright", table(base | {key: UPRIGHT[key]}))
    mixed = deliver(capsys, card, tmp_path / "mixed", table(base) + f"portrait = {inline({key: UPRIGHT[key]})}\n")
    assert mixed == {"lying": lying["lying"], "upright": upright["upright"], "turned": upright["turned"]}
    if key != "gap":
        assert mixed["turned"] != lying["turned"]
        assert mixed["upright"] != lying["upright"]


def test_all_keys_may_differ_at_once(tmp_path: Path, card: Path, capsys: Capture) -> None:
    upright = deliver(capsys, card, tmp_path / "upright", table(UPRIGHT))
    lying = deliver(capsys, card, tmp_path / "lying", table(BASE))
    mixed = deliver(capsys, card, tmp_path / "mixed", table(BASE) + f"portrait = {inline(UPRIGHT)}\n")
    assert mixed == {"lying": lying["lying"], "upright": upright["upright"], "turned": upright["turned"]}


def test_a_size_holds_where_lying_photos_have_a_width(tmp_path: Path, card: Path, capsys: Capture) -> None:
    mixed = deliver(capsys, card, tmp_path / "mixed", 'text = "N"\nscale = "10%"\nportrait = { size = "40%" }\n')
    sized = deliver(capsys, card, tmp_path / "sized", 'text = "N"\nsize = "40%"\n')
    assert (mixed["upright"], mixed["turned"]) == (sized["upright"], sized["turned"])
    assert mixed["lying"] != sized["lying"]


def test_an_image_may_be_another(tmp_path: Path, card: Path, capsys: Capture) -> None:
    for name, colour in (("wide.png", "red"), ("tall.png", "blue")):
        Image.new("RGBA", (20, 20), colour).save(tmp_path / name)
    mixed = deliver(capsys, card, tmp_path / "mixed", 'image = "wide.png"\nportrait = { image = "tall.png" }\n')
    tall = deliver(capsys, card, tmp_path / "tall", 'image = "tall.png"\n')
    assert (mixed["upright"], mixed["turned"]) == (tall["upright"], tall["turned"])
    assert mixed["lying"] != tall["lying"]


@pytest.mark.parametrize(
    ("watermark", "says"),
    [
        ('image = "logo.png"\nportrait = { image = "gone.png" }', "gone.png does not exist"),
        ('text = "a"\nportrait = { font = "No Such Font" }', "'No Such Font' is not on this computer"),
        ('text = "a"\nportrait = { text = "\U00014400" }', "No font on this computer has these letters"),
        ('text = "a"\nportrait = { text = "{nothing}" }', "{nothing} is not a token"),
        ('text = "a"\nportrait = { image = "logo.png" }', "portrait.image is for images"),
    ],
)
def test_what_is_wrong_on_upright_photos_is_said_before_the_run(
    tmp_path: Path, card: Path, capsys: Capture, watermark: str, says: str
) -> None:
    Image.new("RGBA", (20, 20), "red").save(tmp_path / "logo.png")
    recipe = tmp_path / "x.recipe.toml"
    recipe.write_text(f"{PLAIN}[[export.watermark]]\n{watermark}\n", encoding="utf-8")
    answer = call(capsys, "plan", card, "--to", tmp_path / "out", "--recipe", recipe)
    assert answer.code == 2
    assert says in answer.err


def test_an_option_holds_for_upright_photos_too(tmp_path: Path, card: Path, capsys: Capture) -> None:
    recipe = tmp_path / "x.recipe.toml"
    sums: list[set[str]] = []
    for number, portrait in enumerate(("", "portrait = { opacity = 1, colour = '#ffffff' }\n")):
        recipe.write_text(f'{PLAIN}[[export.watermark]]\ntext = "N"\n{portrait}')
        out = tmp_path / str(number)
        words = ["--to", out, "--recipe", recipe, "--opacity", "80", "--workers", "0"]
        assert call(capsys, "run", card, *words).code == 0
        sums.append({hashlib.sha256(path.read_bytes()).hexdigest() for path in out.iterdir()})
    assert sums[0] == sums[1]
