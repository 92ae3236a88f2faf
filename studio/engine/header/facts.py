"""What a photo says of itself, from its blocks of EXIF, XMP and IPTC: one function for all formats and all uses.

The plan, names, texts on pictures, metadata and `info` take it from here, so that they can't differ.

Which block counts where several speak:

- What people say of a photo (title, creator, rating): XMP, then IPTC, then EXIF. Programs in which people write such
  things write all three or XMP alone, the older blocks are cut to their old limits, and EXIF before 3.0 has no title:
  its caption stands in for one, unless it is what the camera fills in by itself.
- When it was taken: EXIF, then XMP, then IPTC, as the Metadata Working Group's guidelines have it (2.0, chapter 5.3,
  "Date/Time": EXIF is the camera's own clock, to the second, and IPTC may be the date of the scanned original without
  a time). The date of the original comes before that of digitizing, in whatever block it stands, since a scan's EXIF
  says only when it was scanned.
- Camera, lens, sensitivity and turn are the camera's to say: EXIF, then XMP.
"""

import re
from datetime import datetime

from msgspec import Struct

from studio.engine.container.iptc import dataset_texts
from studio.engine.container.source import Source
from studio.engine.container.xmp import LIMIT, full_name, read_properties
from studio.engine.header.model import Facts
from studio.message import Message

LONGEST_TEXT = 500
_OLDEST_YEAR = 1826
"""Scans carry the date of the original, and no photograph is older."""
_EXIF_DATE = re.compile(r"\s*(\d{4})\D(\d\d?)\D(\d\d?)\D{1,3}(\d\d?)\D(\d\d?)\D(\d\d?)", re.ASCII)
_XMP_DATE = re.compile(r"\s*(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?)?", re.ASCII)
_IPTC_DATE = re.compile(r"\s*(\d{4})-?(\d\d)-?(\d\d)(?: (\d\d):?(\d\d):?(\d\d))?", re.ASCII)
_MAIL_DATE = re.compile(
    r"\s*(?:[A-Za-z]{3,9},?\s+)?(\d\d?)[ -]([A-Za-z]{3})[a-z]*[ -](\d{4})\s+(\d\d?):(\d\d)(?::(\d\d))?", re.ASCII
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_JOINERS = "\u200c\u200d"
"""Invisible, but many scripts and emoji are wrong without them; all else that is invisible is left out."""

_LOWEST_RATING, _HIGHEST_RATING = -1, 5
"""Rejected, and the best: XMP specification, part 1, `xmp:Rating`; a photo without one counts as 0."""

_FILLERS = frozenset(
    (
        *("olympus digital camera", "olympus imaging camera", "sony dsc", "dcim", "minolta digital camera"),
        *("konica minolta digital camera", "konica digital camera", "digital camera", "digital still camera"),
        *("samsung digital camera", "samsung techwin", "samsung camera pictures", "my beautiful picture"),
        *("exif_jpeg_picture", "exif jpeg picture", "exif jpeg", "exif-jpeg", "jpeg image", "image description"),
        *("imagedescription", "default", "untitled", "no description", "charset=ascii", "binary comment"),
        *("lead technologies inc. v1.01", "file written by adobe photoshop", "created by gopro", "dji", "gopro"),
    )
)
"""What cameras and scanners fill in where nobody wrote anything, in small letters."""
_CAPTION_FILLERS = frozenset(
    (
        *("image", "photo", "picture", "camera", "description", "samsung", "jpeg", "dsc", "ascii", "none", "null"),
        *("dig", "edit", "cof", "hdr", "rbt", "hdrpl", "ptr", "smart", "btf", "mde", "ozcn", "qrf", "bty", "btfhdr"),
        *("fbt", "sdr", "oznor", "oznorwo", "oznorco", "nor", "cmc", "kcmpl", "vtb", "pbb", "hdrpb", "dav"),
    )
)
"""The same in EXIF's caption alone: words that a person might choose for a title, and what phones of Huawei and Oppo
note there of their own doing."""
_FILLER_PATTERN = re.compile(
    r"<(?:kenox|digimax|samsung|nx\d|vluu)[^>]*>"  # Samsung's <KENOX S630  / Samsung S630>
    r"|exif_jpeg_\d+|dcim[\\/].*"
    r"|(?:kodak|canon|nikon|casio|pentax|fujifilm|panasonic|ricoh|hp|sanyo|epson|toshiba|kyocera|leica|vivitar|polaroid"
    r"|praktica|rollei|jenoptik|benq|acer|aiptek|medion|traveler|yashica|maginon|concord|ge|jd|general) digital camera",
    re.IGNORECASE,
)

_Key = tuple[int, int]
_TITLE, _CREATOR = (2, 5), (2, 80)
_CREATED, _CREATED_TIME, _DIGITIZED, _DIGITIZED_TIME = (2, 55), (2, 60), (2, 62), (2, 63)

_XMP = {
    name: full_name(name)
    for name in (
        *("dc:title", "dc:creator", "tiff:Artist", "xmp:Rating"),
        *("photoshop:DateCreated", "exif:DateTimeOriginal", "xmp:CreateDate", "exif:DateTimeDigitized"),
        *("tiff:Orientation", "tiff:Make", "tiff:Model", "exifEX:LensModel", "aux:Lens"),
        *("exifEX:PhotographicSensitivity", "exif:ISOSpeedRatings"),
    )
}
_WANTED = frozenset(_XMP.values())


class ExifFacts(Struct, frozen=True, kw_only=True):
    """What an EXIF block says; "" and None where it says nothing sensible. `problem` says that it is damaged.

    `at` and `size` in bytes locate its TIFF block in the file; size 0 when there is none, or not in one piece.
    """

    orientation: int | None = None
    original: datetime | None = None
    digitized: datetime | None = None
    camera: str = ""
    lens: str = ""
    iso: int | None = None
    title: str = ""
    caption: str = ""
    creator: str = ""
    rating: int | None = None
    at: int = 0
    size: int = 0
    problem: Message | None = None


def join_facts(exif: ExifFacts | None, xmp: bytes, iptc: bytes, *, turns_by_xmp: bool = False) -> Facts:
    """Put together what a photo's blocks say; see above which counts. `xmp` is a packet, `iptc` are datasets.

    With `turns_by_xmp` XMP may say the turn where EXIF is silent: in a PNG, which long had no place for EXIF. In other
    formats it is left over from a picture that was turned, and every program shows it as it lies.
    """
    exif = exif or ExifFacts()
    properties = read_properties(xmp, _WANTED) if xmp else {}
    values = dataset_texts(iptc) if iptc else {}

    def of_xmp(*names: str) -> list[str]:
        return next((found for name in names if (found := properties.get(_XMP[name]))), list[str]())

    def first(*names: str) -> str:
        return clean_text(next(iter(of_xmp(*names)), ""))

    turn = exif.orientation or (_number(first("tiff:Orientation")) if turns_by_xmp else None) or 1
    return Facts(
        orientation=turn if 1 <= turn <= 8 else 1,
        taken=exif.original
        or parse_xmp_date(first("photoshop:DateCreated"))
        or parse_xmp_date(first("exif:DateTimeOriginal"))
        or _iptc_date(values, _CREATED, _CREATED_TIME)
        or exif.digitized
        or parse_xmp_date(first("xmp:CreateDate"))
        or parse_xmp_date(first("exif:DateTimeDigitized"))
        or _iptc_date(values, _DIGITIZED, _DIGITIZED_TIME),
        camera=exif.camera or camera_name(first("tiff:Make"), first("tiff:Model")),
        lens=exif.lens or name_text(first("exifEX:LensModel", "aux:Lens")),
        iso=exif.iso or _number(first("exifEX:PhotographicSensitivity", "exif:ISOSpeedRatings")) or None,
        title=_title(first("dc:title"), *values.get(_TITLE, ()), exif.title, _caption(exif.caption)),
        creator=_list(of_xmp("dc:creator", "tiff:Artist")) or _list(values.get(_CREATOR, [])) or exif.creator,
        rating=_rating(first("xmp:Rating"), exif.rating),
        at=exif.at,
        size=exif.size,
        problem=exif.problem,
    )


def take_block(body: Source) -> bytes:
    """Return the bytes of a block of XMP or IPTC; nothing of one that is too large to be looked into."""
    return body.peek(0, body.size) if body.size <= LIMIT else b""


def clean_text(text: str) -> str:
    """Return a text as one line without control, invisible or unknown characters, of at most 500 characters."""
    line = "".join(" " if c.isspace() else c for c in text if c.isprintable() or c.isspace() or c in _JOINERS)
    return " ".join(line[: 4 * LONGEST_TEXT].split())[:LONGEST_TEXT].strip()


def name_text(text: str) -> str:
    """Return a name, but nothing for the dashes that some cameras write when they know none."""
    return text if any(c.isalnum() for c in text) else ""


def camera_name(make: str, model: str) -> str:
    """Return "Canon EOS R6" for "Canon" and "Canon EOS R6", "NIKON D850" for "NIKON CORPORATION" and "NIKON D850"."""
    make, model = name_text(make), name_text(model)
    if not make or not model:
        return model or make
    words = model.split()[0].casefold()
    has_make = model.casefold().startswith(make.casefold()) or words in make.casefold().split()
    return model if has_make else clean_text(f"{make} {model}")


def is_filler(title: str) -> bool:
    """Tell whether a title is what a camera fills in by itself."""
    return not name_text(title) or title.casefold() in _FILLERS or _FILLER_PATTERN.fullmatch(title) is not None


def _caption(text: str) -> str:
    return "" if text.casefold() in _CAPTION_FILLERS else text


def parse_exif_date(text: str) -> datetime | None:
    """Read a date as EXIF has it, `2024:05:17 18:03:21`; None for one that is none."""
    return _date(_EXIF_DATE.match(text))


def parse_xmp_date(text: str) -> datetime | None:
    """Read a date as XMP has it, `2024-05-17T18:03:21+02:00`: the clock that the camera showed, whatever its zone.

    One without a time is midnight; one without a day is none.
    """
    return _date(_XMP_DATE.match(text))


def parse_mail_date(text: str) -> datetime | None:
    """Read a date as letters have it, `Fri, 17 May 2024 18:03:21 +0200` (RFC 1123): the clock, whatever its zone."""
    match = _MAIL_DATE.match(text)
    if match is None or match[2].lower() not in _MONTHS:
        return None
    month = _MONTHS.index(match[2].lower()) + 1
    return parse_exif_date(f"{match[3]}:{month}:{match[1]} {match[4]}:{match[5]}:{match[6] or '00'}")


def _iptc_date(values: dict[_Key, list[str]], day: _Key, time: _Key) -> datetime | None:
    texts = [next(iter(values.get(key, ())), "") for key in (day, time)]
    return _date(_IPTC_DATE.match(" ".join(texts)))


def _date(match: re.Match[str] | None) -> datetime | None:
    if match is None:
        return None
    year, month, day, hour, minute, second = (int(part or 0) for part in match.groups())
    try:
        date = datetime(year, month, day, hour, minute, second)
    except ValueError:
        return None
    return date if date.year >= _OLDEST_YEAR else None


def _title(*candidates: str) -> str:
    texts = (clean_text(text) for text in candidates)
    return next((text for text in texts if text and not is_filler(text)), "")


def _list(texts: list[str]) -> str:
    return clean_text(", ".join(texts))


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None


def _rating(xmp: str, exif: int | None) -> int:
    try:
        stars = round(float(xmp))
    except (ValueError, OverflowError):
        stars = exif if exif is not None else 0
    return stars if _LOWEST_RATING <= stars <= _HIGHEST_RATING else 0
