"""Recipes with the files that they name, to be taken to another computer."""
