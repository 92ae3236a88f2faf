"""Pixels: what workers run. Nothing here knows the batch, the journal or the window."""
