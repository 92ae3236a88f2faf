"""Messages and notes for tests that need some, and the words of those that came."""

from collections.abc import Iterable

from studio.message import Note, NoteKind, plain


def a_note(text: str) -> Note:
    """Return a note that says a text as it is."""
    return Note(NoteKind.OTHER, plain(text))


def words(said: Iterable[object]) -> tuple[str, ...]:
    """Return messages or notes in English."""
    return tuple(map(str, said))
