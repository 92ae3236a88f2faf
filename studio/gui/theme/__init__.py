"""Colours, style sheet and icons, in one place."""
