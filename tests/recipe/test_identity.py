"""The name of the studio in a recipe's texts."""

from studio.recipe.identity import needs_studio, with_studio
from studio.recipe.model import Export, Recipe
from studio.recipe.watermark import PortraitChange, TextWatermark


def test_the_text_of_upright_photos_is_filled_too() -> None:
    watermark = TextWatermark(text="Proof", portrait=PortraitChange(text="{studio} {stem}"))
    recipe = Recipe(name="Proof", exports=(Export(name="web", watermark=(watermark,)),))
    assert needs_studio(recipe)
    (filled,) = with_studio(recipe, "Nord {& Süd}").exports[0].watermark
    assert isinstance(filled, TextWatermark) and filled.portrait is not None
    assert (filled.text, filled.portrait.text) == ("Proof", "Nord {{& Süd}} {stem}")
