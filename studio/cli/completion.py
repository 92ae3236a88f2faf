"""Completes commands, options and their values in bash, zsh, fish and PowerShell.

Each shell has a small script that calls the program with the words so far; what it answers is the same for all.
"""

import os
import shlex
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from studio.cli import COMMANDS, COMPLETE

_BASH = f"""\
_studio() {{
    local IFS=$'\\n'
    COMPREPLY=( $(studio {COMPLETE} bash "${{COMP_WORDS[@]:1:COMP_CWORD}}" 2>/dev/null) )
}}
complete -o default -o bashdefault -F _studio studio
"""
_ZSH = f"""\
(( $+functions[compdef] )) || {{ autoload -Uz compinit && compinit }}
_studio() {{
    local -a found
    found=("${{(@f)$(studio {COMPLETE} zsh "${{(@)words[2,CURRENT]}}" 2>/dev/null)}}")
    if [[ -n "$found[1]" ]]; then _describe studio found; else _files; fi
}}
compdef _studio studio
"""
_FISH = f"""\
function __studio_complete
    set -l words (commandline -opc)
    set -e words[1]
    set -l found (studio {COMPLETE} fish $words (commandline -ct) 2>/dev/null)
    if test (count $found) -gt 0
        printf '%s\\n' $found
    else
        __fish_complete_path (commandline -ct)
    end
end
complete -c studio -f -a '(__studio_complete)'
"""
# The word at the cursor is passed behind a "=", since Windows PowerShell drops empty arguments.
_POWERSHELL = f"""\
Register-ArgumentCompleter -Native -CommandName studio, studio-cli -ScriptBlock {{
    param($wordToComplete, $commandAst, $cursorPosition)
    $program = $commandAst.CommandElements[0].ToString()
    $words = @($commandAst.CommandElements | Select-Object -Skip 1 |
        Where-Object {{ $_.Extent.EndOffset -lt $cursorPosition }} | ForEach-Object {{ $_.ToString() }})
    & $program {COMPLETE} powershell @words "=$wordToComplete" | ForEach-Object {{
        $value, $help = $_ -split "`t", 2
        if (-not $help) {{ $help = $value }}
        [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $help)
    }}
}}
"""
_SCRIPTS = {"bash": _BASH, "zsh": _ZSH, "fish": _FISH, "powershell": _POWERSHELL, "pwsh": _POWERSHELL}

SHELLS = tuple(_SCRIPTS)


def script(shell: str) -> str:
    """Return the script that makes a shell complete the commands of Studio."""
    return _SCRIPTS[shell].rstrip("\n")


def detect_shell() -> str:
    """Return the user's shell, "" when it can't be told."""
    if sys.platform == "win32":
        return "powershell"
    return Path(os.environ.get("SHELL", "")).name


def install(shell: str) -> Path:
    """Install the script for the user and return the file that the shell reads; doing so twice changes nothing.

    Raises OSError when a file can't be written.
    """
    if shell == "fish":
        return _write(_config() / "fish" / "completions" / "studio.fish", script(shell))
    start = _start_file(shell)
    is_powershell = shell in ("powershell", "pwsh")
    own = _write(_config() / "studio" / f"completion.{'ps1' if is_powershell else shell}", script(shell))
    quoted = "'" + str(own).replace("'", "''") + "'" if is_powershell else shlex.quote(str(own))
    line = f". {quoted}" if is_powershell else f"source {quoted}"
    before = start.read_text(encoding="utf-8", errors="surrogateescape") if start.exists() else ""
    if line not in before.splitlines():
        gap = "" if not before or before.endswith("\n") else "\n"
        start.parent.mkdir(parents=True, exist_ok=True)
        with start.open("a", encoding="utf-8", newline="\n") as file:  # appended: what is there stays as it is
            file.write(f"{gap}{line}\n")
    return start


def _config() -> Path:
    return Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")


def _start_file(shell: str) -> Path:
    """Return the file that a shell reads when it starts."""
    match shell:
        case "bash":
            return Path.home() / ".bashrc"
        case "zsh":
            return Path(os.environ.get("ZDOTDIR") or Path.home()) / ".zshrc"
        case _:
            name = "Microsoft.PowerShell_profile.ps1"
            if sys.platform != "win32":
                return _config() / "powershell" / name
            from platformdirs import user_documents_path

            return user_documents_path() / ("PowerShell" if shell == "pwsh" else "WindowsPowerShell") / name


def _write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"{text}\n", encoding="utf-8", newline="\n")
    return path


def complete(shell: str, words: Sequence[str]) -> Iterator[str]:
    """Yield a line for each completion of the last word, as the shell takes it; none where files are wanted."""
    *before, word = words or [""]
    if shell in ("powershell", "pwsh"):
        word = word.removeprefix("=")
    for value, note in _candidates(before, word):
        match shell:
            case "bash":
                yield value
            case "zsh":
                escaped = value.replace(":", "\\:")
                yield f"{escaped}:{note}" if note else escaped
            case _:
                yield f"{value}\t{note}" if note else value


def _candidates(before: Sequence[str], word: str) -> list[tuple[str, str]]:
    """Return what the word can become, with a note for each."""
    from typer.main import get_command

    from studio.cli.app import app

    program: Any = get_command(app)
    context = program.make_context("studio", [], resilient_parsing=True)
    commands = [(name, str(program.commands[name].help)) for name in COMMANDS]
    if not before:
        options = _options(program, context) if word.startswith("-") else [("help", "Explain a command.")]
        return _matching([*commands, *options], word)
    if before[0] == "help" and len(before) == 1:
        return _matching(commands, word)
    command = program.commands.get(before[0])
    if command is None:
        return []
    options = _options(command, command.make_context(before[0], [], parent=context, resilient_parsing=True))
    if word.startswith("-"):
        return _matching(options, word)
    if before[0] == "recipes":
        return _matching(_recipe_words(before[1:]), word)
    return _matching(((value, "") for value in _values(before[-1])), word)


def _matching(candidates: Iterable[tuple[str, str]], word: str) -> list[tuple[str, str]]:
    return [(value, " ".join(note.split())) for value, note in candidates if value.startswith(word)]


def _options(command: Any, context: Any) -> list[tuple[str, str]]:
    return [
        (name, str(param.help or ""))
        for param in command.get_params(context)
        if param.param_type_name == "option" and not param.hidden
        for name in (*param.opts, *param.secondary_opts)
        if name.startswith("--")
    ]


def _recipe_words(before: Sequence[str]) -> list[tuple[str, str]]:
    if not before:
        return [
            ("show", "Print a recipe."),
            ("import", "Take a recipe and its files into the library."),
            ("export", "Write a recipe and its files, for another computer."),
            ("path", "Print the folder of your own recipes."),
        ]
    return [(name, "") for name in _recipe_names()] if list(before) in (["show"], ["export"]) else []


def _values(option: str) -> Sequence[str]:
    """Return the words that an option takes; none where it takes a file or anything else."""
    from studio.formats import Format
    from studio.job import Existing, Redo
    from studio.recipe.model import Decode, Sharpen
    from studio.recipe.watermark import Anchor

    match option:
        case "--recipe":
            return _recipe_names()
        case "--format":
            return list(Format)
        case "--existing":
            return list(Existing)
        case "--redo":
            return list(Redo)
        case "--sharpen":
            return list(Sharpen)
        case "--decode":
            return list(Decode)
        case "--anchor":
            return list(Anchor)
        case "--metadata":
            return ("keep", "copyright", "none")
        case "--profile":
            return ("srgb", "keep")
        case _:
            return ()


def _recipe_names() -> list[str]:
    from studio.errors import StudioError
    from studio.recipe.library import list_presets, preset_name

    try:
        return [preset_name(path) for path in list_presets()]
    except StudioError:
        return []
