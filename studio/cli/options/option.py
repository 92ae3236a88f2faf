"""What an option and an argument of a command are, as plain values; Typer is told of them only where it is needed."""

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple, NoReturn, dataclass_transform, get_args


class Word(NamedTuple):
    """An option, by its names, or an argument, which has none; the other fields are Typer's."""

    names: tuple[str, ...] = ()
    metavar: str | None = None
    help: str | None = None
    rich_help_panel: str | None = None
    show_default: bool = True
    parser: Callable[[str], Any] | None = None


def Option(*names: str, **more: Any) -> Word:  # noqa: N802 - as Typer's
    """Describe an option, such as `--flat` or `--verify/--no-verify`."""
    return Word(names=names, **more)


def Argument(**more: Any) -> Word:  # noqa: N802 - as Typer's
    """Describe an argument."""
    return Word(**more)


NEEDED: Any = object()
"""The default of what has to be given."""


class Field(NamedTuple):
    """One option or argument of a command: its type, what it is, and its value where it is not given."""

    name: str
    type: Any
    word: Word
    default: Any


@dataclass_transform(frozen_default=True, kw_only_default=True)
class Options:
    """The options of a command or of a group, a frozen value with keywords.

    No dataclass, which writes and compiles code for each class: with all commands that took a tenth of the start.
    """

    def __init__(self, **values: Any) -> None:
        own = {field.name: field.default for field in self.fields()}
        if odd := [*(values.keys() - own.keys()), *(name for name in own if {**own, **values}[name] is NEEDED)]:
            raise TypeError(f"{type(self).__name__}: unknown or missing: {', '.join(odd)}")
        self.__dict__.update(own, **values)

    @classmethod
    def fields(cls) -> Iterator[Field]:
        """Give the fields in the order of the help: those of the bases first, from the last base to the first."""
        annotations: dict[str, Any] = {}
        for base in reversed(cls.__mro__):
            if issubclass(base, Options):
                annotations.update(base.__annotations__)
        for name, annotation in annotations.items():
            type_, word = get_args(annotation)
            yield Field(name, type_, word, getattr(cls, name, NEEDED))

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and vars(self) == vars(other)

    __hash__ = None  # pyright: ignore[reportAssignmentType] - lists are among the values

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in vars(self).items())})"

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} is frozen: {name}")
