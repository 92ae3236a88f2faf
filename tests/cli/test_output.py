"""What the command line says: safe to print, and never a reason to fail."""

import errno
import io
import os
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.cli.output import Output, as_time, counted, is_reader_gone, near, prepare_streams, printable


@given(st.text())
def test_nothing_that_is_printed_can_steer_a_terminal(text: str) -> None:
    shown = printable(text)
    assert not [letter for letter in shown if ord(letter) < 32 or 127 <= ord(letter) < 160]
    assert not set(shown) & set("\u202a\u202b\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u2028\u2029\ufeff")
    shown.encode()  # no surrogates


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("größe 日本　写真 🖼.jpg", "größe 日本　写真 🖼.jpg"),
        ("a\x1b[31mb\nc\td", "a\\x1b[31mb\\nc\\td"),
        ("M\udcfcller.jpg", "M\\xfcller.jpg"),
        ("gpj.\u202eexe", "gpj.\\u202eexe"),
        ("👨\u200d👩\u200d👧", "👨\u200d👩\u200d👧"),
        (Path("a b"), "a b"),
    ],
)
def test_names_are_shown_as_they_are_or_by_numbers(text: object, shown: str) -> None:
    assert printable(text) == shown


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0, "0.0 s"), (8.44, "8.4 s"), (59.96, "1 min 0 s"), (200, "3 min 20 s"), (7500, "2 h 5 min")],
)
def test_times_have_a_unit(seconds: float, words: str) -> None:
    assert as_time(seconds) == words


def test_numbers_are_grouped_and_nouns_agree() -> None:
    assert [counted(number, "photo") for number in (0, 1, 1204)] == ["0 photos", "1 photo", "1,204 photos"]


def test_paths_are_told_from_the_current_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    assert near(tmp_path / "a" / "b.jpg") == str(Path("a/b.jpg"))
    assert near(tmp_path.parent / "b.jpg") == str(tmp_path.parent / "b.jpg")


def test_results_and_messages_go_their_own_ways() -> None:
    out, err = io.StringIO(), io.StringIO()
    output = Output(out=out, err=err)
    output.write("result")
    output.say("message")
    output.complain("error")
    assert (out.getvalue(), err.getvalue()) == ("result\n", "message\nerror\n")


def test_quiet_leaves_errors_and_results() -> None:
    out, err = io.StringIO(), io.StringIO()
    output = Output(quiet=True, out=out, err=err)
    output.write("result")
    output.say("message")
    output.complain("error")
    assert (out.getvalue(), err.getvalue()) == ("result\n", "error\n")


def test_a_reader_who_goes_is_noticed_and_nothing_fails() -> None:
    read, write = os.pipe()
    os.close(read)
    with os.fdopen(write, "w", encoding="utf-8") as broken:
        output = Output(out=broken, err=broken)
        assert output.has_reader
        output.write("result")
        assert not output.has_reader
        output.write("more")
        output.complain("error")


def test_a_closed_stream_fails_nothing() -> None:
    closed = io.StringIO()
    closed.close()
    output = Output(out=closed, err=closed)
    output.write("result")
    output.complain("error")
    assert not output.has_reader


def test_streams_take_letters_that_their_encoding_lacks(monkeypatch: pytest.MonkeyPatch) -> None:
    narrow = io.TextIOWrapper(io.BytesIO(), "ascii")
    monkeypatch.setattr(sys, "stdout", narrow)
    monkeypatch.setattr(sys, "stderr", None)
    prepare_streams()
    output = Output()
    output.write("größe")
    output.complain("nobody hears this")
    sys.stderr.close()
    narrow.seek(0)
    assert narrow.read() == "gr\\xf6\\xdfe\n"


def test_windows_says_invalid_argument_of_a_pipe_that_was_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    invalid = OSError(errno.EINVAL, "Invalid argument")
    monkeypatch.setattr(sys, "platform", "linux")
    assert is_reader_gone(BrokenPipeError())
    assert not is_reader_gone(invalid)
    monkeypatch.setattr(sys, "platform", "win32")
    assert is_reader_gone(invalid)
    assert not is_reader_gone(OSError(errno.ENOSPC, "No space"))
