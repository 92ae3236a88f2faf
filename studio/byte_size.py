"""How a number of bytes is rounded for people: the same in window, command line, messages and reports."""


def size_parts(number: float) -> tuple[float, int, str]:
    """Return a number of 1,000 bytes or more as a value, its decimals and its unit of a thousand: (3.4, 1, "MB").

    One decimal below 10, since more digits tell nobody anything; none in kB.
    """
    size, unit = float(number), "kB"
    for unit in ("kB", "MB", "GB", "TB"):  # noqa: B007 - the last one is what is returned
        size /= 1000
        if size < 999.5:
            break
    return size, 1 if size < 9.95 and unit != "kB" else 0, unit


def english_size(number: float) -> str:
    """Write a number of bytes: `412 bytes`, `36 kB`, `3.4 MB`, `84 GB`."""
    if number < 1000:
        return "1 byte" if number == 1 else f"{number:g} bytes"
    size, decimals, unit = size_parts(number)
    return f"{size:,.{decimals}f} {unit}"
