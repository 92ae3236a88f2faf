"""The folders that the photos of a list lie in, and the rows of their headings. Numbers and lists; no Qt.

A row of the list that is no photo is the heading of a folder: it has the number of the folder below zero.
"""

from collections import Counter
from collections.abc import Iterable, Sequence

from studio.batch.plan.scan import FoundPhoto

Key = tuple[str, str]
"""A folder: what was given, and the sub folder below it."""


def heading_of(folder: int) -> int:
    """Return the entry of a folder's heading in the list of rows; the same function leads back."""
    return -1 - folder


class Folders:
    """Which folder each photo lies in, which of them are folded, and the photos in view below each heading."""

    def __init__(self) -> None:
        self.is_grouping = False
        """Whether the folders have headings; a single folder never has one."""
        self.of: list[int] = []
        """The number of each photo's folder; folders are numbered as they are found."""
        self.keys: list[Key] = []
        self.folded: set[int] = set()
        self.members: dict[int, list[int]] = {}
        """The photos below each heading, folded ones too; empty without headings."""
        self._next: dict[int, list[int]] = {}
        self._alike = Counter[str]()
        """How many of the folders with a heading have each short name."""
        self._numbers: dict[Key, int] = {}
        self._sizes: list[int] = []
        self._used = 0

    def append(self, photos: Sequence[FoundPhoto]) -> None:
        """Note the folders of photos that are appended to the list."""
        numbers = self._numbers
        for photo in photos:
            key = (str(photo.root), photo.folder)
            number = numbers.get(key)
            if number is None:
                number = numbers[key] = len(self.keys)
                self.keys.append(key)
                self._sizes.append(0)
            if not self._sizes[number]:
                self._used += 1
            self._sizes[number] += 1
            self.of.append(number)

    def restart(self) -> None:
        """Forget which photos there are; the folders keep their numbers, so that they keep their order."""
        self.of.clear()
        self._sizes = [0] * len(self.keys)
        self._used = 0

    def forget(self) -> None:
        """Forget everything."""
        self.restart()
        self.keys.clear()
        self._sizes.clear()
        self._numbers.clear()
        self.folded.clear()
        self.members, self._next = {}, {}
        self._alike.clear()

    @property
    def has_headings(self) -> bool:
        """Tell whether the rows have headings."""
        return self.is_grouping and self._used > 1

    def grouped(self, rows: Iterable[int]) -> list[int]:
        """Return rows of photos folder by folder, below headings; the order inside a folder stays.

        The headings have these photos from `take_over` on.
        """
        members = self._next = dict[int, list[int]]()
        of = self.of
        for index in rows:
            members.setdefault(of[index], []).append(index)
        grouped = list[int]()
        for folder in sorted(members):
            grouped.append(heading_of(folder))
            if folder not in self.folded:
                grouped += members[folder]
        return grouped

    def ungrouped(self) -> None:
        """Have no headings, from `take_over` on."""
        self._next = {}

    def take_over(self) -> None:
        """Give the headings the photos that were grouped last, since these rows are shown now."""
        self.members = self._next
        self._alike = Counter(map(self._short, self.members))

    def extension(self, indices: Sequence[int]) -> list[int] | None:
        """Return what new photos add at the end of the grouped rows; None when some belong further up."""
        last = max(self.members, default=-1)
        if any(self.of[index] < last for index in indices):
            return None
        more = list[int]()
        for index in sorted(indices, key=self.of.__getitem__):
            folder = self.of[index]
            if folder not in self.members:
                self.members[folder] = []
                self._alike[self._short(folder)] += 1
                more.append(heading_of(folder))
            self.members[folder].append(index)
            if folder not in self.folded:
                more.append(index)
        return more

    def name(self, folder: int) -> str:
        """Return the name of a folder for people: the sub folder, else what was given; longer where two are alike."""
        name = self._short(folder)
        return self.path(folder) if self._alike[name] - (folder in self.members) > 0 else name

    def path(self, folder: int) -> str:
        """Return the path of a folder."""
        root, inner = self.keys[folder]
        return f"{root}/{inner}" if inner else root

    def _short(self, folder: int) -> str:
        root, inner = self.keys[folder]
        return inner or root.replace("\\", "/").rstrip("/").rpartition("/")[2] or root
