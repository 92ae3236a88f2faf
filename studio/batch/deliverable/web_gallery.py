"""A web gallery of what was delivered: one folder that opens by double-click, offline, and on any web server.

The page asks for nothing outside its folder. Every name and caption in it is a stranger's and is escaped.
"""

import hashlib
import json
import os
import shutil
from collections.abc import Callable, Iterable, Sequence
from itertools import groupby
from pathlib import Path
from string import ascii_letters, digits

import msgspec
from msgspec import Struct

from studio.batch.deliverable.captions import caption_values
from studio.batch.deliverable.delivered import DeliveredFile, find_delivered, open_delivered, shown_export_of
from studio.batch.deliverable.gallery_pictures import GallerySource, plan_pictures, recipe_prints
from studio.batch.deliverable.gallery_words import load_words
from studio.batch.deliverable.made import Made, Watch
from studio.batch.deliverable.pictures import make_pictures
from studio.batch.deliverable.publication import Publication, is_intact
from studio.batch.executor.protocol import Executor
from studio.batch.files.naming import as_unicode, safe_name, shown
from studio.batch.journal.records import DeliverableKind
from studio.batch.journal.writer import JournalWriter
from studio.batch.report.model import Report
from studio.batch.run.gallery_exports import PICTURES, GalleryPicture
from studio.byte_size import english_size
from studio.errors import DeliveryError
from studio.formats import Format
from studio.message import Message, message
from studio.paths import resource_path
from studio.recipe.deliverable import Gallery
from studio.recipe.model import Export
from studio.recipe.template import fill_template
from studio.safe_file import read_bounded

_FORM = 1
"""Goes up when the same delivery is to give another page."""

_ASSETS = ("photoswipe.css", "photoswipe.umd.min.js", "photoswipe-lightbox.umd.min.js", "gallery.css", "gallery.js")
_UNRESERVED = f"{ascii_letters}{digits}-._~/".encode()
_LICENCE = "PHOTOSWIPE-LICENSE.txt"
_DOWNLOADS, _ASSET_FOLDER = "download", "assets"


class _Picture(Struct, frozen=True, kw_only=True):
    url: str
    width: int
    height: int


class _Photo(Struct, frozen=True, kw_only=True):
    """A photo as the page shows it."""

    file: str
    alt: str
    caption: str
    ratio: str
    sizes: str
    srcset: str
    avif: str
    fallback: _Picture
    largest: _Picture
    download: str
    is_first: bool


def make_gallery(
    report: Report,
    journal: JournalWriter,
    gallery: Gallery,
    folder: Path,
    open_executor: Callable[[int], Executor],
    watch: Watch,
) -> Made:
    """Make a gallery in a folder, or what has changed in it; pictures are made by the executor's workers.

    `open_executor` is asked for it, with the number of photos, only when there is something to make. Raises
    RecipeError for an export that there is none of, DeliveryError when nothing is delivered or a file of the gallery
    can't be written, and CancelledError.
    """
    export = shown_export_of(report, gallery.export)
    pictures = folder / PICTURES
    delivered = find_delivered(report, [export.name])
    if not delivered.found:
        raise DeliveryError(message("Nothing has been delivered yet that could be shown."))
    prints = recipe_prints(export)
    known = {file.path: file for file in report.deliverables}
    sources = [
        plan_pictures(file, prints, lambda name: is_intact(known.get(pictures / name))) for file in delivered.found
    ]
    downloads = _downloads(report, gallery)
    index = folder / "index.html"
    page = _page(report, gallery, delivered.found, sources, downloads, folder)
    assets = {folder / _ASSET_FOLDER / name: resource_path("gallery", name) for name in (*_ASSETS, _LICENCE)}
    publication = Publication(
        journal,
        report.deliverables,
        kind=DeliverableKind.GALLERY,
        target=index,
        fingerprint=hashlib.sha256(b"".join([page, *(asset.read_bytes() for asset in assets.values())])).hexdigest(),
    )
    made = Made(
        kind=DeliverableKind.GALLERY,
        files=(index,),
        photos=len(sources),
        missing=len(delivered.missing),
        notes=tuple(delivered.notes()),
    )
    wanted = {pictures / name for source in sources for name in source.names}
    copies = {folder / _DOWNLOADS / name: file for name, file in downloads.values()}
    everything = {*wanted, *copies, *assets, index}
    if publication.is_current(everything, index):
        return msgspec.structs.replace(made, inner=tuple(everything - {index}), is_unchanged=True)
    publication.check_free(everything)
    try:
        lost = _make_missing(report, export, sources, pictures, publication, open_executor, watch)
        for target, file in copies.items():
            if not publication.is_intact(target):
                watch.check()
                with publication.write(target) as stream, open_delivered(report.destination, file) as photo:
                    shutil.copyfileobj(photo, stream, 1 << 20)
        for target, asset in assets.items():
            if not publication.is_intact(target) or not _is_equal(target, asset.read_bytes()):
                _write(publication, target, asset.read_bytes())
        if lost:
            left = [each for at, each in enumerate(sources) if at not in lost]
            if not left:
                raise DeliveryError(message("No picture of the gallery could be made: {reason}", reason=lost[0]))
            found = tuple(source.delivered for source in left)
            page = _page(report, gallery, found, left, downloads, folder)
        _write(publication, index, page)
        publication.publish(keep=everything)
    except BaseException:
        publication.discard()
        raise
    return msgspec.structs.replace(
        made,
        inner=tuple(path for path in everything - {index} if path.exists()),
        missing=made.missing + len(lost),
        notes=(*made.notes, *_lost_notes(sources, lost)),
    )


def _make_missing(
    report: Report,
    export: Export,
    sources: Sequence[GallerySource],
    folder: Path,
    publication: Publication,
    open_executor: Callable[[int], Executor],
    watch: Watch,
) -> dict[int, Message]:
    """Make the pictures that are not there; return why those of some photos could not be made, by their positions."""
    # Two photos that were delivered with the same bytes have the same pictures: those of the first.
    makers: dict[str, int] = {}
    missing: dict[int, list[str]] = {}
    for at, source in enumerate(sources):
        for name in source.names:
            if name not in makers and not publication.is_intact(folder / name):
                makers[name] = at
                missing.setdefault(at, []).append(name)
    if not missing:
        return {}
    reasons: dict[int, Message] = {}
    parts = publication.reserve([folder / name for names in missing.values() for name in names])
    executor = open_executor(len(missing))
    watch.start(len(missing))
    recipes = {at: sources[at].recipe(report.full_recipe, export) for at in missing}
    jobs = [
        sources[at].job(at, recipes[at], {name: parts[folder / name] for name in names})
        for at, names in missing.items()
    ]
    outcomes = make_pictures(
        lambda job: recipes[job.index],
        jobs,
        executor,
        watch,
        beside_of=lambda job: sources[job.index].exports(export),
        below_of=lambda job: sources[job.index].delivered.below if sources[job.index].is_photo else report.destination,
    )
    for outcome in outcomes:
        at = outcome.index
        for file in outcome.files:
            publication.accept(folder / sources[at].names[file.export - len(recipes[at].exports)], file)
        if len(outcome.files) < len(missing[at]):
            reasons[at] = (*outcome.errors, message("No cause is known."))[0]
    return {
        at: reasons[maker]
        for at, source in enumerate(sources)
        for maker in (makers.get(source.names[0]), makers.get(source.names[-1]))
        if maker in reasons
    }


def _downloads(report: Report, gallery: Gallery) -> dict[Path, tuple[str, DeliveredFile]]:
    """Return what can be downloaded, by photo: the name of the copy in the gallery, and the delivered file."""
    if not gallery.download:
        return {}
    found: dict[Path, tuple[str, DeliveredFile]] = {}
    for file in find_delivered(report, [gallery.download]).found:
        names = as_unicode(file.name).split("/")
        found[file.line.source] = "/".join(safe_name(name) or "_" for name in names), file
    return found


def _page(
    report: Report,
    gallery: Gallery,
    delivered: Sequence[DeliveredFile],
    sources: Sequence[GallerySource],
    downloads: dict[Path, tuple[str, DeliveredFile]],
    folder: Path,
) -> bytes:
    """Return the page as HTML in UTF-8."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(resource_path("gallery")), autoescape=True, undefined=StrictUndefined
    )
    words = load_words(gallery.language)
    title = gallery.title or report.destination.name or words.chapter
    photos = [
        (source.delivered.line.folder, _photo(source, at, gallery, report, downloads))
        for at, source in enumerate(sources)
    ]
    chapters = [
        {"name": shown(as_unicode(name)).replace("/", " · ") or words.chapter, "photos": [photo for _, photo in group]}
        for name, group in groupby(photos, key=lambda each: each[0])
    ]
    cover = max((photo for _, photo in photos[:12]), key=lambda photo: min(1.8, float(photo.ratio)))
    template = environment.get_template("index.html.j2")
    page = template.render(
        title=shown(title),
        key=hashlib.sha256(title.encode("utf-8", "replace")).hexdigest()[:16],
        mail=gallery.mail,
        credit=gallery.credit,
        count=len(photos),
        date=words.days(delivered),
        words=words,
        script_words=json.dumps(words.for_script(), ensure_ascii=False),
        cover={"fallback": cover.largest} if gallery.cover else None,
        chapters=chapters,
        favourites=gallery.favourites,
        archives=_archives(report, folder) if gallery.download else [],
    )
    return page.encode("utf-8", "replace")


def _photo(
    source: GallerySource,
    at: int,
    gallery: Gallery,
    report: Report,
    downloads: dict[Path, tuple[str, DeliveredFile]],
) -> _Photo:
    delivered = source.delivered
    by_format: dict[Format, list[GalleryPicture]] = {}
    for picture in source.pictures:
        by_format.setdefault(picture.format, []).append(picture)
    jpegs = by_format[Format.JPEG]
    ratio = delivered.file.width / max(1, delivered.file.height)
    name = shown(as_unicode(delivered.line.source.name))
    caption = fill_template(gallery.caption, caption_values(gallery.caption, delivered, report))
    copied = downloads.get(delivered.line.source)
    return _Photo(
        file=shown(as_unicode("/".join(filter(None, (delivered.line.folder, delivered.line.source.name))))),
        alt=shown(as_unicode(caption.strip() or name)),
        caption=shown(as_unicode(caption.strip())),
        ratio=f"{ratio:.4f}",
        sizes=f"(max-width: 700px) {round(min(100, 60 * ratio))}vw, {round(340 * ratio)}px",
        srcset=_srcset(jpegs),
        avif=_srcset(by_format.get(Format.AVIF, [])),
        fallback=_address(jpegs[0]),
        largest=_address(jpegs[-1]),
        download=f"{_DOWNLOADS}/{copied[0]}" if copied else "",
        is_first=at < 8,
    )


def _srcset(pictures: Iterable[GalleryPicture]) -> str:
    return ", ".join(f"{PICTURES}/{picture.name} {picture.width}w" for picture in pictures)


def _address(picture: GalleryPicture) -> _Picture:
    return _Picture(url=f"{PICTURES}/{picture.name}", width=picture.width, height=picture.height)


def _archives(report: Report, folder: Path) -> list[dict[str, str]]:
    """Return the ZIP files that lie in the destination, as links from the gallery."""
    found: list[dict[str, str]] = []
    for file in report.deliverables:
        if file.kind is not DeliverableKind.ZIP or not file.path.is_file():
            continue
        if file.path.is_relative_to(report.destination):
            path = Path(os.path.relpath(file.path, folder)).as_posix()
            found.append({"url": _quote(path), "size": english_size(file.bytes)})
    return found


def _quote(path: str) -> str:
    """Return a path as it stands in an address (RFC 3986, 2.1 and 2.3), byte by byte: a name may be no text.

    The library's own function lies beside what opens addresses, which nothing here imports.
    """
    return "".join(chr(byte) if byte in _UNRESERVED else f"%{byte:02X}" for byte in os.fsencode(path))


def _write(publication: Publication, target: Path, data: bytes) -> None:
    with publication.write(target) as stream:
        stream.write(data)


def _is_equal(target: Path, data: bytes) -> bool:
    try:
        return read_bounded(target, len(data), follow=False) == data
    except OSError:
        return False


def _lost_notes(sources: Sequence[GallerySource], lost: dict[int, Message]) -> list[Message]:
    return [
        message(
            "{file} is not in the gallery: {reason}",
            file=shown(sources[at].delivered.line.source.name),
            reason=reason,
        )
        for at, reason in list(lost.items())[:20]
    ]
