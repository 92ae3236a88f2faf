"""Says by which option a thing that was refused can be had. Knows the command line alone."""

from collections.abc import Iterable

from studio.errors import Remedy

_HINTS = {
    Remedy.ALLOW_TRUNCATED: "--allow-truncated delivers what is there of damaged photos.",
    Remedy.MORE_PIXELS: "--max-pixels allows larger photos.",
    Remedy.MORE_TIME: "--time-limit gives a photo more time.",
    Remedy.FEWER_WORKERS: "--workers 1 takes less memory.",
    Remedy.NO_WORKERS: "--workers 0 works without them.",
    Remedy.RESUME: "studio resume continues with a journal.",
    Remedy.OTHER_JOURNAL: "--journal names another place.",
    Remedy.GIVE_LIST: "--data gives one.",
    Remedy.NAME_KEY: "--key or data.key names it.",
    Remedy.SAY_ENCODING: "--encoding says which is right, such as --encoding cp1252.",
}


def hints(remedies: Iterable[Remedy]) -> list[str]:
    """Return the hints for what would have helped, each once."""
    return [_HINTS[remedy] for remedy in dict.fromkeys(remedies)]


def explain(error: Exception, remedy: Remedy | None) -> str:
    """Return an error's sentence, with the option that would help."""
    return " ".join([str(error), *hints([remedy] if remedy is not None else [])])
