"""Says in one sentence what is wrong with the words of a command, and what was probably meant."""

from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from typing import Any

from studio.cli import COMMANDS

_MEANT = {
    "--out": "--to",
    "--output": "--to",
    "--output-dir": "--to",
    "--dest": "--to",
    "--destination": "--to",
    "--target": "--to",
    "--resize": "--size",
    "--max-size": "--size",
    "--crop": "--fill",
    "--stretch": "--exact",
    "--border": "--pad",
    "--logo": "--watermark",
    "--caption": "--text",
    "--position": "--anchor",
    "--gravity": "--anchor",
    "--margin": "--offset",
    "--preset": "--recipe",
    "--rename": "--name",
    "--icc": "--profile",
    "--strip": "--metadata none",
    "--overwrite": "--existing replace",
    "--force": "--existing replace",
    "--jobs": "--workers",
    "--threads": "--workers",
    "--timeout": "--time-limit",
    "--silent": "--quiet",
    "--check": "--verify",
}
"""Options of other programs, and what they are called here."""


def unknown_command(word: str, what: str = "command") -> str:
    """Say that there is no such command, and which one was probably meant."""
    near = get_close_matches(word.lower(), (*COMMANDS, "help"), 1)
    hint = f"Did you mean {near[0]}?" if near else f"The commands are {', '.join(COMMANDS)}."
    return f"There is no {what} '{word}'. {hint}"


def explain(error: Any, words: Sequence[str]) -> str:
    """Return the sentence for an error that Typer raised while it read the words of a command line.

    Typer has its own copy of Click under a private name, so its errors are told apart by the names of their classes.
    """
    command = f"studio {words[0]}" if words and words[0] in COMMANDS else "studio"
    see = f'See "{command} --help".'
    param = getattr(error, "param", None)
    match type(error).__name__:
        case "NoSuchOption":
            options = _options_of(error.ctx)
            return f"There is no option {error.option_name}. {_meant(error.option_name, options) or see}"
        case "BadOptionUsage":
            name = str(error.option_name)
            if "take a value" in error.message:  # the only way to tell the two apart
                return f"{name} takes no value. {see}"
            return f"{name} needs a value. {see}"
        case "MissingParameter" if param is not None:
            what = param.metavar or param.name
            name = command.removeprefix("studio ")
            if param.param_type_name == "argument":
                return f"{name} needs {_with_article(what)}. {see}"
            return f"{name} needs {param.opts[0]} {what}. {see}"
        case "BadParameter" if param is not None:
            name = param.opts[0] if param.param_type_name == "option" else param.metavar or param.name
            return f"{name}: {error.message}"
        case "NoArgsIsHelpError":
            return f"A command is missing. {see}"
        case "UsageError" if "unexpected extra argument" in error.message:
            return f"Too many arguments: {error.message.partition('(')[2].partition('(')[2].rstrip(').')}. {see}"
        case _:
            return f"{error.format_message().rstrip('.')}. {see}"


def _options_of(context: Any) -> list[str]:
    if context is None:
        return []
    return [option for param in context.command.get_params(context) for option in (*param.opts, *param.secondary_opts)]


def _meant(option: str, options: Iterable[str]) -> str:
    """Return the question for what was probably meant, "" when nothing is near."""
    known = [each for each in options if each.startswith("--")]
    meant = _MEANT.get(option.lower(), "")
    if meant.partition(" ")[0] not in known:
        begun = [each for each in known if each.startswith(option.lower())]
        near = begun if len(begun) == 1 else get_close_matches(option.lower(), known, 1, 0.7)
        meant = near[0] if near else ""
    return f"Did you mean {meant}?" if meant else ""


def _with_article(what: str) -> str:
    return f"a {what}" if what.isupper() else what
