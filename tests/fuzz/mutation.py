"""Values, texts and names that nobody means well with, and trees of values changed at some places."""

import copy
import datetime
import random
from itertools import islice
from typing import Any, cast

TEXTS = (
    *(
        "",
        " ",
        "\t",
        "a\0b",
        "\x1b[2J\x1b]0;x\x07",
        "\x9b5m",
        "\u202egpj.exe",
        "\u2028",
        "\ufeff",
        "\u200b",
        "\U0010ffff",
    ),
    *(
        "{",
        "}",
        "{{}}",
        "{}",
        "{stem}{stem",
        "{n:99999999}",
        "{n:-3}",
        "{year:>9}",
        "{stem!r}",
        "{stem.__class__}",
        "{0}",
    ),
    *("../../x", "/etc/passwd", "/dev/zero", "/dev/stdin", "/proc/self/mem", "C:\\x", "\\\\host\\share\\x", "~/x", "."),
    *("%s%n%d", "$(touch x)", "`id`", "=1+1|' /C'!A0", "<img src=/dev/zero>", "&amp;", "]]>", "'", '"', "a\nb", "a\rb"),
    *("1e999%", "-1%", "0%", "nan%", "٣%", "1 px", "9" * 400, "#ff", "#gggggg", "#12345678", "#ffffff\n"),
    *("漢字", "🏳\ufe0f\u200d🌈", "e" + "\u0301" * 200, "ﷺ" * 50, "x" * 5_000, "CON", "aux.jpg", "NUL.", "a.", " a"),
)
NUMBERS: tuple[Any, ...] = (
    *(0, -1, 1, 2, 100, 101, 65_500, 65_501, 2**31, 2**63 - 1, -(2**63), 10**30),
    *(0.0, -0.0, 0.5, 1e-320, 1e308, float("inf"), float("-inf"), float("nan")),
)
OTHERS: tuple[Any, ...] = (True, False, [], {}, [[]], [{}], [0, 0], ["1%", "1%"], datetime.date(1, 1, 1))


MOST_PLACES = 2_000
"""Of a tree; copies of copies have more than there is time for."""


def odd_value(chance: random.Random) -> Any:
    """Return any value that TOML and JSON can hold, or nearly."""
    return copy.deepcopy(chance.choice(chance.choice((TEXTS, TEXTS, NUMBERS, OTHERS))))


def change_texts(tree: Any, chance: random.Random) -> Any:
    """Change a few texts and numbers of a tree in itself, each to another of its kind."""
    places = [
        (holder, key)
        for holder, key in islice(_places(tree), MOST_PLACES)
        if isinstance(holder[key], str | int | float)
    ]
    for holder, key in chance.sample(places, min(len(places), chance.choice((1, 1, 2)))):
        if isinstance(holder[key], str):
            holder[key] = chance.choice((holder[key], "")) + chance.choice(TEXTS)
        elif not isinstance(holder[key], bool):
            holder[key] = chance.choice((*NUMBERS, holder[key] * 3, 7, 50, 99))
    return tree


def change_tree(tree: Any, chance: random.Random, times: int | None = None) -> Any:
    """Change a tree of dicts and lists at some places, in itself: values, keys, copies, losses, nesting."""
    is_copied = False
    for _ in range(chance.choice((1, 1, 2, 4, 10)) if times is None else times):
        places = list(islice(_places(tree), MOST_PLACES))
        if not places:
            break
        holder, key = chance.choice(places)
        match chance.randrange(10):
            case 0:
                del holder[key]
            case 1 if isinstance(holder, dict):
                cast("dict[Any, Any]", holder)[chance.choice(TEXTS)] = holder[key]
            case 1 | 2 if isinstance(holder, list) and not is_copied:
                is_copied = True  # once: copies of copies of copies have no end
                items = cast("list[Any]", holder)
                items[:] = items[: int(key) + 1] * chance.choice((2, 3, 40, 101))
            case 3:
                for _ in range(chance.choice((1, 2, 60))):
                    holder[key] = [holder[key]] if chance.randrange(2) else {"x": holder[key]}
            case 4 if isinstance(holder[key], str):
                text = holder[key]
                at = chance.randrange(len(text) + 1)
                holder[key] = text[:at] + chance.choice(TEXTS) + text[at:]
            case 5 if isinstance(holder[key], int):
                holder[key] += chance.choice((-1, 1, 1000, -(10**6)))
            case _:
                holder[key] = odd_value(chance)
    return tree


def _places(tree: Any) -> Any:
    """Yield each holder with each of its keys."""
    left = [tree]
    while left:
        holder = left.pop()
        items = cast("dict[Any, Any]", holder).items() if isinstance(holder, dict) else enumerate(holder)
        for key, value in list(items):
            yield holder, key
            if isinstance(value, dict | list):
                left.append(value)


def odd_name(chance: random.Random) -> bytes:
    """Return the name of a file, at most 255 bytes, often none that is text."""
    parts: list[bytes] = []
    for _ in range(chance.choice((1, 1, 2, 3))):
        match chance.randrange(4):
            case 0:
                parts.append(chance.choice(TEXTS).encode())
            case 1:
                parts.append(bytes(chance.randrange(1, 256) for _ in range(chance.choice((1, 3, 20)))))
            case 2:
                parts.append("".join(chr(_letter(chance)) for _ in range(chance.choice((1, 3, 30)))).encode())
            case _:
                parts.append(
                    chance.choice((b"IMG_1", b"a", b"-", b"--to", b"x.y", b"\xed\xa0\x80", b"\xf4\x90\x80\x80"))
                )
    stem = b"".join(parts).replace(b"\0", b"").replace(b"/", b"")[:240]
    return (stem or b"_") + chance.choice((b".jpg", b".JPG", b".jpeg", b".png", b".j\xffg"))


def _letter(chance: random.Random) -> int:
    low, high = chance.choice(
        (
            (1, 0xA0),
            (0x300, 0x370),
            (0x590, 0x700),
            (0x2000, 0x2070),
            (0xFE00, 0x10000),
            (0x1F300, 0x1FAFF),
            (0xE0000, 0xE01F0),
        )
    )
    return chance.randrange(low, high)
