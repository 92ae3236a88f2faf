"""Makes the manual page `studio.1` from the command line's own help, so that the two can't differ."""

import re
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

EXIT_CODES = {
    "0": "Everything is done, or skipped as asked.",
    "1": "Finished, but some photos failed.",
    "2": "Wrong use: unknown option, bad recipe, source that is not there.",
    "3": "It could not start or go on: destination not writable, disk full.",
    "130": "Cancelled.",
}


def manual(date: str) -> str:
    """Return the page in roff; `date` stands at its foot."""
    from typer.main import get_command

    from studio import __version__
    from studio.cli.app import app

    program: Any = get_command(app)
    context = program.make_context("studio", [], resilient_parsing=True)
    lines = [
        f'.TH STUDIO 1 "{date}" "Studio {__version__}" "User commands"',
        ".SH NAME",
        "studio \\- deliver whole folders of photographs",
        ".SH SYNOPSIS",
        ".B studio\n[\\fIFOLDER_OR_PHOTO\\fR ...] [\\fB\\-\\-new\\-window\\fR]\n.br",
        ".B studio\n\\fICOMMAND\\fR [\\fIOPTIONS\\fR]",
        ".SH DESCRIPTION",
        _text(program.help),
        "Without a command the window opens, with the folders and photos that are given.",
        ".SH OPTIONS",
        *_options(program, context),
        ".SH COMMANDS",
    ]
    for name, command in program.commands.items():
        inner = command.make_context(name, [], parent=context, resilient_parsing=True)
        usage = " ".join(command.collect_usage_pieces(inner))
        lines += [f".SS studio {name} {_text(usage)}", _text(command.help or ""), *_options(command, inner)]
    lines += [".SH EXIT STATUS"]
    for code, words in EXIT_CODES.items():
        lines += [f".TP\n.B {code}", words]
    lines += [
        ".SH FILES",
        "Recipes, journals and logs lie in the folders that",
        ".B studio doctor",
        "names.",
        ".SH EXAMPLES",
        ".nf",
        "studio run Photos --to Delivery --recipe web\\-gallery".replace("--", "\\-\\-"),
        "studio run Photos --to Delivery --long-edge 2048 --quality 85".replace("-", "\\-"),
        ".fi",
    ]
    return "\n".join(lines) + "\n"


def _options(command: Any, context: Any) -> list[str]:
    lines: list[str] = []
    for parameter in command.get_params(context):
        record = parameter.get_help_record(context)
        if record is not None:
            name = str(parameter.metavar) if parameter.param_type_name == "argument" else record[0]
            lines += [f".TP\n.B {_text(name)}", _text(record[1]) or "(no more to say)"]
    return lines


def _text(words: str) -> str:
    plain = re.sub(r"\s+", " ", words).strip().replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{plain}" if plain[:1] in (".", "'") else plain


if __name__ == "__main__":
    sys.stdout.write(manual(sys.argv[1]))
