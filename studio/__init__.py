"""Studio delivers folders of photographs: sized, marked, named and complete."""

__version__ = "0.1.0"
