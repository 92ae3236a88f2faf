"""Photos of 200 megapixels on four workers with memory for two of them: all are made, and the memory is kept to.

STUDIO_GIANTS says how many photos (default 4, which is for every day; the real trial has 50).
"""

import os
import sys
import threading
import time
from pathlib import Path

import psutil
import pytest
from PIL import Image

from studio.batch.executor.pool import LocalPool
from studio.batch.journal.writer import JournalWriter
from studio.batch.run.run import Control, run
from studio.job import Existing, Status
from tests.end2end import victim
from tests.picture import make_scene

PHOTOS = int(os.environ.get("STUDIO_GIANTS", "4"))
SIZE = 17_320, 11_548
LIMIT = 2_000_000_000
IDLE = 150_000_000
"""Of the program and of each worker, with what is no picture."""


class Watcher(threading.Thread):
    """Looks at the memory of this process's children, all together, until it is told to end."""

    def __init__(self) -> None:
        super().__init__()
        self.highest = 0
        self.is_over = threading.Event()

    def run(self) -> None:
        me = psutil.Process()
        while not self.is_over.wait(0.05):
            total = 0
            for child in me.children():
                try:
                    total += child.memory_info().rss
                except psutil.Error:
                    continue
            self.highest = max(self.highest, total)


@pytest.mark.timeout(120 + 15 * PHOTOS)
@pytest.mark.skipif(sys.platform == "win32", reason="makes hard links")
def test_giants_share_the_memory(tmp_path: Path) -> None:
    photos = tmp_path / "photos"
    photos.mkdir()
    scene = make_scene(1000, 667).resize(SIZE, Image.Resampling.NEAREST)
    scene.save(photos / "0000.png", compress_level=1)
    scene.save(photos / "0001.jpg", progressive=False)
    del scene
    for number in range(2, PHOTOS):
        suffix = (".png", ".jpg")[number % 2]
        os.link(photos / f"{number % 2:04}{suffix}", photos / f"{number:04}{suffix}")
    batch = victim.plan(tmp_path, Existing.SKIP)
    watcher = Watcher()
    watcher.start()
    began = time.monotonic()
    try:
        with LocalPool(4) as pool, JournalWriter.create(batch, tmp_path / "run.journal") as journal:
            outcomes = list(run(batch, pool, journal, Control(), memory=LIMIT))
    finally:
        watcher.is_over.set()
        watcher.join()
    print(f"{PHOTOS} photos in {time.monotonic() - began:.0f} s, at most {watcher.highest / 1e6:.0f} MB in workers")
    assert [outcome.errors for outcome in outcomes if outcome.status is not Status.DONE] == []
    assert len(outcomes) == PHOTOS
    assert watcher.highest < LIMIT + 4 * IDLE
