"""The commands and their help, by Typer; each imports what it needs only when it is called."""

import inspect
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any, TypeVar

import typer
from typer.core import TyperCommand

from studio import __version__
from studio.cli.exit_codes import ExitCode
from studio.cli.options.options import MeasureOptions, ReportOptions, ResumeOptions, RunOptions, UndoOptions
from studio.cli.output import Output

Asked = TypeVar("Asked")

app = typer.Typer(
    name="studio",
    help="Deliver whole folders of photographs: sized, marked, named and complete.",
    epilog="Begin with: studio run FOLDER --to DIR --recipe web-gallery",
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["--help", "-h"]},
)


class Command(TyperCommand):
    """A command that ends well at Ctrl-C, and whose help has groups without the time that importing Rich takes."""

    def invoke(self, ctx: Any) -> Any:
        """Run the command; Ctrl-C has its own exit code."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            Output().complain("Cancelled.")
            raise typer.Exit(int(ExitCode.CANCELLED)) from None

    def format_options(self, ctx: Any, formatter: Any) -> None:
        """Write the options, a section for each group."""
        groups: dict[str, list[tuple[str, str]]] = {}
        for parameter in self.get_params(ctx):
            record = parameter.get_help_record(ctx)
            if record is None:
                continue
            if parameter.param_type_name == "argument":
                groups.setdefault("Arguments", []).append((str(parameter.metavar), record[1]))
            else:
                groups.setdefault(getattr(parameter, "rich_help_panel", None) or "Options", []).append(record)
        for title, records in sorted(groups.items(), key=lambda group: group[0] != "Arguments"):
            with formatter.section(title):
                formatter.write_dl(records)


def _command(name: str, kind: type[Asked], words: str) -> Callable[[Callable[[Asked], ExitCode]], None]:
    """Make a command of a function that takes a value whose fields are the command's options."""

    def register(function: Callable[[Asked], ExitCode]) -> None:
        def call(**options: Any) -> None:
            raise typer.Exit(int(function(kind(**options))))

        # Typer reads a function's signature; the value's is the same, so no option is written down twice.
        call.__signature__ = inspect.signature(kind).replace(return_annotation=None)  # pyright: ignore[reportFunctionMemberAccess]
        app.command(name, cls=Command, help=words)(call)

    return register


def _tell_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"studio {__version__}")
        raise typer.Exit


def _test_itself(wanted: bool) -> None:
    if wanted:
        from studio.cli.commands.self_test import self_test

        raise typer.Exit(int(self_test()))


@app.callback()
def _studio(  # pyright: ignore[reportUnusedFunction]
    version: Annotated[
        bool, typer.Option("--version", callback=_tell_version, is_eager=True, help="Say the version.")
    ] = False,
    test: Annotated[
        bool,
        typer.Option("--self-test", callback=_test_itself, is_eager=True, help="Test every part of this installation."),
    ] = False,
) -> None:
    pass


@_command("run", RunOptions, "Deliver photos into a folder.")
def _run(asked: RunOptions) -> ExitCode:
    from studio.cli.commands.run import deliver

    return deliver(asked, only_plan=asked.dry_run)


@_command("plan", RunOptions, "Say what run would do; write nothing.")
def _plan(asked: RunOptions) -> ExitCode:
    from studio.cli.commands.run import deliver

    return deliver(asked, only_plan=True)


@_command("resume", ResumeOptions, "Go on with a run that was ended.")
def _resume(asked: ResumeOptions) -> ExitCode:
    from studio.cli.commands.run import resume

    return resume(asked)


@_command("report", ReportOptions, "Say what became of each photo of a run.")
def _report(asked: ReportOptions) -> ExitCode:
    from studio.cli.commands.report import show_report

    return show_report(asked)


@_command("undo", UndoOptions, "Move the files that a run made to the trash.")
def _undo(asked: UndoOptions) -> ExitCode:
    from studio.cli.commands.undo import take_back

    return take_back(asked)


@app.command("recipes", cls=Command, help="List the recipes, show one, or say where yours are.")
def _recipes(  # pyright: ignore[reportUnusedFunction]
    action: Annotated[str | None, typer.Argument(metavar="show|path", show_default=False)] = None,
    name: Annotated[str | None, typer.Argument(metavar="NAME", show_default=False)] = None,
) -> None:
    from studio.cli.commands.recipes import show_library

    raise typer.Exit(int(show_library(action, name)))


@app.command("info", cls=Command, help="Say what the program sees in photos.")
def _info(  # pyright: ignore[reportUnusedFunction]
    photos: Annotated[list[Path], typer.Argument(metavar="PHOTO", show_default=False)],
    json: Annotated[bool, typer.Option("--json", help="One JSON object per photo on standard output.")] = False,
) -> None:
    from studio.cli.commands.info import show_info

    raise typer.Exit(int(show_info(photos, as_json=json)))


@_command("measure", MeasureOptions, "Find out which --workers is best for these photos.")
def _measure(asked: MeasureOptions) -> ExitCode:
    from studio.cli.commands.measure import show_speeds

    return show_speeds(asked)


@app.command("doctor", cls=Command, help="Say whether everything needed is there.")
def _doctor() -> None:  # pyright: ignore[reportUnusedFunction]
    from studio.cli.commands.doctor import examine

    raise typer.Exit(int(examine()))
