"""The command line: parse, call, print, exit code."""

COMMANDS = (
    *("run", "plan", "resume", "watch", "report", "gallery", "sheet", "zip", "cards", "undo"),
    *("recipes", "info", "measure", "doctor"),
)

NEW_WINDOW = "--new-window"
"""Opens one more window beside one that is open."""

SHOW_COMPLETION, INSTALL_COMPLETION, COMPLETE = "--show-completion", "--install-completion", "--complete"
"""Options of shells; the last is what their scripts call."""
