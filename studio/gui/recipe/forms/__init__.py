"""The pages of the recipe pane."""
