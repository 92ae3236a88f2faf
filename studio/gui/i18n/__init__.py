"""The window's language: words, numbers, sizes and times."""
