"""What a plan has to say of many photos at once, each kind in one sentence. Knows counts, and no photo."""

from collections.abc import Iterator, Mapping, Sequence

from studio.batch.files.naming import shown
from studio.job import OutdatedFile
from studio.message import Note, NoteKind, message

LONGEST_PATH = 259
"""Characters of a path that every program on Windows can open (MAX_PATH without its closing zero)."""


def count_notes(counts: Mapping[str, int]) -> Iterator[Note]:
    """Yield what had to be done so that names, formats and dates came out."""
    if n := counts["clash"]:
        text = message(
            "{n} name was taken by another photo; a number was added.|"
            "{n} names were taken by other photos; numbers were added.",
            "",
            n,
        )
        yield Note(NoteKind.NUMBERED, text)
    if n := counts["numbered"]:
        text = message(
            "{n} name was taken by an existing file; a number was added.|"
            "{n} names were taken by existing files; numbers were added.",
            "",
            n,
        )
        yield Note(NoteKind.NUMBERED, text)
    if n := counts["skipped"]:
        text = message("{n} file is there already and is kept.|{n} files are there already and are kept.", "", n)
        yield Note(NoteKind.EXISTING, text)
    if n := counts["replaced"]:
        text = message("{n} existing file will be replaced.|{n} existing files will be replaced.", "", n)
        yield Note(NoteKind.REPLACED, text)
    if n := counts["format"]:
        text = message(
            "{n} file will be JPEG or PNG, since Studio does not write the photo's own format.|"
            "{n} files will be JPEG or PNG, since Studio does not write the photos' own format.",
            "",
            n,
        )
        yield Note(NoteKind.FORMAT, text)
    if n := counts["date"]:
        text = message(
            "{n} photo has no date taken; its name has the file's date, in local time.|"
            "{n} photos have no date taken; their names have the file's date, in local time.",
            "",
            n,
        )
        yield Note(NoteKind.DATE, text)
    if n := counts["long"]:
        text = message(
            "{n} path is longer than {limit:d} characters; some programs can't open such files.|"
            "{n} paths are longer than {limit:d} characters; some programs can't open such files.",
            "",
            n,
            limit=LONGEST_PATH,
        )
        yield Note(NoteKind.LONG_PATH, text)
    if n := counts["beside"]:
        text = message(
            "{n} file goes into a folder of your photos, where the next delivery would take it for a photo; a "
            "subfolder for the export keeps them apart.|"
            "{n} files go into a folder of your photos, where the next delivery would take them for photos; a "
            "subfolder for the export keeps them apart.",
            "",
            n,
        )
        yield Note(NoteKind.BESIDE, text)


def outdated_notes(files: Sequence[OutdatedFile]) -> Iterator[Note]:
    """Yield which files have a name that the list no longer gives."""
    if not files:
        return
    text = message(
        "{n} file has a name that the list no longer gives and goes to the trash: {files}.|"
        "{n} files have names that the list no longer gives and go to the trash, {files} first.",
        "",
        len(files),
        files=shown(files[0].path.name),
    )
    yield Note(NoteKind.LIST, text)


def empty_notes(counts: Mapping[str, int]) -> Iterator[Note]:
    """Yield which tokens of texts are empty, and on how many photos."""
    for name, n in sorted(counts.items()):
        text = message("{token} is empty on {n} photo.|{token} is empty on {n} photos.", "", n, token=f"{{{name}}}")
        yield Note(NoteKind.EMPTY, text)


def compare_notes(counts: Mapping[str, int], *, is_first: bool) -> Iterator[Note]:
    """Yield how the photos compare with earlier deliveries into the folder, unless this is the first one."""
    parts = (
        message("{n} photo is up to date|{n} photos are up to date", "", counts["current"]),
        message("{n} photo has changed|{n} photos have changed", "", counts["changed"]),
        message("{n} photo has missing files|{n} photos have missing files", "", counts["incomplete"]),
        message("{n} photo is new|{n} photos are new", "", counts["new"]),
    )
    there = tuple(part for part in parts if part.n)
    if there and not is_first:
        yield Note(NoteKind.COMPARED, message("Since the last delivery: {parts}.", parts=there))
    if n := counts["made"]:
        text = message(
            "{n} file is made again, since the recipe has changed.|"
            "{n} files are made again, since the recipe has changed.",
            "",
            n,
        )
        yield Note(NoteKind.REDONE, text)
    if n := counts["recipe"]:
        text = message("{n} file uses older settings and is kept.|{n} files use older settings and are kept.", "", n)
        yield Note(NoteKind.OLDER, text)
    if n := counts["cut"]:
        text = message(
            "{n} file was cut or emptied after its delivery and is made again.|"
            "{n} files were cut or emptied after their delivery and are made again.",
            "",
            n,
        )
        yield Note(NoteKind.REPEATED, text)
    if n := counts["edited"]:
        text = message(
            "{n} file was changed after its delivery and is kept.|"
            "{n} files were changed after their delivery and are kept.",
            "",
            n,
        )
        yield Note(NoteKind.EDITED, text)
    if n := counts["rowless"]:
        text = message(
            "{n} file that was delivered before is kept, though its photo has no row of the list now.|"
            "{n} files that were delivered before are kept, though their photos have no row of the list now.",
            "",
            n,
        )
        yield Note(NoteKind.LIST, text)
    if n := counts["elsewhere"]:
        text = message(
            "{n} photo was delivered before and now goes to another folder, where it is made once more.|"
            "{n} photos were delivered before and now go to another folder, where they are made once more.",
            "",
            n,
        )
        yield Note(NoteKind.MOVED, text)
    if n := counts["foreign"]:
        text = message(
            "{n} file is kept: same name, different photo.|{n} files are kept: same name, different photo.", "", n
        )
        yield Note(NoteKind.FOREIGN, text)
    if n := counts["another"]:
        text = message(
            "{n} file is kept: made of a different photo from the same place.|"
            "{n} files are kept: made of different photos from the same place.",
            "",
            n,
        )
        yield Note(NoteKind.ANOTHER, text)
