"""Finds the photos in folders, as a stream in natural order. Knows no recipe and writes nothing.

Below a folder that was given no link is followed: what it leads to inside the tree is found by its own name, what
it leads to outside was not given, and so there are no circles. A source that is itself a link is followed.
"""

import os
import stat
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from msgspec import Struct

from studio.batch.files.identity import Identity, file_place, identify, identify_path
from studio.batch.files.naming import shown
from studio.batch.files.natural_order import natural_key
from studio.batch.plan.file_types import (
    OTHER_SUFFIXES,
    PHOTO_SUFFIXES,
    is_hidden,
    is_hidden_name,
    is_junction,
    is_photo,
    suffix_of,
)
from studio.errors import SourceError
from studio.message import Message, message
from studio.paths import absolute
from studio.system_error import explain_os_error

HIDDEN, LINK, SUB_FOLDER, DELIVERY = "hidden or system", "link", "sub folder", "delivery folder"
"""What is left out and has no suffix to be counted by; none of these begins with a dot."""


class FoundPhoto(Struct, frozen=True, kw_only=True, gc=False):
    """A photo that was found.

    `root` is the folder that was given (that of a photo given by itself), `folder` the sub folder below it, with /
    between its parts; `size` is in bytes, `changed_ns` the mtime in nanoseconds. `is_given` is one given by itself.
    """

    path: Path
    root: Path
    folder: str
    size: int
    changed_ns: int
    identity: Identity = 0
    is_given: bool = False

    @property
    def no_links_below(self) -> Path | None:
        """Return the folder from which on no link is followed to the photo; None for one that was given by itself."""
        return None if self.is_given else self.root


class Given(Struct, frozen=True):
    """A source as it was given; `place` is None for a folder."""

    path: Path
    status: os.stat_result
    place: tuple[Identity, str] | None


def scan(
    sources: Sequence[Path],
    *,
    deep: bool = True,
    exclude: Sequence[Path] = (),
    passed_over: Counter[str] | None = None,
    problems: list[Message] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Iterator[FoundPhoto]:
    """Return the photos of files and folders, each once: in a folder first its files, then its sub folders.

    `exclude` names folders that are left out below the sources (a source itself never is). What is no photo is
    counted in `passed_over`, a folder that can't be listed is named in `problems`; once `cancelled` says so, the
    stream ends. Raises SourceError, at once, for a source that does not exist or can't be read.
    """
    given = [_look(source) for source in sources]
    walk = Walk(
        given,
        deep,
        exclude,
        Counter[str]() if passed_over is None else passed_over,
        [] if problems is None else problems,
        cancelled or (lambda: False),
    )
    return walk.photos()


def _look(source: Path) -> Given:
    try:
        path = absolute(source)
        status = path.stat()
        if not stat.S_ISDIR(status.st_mode):
            return Given(path, status, file_place(path))
        os.scandir(path).close()
    except FileNotFoundError:
        missing = message("{source} does not exist; check its name and that its disk is there.", source=shown(source))
        raise SourceError(missing) from None
    except (OSError, ValueError, RuntimeError) as error:
        reason = explain_os_error(error) if isinstance(error, OSError) else message("no file can have such a name")
        raise SourceError(message("{source} can't be read: {reason}.", source=shown(source), reason=reason)) from None
    return Given(path, status, None)


class Walk:
    """One walk through all sources, which yields each photo once."""

    def __init__(
        self,
        given: Sequence[Given],
        deep: bool,
        exclude: Sequence[Path],
        passed_over: Counter[str],
        problems: list[Message],
        cancelled: Callable[[], bool],
    ) -> None:
        self._given = given
        self._deep = deep
        self._passed_over = passed_over
        self._problems = problems
        self._cancelled = cancelled
        self._listed: set[Identity] = set()
        self._came: set[tuple[Identity, str]] = set()
        self._named = {source.place for source in given} - {None}
        self._excluded = {identify_path(folder) for folder in exclude} - {0}

    def photos(self) -> Iterator[FoundPhoto]:
        """Yield all photos."""
        roots: dict[str, Path] = {}
        for source in self._given:
            if self._cancelled():
                return
            if source.place is None:
                yield from self._folder(source.path)
            elif source.place not in self._came:
                self._came.add(source.place)
                root = source.path.parent
                yield found_photo(source.path, roots.setdefault(str(root), root), "", source.status, is_given=True)

    def _folder(self, root: Path) -> Iterator[FoundPhoto]:
        waiting = [(root, "")]
        while waiting and not self._cancelled():
            path, folder = waiting.pop()
            try:
                identity = identify(path.stat())
                if identity and identity in self._listed:
                    continue
                if folder and identity in self._excluded:
                    self._passed_over[DELIVERY] += 1
                    continue
                self._listed.add(identity)
                files, folders = self.list_folder(path)
            except OSError as error:
                self._problems.append(
                    message(
                        "The folder {folder} can't be read, so its photos are missing: {reason}.",
                        folder=shown(path),
                        reason=explain_os_error(error),
                    )
                )
                continue
            while files:
                entry = files.pop()
                if self._named and not self._is_new((identity, entry.name)):
                    continue
                status = self.read_status(entry)
                if status is not None:
                    yield found_photo(path / entry.name, root, folder, status)
            waiting += [(path / name, f"{folder}/{name}" if folder else name) for name in reversed(folders)]

    def list_folder(self, path: Path) -> tuple[list["os.DirEntry[str]"], list[str]]:
        """Return the photos of a folder, the last first so that they can be popped, and the names of its folders."""
        files: list[os.DirEntry[str]] = []
        folders: list[str] = []
        with os.scandir(path) as entries:
            for entry in entries:
                try:
                    kind = self._kind(entry, path)
                except OSError as error:
                    self._problems.append(_missing(entry, error))
                    continue
                if kind == "photo":
                    files.append(entry)
                elif kind == "folder":
                    folders.append(entry.name)
                else:
                    self._passed_over[kind] += 1
        files.sort(key=lambda entry: natural_key(entry.name), reverse=True)
        folders.sort(key=natural_key)
        return files, folders

    def _kind(self, entry: "os.DirEntry[str]", path: Path) -> str:
        """Return "photo", "folder", or what the entry is counted as when it is left out."""
        name = entry.name
        if is_hidden_name(name):
            return HIDDEN
        if entry.is_symlink():
            return LINK
        if entry.is_dir(follow_symlinks=False):
            status = entry.stat(follow_symlinks=False)
            if is_junction(status):
                return LINK
            if is_hidden(status):
                return HIDDEN
            return "folder" if self._deep else SUB_FOLDER
        suffix = suffix_of(name)
        if suffix in PHOTO_SUFFIXES:
            return "photo"
        if suffix in OTHER_SUFFIXES or not entry.is_file(follow_symlinks=False):
            return suffix
        return "photo" if is_photo(path / name) else suffix

    def read_status(self, entry: "os.DirEntry[str]") -> os.stat_result | None:
        """Return the status of a photo; None for one that is hidden or, which is a problem, can't be asked."""
        try:
            status = entry.stat(follow_symlinks=False)
        except OSError as error:
            self._problems.append(_missing(entry, error))
            return None
        if is_hidden(status):
            self._passed_over[HIDDEN] += 1
            return None
        return status

    def _is_new(self, place: tuple[Identity, str]) -> bool:
        """Tell whether a photo was not yielded before, as one may be that was also given by itself."""
        if place in self._named:
            if place in self._came:
                return False
            self._came.add(place)
        return True


def _missing(entry: "os.DirEntry[str]", error: OSError) -> Message:
    return message("{file} can't be read: {reason}.", file=shown(entry.path), reason=explain_os_error(error))


def found_photo(path: Path, root: Path, folder: str, status: os.stat_result, *, is_given: bool = False) -> FoundPhoto:
    """Return a photo as it was found in the folder below a root."""
    return FoundPhoto(
        path=path,
        root=root,
        folder=folder,
        size=status.st_size,
        changed_ns=status.st_mtime_ns,
        identity=identify(status),
        is_given=is_given,
    )
