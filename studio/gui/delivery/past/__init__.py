"""Deliveries of before: continue, report, undo."""
