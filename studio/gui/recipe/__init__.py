"""The open recipe, and the forms that change it."""
