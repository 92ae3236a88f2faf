"""Broken files without end, through the engine in real workers: `python3 dev.py fuzz`."""
