"""What can go wrong in a way that the user can mend; the text of each error is a sentence for them."""


class StudioError(Exception):
    """Something the user can mend; `str(error)` says what, where and what to do."""


class RecipeError(StudioError, ValueError):
    """A recipe, template or option that says something impossible (exit code 2).

    Also a ValueError, so that msgspec adds the place in the file to one raised while reading.
    """


class SourceError(StudioError):
    """A source that does not exist or can't be listed (exit code 2)."""


class DeliveryError(StudioError):
    """The delivery can't start or go on: destination, disk, journal (exit code 3)."""


class InUseError(DeliveryError):
    """A delivery that another Studio, or this one, is making right now."""


class PhotoError(StudioError):
    """One photo that can't be delivered; the rest of the batch goes on."""


class CancelledError(StudioError):
    """What was being prepared was given up because the user asked for it (exit code 130)."""
