from pathlib import Path

import pytest

from studio.errors import RecipeError
from studio.paths import resource_path
from studio.recipe import fonts
from studio.recipe.fonts import bundled_families, find_font, find_typeface, system_folders


def test_bundled_families_are_found_by_name_in_any_spelling() -> None:
    assert set(bundled_families()) >= {"Inter", "EB Garamond", "Dancing Script", "Great Vibes"}
    for family in bundled_families():
        assert find_font(family).path.is_relative_to(resource_path("fonts"))
    assert find_font("inter").path.name == "Inter-Regular.ttf"
    assert find_font("Inter-Bold").path == find_font("INTER bold").path == resource_path("fonts", "Inter-Bold.ttf")


def test_fonts_of_the_system_are_found_by_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = resource_path("fonts", "GreatVibes-Regular.ttf").read_bytes()
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "vibes.TTF").write_bytes(
        data.replace("Great Vibes".encode("utf-16-be"), "Other Vibes".encode("utf-16-be"))
    )
    (tmp_path / "broken.otf").write_bytes(data[:100])
    (tmp_path / "text.ttf").write_text("no font")
    monkeypatch.setattr(fonts, "system_folders", lambda: [tmp_path, tmp_path / "missing"])
    fonts._installed.cache_clear()
    try:
        assert find_font("Other Vibes").path.name == "vibes.TTF"
    finally:
        fonts._installed.cache_clear()


def test_fonts_of_the_system_are_read_only_for_what_studio_does_not_bring(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(fonts, "system_folders", lambda: asked.append("system") or [])
    for cache in (fonts._installed, fonts._fall_back):
        cache.cache_clear()
    try:
        assert find_typeface("Inter", "PROOF é").fallbacks == ()
        assert find_font("EB Garamond Italic").italic
        assert not asked
        with pytest.raises(RecipeError):
            find_font("Comic Papyrus")
        assert asked
    finally:
        for cache in (fonts._installed, fonts._fall_back):
            cache.cache_clear()


def test_a_font_file_is_taken_as_it_is() -> None:
    path = resource_path("fonts", "Inter-Regular.ttf")
    assert find_font(str(path)).path == path
    with pytest.raises(RecipeError, match=r"missing\.otf is not there"):
        find_font("missing.otf")


def test_an_unknown_font_is_refused_with_what_there_is() -> None:
    with pytest.raises(RecipeError, match=r"'No Such Font' is not on this computer; .*Inter"):
        find_font("No Such Font")


def test_the_system_has_folders_for_fonts() -> None:
    assert system_folders()
    assert all(folder.is_absolute() for folder in system_folders())
