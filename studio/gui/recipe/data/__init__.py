"""How the recipe uses a list: its words and its fields."""
