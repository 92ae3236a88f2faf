"""What runs in a worker: one input that is no photo, used as the program would use it, under watch."""

import contextlib
import hashlib
import io
import os
import random
import re
import shutil
import sys
from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path

import typer.main
from PIL import Image

from studio.batch.executor import fork_server
from studio.batch.lists.columns import find_columns
from studio.batch.lists.list_file import read_list
from studio.batch.lists.match import Shot
from studio.batch.lists.matching import match_photos
from studio.batch.plan.plan import plan
from studio.cli.main import main
from studio.engine.process import process
from studio.engine.render.watermark_image import file_stamp, render_image
from studio.engine.render.watermark_text import render_text
from studio.errors import StudioError
from studio.job import Limits, Outcome, Status
from studio.message import plain
from studio.recipe.command_line import command_line
from studio.recipe.file import decode_recipe, encode_recipe, load_recipe
from studio.recipe.fonts import find_font
from studio.recipe.geometry import output_geometry
from studio.recipe.list_rules import ListRules, MatchBy
from studio.recipe.model import Recipe
from studio.recipe.summary import describe_recipe
from studio.recipe.watermark import TextWatermark
from tests import own_folders
from tests.fuzz import watch
from tests.fuzz.inputs import Kind
from tests.fuzz.watch import Seen
from tests.sentence import is_clear

LETTERS = ("Año {n}", "漢字 PROOF", "office\nfi", "שלום", "🙂")
MOST_PIXELS = 1_000_000
"""Of an export that is really made; a recipe may ask for more, and get it."""
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_CODES = (0, 1, 2, 3, 130)
_UNCLEAN = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
"""Not in a cell of a list: it becomes a part of names and of texts, where marks of direction are letters' own."""
typer.main.get_command = lru_cache(typer.main.get_command)  # the options of all commands are read once, not each time


def try_input(kind: Kind, place: Path, number: int) -> Seen:
    """Use what lies in `place`; whatever is written lies in it, or in the user's folders beside it."""
    home, here = place.parent / f"home-{os.getpid()}", place / "here"
    shutil.rmtree(home, ignore_errors=True)
    here.mkdir()
    os.chdir(here)  # what is opened in a folder's descriptor looks as if it were opened here
    os.environ.update({name: str(home) for name in own_folders.FOLDERS})
    watch.allow([str(place), str(home)])
    before = watch.reset_peak()
    found: list[str] = []
    said: list[str] = []
    chance = random.Random(f"{number} try")
    try:
        said += [str(each) for each in _TRIES[kind](place, chance, found)]
        status = Status.DONE
    except StudioError as error:
        said.append(str(error))
        status = Status.FAILED
    except MemoryError:
        status = Status.FAILED
        said.append("There is not enough memory.")
    except Exception as error:  # noqa: BLE001 - each is a finding
        status = Status.FAILED
        found.append(f"uncaught: {error!r}")
    found += [f"a write into the current folder: {path.name}" for path in here.iterdir()]
    found += [f"not a clear sentence: {text!r}" for text in said if not is_clear(text)]
    outcome = Outcome(
        index=number, status=status, errors=tuple(plain(text) for text in said if status is Status.FAILED)
    )
    return Seen(outcome=outcome, violations=(*watch.violations(), *found), before=before, peak=watch.peak())


def _try_recipe(place: Path, chance: random.Random, found: list[str]) -> Iterator[object]:
    Image.new("RGBA", (20, 10), "red").save(place / "logo.png")
    _put_photo(place / "photos" / "a.jpg")
    recipe = load_recipe(place / "x.recipe.toml")
    if decode_recipe(encode_recipe(recipe)) != recipe:
        found.append("it is not the same when it is written and read again")
    describe_recipe(recipe)
    if not command_line(recipe.name, [place / "a"], place / "to").isprintable():
        found.append("its command line is not printable")
    batch = plan(recipe, [place / "photos"], place / "out")
    yield from (note.message for note in batch.notes)
    for job in batch.jobs:
        yield from job.errors
        yield from (note.message for note in job.notes)
        _check_targets(place, [target for target in job.targets if target is not None], found)
        if not job.status.is_final and _is_small(recipe):
            (place / "out").mkdir(exist_ok=True)
            targets = tuple(target and place / "out" / f"{at}.part" for at, target in enumerate(job.targets))
            yield from _deliver(recipe, job, targets)


def _deliver(recipe: Recipe, job: object, targets: tuple[Path | None, ...]) -> Iterator[object]:
    from msgspec.structs import replace

    outcome = process(recipe, replace(job, targets=targets), Limits())  # pyright: ignore[reportArgumentType]
    yield from outcome.errors
    yield from (note.message for note in outcome.notes)


def _try_svg(place: Path, chance: random.Random, found: list[str]) -> Iterator[object]:
    path = str(place / "logo.svg")
    size, render = render_image(path, chance.choice((None, 1, 60, 700)), file_stamp(path))
    if max(size) <= 4000:
        drawn = render(min(size[0], 700))
        if drawn.mode != "RGBA":
            found.append(f"it is drawn as {drawn.mode}")
    return iter(())


def _try_font(place: Path, chance: random.Random, found: list[str]) -> Iterator[object]:
    path = str(place / "letters.ttf")
    find_font(path)
    for text in chance.sample(LETTERS, 2):
        try:
            size, render = render_text(TextWatermark(text=text, font=path), text, chance.choice((None, 80)), 300)
            if size[0] * size[1] < 10 * MOST_PIXELS:
                render(size[0])
        except StudioError as error:
            yield error
    return


def _try_names(place: Path, chance: random.Random, found: list[str]) -> Iterator[object]:
    photos = place / "photos"
    photos.mkdir()
    folder = photos
    for name in (place / "names").read_bytes().split(b"\0"):
        path = folder / os.fsdecode(name)
        with contextlib.suppress(OSError, ValueError):
            if chance.randrange(4):
                _put_photo(path)
            else:
                path.mkdir()
                folder = path
    template = chance.choice(("{stem}", "{folder}_{stem}_{n}", "{stem}.{ext}", "x{stem}"))
    sources = [photos, *photos.iterdir()] if chance.randrange(2) else [photos]
    words = [*sources, "--to", place / "out", "--name", template]
    before = _hashes(photos)
    for command in (["plan", *words], ["run", *words, "--workers", "0", *(["--json"] * chance.randrange(2))]):
        yield from _call(command, found)
    _check_targets(place, list((place / "out").rglob("*")), found)
    for command in _looks(place / "out", place, chance):
        yield from _call(command, found)
    yield from _call(["info", "--", photos / "none"], found)
    if _hashes(photos) != before:
        found.append("a photo was changed")


def _try_journal(place: Path, chance: random.Random, found: list[str]) -> Iterator[object]:
    shutil.copytree(place.parent / "base" / "photos", place / "photos")
    shutil.copytree(place.parent / "base" / "out", place / "out")
    before = _hashes(place / "photos")
    journal = place / "x.journal"
    for command in _looks(journal, place, chance):
        yield from _call(command, found)
    yield from _call(["resume", journal, "--to", place / "out", "--workers", "0"], found)
    yield from _call(["undo", journal, "--to", place / "out", "--yes"], found)
    if _hashes(place / "photos") != before:
        found.append("a photo was changed")


def _try_list(place: Path, chance: random.Random, found: list[str]) -> Iterator[object]:
    encoding = chance.choice((None, None, "cp1252", "cp932", "utf-16", "zip", "no\0"))
    table = read_list(place / "people.csv", encoding=encoding, sheet=chance.choice(("", "", "two")))
    if any(len(row.cells) != len(table.columns) for row in table.rows):
        found.append("a row with other columns than the list")
    cells = (*table.columns, *(cell for row in table.rows for cell in row.cells))
    if unclean := next((cell for cell in cells if _UNCLEAN.search(cell)), None):
        found.append(f"a cell that is not clean: {unclean!r}")
    yield from (note.message for note in table.notes)
    by = chance.choice([*MatchBy])
    rules = ListRules(match=by, key=chance.choice(("", "", "code", table.columns[0])), required=table.columns[:1])
    columns = find_columns(table, rules, ("first",) if chance.randrange(2) else ())
    names = ("a.jpg", "IMG_1.jpg", "9" * 200 + ".jpg", "٣.jpg", f"{table.rows[0].cells[0][:200]}.jpg")
    shots = [
        Shot(
            path=place / name.replace("/", "_"),
            folder=chance.choice(("", "1", "a/b")),
            codes=chance.choice(((), (name[:9],), ("1", "2"))),
        )
        for name in names
    ]
    matching = match_photos(table, columns, by, shots)
    if len(matching.matches) != len(shots):
        found.append("not one match for each photo")


_TRIES: dict[Kind, Callable[[Path, random.Random, list[str]], Iterator[object]]] = {
    Kind.RECIPE: _try_recipe,
    Kind.SVG: _try_svg,
    Kind.FONT: _try_font,
    Kind.NAME: _try_names,
    Kind.LIST: _try_list,
    Kind.JOURNAL: _try_journal,
}


def _looks(journal: Path, place: Path, chance: random.Random) -> list[list[object]]:
    """Return some commands that look at a delivery."""
    html = ["report", journal, "--to", place / "r.html", "--no-pictures"]
    ways: list[list[object]] = [["report", journal], ["report", journal, "--json"], ["report", journal, "--csv"], html]
    return chance.sample(ways, 2)


def _call(words: list[object], found: list[str]) -> Iterator[str]:
    """Run a command in this process and yield its complaints; what a terminal would obey is a finding."""
    buffers = io.BytesIO(), io.BytesIO()
    out, err = (io.TextIOWrapper(buffer, "utf-8", newline="\n", write_through=True) for buffer in buffers)
    kept = sys.stdout, sys.stderr, fork_server.start_server
    sys.stdout, sys.stderr = out, err
    fork_server.start_server = _start_none  # nothing here has workers, and its socket would be a finding
    try:
        code = main([str(word) for word in words])
    finally:
        sys.stdout, sys.stderr, fork_server.start_server = kept
    texts = [buffer.getvalue().decode("utf-8", "replace").replace("\r\n", "\n") for buffer in buffers]
    command = str(words[0])
    if code not in _CODES:
        found.append(f"{command}: exit code {code}")
    for text in texts:
        if "fault of the program" in text or "Traceback" in text:
            found.append(f"{command}: {text[-500:]}")
        if control := _CONTROLS.search(text):
            found.append(f"{command}: prints {control[0]!r}: {text[max(0, control.start() - 80) : control.end()]!r}")
    for line in texts[1].splitlines():
        if line.startswith("studio: "):
            yield line.removeprefix("studio: ")


def _start_none() -> bool:
    return False


def _check_targets(place: Path, targets: list[Path], found: list[str]) -> None:
    for path in targets:
        inner = str(path).removeprefix(str(place / "out") + os.sep)
        is_safe = all(0 < len(os.fsencode(name)) <= 255 and not name.startswith(".") for name in Path(inner).parts)
        if inner == str(path) or ".." in path.parts or _CONTROLS.search(inner) or not is_safe:
            found.append(f"a name that is not safe: {str(path)!r}")


def _is_small(recipe: Recipe) -> bool:
    sizes = (output_geometry(export.resize, 60, 40).canvas for export in recipe.exports if export.enabled)
    return len(recipe.exports) <= 10 and all(wide * high <= MOST_PIXELS for wide, high in sizes)


def _put_photo(path: Path) -> None:
    path.parent.mkdir(exist_ok=True)
    with path.open("xb") as file:
        Image.new("RGB", (60, 40), "teal").save(file, "JPEG")


def _hashes(folder: Path) -> dict[str, str]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}
