"""Reading a JPEG at a half, a quarter or an eighth of its size, and what that does to its last column and row."""

from PIL import Image, ImageFile

from studio.engine.header.model import Header, PhotoFormat

_REDUCTIONS = (8, 4, 2)


def choose_reduction(factor: float, margin: float) -> int:
    """Return the largest of 8, 4, 2, 1 that leaves at least `margin` times the pixels per side that are needed.

    `factor` is how many of the photo's pixels go into one output pixel, per side.
    """
    return next((reduction for reduction in _REDUCTIONS if factor / reduction >= margin), 1)


def reduce_jpeg(image: Image.Image, reduction: int) -> None:
    """Have an opened JPEG read at 1/`reduction` of its size; of other formats nothing is changed."""
    if reduction > 1 and isinstance(image, ImageFile.ImageFile):
        image.draft("", (max(1, image.width // reduction), max(1, image.height // reduction)))


def made_reduction(size: tuple[int, int], header: Header, asked: int) -> int:
    """Return by how much a JPEG was reduced; libjpeg rounds the sides up."""
    if header.format is not PhotoFormat.JPEG or size == (header.width, header.height):
        return 1
    made = (by for by in _REDUCTIONS if by <= asked and size == (-(-header.width // by), -(-header.height // by)))
    return next(made, 1)


def mend_edges(image: Image.Image, header: Header, reduction: int) -> None:
    """Replace a last column and row that stand for less than a whole pixel by their neighbours, in place.

    The rest of such a pixel comes from the padding of the last block, which may hold anything.
    """
    across, down = header.width // reduction, header.height // reduction
    if 0 < across < image.width:
        image.paste(image.crop((across - 1, 0, across, image.height)), (across, 0))
    if 0 < down < image.height:
        image.paste(image.crop((0, down - 1, image.width, down)), (0, down))
