"""The photos as they are drawn: grid and rows."""
