"""Writes TIFF."""

from PIL import Image, ImageFile

from studio.engine.encode.codec import EncodeRequest
from studio.engine.metadata.tiff_writer import insert_tags


def encode(image: Image.Image, request: EncodeRequest) -> bytes:
    """Return a file; all metadata is put in behind Pillow's back, which can't write it."""
    if isinstance(image, ImageFile.ImageFile):
        image = image.copy()  # else Pillow passes the photo's own tags on to libtiff, which may refuse them
    metadata = request.metadata
    data = request.save(image, "TIFF", compression="tiff_adobe_deflate")
    return insert_tags(data, metadata.exif, metadata.xmp, metadata.iptc)
