"""Studio delivers folders of photos: resized, watermarked, named and complete."""

__version__ = "0.1.0"
