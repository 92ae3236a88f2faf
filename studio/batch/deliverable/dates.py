"""When the photos of a delivery were taken, as it is written on what is made of them."""

from collections.abc import Iterable

from studio.batch.deliverable.delivered import DeliveredFile


def days_taken(delivered: Iterable[DeliveredFile]) -> str:
    """Return the day that the photos were taken, or the first and the last with a dash; "" where none says so."""
    days = sorted(file.taken.date() for file in delivered if file.taken is not None)
    return " – ".join(dict.fromkeys(day.isoformat() for day in (days[:1] + days[-1:])))
