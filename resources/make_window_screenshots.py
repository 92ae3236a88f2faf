#!/usr/bin/env python3
"""Take the README's pictures of the window: the real one, with the sample photos, before and after a delivery, and
with the small school day and its list.

    python resources/make_window_screenshots.py

Needs PySide6; no display.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

RESOURCES = Path(__file__).resolve().parent
SIZE = (1440, 900)
QUALITY = 92


def main() -> None:
    """Take the pictures in a home of their own."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    sys.path.insert(0, str(RESOURCES.parent))
    with tempfile.TemporaryDirectory() as folder:
        for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"):
            os.environ[name] = str(Path(folder, name.lower()))
        Path(os.environ["HOME"]).mkdir()
        take(Path(os.environ["HOME"]))


def take(home: Path) -> None:
    """Open the window, bring it into each state, and save what it shows."""
    from msgspec import structs
    from PySide6.QtCore import QEventLoop, QTimer

    from studio.gui import app, preferences
    from studio.gui.bridge import Shown
    from studio.gui.preferences import Preferences
    from studio.gui.theme import theme
    from studio.recipe import library
    from studio.recipe.watermark import Anchor, ImageWatermark, PortraitChange

    program = app.make_application(["studio"])
    app.dress(program, Preferences(language="en"))
    window = app.build(preferences.open_store())
    window.resize(*SIZE)
    window.show()

    def wait(so: Callable[[], bool], pause: float = 0.5) -> None:
        loop = QEventLoop()
        timer = QTimer(interval=50)
        timer.timeout.connect(lambda: so() and loop.quit())
        timer.start()
        loop.exec()
        timer.stop()
        QTimer.singleShot(round(pause * 1000), loop.quit)
        loop.exec()

    def save(name: str) -> None:
        window.grab().save(str(RESOURCES / "screenshots" / f"{name}.webp"), "WEBP", QUALITY)

    shown: list[Shown] = []
    window.previewer.made.connect(shown.append)
    small: list[int] = []  # photos and cards that have their small picture
    window.thumbnailer.made.connect(lambda made: small.extend(range(len(made))))
    window.pictures.made.connect(lambda: small.append(0))
    school = library.load_preset("school-class-folders")
    assert school.data is not None
    columns = {"code": "Code", "first": "First name", "last": "Last name", "class": "Class"}
    window.document.load(structs.replace(school, data=structs.replace(school.data, key="code", columns=columns)), None)
    window.document.undo_stack.clear()
    window.add([RESOURCES / "school" / "photos"])
    wait(lambda: len(window.model.photos) == 13 and len(small) >= 13)
    lists = window.session.lists
    lists.workers = 0
    window.list_actions.choose(RESOURCES / "school" / "people.csv")
    wait(lambda: lists.result is not None and not lists.is_busy and window.session.plan.batch is not None, 2.0)
    save("window-list")
    window.list_actions.release()
    window.session.clear()
    small.clear()
    recipe = library.load_preset("web-gallery")
    proof = library.load_preset("client-proof").exports[0]
    watermark = ImageWatermark(
        image=str(RESOURCES / "watermarks" / "studio-nord.png"),
        scale="18%",
        anchor=Anchor.SOUTH_EAST,
        opacity=70,
        portrait=PortraitChange(anchor=Anchor.SOUTH, scale="30%"),
    )
    web = structs.replace(recipe.exports[0], watermark=(watermark,))
    window.document.load(structs.replace(recipe, name="Web and proof", exports=(web, proof)), None)
    window.document.undo_stack.clear()
    window.bar.use(home / "Pictures" / "Delivery")
    window.use_samples()
    window.recipe_pane.tabs.setCurrentIndex(1)
    wait(lambda: len(window.model.photos) == 9 and window.session.plan.batch is not None)
    window.photo_pane.choose(1)
    wait(lambda: any(each.job.index == 1 for each in shown) and len(small) >= 9 + 3, 2.0)
    save("window-dark")
    theme.notifier().choose(theme.Choice.LIGHT)
    window.start()
    wait(lambda: bool(window.session.progress.outcomes) and not window.session.phase.is_running, 1.0)
    save("window-light")
    window.close()


if __name__ == "__main__":
    main()
