"""`info`: shows what Studio sees in photos, each read in a worker, so that a hostile one harms nothing."""

import json
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, cast

from studio import log
from studio.batch.executor import machine
from studio.batch.executor.single import SingleWorker, result_of
from studio.byte_size import english_size
from studio.cli.exit_codes import ExitCode
from studio.cli.output import Output, near, printable
from studio.cli.signals import InterruptHandler
from studio.errors import PhotoError, SourceError
from studio.formats import FORMATS
from studio.job import Limits

if TYPE_CHECKING:
    from studio.engine.info import Info

SECONDS = 120.0


def show_info(photos: Sequence[Path], *, as_json: bool) -> ExitCode:
    """Show what each photo is; raises SourceError for one that does not exist."""
    with InterruptHandler(at_once=True, done="") as interrupt:
        return interrupt.watch(lambda: _show(photos, as_json=as_json))


def _show(photos: Sequence[Path], *, as_json: bool) -> ExitCode:
    for path in photos:
        if not path.exists() and not path.is_symlink():
            raise SourceError(f"{path} does not exist; check its name.")
    log.start()
    output = Output()
    code = ExitCode.DONE
    with closing(SingleWorker()) as worker:
        futures = [worker.submit(look, path, machine.memory(), limit=SECONDS) for path in photos]
        for number, (path, future) in enumerate(zip(photos, futures, strict=True)):
            if not output.has_reader:
                break
            info, error = _result(future)
            if info is None or not info.is_good:
                code = ExitCode.SOME_FAILED
            if as_json:
                output.write(json.dumps({"photo": str(path), **_as_table(info, error)}))
                continue
            if number:
                output.write("")
            output.write(printable(near(path)))
            for line in _as_lines(info, error):
                output.write(f"  {printable(line)}")
    return code


def look(path: Path, memory: int) -> "Info":
    """Describe a photo; runs in a worker, the only process that imports the engine."""
    from studio.engine.info import describe_photo

    return describe_photo(path, Limits(), memory)


def _result(future: "Future[object]") -> tuple["Info | None", str]:
    try:
        return cast("Info", result_of(future)), ""
    except PhotoError as error:  # it ended its worker
        return None, str(error)


def _as_table(info: "Info | None", error: str) -> dict[str, object]:
    if info is None:
        return {"problems": [error]}
    table: dict[str, object] = {"problems": [str(problem) for problem in info.problems]}
    if header := info.header:
        width, height = header.upright_size
        table = {
            "format": header.format.value,
            "width": width,
            "height": height,
            "orientation": header.orientation,
            "bits": header.bits,
            "channels": header.channels,
            "frames": header.frames,
            "progressive": header.progressive,
            "bytes": header.file_bytes,
            "colours": info.colours,
            "profile": info.profile,
            "taken": header.taken.isoformat(" ") if header.taken else None,
            "camera": header.camera,
            "lens": header.lens,
            "iso": header.iso,
            "title": header.title,
            "creator": header.creator,
            "rating": header.rating,
            "metadata": info.metadata,
            "gps": info.has_place,
            **table,
        }
    return table


def _as_lines(info: "Info | None", error: str) -> Iterator[str]:
    if info is None:
        yield f"problem      {error}"
        return
    if header := info.header:
        width, height = header.upright_size
        depth = f"{header.channels} x {header.bits} bits"
        more = [FORMATS[header.format].name, f"{depth}{f' {info.colours}' if info.colours else ''}"]
        if header.progressive:
            more.append("progressive")
        more.append(english_size(header.file_bytes))
        yield f"format       {', '.join(more)}"
        yield f"size         {_size(width, height)}"
        if header.orientation != 1:
            yield f"orientation  {header.orientation}: stored {header.width} x {header.height}, rotated when delivered"
        if header.frames > 1:
            yield f"pictures     {header.frames}, the first is delivered"
        if info.profile:
            yield f"profile      {_profile(info, header.format.value)}"
        taken = f"{header.taken:%Y-%m-%d %H:%M:%S}" if header.taken else ""
        iso = f"ISO {header.iso}" if header.iso else ""
        camera = ", ".join(part for part in (header.camera, header.lens, iso) if part)
        for name, text in (("taken", taken), ("camera", camera), ("title", header.title), ("creator", header.creator)):
            if text:
                yield f"{name:<13}{text}"
        if info.is_good:
            location = "with location (GPS)" if info.has_place else "no location"
            yield f"metadata     {', '.join(info.metadata)}; {location}" if info.metadata else "metadata     none"
    for problem in info.problems:
        yield f"{'note' if info.is_good else 'problem':<13}{problem}"


def _size(width: int, height: int) -> str:
    pixels = f"{width:,} x {height:,} pixels"
    megapixels = width * height / 1e6
    return f"{pixels}, {megapixels:.1f} megapixels" if megapixels >= 0.95 else pixels


def _profile(info: "Info", format_: str) -> str:
    """Name the colour profile; without one, say how the colours are read."""
    if info.profile != "none":
        return info.profile
    if format_ == "raw":
        return "none; camera raw: colours from the camera"
    match info.colours:
        case "CMYK":
            return "none; CMYK converted without a profile"
        case "LAB":
            return "none; Lab has colours of its own"
        case _:
            return "none; read as sRGB"
