"""The recipe in work, and the forms that change it."""
