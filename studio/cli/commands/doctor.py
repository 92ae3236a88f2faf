"""`doctor` and `--self-test`: two ways to show one list of checks.

`doctor` is for people: everything, and what to do. `--self-test` is for packages and installers: the installation
alone, with words and an exit code that scripts rely on.
"""

from studio import __version__, log
from studio.cli.checks import REINSTALL, is_build, list_groups
from studio.cli.exit_codes import ExitCode
from studio.cli.output import Output, printable


def doctor() -> ExitCode:
    """Print every check under its group; SOME_FAILED when something that is needed is missing."""
    log.start()  # what a worker says that can't start
    output = Output()
    code = ExitCode.DONE
    for group in list_groups():
        output.write(group.title)
        for check in group.run():
            word = "ok" if not check.problem else "missing" if check.is_needed else "note"
            text = "  ".join(filter(None, (check.found, check.problem)))
            output.write(printable(f"  {word:<8} {check.name:<34} {text}").rstrip())
            if word == "missing":
                code = ExitCode.SOME_FAILED
    return code


def self_test() -> ExitCode:
    """Print every check of the installation; STOPPED when a part is missing or does not work."""
    log.start()
    output = Output()
    output.write(f"Studio {__version__}{', an installed program' if is_build() else ''}")
    missing: list[str] = []
    for group in list_groups():
        for check in group.run() if group.is_installation else ():
            word = "ok" if not check.problem else "MISSING" if check.is_needed else "without"
            output.write(printable(f"  {word:<8} {check.name:<34} {check.problem or check.found}").rstrip())
            if word == "MISSING":
                missing.append(check.name)
    if missing:
        output.complain(printable(f"studio: This installation lacks {', '.join(missing)}. {REINSTALL}"))
        return ExitCode.STOPPED
    output.write("Everything is there and works.")
    return ExitCode.DONE
