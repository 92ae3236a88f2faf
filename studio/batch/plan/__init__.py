"""From photos and a recipe to a Batch in which every name is settled."""
