"""Recipes that are small to send and large to read: refused before they cost time or memory."""

import subprocess
import sys
from pathlib import Path

import pytest

from studio.errors import RecipeError
from studio.recipe.file import decode_recipe
from studio.recipe.model import MOST_EXPORTS, MOST_WATERMARKS, Export, Recipe
from studio.recipe.watermark import TextWatermark
from tests.command import command

resource = pytest.importorskip("resource")  # not on Windows

DOTS = ".".join("a" * 100_000)
QUOTED = ".".join(['"a"'] * 60_000)
SPACED = " . ".join("a" * 100_000)

BOMBS = {
    "dotted key": f"version = 1\n{DOTS} = 1\n",
    "quoted key": f"version = 1\n{QUOTED} = 1\n",
    "spaced key": f"version = 1\n{SPACED} = 1\n",
    "table": f"version = 1\n[{DOTS}]\n",
    "list of tables": f"version = 1\n[[{DOTS}]]\n",
    "inline table": f"version = 1\na = {{ {DOTS} = 1 }}\n",
    "second line": f'version = 1\nname = "x"\n\n  {DOTS}=1',
    "deep lists": "version = 1\na = " + "[" * 200_000,
    "deep tables": "version = 1\na = " + "{a=" * 200_000,
    "exports": "version = 1\n" + "".join(f'[[export]]\nname = "{number}"\n' for number in range(30_000)),
    "watermarks": "version = 1\n[[export]]\n" + '[[export.watermark]]\ntext = "x"\n' * 25_000,
    "long": "version = 1\n" + "# \n" * 2_000_000,
    "long key": "version = 1\n" + "a" * 900_000 + " = 1\n",
    "unended quote": 'version = 1\n"' + "a." * 400_000,
    "spaces": "version = 1\n" + "a " * 400_000 + "\n",
}

READ = "import sys; from studio.recipe.file import decode_recipe; decode_recipe(sys.stdin.read())"


@pytest.mark.slow
@pytest.mark.parametrize("text", BOMBS.values(), ids=BOMBS)
@pytest.mark.skipif(sys.platform == "win32", reason="bounds the memory and the time of a process")
def test_a_bomb_is_refused_at_little_cost(text: str) -> None:
    def bound() -> None:
        resource.setrlimit(resource.RLIMIT_DATA, (600_000_000, 600_000_000))
        resource.setrlimit(resource.RLIMIT_CPU, (5, 5))

    done = subprocess.run(
        [sys.executable, "-c", READ], input=text, capture_output=True, text=True, preexec_fn=bound, check=False
    )
    assert done.returncode == 1, f"it ended with {done.returncode}"
    last = done.stderr.strip().splitlines()[-1]
    assert last.startswith("studio.errors.RecipeError"), last[:200]
    assert len(last) < 1000, "the sentence repeats the bomb"


LONG = "x" * 5_000


@pytest.mark.parametrize(
    "line",
    [
        *(
            f'name = "{LONG}"',
            f'[[export]]\nname = "{LONG}"',
            f'[[export]]\nfile = "{LONG}/"',
            f"[[export]]\n{LONG} = 1",
        ),
        *(
            f'[[export]]\nname = "{LONG}"\nquality = 0',
            f'[[export]]\nfile = "{LONG}{{x}}"',
            f'[[export]]\nformat = "{LONG}"',
        ),
        *(
            f'[[export]]\n[[export.watermark]]\ntext = "x"\n{key} = "{LONG}"'
            for key in ("size", "colour", "offset", "font")
        ),
        *(f'[[export]]\nprofile = "{LONG}"', f'[[export]]\n[[export.watermark]]\nimage = "{LONG}"'),
    ],
)
def test_no_sentence_repeats_a_value_that_is_long(line: str) -> None:
    export = "" if "[[export]]" in line else "\n[[export]]"
    with pytest.raises(RecipeError) as refused:
        decode_recipe(f"version = 1\n{line}{export}")
    assert len(str(refused.value)) < 600


def test_the_command_line_says_it_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "x.recipe.toml"
    path.write_text(BOMBS["dotted key"])
    done = subprocess.run(
        command("plan", tmp_path, "--to", tmp_path / "to", "--recipe", path),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 2
    assert len(done.stderr) < 1000


def test_as_many_exports_and_watermarks_as_anyone_needs() -> None:
    marks = tuple(TextWatermark(text="x") for _ in range(MOST_WATERMARKS))
    exports = tuple(Export(name=str(number), watermark=marks if not number else ()) for number in range(MOST_EXPORTS))
    assert len(Recipe(exports=exports).exports) == MOST_EXPORTS
    with pytest.raises(RecipeError, match="100 is the most"):
        Recipe(exports=(*exports, Export(name="more")))
    with pytest.raises(RecipeError, match="watermarks; 100"):
        Export(watermark=(*marks, *marks))


def test_a_text_with_many_dots_is_no_bomb() -> None:
    text = "Yes. No. Maybe. " * 20 + "." * 500 + " www.example.com"
    recipe = decode_recipe(f'version = 1\n[[export]]\n[[export.watermark]]\ntext = """\n{text}\n"""\n')
    assert recipe.exports[0].watermark
