"""The main window and what belongs to the whole of it."""
