"""Writes JPEG."""

from PIL import Image

from studio.engine.encode.codec import EncodeRequest
from studio.engine.metadata.comments import jpeg_comment
from studio.engine.metadata.iptc import insert_iptc


def encode(image: Image.Image, request: EncodeRequest) -> bytes:
    """Return a file; IPTC is put in behind Pillow's back, which can't write it."""
    exif = request.metadata.exif
    data = request.save(
        image,
        "JPEG",
        quality=request.quality,
        subsampling=request.subsampling,
        progressive=request.export.progressive,
        exif=b"Exif\0\0" + exif if exif else b"",
        xmp=request.metadata.xmp,
        comment=jpeg_comment(request.metadata.comments),  # Pillow takes the photo's own when it is not given one
    )
    return insert_iptc(data, request.metadata.iptc)
