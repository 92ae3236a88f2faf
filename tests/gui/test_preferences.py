"""What the window remembers."""

from pathlib import Path

from msgspec import structs
from PySide6.QtCore import QSettings

from studio.gui import preferences
from studio.gui.preferences import RECENT, Preferences
from studio.gui.theme.theme import Choice


def test_settings_come_back_as_they_were(store: QSettings) -> None:
    wanted = Preferences(workers=3, memory=4_000_000_000, language="de", theme=Choice.LIGHT)
    preferences.save(store, wanted)
    store.sync()
    again = QSettings(store.fileName(), QSettings.Format.IniFormat)
    assert preferences.load(again) == wanted


def test_a_broken_file_gives_the_defaults(store: QSettings) -> None:
    for broken in ("", "{", '{"workers": "many"}', '{"theme": "pink"}'):
        store.setValue("setting", broken)
        assert preferences.load(store) == Preferences()


def test_the_newest_destination_comes_first_and_once(tmp_path: Path) -> None:
    current = Preferences()
    for number in range(RECENT + 3):
        current = current.with_destination(tmp_path / str(number))
    current = current.with_destination(tmp_path / "5")
    assert current.destinations[0] == str(tmp_path / "5")
    assert len(current.destinations) == len(set(current.destinations)) == RECENT


def test_no_setting_is_a_part_of_a_recipe() -> None:
    from studio.recipe.model import Export, Recipe

    own = set(Preferences.__struct_fields__)
    assert own.isdisjoint({*Export.__struct_fields__, *Recipe.__struct_fields__})
    assert structs.replace(Preferences(), workers=2).workers == 2
