"""The trial with public photos, in short: of files made here one is refused and one is not as Pillow shows it."""

import struct
import zlib
from pathlib import Path

import pytest

from tests.command import isolate
from tests.end2end.public_photos import by_pillow, run
from tests.picture import encode, make_scene, save


def test_counts_what_is_delivered_refused_and_differs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    isolate(monkeypatch, tmp_path / "home")
    folder = tmp_path / "photos"
    save(folder / "good.jpg", make_scene(300, 200))
    save(folder / "large.png", make_scene(1800, 1200))
    (folder / "text.png").write_text("no photo", encoding="utf-8")
    plain = encode(make_scene(300, 200), "PNG")
    gamma = b"gAMA" + struct.pack(">I", 100_000)  # linear, which Pillow does not heed
    chunk = struct.pack(">I", 4) + gamma + struct.pack(">I", zlib.crc32(gamma))
    (folder / "linear.png").write_bytes(plain[:33] + chunk + plain[33:])
    trial = run([folder], tmp_path / "out", [by_pillow])
    counts = {name: (of.delivered, of.refused, of.alone, of.differing) for name, of in trial.counts.items()}
    assert counts == {".jpg": (1, 0, 0, 0), ".png": (2, 1, 0, 1)}
    assert dict(trial.refusals) == {"File is plain text, not a photo that Studio can open.": 1}
    assert [line.split()[0] for line in trial.lines] == ["refused", "differing"]
    assert "linear.png" in trial.lines[1]
