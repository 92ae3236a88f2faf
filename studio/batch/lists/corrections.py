"""What somebody has corrected by hand after photos were matched with a list: a small file of its own.

It belongs to a destination, since one has several journals, and none before its first delivery. It is plain JSON, for
the window to write and for people to read:

    {"version": 1,
     "corrections": [{"photo": "Canon/IMG_0412.jpg", "last": "IMG_0420.jpg", "key": "S-17"},
                     {"photo": "IMG_0431.jpg", "code": "S-18"},
                     {"photo": "IMG_0507.jpg", "code": ""},
                     {"photo": "IMG_0508.jpg", "key": ""}]}

Photos IMG_0412 to IMG_0420 belong to S-17; the card in IMG_0431 shows S-18; IMG_0507 shows no card, whatever was read;
IMG_0508 belongs to nobody.
"""

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from studio import paths
from studio.batch.files.locations import real_name
from studio.batch.files.naming import shown
from studio.batch.files.natural_order import natural_key
from studio.errors import RecipeError, SourceError
from studio.message import Message, Note, NoteKind, message
from studio.paths import absolute
from studio.safe_file import make_private_folder, read_bounded, write_private
from studio.system_error import explain_os_error

LARGEST_FILE = 20_000_000
"""Bytes; a correction of each of 100,000 photos takes 10 MB."""

MOST_CORRECTIONS = 100_000
_LONGEST_DETAIL = 300
"""Letters of what the decoder says, which may repeat a name of the file."""
SUFFIX = ".corrections.json"

_Path = Annotated[str, Meta(min_length=1, max_length=4000)]
_Text = Annotated[str, Meta(max_length=200)]


class Correction(Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """One thing that was put right by hand; of two for one photo the later counts.

    `photo` is the name of a photo, with as many of its folders before it, by /, as tell it from others; with `last`
    all photos of its folder up to that one are meant, in the order of names. `key` is the row that they belong to, ""
    for none; `code` is what the card in them shows, "" for no card.
    """

    photo: _Path
    last: Annotated[str, Meta(max_length=4000)] = ""
    key: _Text | None = None
    code: _Text | None = None

    def __post_init__(self) -> None:
        if (self.key is None) == (self.code is None):
            raise RecipeError(message("A correction has either a key or a code."))
        if not all(text.isprintable() for text in (self.key or "", self.code or "")):
            raise RecipeError(message("A correction holds characters that can't be seen."))


class _File(Struct, frozen=True, kw_only=True):
    version: int
    corrections: Annotated[tuple[Correction, ...], Meta(max_length=MOST_CORRECTIONS)] = ()


class Corrected(Struct, frozen=True, kw_only=True):
    """What corrections mean for the photos of a run, by their paths, and those that mean none or several of them."""

    keys: Mapping[Path, str] = {}
    codes: Mapping[Path, str] = {}
    notes: tuple[Note, ...] = ()


def corrections_file(destination: Path) -> Path:
    """Return where the corrections for a destination lie, beside its journals; it may not exist yet."""
    real = real_name(absolute(destination))
    name = re.sub(r"[^\w-]+", "_", shown(destination.name))[:40]
    mark = hashlib.sha256(real.encode(errors="surrogatepass")).hexdigest()[:16]
    return paths.journal_folder() / f"{name}-{mark}{SUFFIX}"


def read_corrections(path: Path) -> tuple[Correction, ...]:
    """Read a file of corrections; none when there is no file.

    Raises SourceError when it can't be read or is not such a file, so that no photo is delivered against them.
    """
    try:
        data = read_bounded(path, LARGEST_FILE)
    except FileNotFoundError:
        return ()
    except OSError as error:
        reason: Message | str = explain_os_error(error)
    else:
        try:
            found = msgspec.json.decode(data, type=_File)
        except (ValueError, RecursionError) as error:
            reason = shown(str(error)[:_LONGEST_DETAIL])
        else:
            if found.version == 1:
                return found.corrections
            reason = message("it is of a newer version")
    raise SourceError(
        message(
            "The corrections in {file} can't be read: {reason}. Mend or remove the file.",
            file=shown(path),
            reason=reason,
        )
    ) from None


def write_corrections(path: Path, corrections: Iterable[Correction]) -> None:
    """Write a file of corrections, whole or not at all, for the user alone; raises SourceError when that fails."""
    data = msgspec.json.encode(_File(version=1, corrections=tuple(corrections)))
    try:
        make_private_folder(path.parent)
        write_private(path, msgspec.json.format(data, indent=1) + b"\n")
    except OSError as error:
        reason = explain_os_error(error)
        raise SourceError(
            message("The corrections can't be written to {file}: {reason}.", file=shown(path), reason=reason)
        ) from None


def apply_corrections(corrections: Sequence[Correction], photos: Sequence[Path]) -> Corrected:
    """Return what the corrections say of each photo.

    One that means no photo, or several, changes nothing and is noted: another card of a camera may have the same
    names.
    """
    by_name: dict[str, list[Path]] = {}
    by_folder: dict[Path, list[Path]] = {}
    for path in photos:
        by_name.setdefault(path.name, []).append(path)
        by_folder.setdefault(path.parent, []).append(path)
    ordered: dict[Path, list[Path]] = {}
    keys: dict[Path, str] = {}
    codes: dict[Path, str] = {}
    notes: list[Note] = []
    for each in corrections:
        meant = [path for path in by_name.get(_parts(each.photo)[-1], ()) if _ends_with(path, each.photo)]
        chosen = meant if len(meant) == 1 else []
        if chosen and each.last:
            folder = chosen[0].parent
            if folder not in ordered:
                ordered[folder] = sorted(by_folder[folder], key=lambda path: natural_key(path.name))
            chosen = _range(chosen[0], each.last, ordered[folder])
        if not chosen:
            notes.append(Note(NoteKind.LIST, _explain(each, len(meant))))
        for path in chosen:
            if each.key is not None:
                keys[path] = each.key
            if each.code is not None:
                codes[path] = each.code
    return Corrected(keys=keys, codes=codes, notes=tuple(notes))


def name_photo(photo: Path, photos: Iterable[Path]) -> str:
    """Return the shortest name of a photo for a correction that means no other of the photos."""
    others = [each for each in photos if each.name == photo.name and each != photo]
    parts = [part for part in photo.parts if part != photo.anchor]
    for count in range(1, len(parts) + 1):
        name = "/".join(parts[-count:])
        if not any(_ends_with(each, name) for each in others):
            return name
    return "/".join(parts)


def _parts(name: str) -> tuple[str, ...]:
    return PurePosixPath(name.replace("\\", "/")).parts or ("",)


def _ends_with(path: Path, name: str) -> bool:
    parts = tuple(part for part in _parts(name) if part != "/")
    return bool(parts) and path.parts[-len(parts) :] == parts


def _range(first: Path, last: str, ordered: list[Path]) -> list[Path]:
    """Return the photos of a folder from one to another; none when the other is not there or before it."""
    names = [path.name for path in ordered]
    end = _parts(last)[-1]
    if end not in names:
        return []
    return ordered[names.index(first.name) : names.index(end) + 1]


def _explain(correction: Correction, count: int) -> Message:
    if count > 1:
        return message(
            "A correction of {photo} was left out: {n} photo has this name.|"
            "A correction of {photo} was left out: {n} photos have this name.",
            "",
            count,
            photo=correction.photo,
        )
    if count == 1:
        return message(
            "A correction of {photo} was left out: {last} does not follow it.",
            photo=correction.photo,
            last=correction.last,
        )
    return message("A correction of {photo} was left out: it is not among the photos.", photo=correction.photo)
