"""What strangers send beside photos: recipes, journals, SVGs, fonts and file names, each the same for a seed.

`Cases` makes the photos. Nothing here knows what is tried with an input.
"""

import contextlib
import json
import random
import re
import sqlite3
import tomllib
from enum import StrEnum
from pathlib import Path
from typing import Any

import tomli_w
from msgspec import Struct

from studio.batch.executor.inline import InlineExecutor
from studio.batch.journal.writer import JournalWriter
from studio.batch.plan.plan import plan
from studio.batch.run.run import Control, run
from studio.recipe.model import Export, Recipe, Resize, ResizeMode
from studio.recipe.watermark import TextWatermark
from tests import hostile
from tests.command import ROOT, put_photos
from tests.fuzz.case import Cases
from tests.fuzz.lists import make_list
from tests.fuzz.mutation import TEXTS, change_texts, change_tree, odd_name, odd_value
from tests.hostile import mutate

RICH = """version = 1
name = "Rich"
[[export]]
name = "web"
folder = "web/{year}"
file = "{stem}_{n:04}"
resize = { mode = "pad", width = 80, height = 60, colour = "#102030", enlarge = true }
decode = "best"
sharpen = "high"
format = "png"
metadata = { keep = "copyright", gps = false, copyright = "(c) {year} {creator}", title = "{title}" }
  [[export.watermark]]
  image = "logo.png"
  scale = "18%"
  anchor = "south-east"
  offset = ["3%", "3%"]
  opacity = 70
  portrait = { anchor = "south", scale = "30%" }
[[export]]
name = "proof"
file = "{stem}_{width}x{height}_{camera}"
resize = { mode = "long-edge", pixels = 60 }
format = "jpeg"
quality = 60
max_bytes = 40_000
subsampling = "4:4:4"
  [[export.watermark]]
  text = "PROOF {n:04}"
  font = "Inter"
  colour = "#ffffff"
  opacity = 35
  angle = 30
  tile = true
  gap = "5%"
  outline = { width = "2%", colour = "#000000" }
  shadow = { offset = ["2%", "2%"], blur = "2%", colour = "#000000", opacity = 50 }
"""

SVG = """<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="60" height="40"
 viewBox="0 0 60 40"><style>.a {{ fill: red; font-family: Inter }}</style><defs>
<linearGradient id="l" x1="0" x2="1"><stop offset="0" stop-color="red"/><stop offset="1" stop-color="#00f8"/>
</linearGradient>
<radialGradient id="r" xlink:href="#l" r=".5" fx=".3"/><clipPath id="c"><circle r="20" cx="30" cy="20"/></clipPath>
<mask id="m"><rect width="60" height="40" fill="white" opacity=".5"/></mask>
<pattern id="p" width="9" height="9" patternUnits="userSpaceOnUse"><path d="M0 0L9 9" stroke="url(#l)"/></pattern>
<filter id="f" x="-.1" width="1.2"><feGaussianBlur stdDeviation="2"/><feOffset dx="1" dy="2"/><feMerge><feMergeNode/>
<feMergeNode in="SourceGraphic"/></feMerge></filter>
<marker id="k" markerWidth="4" markerHeight="4"><path d="M0 0h4v4"/></marker>
<symbol id="s" viewBox="0 0 9 9"><rect width="9" height="9" rx="2"/></symbol></defs>
<g clip-path="url(#c)" opacity=".9" transform="rotate(10) scale(1.1)">
<rect class="a" width="50" height="30" fill="url(#p)"/>
<use xlink:href="#s" x="9" width="20" height="20" mask="url(#m)"/></g><path d="M1 1C9 9 20 0 30 30A5 5 0 0 1 9 9z"
 fill="url(#r)" stroke="black" stroke-width="2" stroke-dasharray="3 1" marker-end="url(#k)" filter="url(#f)"/>
<text class="a" x="3" y="20" font-size="9" textLength="40">Ab <tspan dy="2" font-weight="bold">{text}</tspan></text>
<image width="9" height="9" xlink:href="data:image/png;base64,{png}"/>
<switch><text systemLanguage="de">x</text></switch></svg>
"""
PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=="
_VALUES = (
    "0",
    "-1",
    "1e9",
    "1e-9",
    "1e38",
    "nan",
    "inf",
    "1e999",
    "100%",
    "url(#f)",
    "url(#none)",
    "none",
    "",
    "0 0",
    "a" * 999,
)
_ATTRIBUTE = re.compile(r'([\w:-]+)="([^"]*)"')


MANY_ROWS = """WITH RECURSIVE n(i) AS (SELECT 9 UNION ALL SELECT i + 1 FROM n LIMIT 300)
INSERT INTO job (id, plan, state) SELECT i, '{}', 'done' FROM n"""


class Kind(StrEnum):
    """What an input stands for."""

    PHOTO = "photo"
    RECIPE = "recipe"
    JOURNAL = "journal"
    SVG = "svg"
    FONT = "font"
    NAME = "name"
    LIST = "list"


SHARES = {Kind.PHOTO: 30, Kind.RECIPE: 12, Kind.SVG: 6, Kind.FONT: 1, Kind.NAME: 1, Kind.JOURNAL: 1, Kind.LIST: 6}
"""How often each kind comes: what is quick to try, more often."""


class Input(Struct, frozen=True, kw_only=True):
    """An input; `name` says the kind or format first, then how it was made."""

    kind: Kind
    name: str
    data: bytes


class Inputs:
    """Inputs without end, of the kinds that are asked for; `base` is a folder for the delivery that journals are of."""

    def __init__(self, seed: int, base: Path, kinds: tuple[Kind, ...] = tuple(Kind)) -> None:
        self._seed = seed
        self._kinds = kinds
        self._photos = Cases(seed)
        self._recipes = [
            path.read_text(encoding="utf-8") for path in sorted((ROOT / "resources" / "recipes").iterdir())
        ]
        self._recipes += [RICH] * 5
        fonts = sorted((ROOT / "resources" / "fonts").glob("*.ttf"))
        self._fonts = [
            path.read_bytes() for path in (*fonts, ROOT / "resources" / "samples" / "none") if path.is_file()
        ]
        self._svgs = [
            data for name, data in hostile.hostile_watermarks() if name.endswith(".svg") and len(data) < 50_000
        ]
        self.base = base
        self._journal = _make_journal(base) if Kind.JOURNAL in kinds else b""

    def make(self, number: int, place: Path) -> Input:
        """Return input `number`; a journal is that of a delivery in the folder `place`."""
        chance = random.Random(f"{self._seed} {number} kind")
        kind = chance.choices(self._kinds, [SHARES[kind] for kind in self._kinds])[0]
        match kind:
            case Kind.PHOTO:
                name, data = self._photos.make(number)
                return Input(kind=kind, name=name, data=data)
            case Kind.RECIPE:
                data = self._recipe(chance)
            case Kind.JOURNAL:
                data = self._change_journal(chance, place)
            case Kind.SVG:
                data = self._svg(chance)
            case Kind.FONT:
                data = _change_font(chance.choice(self._fonts), chance)
            case Kind.LIST:
                data = make_list(chance)
            case Kind.NAME:
                data = b"\0".join(odd_name(chance) for _ in range(chance.choice((1, 2, 3))))
        return Input(kind=kind, name=f"{kind}-{number}", data=data)

    def _recipe(self, chance: random.Random) -> bytes:
        text = chance.choice(self._recipes)
        if chance.randrange(3):
            tree = chance.choice((change_tree, change_texts, change_texts))(tomllib.loads(text), chance)
            with contextlib.suppress(ValueError, TypeError, RecursionError):
                return tomli_w.dumps(tree).encode(errors="surrogatepass")
        return mutate(text.encode(), chance)

    def _svg(self, chance: random.Random) -> bytes:
        if not chance.randrange(6):
            return mutate(chance.choice(self._svgs), chance)
        text = SVG.format(text="x" if chance.randrange(2) else _as_xml(chance.choice(TEXTS)), png=PNG)
        for _ in range(chance.choice((0, 1, 1, 2, 5))):
            places = list(_ATTRIBUTE.finditer(text))
            found = chance.choice(places)
            value = chance.choice((*_VALUES, chance.choice(places)[2], _as_xml(chance.choice(TEXTS)), found[2] * 2))
            text = f'{text[: found.start()]}{found[1]}="{value}"{text[found.end() :]}'
        if not chance.randrange(4):
            lines = text.split("\n")
            start = chance.randrange(1, len(lines) - 1)
            lines[start:start] = lines[start : start + chance.choice((1, 3))] * chance.choice((1, 3, 40))
            text = "\n".join(lines)
        return text.encode() if chance.randrange(3) else mutate(text.encode(), chance)

    def _change_journal(self, chance: random.Random, place: Path) -> bytes:
        database = sqlite3.connect(":memory:")
        with contextlib.closing(database):
            database.deserialize(self._journal)
            for table, columns in (("fact", ("value",)), ("job", ("plan", "outcome", "proof")), ("run", ("nonce",))):
                for column in columns:
                    database.execute(
                        f"UPDATE {table} SET {column}=replace({column}, ?, ?)", (str(self.base), str(place))
                    )
            for _ in range(chance.choice((0, 1, 1, 2, 5))):
                with contextlib.suppress(sqlite3.Error):  # a table may be gone already
                    _change_row(database, chance)
            database.commit()
            data = database.serialize()
        return mutate(data, chance) if not chance.randrange(4) else data


def _make_journal(base: Path) -> bytes:
    """Deliver three photos in a folder, once, and return the journal, of which one photo is not done."""
    if not (base / "x.journal").exists():
        _deliver_two_of_three(base)
    data = bytearray((base / "x.journal").read_bytes())
    data[18:20] = b"\1\1"  # no WAL: a database in memory has none
    return bytes(data)


def _deliver_two_of_three(base: Path) -> None:
    put_photos(base / "photos", ["a.jpg", "b.jpg", "c.jpg"])
    text = TextWatermark(text="{n}")
    small = Export(name="small", folder="web", resize=Resize(mode=ResizeMode.LONG_EDGE, pixels=30), watermark=(text,))
    batch = plan(Recipe(name="Both", exports=(small, Export(name="full"))), [base / "photos"], base / "out")
    with InlineExecutor() as executor, JournalWriter.create(batch, base / "x.journal") as journal:
        outcomes = run(batch, executor, journal, Control())
        next(outcomes), next(outcomes)
        outcomes.close()  # pyright: ignore[reportAttributeAccessIssue] - a generator


def _change_row(database: sqlite3.Connection, chance: random.Random) -> None:
    match chance.randrange(6):
        case 0 | 1:
            _change_json(database, chance, "fact", "value")
        case 2 | 3:
            _change_json(database, chance, "job", chance.choice(("plan", "outcome")))
        case 4:
            column = chance.choice(("state", "alone", "late", "strikes", "charges", "outcome", "proof", "id", "plan"))
            value = chance.choice(
                ("pending", "running", "publishing", "done", "failed", "odd", 0, 1, -1, 10**18, b"\xff", 0.5)
            )
            with contextlib.suppress(sqlite3.Error):
                database.execute(f"UPDATE job SET {column}=? WHERE id=?", (value, chance.randrange(3)))
        case _:
            statement = chance.choice(
                (
                    *("DELETE FROM job WHERE id=1", "DELETE FROM fact WHERE name='batch'", "DELETE FROM run"),
                    *(
                        "INSERT INTO run VALUES ('../x', '')",
                        "INSERT INTO run VALUES ('ab', '9999-99-99')",
                        "DROP TABLE job",
                    ),
                    *(
                        "PRAGMA user_version=2",
                        "PRAGMA application_id=1",
                        "ALTER TABLE job ADD COLUMN more",
                        "DROP TABLE run",
                    ),
                    *("CREATE VIEW v AS SELECT 1", "CREATE TRIGGER t AFTER UPDATE ON job BEGIN DELETE FROM fact; END"),
                    *(
                        "UPDATE fact SET name='x' WHERE name='destination'",
                        "UPDATE fact SET value=NULL",
                        "DELETE FROM fact",
                    ),
                    MANY_ROWS,
                )
            )
            with contextlib.suppress(sqlite3.Error):
                database.execute(statement)


def _change_json(database: sqlite3.Connection, chance: random.Random, table: str, column: str) -> None:
    key = "name" if table == "fact" else "id"
    rows = database.execute(f"SELECT {key}, {column} FROM {table} WHERE {column} IS NOT NULL").fetchall()
    if not rows:
        return
    name, text = chance.choice(rows)
    try:
        tree: Any = json.loads(text)
    except (ValueError, TypeError):
        return
    tree = change_tree(tree, chance, 1) if isinstance(tree, dict | list) else odd_value(chance)
    with contextlib.suppress(TypeError, RecursionError, sqlite3.Error):
        database.execute(f"UPDATE {table} SET {column}=? WHERE {key}=?", (json.dumps(tree), name))


def _change_font(data: bytes, chance: random.Random) -> bytes:
    """Change a font in its directory, in the tables that it names, or anywhere."""
    changed = bytearray(data)
    tables = int.from_bytes(data[4:6])
    for _ in range(chance.choice((1, 2, 5, 20))):
        entry = 12 + 16 * chance.randrange(max(1, tables))
        start, size = int.from_bytes(data[entry + 8 : entry + 12]), int.from_bytes(data[entry + 12 : entry + 16])
        at = chance.choice(
            (
                chance.randrange(12 + 16 * tables),
                start + chance.randrange(max(1, min(size, chance.choice((40, 1 << 30))))),
            )
        )
        changed[at : at + 2] = chance.choice(
            (b"\0\0", b"\xff\xff", b"\x7f\xff", b"\x80\0", bytes((chance.randrange(256),)) * 2)
        )
    return bytes(changed[: len(data) if chance.randrange(8) else chance.randrange(len(data))])


def _as_xml(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
