"""Numbers, sizes and times as people of the window's language write them."""

from datetime import datetime

from PySide6.QtCore import QDate, QDateTime, QLocale, QObject, QTime

from studio.byte_size import size_parts


def as_count(number: int) -> str:
    """Write a whole number in the groups of the language: 1,204."""
    return QLocale().toString(number)


def as_rate(number: float) -> str:
    """Write photos per second with one decimal."""
    return QLocale().toString(number, "f", 1)


def as_bytes(number: int) -> str:
    """Write a number of bytes with a unit of a thousand: 512 KB, 1.3 GB."""
    if number < 1000:
        return f"{as_count(number)} B"
    size, decimals, unit = size_parts(number)
    return f"{QLocale().toString(size, 'f', decimals)}\u00a0{unit.upper()}"


def as_time(seconds: float) -> str:
    """Write a length of time as 1:29 or 2:05:10."""
    whole = max(0, round(seconds))
    hours, minutes, rest = whole // 3600, whole // 60 % 60, whole % 60
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def as_moment(moment: datetime) -> str:
    """Write a day and a time as people of the language do, in short."""
    day = QDate(moment.year, moment.month, moment.day)
    clock = QTime(moment.hour, moment.minute, moment.second)
    return QLocale().toString(QDateTime(day, clock), QLocale.FormatType.ShortFormat)


def counted_photos(number: int) -> str:
    """Write a number of photos: 1 photo, 2,481 photos."""
    return Plural().photos(number)


class Plural(QObject):
    """Numbers of things; in a QObject, since lupdate knows plural forms only there."""

    def photos(self, number: int) -> str:
        """Write a number of photos."""
        return self.tr("%Ln photo(s)", "", number)

    def watermarks(self, number: int) -> str:
        """Write a number of watermarks."""
        return self.tr("%Ln watermark(s)", "", number)

    def folders(self, number: int) -> str:
        """Write a number of folders."""
        return self.tr("%Ln folder(s)", "", number)

    def items(self, number: int) -> str:
        """Write a number of folders and photos together."""
        return self.tr("%Ln item(s)", "", number)

    def threads(self, number: int) -> str:
        """Write a number of threads."""
        return self.tr("%Ln thread(s)", "", number)

    def processes(self, number: int) -> str:
        """Write a number of processes."""
        return self.tr("%Ln process(es)", "", number)
