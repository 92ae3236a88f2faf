"""Writes AVIF."""

from PIL import Image

from studio.engine.encode.codec import EncodeRequest


def encode(image: Image.Image, request: EncodeRequest) -> bytes:
    """Return a file, made by one thread."""
    return request.save(
        image,
        "AVIF",
        quality=request.quality or 100,
        speed=8,
        subsampling=request.subsampling,
        max_threads=1,
        exif=request.metadata.exif,
        xmp=request.metadata.xmp,
    )
