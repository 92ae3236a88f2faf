"""The broken files: each number gives the same file for a seed, so that a finding can be made again."""

import random
import warnings

from tests import hostile
from tests.hostile import mutate

LARGEST = 3_000_000
"""Bytes of a file that others are made from."""


class Cases:
    """Files without end: healthy ones and hostile ones with bytes changed, some with a part of another file."""

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._healthy = sorted(hostile.seeds().items())
        with warnings.catch_warnings(action="ignore"):  # of the library that makes the files
            self._hostile = [case for case in hostile.all_cases() if 0 < len(case[1]) <= LARGEST]

    def make(self, number: int) -> hostile.Case:
        """Return a name (format, then how it was made) and the content of file `number`."""
        chance = random.Random(f"{self._seed} {number}")
        name, data = self._healthy[number % len(self._healthy)]
        match chance.randrange(10):
            case 0 | 1:
                name, data = chance.choice(self._hostile)
                return f"hostile-{number} of {name}", mutate(data, chance)
            case 2:
                return f"{name}-{number} spliced", self._splice(data, chance)
            case 3:
                return f"{name}-{number} holed", _dig(mutate(data, chance), chance)
            case _:
                return f"{name}-{number} changed", mutate(data, chance)

    def _splice(self, data: bytes, chance: random.Random) -> bytes:
        _, other = chance.choice(self._healthy)
        start, end = sorted(chance.randrange(len(other) + 1) for _ in range(2))
        place = chance.randrange(len(data))
        return data[:place] + other[start:end] + data[place + (end - start) * chance.randrange(2) :]


def _dig(data: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(data))
    size = chance.choice((4, 64, 512, 4096))
    return data[:start] + bytes((chance.choice((0, 0, 255)),)) * size + data[start + size :]
