"""The rows of a race: Studio, the ways that it is measured against, and the floor, as commands to type.

Knows how each is called so that it delivers the same files, and where it can't: never what it took.
"""

import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path

import msgspec
from msgspec import Struct

from studio.formats import Format
from studio.recipe.file import encode_recipe
from studio.recipe.model import Decode, Export, Recipe, Resize, ResizeMode, Subsampling
from studio.recipe.watermark import Anchor, ImageWatermark
from tests.benchmarks.case import MARK_PERCENT, OFFSET_PERCENT, Case, Size, Task, write_task
from tests.benchmarks.measure import Command

Commands = Callable[[Task], Sequence[Command]]

_HINTED = ("24mp-800x600", "45mp-2048")
"""Cases where ImageMagick and GraphicsMagick reduce while reading, when they are asked to."""

_POLICY = """<?xml version="1.0" encoding="UTF-8"?>
<policymap>
  <policy domain="resource" name="memory" value="64GiB"/>
  <policy domain="resource" name="map" value="64GiB"/>
  <policy domain="resource" name="disk" value="64GiB"/>
  <policy domain="resource" name="area" value="16GP"/>
  <policy domain="resource" name="width" value="64KP"/>
  <policy domain="resource" name="height" value="64KP"/>
</policymap>
"""
"""Lifts the limits of ImageMagick's installation, which would send 45 megapixels to the disk."""


class Row(Struct, frozen=True, kw_only=True):
    """One way of delivering a case.

    `makes_files` is False for what only goes through the motions; a slow row gets each photo once; a row aside, for
    which no median is needed, runs in the first round only.
    """

    name: str
    title: str
    commands: Commands
    makes_files: bool = True
    is_slow: bool = False
    is_aside: bool = False


def studio_row(decode: Decode, workers: int | None = None) -> Row:
    """Return the row of Studio itself, as it is installed: `studio run`."""

    def commands(task: Task) -> Sequence[Command]:
        recipe = task.scratch / "race.recipe.toml"
        recipe.write_text(encode_recipe(_recipe(task, decode)), encoding="utf-8")
        count = task.processes if workers is None else workers
        words = ("run", task.folder, "--to", task.out, "--recipe", recipe, "--workers", count)
        control = ("--quiet", "--journal", task.scratch / "race.journal")
        return [_python("studio", *words, *control)]

    is_aside = decode is Decode.FAST
    return Row(name=f"studio-{decode.value}", title=f"Studio, {decode.value}", commands=commands, is_aside=is_aside)


def _recipe(task: Task, decode: Decode) -> Recipe:
    watermark = ImageWatermark(
        image=str(task.watermark),
        anchor=Anchor.SOUTH_EAST,
        scale=f"{MARK_PERCENT}%",
        offset=(f"{OFFSET_PERCENT}%", f"{OFFSET_PERCENT}%"),
    )
    exports = (
        Export(
            name=size.name,
            folder=size.name,
            resize=Resize(
                mode=ResizeMode.EXACT if size.exact else ResizeMode.FIT, width=size.width, height=size.height
            ),
            decode=decode,
            format=Format(task.format),
            quality=task.quality or None,
            subsampling=Subsampling.QUARTER,
            watermark=(watermark,),
        )
        for size in task.sizes
    )
    return Recipe(name="Race", exports=tuple(exports))


def _python(module: str, *words: object) -> Command:
    return Command(words=(sys.executable, "-m", module, *map(str, words)))


def _script(name: str, title: str, module: str, *words: str, **kind: bool) -> Row:
    def commands(task: Task) -> Sequence[Command]:
        path = write_task(task, task.scratch / f"{name}.json")
        return [_python(f"tests.benchmarks.{module}", path, *words)]

    return Row(name=name, title=title, commands=commands, **kind)


def floor_row(decode: Decode) -> Row:
    """Return the row that only decodes, as far as Studio would, and encodes."""
    margin = {Decode.AUTO: "1.4", Decode.BEST: "2", Decode.FAST: "1"}[decode]
    title = f"Floor: Pillow decodes and encodes ({decode.value})"
    return _script(f"floor-{decode.value}", title, "floor", margin, makes_files=False)


def _imagemagick(convert: Path, hint: bool) -> Row:
    def commands(task: Task) -> Sequence[Command]:
        policy = task.scratch / "policy.xml"
        policy.write_text(_POLICY, encoding="utf-8")
        environment = {"MAGICK_CONFIGURE_PATH": str(task.scratch), "MAGICK_THREAD_LIMIT": "1"}

        def line(size: Size) -> str:
            box = f"{size.width}x{size.height}"
            place = task.place((size.width, size.height) if size.exact else _lying(task, size))
            gap = round(place.width * OFFSET_PERCENT / MARK_PERCENT)
            return (
                f"exec '{convert}' {f'-define jpeg:size={box}' if hint else ''} \"$0\" -auto-orient"
                f" -background white -alpha remove -resize '{box}{'!' if size.exact else '>'}'"
                f" '(' '{task.watermark}' -resize {place.width}x{place.height}! ')'"
                f" -gravity SouthEast -geometry +{gap}+{gap} -composite"
                f' -quality {task.quality} -sampling-factor 4:2:0 "$1"'
            )

        return [_for_each(task, size, line(size), environment) for size in task.sizes]

    title = "ImageMagick, jpeg:size" if hint else "ImageMagick"
    return Row(
        name=f"imagemagick{'-hint' if hint else ''}", title=title, commands=commands, is_slow=True, is_aside=True
    )


def _graphicsmagick(gm: Path, hint: bool) -> Row:
    def commands(task: Task) -> Sequence[Command]:
        limits = {f"MAGICK_LIMIT_{name}": "64GB" for name in ("MEMORY", "MAP", "DISK")}
        environment = {**limits, "MAGICK_LIMIT_PIXELS": "16GP", "OMP_NUM_THREADS": "1"}
        clear = any(photo.path.suffix == ".png" for photo in task.photos)

        def line(size: Size) -> str:
            box = f"{size.width}x{size.height}"
            return (
                f"exec '{gm}' convert {f'-size {box}' if hint else ''} \"$0\" -auto-orient"
                f" -resize '{box}{'!' if size.exact else '>'}'"
                f"{' -background white -flatten' if clear else ''}"
                f" -draw \"image Over $2,$3 $4,$5 '{task.watermark}'\""
                f' -quality {task.quality} -sampling-factor 2x2,1x1,1x1 "$1"'
            )

        return [_for_each(task, size, line(size), environment) for size in task.sizes]

    title = "GraphicsMagick, -size" if hint else "GraphicsMagick"
    name = f"graphicsmagick{'-hint' if hint else ''}"
    return Row(name=name, title=title, commands=commands, is_slow=True, is_aside=True)


def _lying(task: Task, size: Size) -> tuple[int, int]:
    """Size of an output of the first photo; its short side, all that a watermark's size needs, is that of all."""
    return size.output(task.photos[0].upright)


def _for_each(task: Task, size: Size, line: str, environment: dict[str, str]) -> Command:
    """Return xargs that runs a shell line for each photo: $0 photo, $1 output, $2 to $5 the watermark's place."""
    words: list[str] = []
    for photo in task.photos:
        place = task.place(size.output(photo.upright))
        numbers = (place.left, place.top, place.width, place.height)
        words += [str(photo.path), str(task.target(photo.path, size)), *map(str, numbers)]
    listed = task.scratch / f"{size.name}.list"
    listed.write_bytes(b"".join(word.encode() + b"\0" for word in words))
    xargs = ("xargs", "-0", "-P", str(task.processes), "-n", "6", "sh", "-c", line)
    return Command(words=xargs, stdin=str(listed), environment=environment)


def _vipsthumbnail(tool: str) -> Row:
    """Return the row of libvips's own command, which lays no watermark."""

    def commands(task: Task) -> Sequence[Command]:
        (size,) = task.sizes
        box = f"{size.width}x{size.height}{'!' if size.exact else '>'}"
        line = f"exec '{tool}' \"$0\" --size '{box}' -o \"$1[Q={task.quality},subsample_mode=on]\""
        return [_for_each(task, size, line, {"VIPS_CONCURRENCY": "1"})]

    title = "vipsthumbnail, no watermark"
    return Row(name="vipsthumbnail", title=title, commands=commands, makes_files=False, is_aside=True)


def _sharp() -> Row:
    """Return the row of sharp: one process of Node.js, as many pictures at a time as there are processes."""

    def commands(task: Task) -> Sequence[Command]:
        (size,) = task.sizes
        photos = [
            {"photo": str(photo.path), "target": str(task.target(photo.path, size)), "place": task.place(output)}
            for photo in task.photos
            if (output := size.output(photo.upright))
        ]
        listed = task.scratch / "sharp.json"
        known = {"photos": photos, "size": size, "watermark": str(task.watermark), "quality": task.quality}
        listed.write_bytes(msgspec.json.encode({**known, "processes": task.processes}))
        environment = {"UV_THREADPOOL_SIZE": str(task.processes), "NODE_PATH": str(find_sharp())}
        script = Path(__file__).with_name("sharp.cjs")
        return [Command(words=("node", str(script), str(listed)), environment=environment)]

    return Row(name="sharp", title="sharp (Node.js)", commands=commands, is_aside=True)


@cache
def find_sharp() -> Path | None:
    """Find the folder that `npm install --global sharp` installs into."""
    npm = shutil.which("npm")
    if npm is None or shutil.which("node") is None:
        return None
    folder = Path(version(npm, "root", "--global"))
    return folder if (folder / "sharp" / "package.json").exists() else None


@cache
def find_imagemagick() -> Path | None:
    """Find ImageMagick's convert; other programs have that name too, so its version must say so."""
    places = ["/usr/bin/convert", shutil.which("convert-im6.q16"), shutil.which("convert"), shutil.which("magick")]
    for place in places:
        if place and Path(place).exists() and "ImageMagick" in version(place, "-version"):
            return Path(place)
    return None


@cache
def find_graphicsmagick() -> Path | None:
    """Find GraphicsMagick's gm."""
    place = shutil.which("gm")
    return Path(place) if place and "GraphicsMagick" in version(place, "-version") else None


def version(*words: str) -> str:
    """Return the first line that a program says of itself."""
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    return done.stdout.partition("\n")[0].strip()


def find_rows(case: Case) -> list[Row]:
    """Return the rows that can deliver a case on this machine, Studio first."""
    if not case.is_jpeg:
        rows = [studio_row(decode) for decode in (Decode.AUTO, Decode.BEST)]
        return [*rows, _script("pyvips", "pyvips", "vips", "each"), floor_row(Decode.AUTO)]
    rows = [studio_row(decode) for decode in (Decode.AUTO, Decode.BEST, Decode.FAST)]
    if case.photos != "heic":  # the wheel of libvips has no decoder for it
        rows.append(_script("pyvips", "pyvips", "vips", "each"))
        if len(case.sizes) > 1:
            rows.append(_script("pyvips-once", "pyvips, one decode for all sizes", "vips", "once", is_aside=True))
        rows.append(_script("pyvips-half", "pyvips, told to reduce as far as auto", "vips", "half", is_aside=True))
    rows.append(_script("article", "Pool and Pillow, as in articles", "article", is_slow=True))
    if len(case.sizes) == 1 and case.photos == "24mp":
        if tool := shutil.which("vipsthumbnail"):
            rows.append(_vipsthumbnail(tool))
        if find_sharp():
            rows.append(_sharp())
    hints = (False, True) if case.name in _HINTED else (False,)
    if convert := find_imagemagick():
        rows += [_imagemagick(convert, hint) for hint in hints]
    if gm := find_graphicsmagick():
        rows += [_graphicsmagick(gm, hint) for hint in hints]
    if case.photos != "heic":
        rows += [floor_row(decode) for decode in (Decode.AUTO, Decode.BEST)]
    return rows
