"""The tags of EXIF by number: which say what, and which are true only of the file that they stand in."""

MAIN, PHOTO, GPS, INTEROP = 0, 0x8769, 0x8825, 0xA005
"""The directories, by the tag that points to each."""
PARENTS = {PHOTO: MAIN, GPS: MAIN, INTEROP: PHOTO}

ORIENTATION, X_RESOLUTION, Y_RESOLUTION, RESOLUTION_UNIT = 0x0112, 0x011A, 0x011B, 0x0128
DESCRIPTION, ARTIST, COPYRIGHT = 0x010E, 0x013B, 0x8298
XP_TITLE, XP_AUTHOR, XP_KEYWORDS = 0x9C9B, 0x9C9D, 0x9C9E
MAKER_NOTE, COLOUR_SPACE, WIDTH, HEIGHT = 0x927C, 0xA001, 0xA002, 0xA003
IMAGE_TITLE, PHOTOGRAPHER = 0xA436, 0xA437  # EXIF 3.0
INTEROP_INDEX, RELATED_WIDTH, RELATED_HEIGHT = 0x0001, 0x1001, 0x1002
SUBJECT_AREA, SUBJECT_LOCATION = 0x9214, 0xA214
FOCAL_PLANE_X, FOCAL_PLANE_Y, FOCAL_PLANE_UNIT = 0xA20E, 0xA20F, 0xA210
USER_COMMENT, GPS_METHOD, GPS_AREA = 0x9286, 27, 28
PADDING = 0xEA1C

PIXEL_TAGS = frozenset(
    (
        *range(254, 260),  # sizes, bits, compression
        *range(262, 267),
        273,  # strips
        *range(277, 282),
        284,
        *range(288, 294),
        297,
        300,
        301,
        *range(317, 348),  # predictor, white point, tiles, other pictures in the file, inks, sample formats
        *range(512, 522),  # old JPEG in TIFF, and where a thumbnail lies
        529,
        530,
        532,
    )
)
"""Tags that say how a TIFF file stores its picture."""
BLOCK_TAGS = {"xmp": 700, "iptc": 33723, "photoshop": 34377}
_FOREIGN_TAGS = (
    *BLOCK_TAGS.values(),
    34675,  # ICC profile
    33421,  # sensor's colour filters, in TIFF/EP and DNG
    33422,
    33550,  # places of pixels on a map, no longer true after a resize
    33922,
    34264,
    *range(34735, 34738),
    37724,  # Photoshop's layers
    42112,
    42113,
    *range(0x5012, 0x5035),  # Windows' own thumbnail
    *range(50706, 53248),  # DNG
)
_DNG_KEPT = (0xC614, 0xC615, 0xC62F, 0xC630)  # camera's name and serial number, lens
SKIPPED = (PIXEL_TAGS | set(_FOREIGN_TAGS) | {PADDING}) - set(_DNG_KEPT)
"""Tags of a main directory that no other file may get."""

RAW_KEPT = frozenset(
    (
        DESCRIPTION,
        0x010F,  # make
        0x0110,  # model
        ORIENTATION,
        0x0131,  # software
        0x0132,  # date
        ARTIST,
        0x013C,  # host computer
        0x4746,  # rating
        0x4749,
        COPYRIGHT,
        *range(0x9C9B, 0x9CA0),  # Windows' title, comment, author, keywords, subject
        *_DNG_KEPT,
    )
)
"""Tags of a main directory that a raw file may pass on; makers have numbers of their own there."""

SERIALS = (0xA431, 0xA435, 0xC62F, 0xFDE9)  # body, lens, DNG's camera, Adobe's camera
RIGHTS = {MAIN: (ARTIST, COPYRIGHT, XP_AUTHOR), PHOTO: (PHOTOGRAPHER,)}
