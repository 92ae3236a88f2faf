"""The command line from end to end: what it delivers, says and answers, as scripts and people rely on it."""

import errno
import json
import os
import re
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from studio import __version__, log, paths
from studio.cli import COMMANDS
from studio.engine.encode.write import write_part
from studio.job import File
from tests.command import Answer, call, command, isolate, put_photos, start, studio
from tests.picture import RED, make_scene, near, save

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither these signals nor these names")

Capture = pytest.CaptureFixture[str]

OPTIONS = """
--to --recipe --size --long-edge --short-edge --percent --megapixels --exact --fill --crop-position --pad --pad-colour
--enlarge
--watermark --text --anchor --offset --opacity --scale --format --quality --max-bytes --name --metadata --no-gps
--profile --decode --sharpen --background --keep-dates --flat --workers --existing --time-limit --max-pixels
--allow-truncated --dry-run --json --quiet --journal
"""


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The user's folders, empty ones."""
    yield isolate(monkeypatch, tmp_path_factory.mktemp("home"))
    log.stop()


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, with three photos in `photos`, one of them in a folder inside."""
    put_photos(tmp_path / "photos", ["a.jpg", "b.jpg", "day 2/c.jpg"])
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def many(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> int:
    """The current folder, with so many photos in `photos` that a run takes a while; returns their number."""
    photo = save(tmp_path / "photos" / "000.jpg", make_scene(1800, 1200))
    for number in range(1, 40):
        (tmp_path / "photos" / f"{number:03}.jpg").write_bytes(photo.read_bytes())
    monkeypatch.chdir(tmp_path)
    return 40


def files(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


# What is delivered


def test_the_job_in_one_line(place: Path, capsys: Capture) -> None:
    save(place / "watermark.png", Image.new("RGB", (200, 80), RED), "PNG")
    save(place / "photos" / "large.jpg", make_scene(1600, 1000))
    answer = call(
        capsys, "run", "photos/large.jpg", "--to", "output", "--exact", "800x600", "--watermark", "watermark.png",
        "--anchor", "north-west", "--offset", "10,10", "--workers", "0",
    )  # fmt: skip
    assert answer.code == 0, answer.err
    with Image.open(place / "output" / "large.jpg") as made:
        assert made.size == (800, 600)
        assert near(made.getpixel((110, 50)), RED)
        inside, outside = made.getpixel((13, 80)), made.getpixel((150, 95))
        assert near(inside, RED) and near(outside, RED)  # the scene's own corner is red as well
        assert near(made.getpixel((208, 40)), RED) and not near(made.getpixel((216, 40)), RED)


def test_folders_are_mirrored_or_left_out_when_flat(place: Path, capsys: Capture) -> None:
    assert call(capsys, "run", "photos", "--to", "out", "--long-edge", "30", "--workers", "0").code == 0
    assert files(place / "out") == ["a.jpg", "b.jpg", "day 2/c.jpg"]
    assert call(capsys, "run", "photos", "--to", "flat", "--flat", "--workers", "0").code == 0
    assert files(place / "flat") == ["a.jpg", "b.jpg"]


def test_options_stand_anywhere(place: Path, capsys: Capture) -> None:
    words = ["--workers", "0", "--to=out", "photos/a.jpg", "--format", "png", "photos/b.jpg", "--name={stem}_{n:03}"]
    assert call(capsys, "run", *words).code == 0
    assert files(place / "out") == ["a_001.png", "b_002.png"]


def test_a_recipe_of_the_library_with_a_shortcut(place: Path, capsys: Capture) -> None:
    answer = call(capsys, "run", "photos", "--to", "out", "--recipe", "EMAIL", "--format", "webp", "--workers", "0")
    assert answer.code == 0, answer.err
    assert files(place / "out") == ["email/a.webp", "email/b.webp", "email/day 2/c.webp"]


@pytest.mark.parametrize(("existing", "made"), [("skip", 0), ("replace", 3), ("number", 3)])
def test_what_is_there_is_skipped_replaced_or_numbered(place: Path, capsys: Capture, existing: str, made: int) -> None:
    words = ["run", "photos", "--to", "out", "--workers", "0"]
    assert call(capsys, *words).code == 0
    before = (place / "out" / "a.jpg").stat().st_mtime_ns
    answer = call(capsys, *words, "--long-edge", "20", "--existing", existing, "--json")
    assert answer.code == 0
    assert answer.event("finished")["done"] == made
    assert answer.event("finished")["skipped"] == 3 - made
    assert len(files(place / "out")) == (6 if existing == "number" else 3)
    assert ((place / "out" / "a.jpg").stat().st_mtime_ns != before) == (existing == "replace")


def test_a_source_stays_as_it_is(place: Path, capsys: Capture) -> None:
    before = (place / "photos" / "a.jpg").read_bytes()
    answer = call(capsys, "run", "photos/a.jpg", "--to", "photos", "--existing", "replace", "--workers", "0")
    assert answer.code == 1
    assert "would overwrite your own photo" in answer.err
    assert (place / "photos" / "a.jpg").read_bytes() == before


def test_limits_reach_the_photo(place: Path, capsys: Capture) -> None:
    words = ["run", "photos/a.jpg", "--to", "out", "--workers", "0"]
    refused = call(capsys, *words, "--max-pixels", "0.002")
    assert refused.code == 1
    assert "--max-pixels allows" in refused.err
    data = (place / "photos" / "a.jpg").read_bytes()
    (place / "photos" / "a.jpg").write_bytes(data[: len(data) // 2])
    assert call(capsys, *words).code == 1
    salvaged = call(capsys, *words, "--allow-truncated")
    assert salvaged.code == 0
    assert f"  {Path('photos/a.jpg')}: File is incomplete" in salvaged.err


# What is answered


def test_events_are_those_that_scripts_rely_on(place: Path, capsys: Capture) -> None:
    (place / "photos" / "broken.jpg").write_bytes(b"\xff\xd8\xff no photo")
    words = ["run", "photos", "--to", "out", "--recipe", "thumbnails", "--workers", "0", "--json"]
    answer = call(capsys, *words)
    assert answer.code == 1
    planned, *jobs, finished = answer.events
    assert planned.items() >= {"event": "planned", "photos": 4, "exports": 1}.items()
    assert planned["bytes_needed"] > 0
    assert {job["event"] for job in jobs} == {"finished_job"}
    assert sorted(job["index"] for job in jobs) == [0, 1, 2, 3]
    for job in jobs:
        is_broken = job["source"] == str(place / "photos" / "broken.jpg")
        assert job["status"] == ("failed" if is_broken else "done")
        assert len(job["errors"]) == is_broken
        assert len(job["files"]) == (not is_broken)
        assert all(Path(file).is_file() for file in job["files"])
        assert job["seconds"] >= 0
    journal = finished.pop("journal")
    assert Path(journal).parent == paths.journal_folder() and Path(journal).is_file()
    assert finished.pop("seconds") > 0
    assert finished == {"event": "finished", "done": 3, "skipped": 0, "failed": 1, "crashed": 0}


def test_failures_are_listed_with_their_cause(place: Path, capsys: Capture) -> None:
    (place / "photos" / "broken.jpg").write_text("not a photo")
    answer = call(capsys, "run", "photos", "--to", "out", "--workers", "0")
    assert (answer.code, answer.out) == (1, "")
    lines = answer.err.splitlines()
    at = lines.index("Failed:")
    assert lines[at + 1].startswith(f"  {Path('photos/broken.jpg')}: File is plain text, not a photo")
    assert lines[at + 2].startswith("4 photos: 3 done, 1 failed in ")
    assert "  Files    out" in lines[at:]


def test_quiet_says_nothing_but_errors(place: Path, capsys: Capture) -> None:
    words = ["run", "photos", "--to", "out", "--workers", "0", "--quiet", "--existing", "replace"]
    assert call(capsys, *words) == Answer(0, "", "")
    (place / "photos" / "broken.jpg").write_text("not a photo")
    answer = call(capsys, *words)
    assert (answer.code, answer.out) == (1, "")
    assert answer.err.splitlines()[0] == "Failed:"
    assert len(answer.err.splitlines()) == 2


@pytest.mark.parametrize("words", [["plan"], ["run", "--dry-run"]])
def test_a_plan_says_all_and_writes_nothing(place: Path, home: Path, capsys: Capture, words: list[str]) -> None:
    (place / "photos" / "notes.txt").write_text("")
    before = files(place)
    answer = call(capsys, *words, "photos", "--to", "out", "--long-edge", "30")
    assert answer.code == 0
    assert answer.out.splitlines() == [
        f"{Path('photos', name)} -> {Path('out', name)}" for name in ("a.jpg", "b.jpg", "day 2/c.jpg")
    ]
    assert "3 photos to deliver to out" in answer.err
    assert "Not photos, left out: 1 .txt file" in answer.err
    assert files(place) == before
    assert files(home) == []


def test_a_plan_tells_what_would_be_skipped_and_refused(place: Path, capsys: Capture) -> None:
    put_photos(place / "out", ["a.jpg"])
    answer = call(capsys, "plan", "photos", "--to", "out")
    assert answer.code == 0
    assert answer.out.splitlines()[0].startswith(f"{Path('photos/a.jpg')}: skipped. ")
    assert answer.out.splitlines()[1] == f"{Path('photos/b.jpg')} -> {Path('out/b.jpg')}"
    assert "2 photos to deliver to out" in answer.err
    assert "1 photo there already" in answer.err
    refused = call(capsys, "plan", "photos/b.jpg", "--to", "photos")
    assert refused.code == 1
    assert refused.out.startswith(f"{Path('photos/b.jpg')}: refused. ")
    quiet = call(capsys, "plan", "photos/b.jpg", "--to", "photos", "--quiet")
    assert (quiet.code, quiet.out) == (1, "")
    assert quiet.err.startswith(f"{Path('photos/b.jpg')}: ")


def test_a_plan_as_events_names_every_target(place: Path, capsys: Capture) -> None:
    answer = call(capsys, "plan", "photos", "--to", "out", "--recipe", "email", "--json")
    planned, *jobs = answer.events
    assert planned["photos"] == 3
    assert [job["event"] for job in jobs] == ["job"] * 3
    assert jobs[2]["targets"] == [str(place / "out" / "email" / "day 2" / "c.jpg")]


def test_no_photos_is_wrong_use_and_leaves_no_journal(place: Path, home: Path, capsys: Capture) -> None:
    (place / "empty").mkdir()
    answer = call(capsys, "run", "empty", "--to", "out", "--json")
    assert answer.code == 2
    assert "studio: No photos found in empty." in answer.err
    assert answer.event("finished")["journal"] == ""
    assert not (place / "out").exists()
    assert files(home) == []


# Exit codes


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["run"], "studio: run needs a SOURCE."),
        (["run", "photos"], "studio: run needs --to DIR."),
        (["run", "photos", "--to", "out", "--sise", "3"], "There is no option --sise. Did you mean --size?"),
        (["run", "photos", "--to", "out", "--size", "3"], "--size is '3'; it must be WIDTHxHEIGHT"),
        (["run", "photos", "--to", "out", "--quality"], '--quality needs a value. See "studio run --help".'),
        (["run", "gone", "--to", "out"], "gone does not exist"),
        (["run", "photos", "gone.jpg", "--to", "out"], "gone.jpg does not exist"),
        (["run", "photos", "--to", "out", "--recipe", "gone"], "There is no recipe 'gone'"),
        (["run", "photos", "--to", "out", "--recipe", "bad.toml"], "export 1: quality is 101; it must be"),
        (["run", "photos", "--to", "out", "--name", "{foo}"], "{foo} is not a token"),
        (["run", "photos", "--to", "out", "--watermark", "gone.png"], "--watermark is 'gone.png'; there is no such"),
        (["run", "photos", "--to", "out", "--workers", "-1"], "--workers is '-1'"),
        (["resume", "gone"], "There is no folder or journal 'gone'"),
        (["info", "gone.jpg"], "gone.jpg does not exist"),
        (["measure", "gone"], "gone does not exist"),
        (["recipes", "show", "gone"], "There is no recipe 'gone'"),
        (["recipes", "show"], "needs the name of a recipe"),
        (["recipes", "list"], "recipes list is not a command"),
        (["--sise"], 'There is no option --sise. See "studio --help".'),
    ],
)
def test_wrong_use_is_2_and_says_what_is_wrong(place: Path, capsys: Capture, words: list[str], says: str) -> None:
    (place / "bad.toml").write_text("version = 1\n[[export]]\nquality = 101\n")
    answer = call(capsys, *words)
    assert (answer.code, answer.out) == (2, "")
    assert says in answer.err
    assert not (place / "out").exists()


def test_what_can_not_start_is_3(place: Path, capsys: Capture) -> None:
    (place / "file").write_text("")
    blocked = call(capsys, "run", "photos", "--to", "file/out", "--workers", "0")
    assert blocked.code == 3
    assert "file is not a folder" in blocked.err
    taken = call(capsys, "run", "photos", "--to", "out", "--journal", "file", "--workers", "0")
    assert taken.code == 3
    assert "file is there already" in taken.err
    assert call(capsys, "resume", "file").code == 3
    assert not (place / "out").exists()


def test_a_disk_that_goes_is_3_and_the_run_can_be_gone_on_with(
    place: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = ["run", "photos", "--to", "out", "--workers", "0", "--json", "--journal", "j"]
    with monkeypatch.context() as patch:
        patch.setattr("studio.engine.process.write_part", _fill_disk_after(1))
        answer = call(capsys, *words)
    assert answer.code == 3
    assert re.search(r"The disk of .*out is full: about [1-9]\d* kB are missing; make room there\.", answer.err)
    assert f"2 photos left. Continue with: studio resume {place / 'j'}" in answer.err
    assert answer.event("finished")["done"] == 1
    again = call(capsys, "resume", "j", "--workers", "0", "--json")
    assert again.code == 0
    assert again.event("finished")["done"] == 3
    assert files(place / "out") == ["a.jpg", "b.jpg", "day 2/c.jpg"]


def _fill_disk_after(photos: int) -> Callable[..., File]:
    written: list[Path] = []

    def write(path: Path, *rest: Any, **more: Any) -> File:
        written.append(path)
        if len(written) > photos:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return write_part(path, *rest, **more)

    return write


def test_a_fault_of_the_program_is_neither_hidden_nor_taken_for_a_photo_s(
    place: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fault(*_: object, **__: object) -> None:
        raise KeyError("mistake")

    monkeypatch.setattr("studio.cli.commands.plan.plan", fault)
    answer = call(capsys, "plan", "photos", "--to", "out")
    assert answer.code == 3
    assert "This is a fault of the program itself (KeyError: 'mistake')" in answer.err
    assert "Traceback" in answer.err
    log.start()
    answer = call(capsys, "plan", "photos", "--to", "out")
    assert "Traceback" not in answer.err
    assert answer.err.endswith(f"The details are in {paths.log_folder() / 'studio.log'}.\n")
    assert "KeyError: 'mistake'" in (paths.log_folder() / "studio.log").read_text()


# Resume


def test_a_finished_run_can_be_asked_about(place: Path, capsys: Capture) -> None:
    assert call(capsys, "run", "photos", "--to", "out", "--workers", "0", "--journal", "j").code == 0
    answer = call(capsys, "resume", "j", "--json", "--workers", "0")
    assert answer.code == 0
    assert answer.event("finished")["done"] == 3
    assert "The delivery into out is finished." in answer.err
    assert "3 photos: 3 done in" in answer.err
    assert "photos/s" not in answer.err


@pytest.mark.parametrize("place_of_it", ["j", "out"], ids=["journal", "destination"])
def test_what_failed_is_tried_once_more_when_asked(place: Path, capsys: Capture, place_of_it: str) -> None:
    """Also where the file seems to be the same: a photo that has changed is tried without being asked for."""
    broken = place / "photos" / "b.jpg"
    whole, status = broken.read_bytes(), broken.stat()

    def write(data: bytes) -> None:
        broken.write_bytes(data)
        os.utime(broken, ns=(status.st_atime_ns, status.st_mtime_ns))

    write(b"plain text and no photo at all ".ljust(len(whole)))
    words = ["run", "photos", "--to", "out", "--workers", "0", "--json"]
    assert call(capsys, *words, *(["--journal", "j"] if place_of_it == "j" else [])).code == 1
    assert files(place / "out") == ["a.jpg", "day 2/c.jpg"]
    before = {path: path.stat().st_mtime_ns for path in (place / "out").rglob("*.jpg")}
    write(whole)
    if place_of_it == "j":
        plain = call(capsys, "resume", "j", "--workers", "0", "--json")
        assert (plain.code, plain.event("finished")["done"], plain.event("finished")["failed"]) == (1, 2, 1)
    again = call(capsys, "resume", place_of_it, "--retry-failed", "--workers", "0", "--json")
    assert again.code == 0
    assert (again.event("finished")["done"], again.event("finished")["failed"]) == (3, 0)
    assert "1 photo of 3 to do, into out" in again.err
    assert files(place / "out") == ["a.jpg", "b.jpg", "day 2/c.jpg"]
    assert {path: path.stat().st_mtime_ns for path in before} == before


# The other commands


def test_without_a_display_it_says_how_to_go_on(place: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    for words in ((), ("photos", "photos/day 2/c.jpg"), ("--new-window",)):
        answer = call(capsys, *words)
        assert (answer.code, answer.out) == (3, "")
        assert "there is no display" in answer.err
        assert "studio run FOLDER --to DIR" in answer.err


def test_a_command_that_is_none_is_told_from_a_photo(place: Path, capsys: Capture) -> None:
    answer = call(capsys, "rnu", "photos")
    assert answer.code == 2
    missing = call(capsys, "pln")
    assert "studio: There is no command, photo or folder 'pln'. Did you mean plan?" in missing.err
    strange = call(capsys, "xyzzy")
    assert f"The commands are {', '.join(COMMANDS)}." in strange.err


def test_help_lists_every_command_and_option(capsys: Capture) -> None:
    answer = call(capsys, "--help")
    assert answer.code == 0
    lines = answer.out.partition("Commands:\n")[2].splitlines()
    assert [line.split()[0] for line in lines[: len(COMMANDS)]] == list(COMMANDS)
    for name in ("run", "plan"):
        words = call(capsys, name, "-h").out.split()
        assert [option for option in OPTIONS.split() if option not in words] == []
    assert call(capsys, "--version") == Answer(0, f"studio {__version__}\n", "")


def test_the_library_is_listed_shown_and_located(home: Path, capsys: Capture) -> None:
    listed = call(capsys, "recipes")
    assert listed.code == 0
    (email,) = [line for line in listed.out.splitlines() if line.split()[0] == "email"]
    assert email.split(maxsplit=1)[1] == "long edge 1600, JPEG 82, at most 500,000 bytes"
    folder = Path(call(capsys, "recipes", "path").out.strip())
    assert folder == paths.recipe_folder()
    folder.mkdir(parents=True)
    (folder / "mine.recipe.toml").write_text("version = 1\n# my own\n[[export]]\nformat = 'avif'\n")
    (folder / "bad.recipe.toml").write_text("version = 1\n[[export]]\nfromat = 'avif'\n")
    lines = call(capsys, "recipes").out.splitlines()
    assert lines[0].startswith("* bad ") and "fromat is not a key of a recipe" in lines[0]
    assert lines[1].split() == ["*", "mine", "original", "size,", "AVIF", "70"]
    assert call(capsys, "recipes", "show", "MINE").out == "version = 1\n# my own\n[[export]]\nformat = 'avif'\n"
    assert call(capsys, "recipes", "show", "bad").code == 2


def test_info_says_what_the_program_sees(place: Path, capsys: Capture) -> None:
    exif = Image.Exif()
    exif[0x0112], exif[0x0110] = 6, "Camera 1"
    save(place / "turned.png", make_scene(60, 40), exif=exif, quality=90)
    (place / "bad.jpg").write_text("not a photo")
    answer = call(capsys, "info", "turned.png", "bad.jpg")
    assert answer.code == 1
    assert "40 x 60 pixels\n" in answer.out
    assert "6: stored 60 x 40, rotated when delivered" in answer.out
    assert "The name ends in .png, but the file is a JPEG" in answer.out
    assert "File is plain text, not a photo" in answer.out
    good = call(capsys, "info", "photos/a.jpg", "turned.png", "--json")
    assert good.code == 0
    first, second = good.events
    assert (first["width"], first["height"], first["format"], first["problems"]) == (60, 40, "jpeg", [])
    assert (second["orientation"], second["camera"], second["gps"]) == (6, "Camera 1", False)


def test_measure_says_which_number_of_workers_is_best(
    place: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("studio.cli.commands.measure.machine.cores", lambda: 1)
    monkeypatch.setattr("studio.batch.benchmark.ROUNDS", 1)
    before = files(place)
    answer = call(capsys, "measure", "photos", "--photos", "2", "--long-edge", "20", "--json")
    assert answer.code == 0, answer.err
    *measured, best = answer.events
    assert [(each["way"], each["workers"], each["photos"]) for each in measured] == [
        ("serial", 1, 2),
        ("processes", 1, 2),
    ]
    assert all(each["photos_per_second"] > 0 for each in measured)
    fastest = min(each["seconds"] for each in measured)
    assert best["event"] == "best"
    assert best["workers"] in {
        {"serial": 0, "processes": 1}[each["way"]] for each in measured if each["seconds"] == fastest
    }
    assert files(place) == before


def test_the_doctor_finds_this_machine_well(capsys: Capture) -> None:
    answer = call(capsys, "doctor")
    assert answer.code == 0, answer.out
    for name in ("Pillow", "JPEG XL", "AVIF", "HEIC", "bundled fonts", "journals", "usable cores"):
        (line,) = [line for line in answer.out.splitlines() if line[11:].startswith(name)]
        assert line.startswith("  ok ")


def test_the_doctor_names_what_is_missing_and_what_to_do(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    from studio.cli import checks

    monkeypatch.setitem(checks.LIBRARIES, "some-library", "no_such_module")
    monkeypatch.setattr("studio.recipe.fonts.resource_path", lambda *parts: Path("/nowhere"))
    answer = call(capsys, "doctor")
    assert answer.code == 1
    assert "  missing  some-library                       Install it: pip install some-library" in answer.out
    assert "Install Studio again" in answer.out


# As a program of its own


def test_the_module_is_the_program_and_its_workers_are_processes(place: Path) -> None:
    answer = studio("run", "photos", "--to", "out", "--long-edge", "30", "--workers", "2")
    assert answer.code == 0, answer.err
    assert answer.out == ""
    assert "3 photos: 3 done in" in answer.err
    assert files(place / "out") == ["a.jpg", "b.jpg", "day 2/c.jpg"]


def interrupted(words: list[str], wishes: list[signal.Signals]) -> Answer:
    """Run a command and send it signals once it has finished its first photo."""
    process = start(*words, "--json", start_new_session=True)
    assert process.stdout is not None
    lines: list[bytes] = []
    while b"finished_job" not in (lines[-1:] or [b""])[0]:
        lines.append(process.stdout.readline())
    for wish in wishes:
        os.killpg(process.pid, wish)  # as a terminal does: the workers get it too
    out, err = process.communicate(timeout=60)
    return Answer(process.returncode, (b"".join(lines) + out).decode(), err.decode())


@pytest.mark.slow
@posix
@pytest.mark.parametrize(
    ("wishes", "workers"),
    [
        ([signal.SIGINT], 1),
        ([signal.SIGINT, signal.SIGINT], 1),
        ([signal.SIGTERM], 1),
        ([signal.SIGINT], 0),
    ],
    ids=["once", "twice", "term", "inline"],
)
def test_ctrl_c_ends_the_run_and_it_can_be_gone_on_with(many: int, wishes: list[signal.Signals], workers: int) -> None:
    here = Path.cwd()
    answer = interrupted(["run", "photos", "--to", "out", "--workers", str(workers)], wishes)
    assert answer.code == 130, answer.err
    assert "Traceback" not in answer.err
    assert "Press Ctrl-C again to stop at once." in answer.err
    finished = answer.event("finished")
    delivered = files(here / "out")
    assert 1 <= len(delivered) < many
    assert finished["done"] == len(delivered)
    assert f"{many - len(delivered)} photos left. Continue with: studio resume {finished['journal']}" in answer.err
    for name in delivered:
        with Image.open(here / "out" / name) as made:
            made.load()
    again = studio("resume", "out", "--json", "--workers", "2")
    assert again.code == 0, again.err
    assert again.event("finished")["done"] == many
    assert sorted(job["index"] for job in again.events[1:-1]) == list(range(many))
    assert len(files(here / "out")) == many


@posix
def test_a_reader_of_events_who_goes_ends_the_run(many: int) -> None:
    process = start("run", "photos", "--to", "out", "--json", "--workers", "1")
    assert process.stdout is not None and process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    err = process.stderr.read().decode()
    process.stderr.close()
    assert process.wait(60) == 130
    assert "Traceback" not in err and "BrokenPipe" not in err
    assert "Continue with: studio resume" in err
    assert len(files(Path("out"))) < many


@pytest.mark.slow
@posix
@pytest.mark.parametrize("words", [["plan", "photos", "--to", "out"], ["recipes"], ["info", "photos/000.jpg"]])
def test_a_reader_of_results_who_goes_changes_nothing(many: int, words: list[str]) -> None:
    read, write = os.pipe()
    os.close(read)
    process = start(*words, stdout=write)
    os.close(write)
    _, err = process.communicate(timeout=60)
    assert process.returncode == 0, err
    assert b"Traceback" not in err and b"BrokenPipe" not in err


@posix
def test_closed_streams_fail_nothing(place: Path) -> None:
    process = start("run", "photos", "--to", "out", "--workers", "0", preexec_fn=lambda: (os.close(1), os.close(2)))
    process.communicate(timeout=60)
    assert process.returncode == 0
    assert len(files(place / "out")) == 3


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
@pytest.mark.parametrize(
    "locale", [{"LC_ALL": "C"}, {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}], ids=["c", "ascii"]
)
def test_names_that_are_no_text_and_names_that_steer_terminals(place: Path, locale: dict[str, str]) -> None:
    photo = (place / "photos" / "a.jpg").read_bytes()
    names = [b"M\xfcller.jpg", "größe 日本.jpg".encode(), b"\x1b[31mred\x1b]0;title\x07.jpg", b"[red]x[bold].jpg"]
    for name in names:
        Path(os.fsdecode(b"photos/" + name)).write_bytes(photo)
    environment = {**os.environ, **locale}
    words = ["run", "photos", "--to", "out", "--long-edge", "20", "--workers", "1", "--json"]
    answer = studio(*words, env=environment)
    assert answer.code == 0, answer.err
    paths = [bytes.fromhex(job.get("source_hex", "")) or os.fsencode(job["source"]) for job in answer.events[1:-1]]
    sources = {path.rpartition(b"/")[2] for path in paths}
    if "PYTHONUTF8" not in locale:
        assert sources >= set(names)
    assert len(sources) == 7
    assert "\x1b" not in answer.err and "\x07" not in answer.err
    listed = studio("plan", "photos", "--to", "other", env=environment)
    assert listed.code == 0
    assert "\x1b" not in listed.out and "\x07" not in listed.out
    assert "M\\xfcller.jpg -> " in listed.out


@posix
def test_a_terminal_gets_a_bar_and_a_program_its_events(place: Path) -> None:
    import pty

    screen, terminal = pty.openpty()
    environment = {**os.environ, "TERM": "xterm", "COLUMNS": "80"}
    words = ["run", "photos", "--to", "out", "--workers", "1", "--json"]
    process = start(*words, stderr=terminal, env=environment)
    os.close(terminal)
    assert process.stdout is not None
    out = process.stdout.read()
    process.stdout.close()
    shown = _read_all(screen)
    assert process.wait(60) == 0
    assert [json.loads(line)["event"] for line in out.splitlines()] == ["planned", *["finished_job"] * 3, "finished"]
    assert "3 of 3" in shown and "\x1b[2K" in shown
    assert shown.rstrip().splitlines()[-3].startswith("3 photos: 3 done in") or "3 photos: 3 done in" in shown


def _read_all(descriptor: int) -> str:
    text = b""
    try:
        while chunk := os.read(descriptor, 65536):
            text += chunk
    except OSError:  # Linux: the other end is closed
        pass
    os.close(descriptor)
    return text.decode()


def test_the_program_is_installed_under_the_same_name() -> None:
    import tomllib

    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8"))
    assert project["project"]["scripts"]["studio"] == "studio.__main__:main"
    assert command()[-1] == "studio"


@pytest.mark.slow
@posix
@pytest.mark.parametrize("closed", [(1,), (2,), (1, 2), (0, 1, 2)])
def test_workers_start_whatever_streams_are_closed(place: Path, closed: tuple[int, ...]) -> None:
    """Pipes of theirs get the free numbers, and must not be taken for the output."""
    for number in range(3):
        process = start(
            *("run", "photos", "--to", f"out {number}", "--workers", "1", "--long-edge", "20"),
            preexec_fn=lambda: [os.close(each) for each in closed],
        )
        process.communicate(timeout=60)
        assert process.returncode == 0
        assert len(files(place / f"out {number}")) == 3


@pytest.mark.slow
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is always full")
@pytest.mark.parametrize(
    "words",
    [
        ["plan", "photos", "--to", "out"],
        ["info", "photos/a.jpg"],
        ["recipes", "show", "web-gallery"],
        ["run", "photos", "--to", "out", "--json", "--workers", "0"],
    ],
)
def test_results_that_find_no_room_are_no_success(place: Path, words: list[str]) -> None:
    with Path("/dev/full").open("wb") as full:
        process = start(*words, stdout=full)
        _, err = process.communicate(timeout=60)
    assert process.returncode == 3
    assert b"The output can't be written: No space left on device." in err


@pytest.mark.parametrize(
    "words", [["run", "", "--to", "out"], ["run", "photos", "--to", ""], ["plan", "", "--to", "o"]]
)
def test_an_empty_word_is_not_the_folder_here(
    place: Path, words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    answer = call(capsys, *words)
    assert answer.code == 2
    assert "the path is empty; for the current folder write a dot." in answer.err
    assert [path.name for path in place.iterdir() if path.name != "photos"] == []


@pytest.mark.skipif(sys.platform != "linux", reason="the other systems have no fork server")
@pytest.mark.parametrize(
    ("words", "starts"),
    [
        (["run", "photos", "--to", "out"], True),
        (["run", "photos", "--to", "out", "--workers", "2"], True),
        (["run", "photos", "--to", "out", "--workers", "0"], False),
        (["run", "photos", "--to", "out", "--workers=0"], False),
        (["run", "photos", "--to", "out", "--dry-run"], False),
        (["plan", "photos", "--to", "out"], False),
    ],
)
def test_the_fork_server_starts_only_for_runs_with_workers(
    place: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture, words: list[str], starts: bool
) -> None:
    from studio.batch.executor import fork_server

    asked: list[int] = []
    start_server = fork_server.start_server

    def note(*, as_fork: bool = False) -> bool:
        asked.append(1)
        return start_server()

    monkeypatch.setattr(fork_server, "start_server", note)
    assert call(capsys, *words).code == 0
    assert bool(asked) is starts
