"""Thumbnails are kept as long as there is room, and asked for once."""

from pathlib import Path

import pytest
from msgspec import structs
from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage

from studio.batch.plan.scan import FoundPhoto
from studio.gui.photos.views.thumbnail_store import ThumbnailStore
from tests.gui.photo_set import several

pytestmark = pytest.mark.usefixtures("qapp")
BOX = QSize(120, 80)


class Asked(QObject):
    """Takes wishes and makes nothing."""

    made = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self.size = 160
        self.requests: list[list[FoundPhoto]] = []

    def want(self, photos: list[FoundPhoto]) -> None:
        self.requests.append(list(photos))


@pytest.fixture
def asked() -> Asked:
    return Asked()


def picture(width: int = 160, height: int = 106) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB888)
    image.fill(Qt.GlobalColor.red)
    return image


def store_of(asked: Asked, limit: int = 64_000_000) -> ThumbnailStore:
    return ThumbnailStore(asked, limit=limit)  # pyright: ignore[reportArgumentType]


def test_a_thumbnail_fits_its_box_at_every_scale(asked: Asked) -> None:
    store = store_of(asked)
    path = Path("a.jpg")
    assert store.pixmap(path, BOX, 1.0) is None
    asked.made.emit([(path, picture()), (Path("b.jpg"), picture(60, 160))])
    for ratio in (1.0, 1.5, 2.0):
        wide = store.pixmap(path, BOX, ratio)
        tall = store.pixmap(Path("b.jpg"), BOX, ratio)
        assert wide is not None
        assert tall is not None
        assert wide.width() == BOX.width() * ratio
        assert wide.height() <= BOX.height() * ratio + 1
        assert tall.height() == BOX.height() * ratio
        assert wide.devicePixelRatio() == ratio


def test_a_photo_that_can_not_be_read_is_not_asked_for_again(asked: Asked) -> None:
    store, photos = store_of(asked), several(2)
    store.request(photos, BOX, 1.0)
    asked.made.emit([(photos[0].path, QImage()), (photos[1].path, picture())])
    drawn = store.pixmap(photos[0].path, BOX, 1.0)
    assert drawn is not None
    assert drawn.isNull()
    store.request(photos, BOX, 1.0)
    assert asked.requests == [photos, []]


def test_a_photo_that_has_changed_is_asked_for_again(asked: Asked) -> None:
    store, photos = store_of(asked), several(1)
    store.request(photos, BOX, 1.0)
    asked.made.emit([(photos[0].path, picture())])
    changed = [structs.replace(photos[0], changed_ns=99)]
    store.request(changed, BOX, 1.0)
    assert asked.requests[-1] == changed
    assert store.pixmap(photos[0].path, BOX, 1.0) is None


def test_what_is_kept_is_bounded_and_the_last_seen_stays(asked: Asked) -> None:
    one = picture().sizeInBytes()
    store = store_of(asked, limit=one * 10)
    paths = [Path(f"{number}.jpg") for number in range(30)]
    for path in paths:
        asked.made.emit([(path, picture())])
        store.pixmap(paths[0], QSize(1, 1), 1.0)
        assert store.bytes <= one * 10
    kept = [path for path in paths if store.pixmap(path, QSize(1, 1), 1.0) is not None]
    assert paths[0] in kept
    assert paths[-1] in kept
    assert 5 <= len(kept) <= 10
    store.clear()
    assert store.bytes == 0


def test_a_sharper_screen_gets_larger_thumbnails(asked: Asked) -> None:
    store, photos = store_of(asked), several(1)
    store.request(photos, BOX, 1.0)
    assert asked.size == 160
    asked.made.emit([(photos[0].path, picture())])
    store.request(photos, BOX, 2.0)
    assert asked.size == 320
    assert asked.requests[-1] == photos
