"""Settles where each file goes: one name for one file, never over a source, existing files as the user chose.

Looks at the destination, one listing for each folder, and writes nothing. Knows no recipe.
"""

import os
import stat
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from functools import cached_property
from pathlib import Path

from studio.batch.files.identity import Identity, identify_path
from studio.batch.files.naming import fold, number_name, shown
from studio.batch.files.source_folders import SourceFolders
from studio.batch.plan.delivered import OwnFiles
from studio.batch.plan.scan import FoundPhoto
from studio.errors import PhotoError
from studio.job import Existing
from studio.message import Message, message
from studio.system_error import explain_os_error

_LINK, _FOLDER, _OTHER = -1, -2, -3
"""What stands for a name that is no plain file, in place of its identity."""


class _Sources:
    """The photos of the run, which must not be overwritten."""

    def __init__(self, found: Sequence[FoundPhoto], roots: Sequence[Path]) -> None:
        self._found = found
        # A photo given as a link is protected under both its names.
        self._links = [path.resolve() for path in roots if path.is_symlink() and not path.is_dir()]

    @cached_property
    def identities(self) -> frozenset[Identity]:
        """The identities of the photos on their disks."""
        return frozenset(found.identity for found in self._found) - {0}

    def names_in(self, folder: Identity) -> frozenset[str]:
        """Return the names of the photos in a folder, folded."""
        places = self._folders.get(folder, ())
        return frozenset(name for place in places for name in self._names[place])

    @cached_property
    def _folders(self) -> dict[Identity, list[tuple[Path, str]]]:
        """The folders that photos lie in, each with the places that it was reached by."""
        places = {(found.root, found.folder) for found in self._found} | {(link.parent, "") for link in self._links}
        folders: dict[Identity, list[tuple[Path, str]]] = defaultdict(list)
        for place in places:
            folders[identify_path(place[0] / place[1])].append(place)
        return folders

    @cached_property
    def _names(self) -> dict[tuple[Path, str], set[str]]:
        names: dict[tuple[Path, str], set[str]] = defaultdict(set)
        for found in self._found:
            names[found.root, found.folder].add(fold(found.path.name))
        for link in self._links:
            names[link.parent, ""].add(fold(link.name))
        return names


class _Folder:
    """A folder of the destination, which may not exist yet."""

    def __init__(self, path: Path, sources: _Sources, used: set[str]) -> None:
        self.path = path
        self.used = used
        self.numbers: dict[str, int] = {}
        self.refusal: Message | None = None
        identity = identify_path(path)
        self.device = identity >> 64
        self.sources = sources.names_in(identity) if identity else frozenset[str]()
        self.listing: dict[str, int] = {}
        if identity:
            try:
                self.listing = _list(path)
            except OSError as error:
                reason = explain_os_error(error)
                self.refusal = message(
                    "The folder {folder} can't be read: {reason}.", folder=shown(path), reason=reason
                )
            if not os.access(path, os.W_OK | os.X_OK):
                self.refusal = message(
                    "Nothing can be written into the folder {folder}; change its permissions.", folder=shown(path)
                )

    @cached_property
    def folded(self) -> frozenset[str]:
        return frozenset(fold(name) for name in self.listing)

    def entry(self, name: str) -> int | None:
        """Return what is there under a name: a file's inode, what else it is, or None when the name is free."""
        if name in self.listing:
            return self.listing[name]
        if fold(name) not in self.folded or not os.path.lexists(self.path / name):
            return None
        return _status_entry((self.path / name).lstat())  # a file system that cares for neither case nor form


class TargetAllocator:
    """Every name of the run, settled one after the other; `counts` says how often something had to be done."""

    def __init__(
        self,
        destination: Path,
        existing: Existing,
        found: Sequence[FoundPhoto],
        roots: Sequence[Path] = (),
        kept: Mapping[str, Collection[str]] = {},
        outdated: Mapping[Path, str] = {},
    ) -> None:
        """`kept` has names, by folder, that only `keep` gives out.

        `outdated` are files that the run takes away or replaces as long as they have these SHA-256.
        """
        self._outdated = outdated
        self.counts: Counter[str] = Counter()
        self._destination = destination
        self._real = os.path.realpath(destination)
        self._existing = existing
        self._kept = kept
        self._sources = _Sources(found, roots)
        self._source_folders = SourceFolders({each.root / each.folder for each in found}, roots)
        self._own = OwnFiles()
        self.proofs: dict[Path, str] = {}
        """The SHA-256 of files that may be replaced only as long as they have it."""
        self._folders: dict[tuple[str, ...], _Folder] = {}
        self._used: dict[str, set[str]] = defaultdict(set)
        self._made: set[str] = set()

    def folder(self, parts: tuple[str, ...]) -> Path:
        """Return the folder that is made of these parts."""
        return self._destination.joinpath(*parts)

    def settle(self, parts: tuple[str, ...], name: str, *, is_exact: bool = False) -> Path | None:
        """Return the path of a file `name` in the folders `parts` of the destination; None when it is skipped.

        Raises PhotoError when it can't be delivered there, and with `is_exact` when another photo has its name.
        """
        folder = self._folder(parts)
        if folder.refusal:
            raise PhotoError(folder.refusal)
        unique = self._claim(folder, name)
        if unique != name and is_exact:
            raise PhotoError(
                message(
                    "Another photo gets the name {file} too; add {token} to the name.",
                    file=shown(folder.path / name),
                    token="{k}",
                )
            )
        if unique != name:
            self.counts["clash"] += 1
        entry = folder.entry(unique)
        is_source = fold(unique) in folder.sources
        if entry is None and not is_source:
            self.counts["beside"] += bool(folder.sources)
            return folder.path / unique
        if entry is not None and entry >= 0 and (folder.path / unique) in self._outdated:
            self.proofs[folder.path / unique] = self._outdated[folder.path / unique]
            self.counts["replaced"] += 1
            return folder.path / unique
        if self._existing is Existing.NUMBER:
            while entry is not None or is_source:
                unique = self._claim(folder, name)
                entry, is_source = folder.entry(unique), fold(unique) in folder.sources
            self.counts["numbered"] += 1
            return folder.path / unique
        if is_source or self._is_source(folder, unique, entry or 0):
            raise PhotoError(
                message(
                    "{file} would overwrite your own photo; choose another destination, subfolder or name.",
                    file=shown(folder.path / unique),
                )
            )
        if entry in (_FOLDER, _OTHER) or (entry == _LINK and not (folder.path / unique).is_file()):
            taken = message("{place} exists and is not a file; move it away.", place=shown(folder.path / unique))
            raise PhotoError(taken)
        if self._existing is Existing.SKIP:
            self.counts["skipped"] += 1
            return None
        if self._source_folders.hold(folder.path) or self._own.holds_sources(folder.path):
            proof = self._own.proof(folder.path / unique)
            if not proof:
                raise PhotoError(
                    message(
                        "{file} is there already, not as Studio made it, and in a folder of photos nothing else is "
                        "replaced; choose another destination, subfolder or name.",
                        file=shown(folder.path / unique),
                    )
                )
            self.proofs[folder.path / unique] = proof
        self.counts["replaced"] += 1
        return folder.path / unique

    def keep(self, parts: tuple[str, ...], path: Path) -> bool | None:
        """Let a file have the path that an earlier delivery gave it; tell whether that file is there.

        None when it can't be had, since it lies in other folders than `parts`, is a photo of the run, or no file; the
        name is free for `settle` then.
        """
        folder = self._folder(parts)
        if path.parent != folder.path:
            return None  # in this folder its name may be another photo's
        if not folder.refusal and fold(path.name) not in folder.sources:
            entry = folder.entry(path.name)
            if entry is None:
                return False
            if entry >= 0 and not self._is_source(folder, path.name, entry):
                return True
        folder.used.discard(fold(path.name))
        return None

    def _folder(self, parts: tuple[str, ...]) -> _Folder:
        folder = self._folders.get(parts)
        if folder is None:
            folder = self._folders[parts] = self._open(parts)
        return folder

    def _claim(self, folder: _Folder, name: str) -> str:
        """Take a name that nothing else in the run has: itself, else with the next number."""
        key = fold(name)
        if key not in folder.used:
            folder.used.add(key)
            return name
        number = folder.numbers.get(key, 1)
        while True:
            number += 1
            unique = number_name(name, number)
            if fold(unique) not in folder.used:
                break
        folder.numbers[key] = number
        folder.used.add(fold(unique))
        return unique

    def _is_source(self, folder: _Folder, name: str, entry: int) -> bool:
        """Tell whether an existing file is a photo of the run under another name: a hard link or a link."""
        if entry == _LINK:
            return identify_path(folder.path / name) in self._sources.identities
        return entry > 0 and (folder.device << 64 | entry) in self._sources.identities

    def _open(self, parts: tuple[str, ...]) -> _Folder:
        path = self._destination.joinpath(*parts)
        inside = os.path.normpath(path)
        assert inside == os.path.normpath(self._destination) or Path(inside).is_relative_to(self._destination)
        key = self._real
        refusal: Message | None = None
        for depth, name in enumerate(parts):
            upper, here = key, self._destination.joinpath(*parts[: depth + 1])
            key = f"{upper}{os.sep}{name}"
            refusal = self._check_part(here)
            if refusal:
                break
            if here.is_symlink():
                key = os.path.realpath(here)
            elif fold(key) not in self._made:
                if fold(name) in self._used[fold(upper)]:
                    refusal = message(
                        "The folder {folder} can't be made, since a file of this delivery has its name; rename one of "
                        "them.",
                        folder=shown(here),
                    )
                    break
                self._made.add(fold(key))
                self._used[fold(upper)].add(fold(name))
        self._used[fold(key)].update(fold(name) for name in self._kept.get(str(path), ()))
        folder = _Folder(path, self._sources, self._used[fold(key)])
        folder.refusal = refusal or folder.refusal
        return folder

    def _check_part(self, path: Path) -> Message | None:
        """Return why a folder below the destination can't be used; None when it can."""
        if not os.path.lexists(path):
            return None
        real = os.path.realpath(path)
        if not (real + os.sep).startswith(self._real.rstrip(os.sep) + os.sep):
            return message(
                "{folder} is a link that leads out of the destination; nothing is delivered through it.",
                folder=shown(path),
            )
        if not path.is_dir():
            return message(
                "{file} is a file where a folder is needed; move it away or choose another subfolder.", file=shown(path)
            )
        return None


def _list(path: Path) -> dict[str, int]:
    with os.scandir(path) as entries:
        return {entry.name: _entry(entry) for entry in entries}


def _entry(entry: "os.DirEntry[str]") -> int:
    if entry.is_symlink():
        return _LINK
    if entry.is_file(follow_symlinks=False):
        return entry.inode() if os.name == "posix" else 0
    return _FOLDER if entry.is_dir(follow_symlinks=False) else _OTHER


def _status_entry(status: os.stat_result) -> int:
    if stat.S_ISLNK(status.st_mode):
        return _LINK
    if stat.S_ISREG(status.st_mode):
        return status.st_ino
    return _FOLDER if stat.S_ISDIR(status.st_mode) else _OTHER
