"""A trial: photos that strangers' programs left in the world, each output compared with what a second decoder reads.

`python -m tests.end2end.public_photos FOLDER... [--out FOLDER]`

The folders are fetched by hand and none of their files is part of this project. Those it was run with are the test
pictures of these public repositories, all on GitHub: python-pillow/Pillow, libvips/libvips, lovell/sharp,
ImageMagick/ImageMagick, AOMediaCodec/libavif, link-u/avif-sample-images, strukturag/libheif,
nokiatech/heif_conformance, bigcat88/pillow_heif, libjxl/testdata, libjxl/conformance, google/libultrahdr,
exiftool/exiftool, Exiv2/exiv2, drewnoakes/metadata-extractor-images, ianare/exif-samples,
recurser/exif-orientation-examples, immich-app/test-assets, letmaik/rawpy, psd-tools/psd-tools, image-rs/image,
image-rs/image-tiff and haraldk/TwelveMonkeys.

The second decoder is libvips where pyvips is installed, ImageMagick where its `convert` is, else Pillow alone; a
picture on which one of them agrees is taken for right. Both sides are laid on white and compared by the means of
16 x 16 cells, in levels of 255: what differs by more than MEAN on average or by WORST in a cell is for a person to see.
"""

import argparse
import io
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from msgspec import Struct
from PIL import Image, ImageCms, ImageOps

from studio.formats import FORMATS
from studio.paths import resource_path
from tests.command import start

MEAN, WORST = 2.0, 24.0
CELLS = 16
LONG_EDGE = 800
_SECONDS = 60
_PLAIN = [spec.pillow for spec in FORMATS.values() if spec.pillow] + ["MPO"]

Cells = Any
"""Means of red, green and blue, of `CELLS` x `CELLS` places of a picture on white."""

Readers = Sequence[Callable[[Path], Cells]]
"""Second decoders, the best first."""


class Count(Struct):
    """What a trial has seen of one format."""

    delivered: int = 0
    refused: int = 0
    alone: int = 0
    """Delivered, but no second decoder can read it."""
    toned: int = 0
    """HDR, which other decoders leave as bright as it is coded."""
    differing: int = 0


class Trial(Struct):
    """What a trial has seen: counts by file suffix, refusals by sentence, and what is for a person to look at."""

    counts: dict[str, Count] = {}
    refusals: Counter[str] = Counter()
    lines: list[str] = []

    def __str__(self) -> str:
        rows = [f"{'':8}{'delivered':>10}{'refused':>9}{'alone':>7}{'toned':>7}{'differing':>11}"]
        for name, of in sorted(self.counts.items()):
            rows.append(f"{name:8}{of.delivered:10}{of.refused:9}{of.alone:7}{of.toned:7}{of.differing:11}")
        rows += [f"{number:6}  {sentence}" for sentence, number in self.refusals.most_common()]
        return "\n".join([*rows, *self.lines])


def run(folders: list[Path], out: Path, readers: Readers) -> Trial:
    """Deliver each folder as PNG in sRGB into `out` and compare every file with its source, as `readers` read it."""
    out.mkdir(parents=True, exist_ok=True)
    trial = Trial(refusals=Counter())
    for folder in folders:
        target = out / folder.name
        words = ["--format", "png", "--sharpen", "none", "--name", "{stem}_{ext}", "--metadata", "none"]
        words += ["--decode", "best", "--long-edge", LONG_EDGE]
        events = out / f"{folder.name}.events"
        with events.open("wb") as stdout:
            start("run", folder, "--to", target, *words, "--json", "--quiet", stdout=stdout, stderr=None).wait()
        for line in events.read_text(encoding="utf-8").splitlines():
            event = json.loads(line)
            if event["event"] == "finished_job":
                _take_in(trial, event, readers)
    return trial


def second_decoders() -> list[Callable[[Path], Cells]]:
    """Return the decoders that are there, the best first."""
    found: list[Callable[[Path], Cells]] = []
    try:
        import pyvips  # noqa: F401  # pyright: ignore[reportMissingImports,reportUnusedImport]

        found.append(by_vips)
    except ImportError:
        pass
    if shutil.which("convert"):
        found.append(by_magick)
    if shutil.which("heif-convert"):
        found.append(by_libheif)
    if shutil.which("djxl"):
        found.append(by_djxl)
    return [*found, by_pillow]


def by_vips(path: Path) -> Cells:
    """Read with libvips; raises Exception for what it can't read."""
    import pyvips  # pyright: ignore[reportMissingImports]

    image: Any = pyvips.Image.new_from_file(str(path), access="sequential").autorot()
    if image.get_typeof("icc-profile-data"):
        image = image.icc_transform(str(resource_path("profiles", "sRGB.icc")), embedded=True)
    image = image.colourspace("srgb")
    if image.hasalpha():
        image = image.flatten(background=255)
    return cells(Image.fromarray(image.numpy().astype("uint8").squeeze()))


def by_magick(path: Path) -> Cells:
    """Read the first picture with ImageMagick; raises Exception for what it can't read."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "seen.png"
        srgb = resource_path("profiles", "sRGB.icc")
        words = ["convert", f"{path}[0]", "-auto-orient", "-profile", srgb, "-background", "white", "-flatten"]
        subprocess.run([*words, f"PNG24:{target}"], check=True, capture_output=True, timeout=_SECONDS)
        return cells(Image.open(target))


def by_libheif(path: Path) -> Cells:
    """Read a HEIF with libheif's own program; raises Exception for what it can't read."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "seen.png"
        subprocess.run(["heif-convert", path, target], check=True, capture_output=True, timeout=_SECONDS)
        return by_pillow(target if target.exists() else Path(folder) / "seen-1.png")


def by_djxl(path: Path) -> Cells:
    """Read a JPEG XL with libjxl's own program; raises Exception for what it can't read."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "seen.png"
        subprocess.run(["djxl", path, target], check=True, capture_output=True, timeout=_SECONDS)
        return by_pillow(target)


def by_pillow(path: Path) -> Cells:
    """Read with Pillow as it is; raises Exception for what it can't read."""
    with Image.open(path, formats=_PLAIN) as opened:
        image = ImageOps.exif_transpose(opened)
        icc = opened.info.get("icc_profile")
        if icc and image.mode in ("RGB", "RGBA", "L", "CMYK"):
            alpha = image.getchannel("A") if image.mode == "RGBA" else None
            plain = image.convert("RGB") if alpha else image
            srgb = ImageCms.ImageCmsProfile(str(resource_path("profiles", "sRGB.icc")))
            profile = ImageCms.ImageCmsProfile(io.BytesIO(icc))
            image = ImageCms.profileToProfile(plain, profile, srgb, outputMode="RGB") or plain
            if alpha:
                image.putalpha(alpha)
        return cells(image)


def cells(image: Image.Image) -> Cells:
    """Return the means of a picture's cells, laid on white, and its size in front."""
    size = image.size
    if image.mode not in ("RGB", "L"):
        image = image.convert("RGBA")
        white = Image.new("RGBA", size, "white")
        image = Image.alpha_composite(white, image)
    small = image.convert("RGB").resize((CELLS, CELLS), Image.Resampling.BOX)
    return size, np.asarray(small).astype(float)


def differences(path: Path, output: Path, readers: Readers) -> Iterator[tuple[float, float, str]]:
    """Yield mean and worst cell against each decoder that can read the source."""
    with Image.open(output) as image:
        size, own = cells(image)
    for reader in readers:
        try:
            other_size, other = reader(path)
        except Exception:  # noqa: BLE001 - it does not read everything, and says so in many ways
            continue
        fitted = (
            ImageOps.contain(Image.new("1", other_size), (LONG_EDGE, LONG_EDGE)).size
            if max(size) == LONG_EDGE
            else other_size
        )
        if abs(size[0] - fitted[0]) > 1 or abs(size[1] - fitted[1]) > 1:
            yield 255.0, 255.0, f"{reader.__name__} {other_size[0]} x {other_size[1]}, not {size[0]} x {size[1]}"
            continue
        apart = np.abs(own - other).max(2)
        yield float(apart.mean()), float(apart.max()), reader.__name__


def _take_in(trial: Trial, event: dict[str, Any], readers: Readers) -> None:
    source = Path(event["source"])
    count = trial.counts.setdefault(source.suffix.lower(), Count())
    if not event["files"]:
        count.refused += 1
        sentence = " ".join(event["errors"])
        trial.refusals[sentence] += 1
        trial.lines.append(f"refused   {source}: {sentence}")
        return
    count.delivered += 1
    seen: list[tuple[float, float, str]] = []
    for one in differences(source, Path(event["files"][0]), readers):
        seen.append(one)
        if one[0] <= MEAN and one[1] <= WORST:
            return
    if not seen:
        count.alone += 1
        trial.lines.append(f"alone     {source} {event['notes']}")
    elif any("HDR (" in note for note in event["notes"]):
        count.toned += 1
    else:
        count.differing += 1
        told = ", ".join(f"{reader} {mean:.1f} {worst:.0f}" for mean, worst, reader in seen)
        trial.lines.append(f"differing {source}: {told} {event['notes']}")


def main() -> int:
    """Run the trial and print what it has seen."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="+")
    parser.add_argument("--out", type=Path)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= dict.fromkeys(("XDG_STATE_HOME", "XDG_CONFIG_HOME", "LOCALAPPDATA"), folder)
        trial = run(given.folder, given.out or Path(folder), second_decoders())
    print(trial)
    return 1 if any(count.differing for count in trial.counts.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
