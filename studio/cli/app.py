"""The commands and their help, by Typer; each imports what it needs only when it is called."""

from collections.abc import Callable
from inspect import Parameter, Signature
from pathlib import Path
from typing import Annotated, Any, TypeVar

import typer
from typer.core import TyperCommand

from studio import __version__
from studio.cli import INSTALL_COMPLETION, SHOW_COMPLETION
from studio.cli.exit_codes import ExitCode
from studio.cli.options.commands import (
    CardsOptions,
    MeasureOptions,
    RecipesOptions,
    ReportOptions,
    ResumeOptions,
    RunOptions,
    UndoOptions,
    WatchOptions,
)
from studio.cli.options.deliverables import GalleryOptions, SheetOptions, ZipOptions
from studio.cli.options.option import NEEDED, Field, Options
from studio.cli.output import Output

Kind = TypeVar("Kind", bound=Options)

_SHELLS = "bash, zsh, fish, powershell or pwsh"

app = typer.Typer(
    name="studio",
    help="Deliver whole folders of photos: resized, watermarked, named and complete.",
    epilog='Start with: studio run FOLDER --to DIR --recipe web-gallery. "studio help COMMAND" explains a command.',
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["--help", "-h"]},
)


class Command(TyperCommand):
    """A command with its own exit code for Ctrl-C, and with groups in its help without the time of importing Rich."""

    def invoke(self, ctx: Any) -> Any:
        """Run the command."""
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


def _command(name: str, kind: type[Kind], help_: str) -> Callable[[Callable[[Kind], ExitCode]], None]:
    """Register a function as a command; the fields of the value that it takes are the command's options."""

    def register(function: Callable[[Kind], ExitCode]) -> None:
        def call(**options: Any) -> None:
            raise typer.Exit(int(function(kind(**options))))

        parameters = [
            Parameter(
                field.name,
                Parameter.KEYWORD_ONLY,
                default=Parameter.empty if field.default is NEEDED else field.default,
                annotation=_for_typer(field),
            )
            for field in kind.fields()
        ]
        call.__signature__ = Signature(parameters)  # pyright: ignore[reportFunctionMemberAccess] - which Typer reads
        app.command(name, cls=Command, help=help_)(call)

    return register


def _for_typer(field: Field) -> Any:
    """Return what Typer is to know of an option or argument."""
    word = field.word
    more: dict[str, Any] = {"metavar": word.metavar, "help": word.help, "show_default": word.show_default}
    if word.parser is not None:
        more["parser"] = word.parser
    if not word.names:
        return Annotated[field.type, typer.Argument(**more)]
    return Annotated[field.type, typer.Option(*word.names, rich_help_panel=word.rich_help_panel, **more)]


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"studio {__version__}")
        raise typer.Exit


def _self_test(wanted: bool) -> None:
    if wanted:
        from studio.cli.commands.doctor import self_test

        raise typer.Exit(int(self_test()))


@app.callback()
def _studio(  # pyright: ignore[reportUnusedFunction]
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version.")
    ] = False,
    test: Annotated[
        bool,
        typer.Option("--self-test", callback=_self_test, is_eager=True, help="Test every part of this installation."),
    ] = False,
    show: Annotated[bool, typer.Option(SHOW_COMPLETION, help=f"Print a script for completion: {_SHELLS}.")] = False,
    install: Annotated[bool, typer.Option(INSTALL_COMPLETION, help=f"Install completion: {_SHELLS}.")] = False,
) -> None:
    pass


@_command("run", RunOptions, "Deliver photos into a folder.")
def _run(options: RunOptions) -> ExitCode:
    from studio.cli.commands.run import run_delivery

    return run_delivery(options)


@_command("plan", RunOptions, "Show what run would do; write nothing.")
def _plan(options: RunOptions) -> ExitCode:
    from studio.cli.commands.plan import plan_delivery

    return plan_delivery(options)


@_command("resume", ResumeOptions, "Continue a delivery that was stopped, or retry its failed photos.")
def _resume(options: ResumeOptions) -> ExitCode:
    from studio.cli.commands.resume import resume

    return resume(options)


@_command("watch", WatchOptions, "Deliver whatever arrives in folders, until it is told to stop.")
def _watch(options: WatchOptions) -> ExitCode:
    from studio.cli.commands.watch import watch_folders

    return watch_folders(options)


@_command("report", ReportOptions, "Show what became of each photo of a delivery.")
def _report(options: ReportOptions) -> ExitCode:
    from studio.cli.commands.report import show_report

    return show_report(options)


@_command("gallery", GalleryOptions, "Make a web page of what was delivered, to open or to put on a server.")
def _gallery(options: GalleryOptions) -> ExitCode:
    from studio.cli.commands.gallery import make_gallery_page

    return make_gallery_page(options)


@_command("sheet", SheetOptions, "Make a contact sheet of what was delivered, to print.")
def _sheet(options: SheetOptions) -> ExitCode:
    from studio.cli.commands.sheet import make_sheet_file

    return make_sheet_file(options)


@_command("zip", ZipOptions, "Pack what was delivered into ZIP files, in parts where asked.")
def _zip(options: ZipOptions) -> ExitCode:
    from studio.cli.commands.zip import make_zip_files

    return make_zip_files(options)


@_command("cards", CardsOptions, "Write code cards to print, one for each row of a list.")
def _cards(options: CardsOptions) -> ExitCode:
    from studio.cli.commands.cards import write_cards

    return write_cards(options)


@_command("undo", UndoOptions, "Move the files of a delivery to the trash.")
def _undo(options: UndoOptions) -> ExitCode:
    from studio.cli.commands.undo import undo_delivery

    return undo_delivery(options)


@_command("recipes", RecipesOptions, "List the recipes, show, import or export one, or print the folder of your own.")
def _recipes(options: RecipesOptions) -> ExitCode:
    from studio.cli.commands.recipes import show_library

    return show_library(options)


@app.command("info", cls=Command, help="Show what Studio sees in photos.")
def _info(  # pyright: ignore[reportUnusedFunction]
    photos: Annotated[list[Path], typer.Argument(metavar="PHOTO", help="Photos.", show_default=False)],
    json: Annotated[bool, typer.Option("--json", help="Write one JSON object per photo to standard output.")] = False,
) -> None:
    from studio.cli.commands.info import show_info

    raise typer.Exit(int(show_info(photos, as_json=json)))


@_command("measure", MeasureOptions, "Find out which --workers is best for these photos.")
def _measure(options: MeasureOptions) -> ExitCode:
    from studio.cli.commands.measure import show_speeds

    return show_speeds(options)


@app.command("doctor", cls=Command, help="Check that everything Studio needs is there.")
def _doctor() -> None:  # pyright: ignore[reportUnusedFunction]
    from studio.cli.commands.doctor import doctor

    raise typer.Exit(int(doctor()))
