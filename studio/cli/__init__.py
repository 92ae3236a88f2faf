"""The command line: parse, call, print, exit code."""

COMMANDS = ("run", "plan", "resume", "report", "undo", "recipes", "info", "measure", "doctor")

NEW_WINDOW = "--new-window"
"""Opens one more window beside one that is open."""
