"""EXIF orientation: numbers that say how a stored picture is turned to be seen upright."""

from PIL import Image

_TURN = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}

Box = tuple[float, float, float, float]
"""Left, top, width, height."""


def turn_upright(image: Image.Image, orientation: int) -> Image.Image:
    """Return the picture as it is to be seen; orientation is EXIF's 1 to 8."""
    return image.transpose(_TURN[orientation]) if orientation in _TURN else image


def stored_size(size: tuple[int, int], orientation: int) -> tuple[int, int]:
    """Return the size, as stored, of a picture whose upright size is given; the same works the other way."""
    return (size[1], size[0]) if orientation >= 5 else size


def stored_box(box: Box, size: tuple[float, float], orientation: int) -> Box:
    """Turn a box on the upright picture, whose size is given, into the same box on the stored one."""
    left, top, width, height = box
    right, bottom = size[0] - left - width, size[1] - top - height
    match orientation:
        case 2:
            return right, top, width, height
        case 3:
            return right, bottom, width, height
        case 4:
            return left, bottom, width, height
        case 5:
            return top, left, height, width
        case 6:
            return top, right, height, width
        case 7:
            return bottom, right, height, width
        case 8:
            return bottom, left, height, width
        case _:
            return box
