"""One codec for each format that can be written, named after its key in `formats.py`."""
