"""Who may import whom: read from the syntax trees, and seen in fresh interpreters."""

import ast
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

VALUES, ENGINE, BATCH, CLI, GUI, START = "values", "engine", "batch", "cli", "gui", "__main__"
BELOW = {
    VALUES: {VALUES},
    ENGINE: {VALUES, ENGINE},
    BATCH: {VALUES, ENGINE, BATCH},
    CLI: {VALUES, ENGINE, BATCH, CLI},
    GUI: {VALUES, BATCH, GUI},
    START: {VALUES, CLI},
}
FOR_BATCH = {"process", "preview", "header", "thumbnail", "stress", "code_reader", "card_sheet", "document"}
"""The modules of the engine that the batch may know."""

CODECS = {
    "PIL",
    "zxingcpp",
    "reportlab",
    "pi_heif",
    "pillow_jxl",
    "rawpy",
    "cykooz_resizer",
    "resvg_py",
    "lxml",
    "numpy",
}
OUTSIDE = {"ssl", "urllib", "http", "ftplib", "smtplib", "asyncio", "subprocess", "webbrowser", "requests"}
"""What reaches the network or starts programs: nothing in a photo or recipe may, and so nothing in the program does."""


def sources() -> list[Path]:
    return sorted((ROOT / "studio").rglob("*.py"))


def name_of(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def layer_of(module: str) -> str:
    second = module.split(".")[1] if "." in module else ""
    return second if second in BELOW else VALUES


class Import:
    """One import: which module imports which, and whether it does so only inside a function."""

    def __init__(self, importer: str, imported: str, line: int, is_inside: bool) -> None:
        self.importer = importer
        self.imported = imported
        self.line = line
        self.is_inside = is_inside

    def __repr__(self) -> str:
        return f"{self.importer}:{self.line} imports {self.imported}"


def imports_of(path: Path) -> Iterator[Import]:
    """Yield every import of a file, also inside functions and by `import_module` of a literal name."""
    tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
    inside = {
        id(node)
        for function in ast.walk(tree)
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
        for node in ast.walk(function)
    }
    for node in ast.walk(tree):
        names: list[str] = []
        match node:
            case ast.Import():
                names = [alias.name for alias in node.names]
            case ast.ImportFrom():
                assert node.level == 0, f"{path} imports relatively"
                names = [f"{node.module}.{alias.name}" for alias in node.names]
            case ast.Call(args=[ast.Constant(value=str(name)), *_]) if "import" in ast.unparse(node.func):
                names = [name]
            case _:
                pass
        for name in names:
            yield Import(name_of(path), name, node.lineno, id(node) in inside)


ALL = [each for path in sources() for each in imports_of(path)]
OWN = [each for each in ALL if each.imported.split(".")[0] == "studio"]


def first(each: Import) -> str:
    return each.imported.split(".")[0]


def test_the_walk_sees_the_imports_that_there_are() -> None:
    assert len(OWN) > 100
    assert {layer_of(each.importer) for each in OWN} >= {VALUES, ENGINE, BATCH, CLI, START}
    assert any(first(each) == "PIL" for each in ALL)
    assert any(each.is_inside for each in OWN)


def test_imports_point_down_only() -> None:
    wrong = [each for each in OWN if layer_of(each.imported) not in BELOW[layer_of(each.importer)]]
    opens_window = [each for each in wrong if each.imported.startswith("studio.gui.app") and each.is_inside]
    assert [each for each in wrong if each not in opens_window or layer_of(each.importer) != CLI] == []


def test_the_batch_knows_three_modules_of_the_engine() -> None:
    known = [each for each in OWN if layer_of(each.importer) == BATCH and layer_of(each.imported) == ENGINE]
    assert known
    assert [each for each in known if set(each.imported.split(".")[2:3]) - FOR_BATCH] == []


@pytest.mark.parametrize(
    ("what", "allowed"),
    [
        ({"PySide6", "shiboken6"}, ("studio.gui",)),
        (CODECS, ("studio.engine",)),
        ({"sqlite3"}, ("studio.batch.journal",)),
        ({"threading"}, ("studio.batch", "studio.gui.bridge", "studio.cli.signals")),
        (OUTSIDE, ()),
        ({"socket"}, ("studio.batch.executor.fork_server",)),  # of the machine's own, by which workers are asked for
    ],
    ids=["screen", "codecs", "database", "threads", "outside", "sockets"],
)
def test_some_libraries_are_imported_in_one_place_only(what: set[str], allowed: tuple[str, ...]) -> None:
    users = [each for each in ALL if first(each) in what]
    assert [each for each in users if not f"{each.importer}.".startswith(tuple(f"{name}." for name in allowed))] == []


def test_executors_are_made_in_one_folder_only() -> None:
    makers = {
        name_of(path)
        for path in sources()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Name | ast.Attribute)
        and (node.id if isinstance(node, ast.Name) else node.attr) in ("ProcessPoolExecutor", "ThreadPoolExecutor")
    }
    assert makers
    assert makers <= {"studio.batch.executor.lane", "studio.batch.executor.single"}


def modules_after(code: str, tmp_path: Path) -> set[str]:
    """Run code in a fresh interpreter in which PySide6 could be imported; return the modules that it then has."""
    (tmp_path / "PySide6").mkdir(exist_ok=True)
    (tmp_path / "PySide6" / "__init__.py").write_text("")
    script = f"import sys, json\n{code}\nprint(json.dumps(sorted(sys.modules)), file=sys.__stderr__)"
    path = os.pathsep.join([str(ROOT), str(tmp_path), *filter(None, [os.environ.get("PYTHONPATH")])])
    # Measuring coverage brings modules of its own.
    own = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}
    run = subprocess.run(
        [sys.executable, "-c", script], env={**own, "PYTHONPATH": path}, capture_output=True, timeout=60, check=False
    )
    assert run.returncode == 0, run.stderr.decode()
    return set(json.loads(run.stderr.splitlines()[-1]))


@pytest.mark.parametrize(
    "module", ["studio.cli", "studio.cli.app", "studio.cli.commands.run", "studio.engine", "studio.engine.selftest"]
)
def test_neither_command_line_nor_engine_brings_the_window(module: str, tmp_path: Path) -> None:
    found = modules_after(f"import importlib; importlib.import_module({module!r})", tmp_path)
    assert module in found
    assert "PySide6" not in found
    assert not [name for name in found if name.startswith("studio.gui")]


def test_the_parent_holds_no_codec(tmp_path: Path) -> None:
    found = modules_after("import studio.cli.commands.run, studio.engine.header.read, studio.batch.benchmark", tmp_path)
    assert "studio.batch.executor.pool" in found
    assert not found & CODECS


def test_the_start_of_a_worker_is_light(tmp_path: Path) -> None:
    found = modules_after("import studio.__main__", tmp_path)
    assert "studio.__main__" in found
    assert not {name for name in found if name.startswith("studio.cli")}
    assert not found & {"typer", "rich", "msgspec", *CODECS}


def test_help_waits_for_nothing_that_it_does_not_need(tmp_path: Path) -> None:
    found = modules_after("from studio.cli.main import main\nassert main(['--help']) == 0", tmp_path)
    assert "typer" in found
    assert not found & {"msgspec", "pydantic", "rich", "sqlite3", "tomllib", "platformdirs", *CODECS}


# The order of folders within a layer ---------------------------------------------------------------

ORDER = {
    ENGINE: (
        *("container", "header", "metadata", "decode", "render", "encode", "tokens", "export", "process", "preview"),
        *("thumbnail", "stress", "code_reader", "document", "card_sheet", "info", "selftest"),
    ),
    BATCH: (
        *(
            "files",
            "journal",
            "executor",
            "lists",
            "plan",
            "package",
            "run",
            "previews",
            "report",
            "deliverable",
            "watch",
            "undo",
        ),
        *("benchmark", "stress"),
    ),
    CLI: (
        "exit_codes",
        "output",
        "remedies",
        "usage",
        "journal_lookup",
        "remedies",
        "tally",
        "progress",
        "signals",
        "events",
        "following",
        "retry",
        "options",
        "reading",
        "plan_summary",
        "delivery",
        "checks",
        "commands",
        "app",
        "completion",
        "main",
    ),
    GUI: (
        *(
            "i18n",
            "theme",
            "preferences",
            "widgets",
            "bridge",
            "photos",
            "recipe",
            "preview",
            "lists",
            "delivery",
            "window",
            "app",
        ),
    ),
}
"""From the ground up: each may use those before it."""

MODULES = {name_of(path) for path in sources()}


def module_of(each: Import) -> str:
    """Return the module that an import is of: the name itself, or where the name stands."""
    return each.imported if each.imported in MODULES else each.imported.rpartition(".")[0]


def test_folders_use_only_those_before_them() -> None:
    wrong: list[Import] = []
    for each in OWN:
        importer, imported = each.importer.split("."), module_of(each).split(".")
        layer = importer[1] if len(importer) > 2 else ""
        if layer in ORDER and imported[1:2] == [layer] and len(imported) > 2:
            order = ORDER[layer]
            if order.index(imported[2]) > order.index(importer[2]):
                wrong.append(each)
    assert wrong == []


def test_no_folder_holds_more_than_sixteen_files() -> None:
    counts = {
        folder: sum(path.name != "__init__.py" for path in folder.glob("*.py"))
        for folder in {path.parent for path in sources()}
    }
    assert {str(folder): count for folder, count in counts.items() if count > 16} == {}


def test_no_modules_import_each_other_in_a_circle() -> None:
    graph: dict[str, set[str]] = {name: set() for name in MODULES}
    for each in OWN:
        if module_of(each) in MODULES and module_of(each) != each.importer:
            graph[each.importer].add(module_of(each))
    while leaves := [name for name, below in graph.items() if not below]:
        for name in leaves:
            del graph[name]
        for below in graph.values():
            below.difference_update(leaves)
    above = {name: {other for other, below in graph.items() if name in below} for name in graph}
    while tops := [name for name, users in above.items() if not users]:  # they only stand on a circle
        for name in tops:
            del above[name]
        for users in above.values():
            users.difference_update(tops)
    assert sorted(above) == []
