"""What Studio promises of itself, beside the races: workers, the parent's share, memory, planning, starting."""

import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path

import msgspec
import psutil
from msgspec import Struct

from studio.recipe.model import Decode
from tests.benchmarks.case import Case
from tests.benchmarks.measure import ROOT, Command, Measurement, measure
from tests.benchmarks.peers import Row, floor_row, studio_row
from tests.benchmarks.photo import make_tiny_set
from tests.benchmarks.race import Course, Say, make_task

_REPEATS = 7
_MANY = 200
"""Photos from which on what is spread over all of them means something."""
_IMPORT = "import time; start = time.process_time(); import studio.engine.process; print(time.process_time() - start)"


class TrialError(Exception):
    """A trial that could not be brought to its end."""


class Figure(Struct, frozen=True, kw_only=True):
    """One measured figure, what it is to be at most or at least (0: only told), and how it was measured."""

    name: str
    value: float
    unit: str
    at_most: float = 0
    at_least: float = 0
    how: str = ""

    @property
    def is_reached(self) -> bool | None:
        """Tell whether the figure is what it is to be; None where nothing is asked of it."""
        if self.at_most:
            return self.value <= self.at_most
        return self.value >= self.at_least if self.at_least else None


def _time(case: Case, row: Row, course: Course, processes: int, count: int) -> Measurement:
    course = msgspec.structs.replace(course, processes=processes)
    result = measure(row.commands(make_task(case, course, row.name, count)))
    if result.failure:
        raise TrialError(f"{row.title}: {result.failure}")
    return result


def scale_workers(case: Case, course: Course, say: Say) -> list[Figure]:
    """Time one worker against all of them, by turns, and what the machine makes of the floor in the same way."""
    if course.count <= course.processes:
        raise TrialError("more photos than processes are needed, to tell the photos from the start")
    gains: dict[str, list[float]] = {}
    for _ in range(course.rounds):
        for row in (studio_row(Decode.AUTO), floor_row(Decode.AUTO)):
            walls = {
                (processes, count): _time(case, row, course, processes, count).wall
                for processes in (1, course.processes)
                for count in (course.processes, course.count)
            }
            one = [walls[1, count] for count in (course.processes, course.count)]
            all_ = [walls[course.processes, count] for count in (course.processes, course.count)]
            gains.setdefault(row.name, []).append(one[1] / all_[1])
            gains.setdefault(f"{row.name} further", []).append((one[1] - one[0]) / (all_[1] - all_[0]))
            say(f"  {row.title}: {one[1]:.2f} s with 1 process, {all_[1]:.2f} s with {course.processes}")
    medians = {name: statistics.median(values) for name, values in gains.items()}
    name = f"{course.processes} workers against 1"
    at_least = 0.95 * course.processes
    return [
        Figure(name=name, value=medians["studio-auto"], unit="x", at_least=at_least, how="wall, start-up included"),
        Figure(
            name=f"{name}, without start-up",
            value=medians["studio-auto further"],
            unit="x",
            at_least=at_least,
            how="wall of the photos after the first of each process",
        ),
        Figure(
            name=f"{course.processes} processes against 1: the floor",
            value=medians["floor-auto further"],
            unit="x",
            how="what this machine gives, without start-up",
        ),
    ]


def run_long(case: Case, course: Course, count: int, say: Say) -> list[Figure]:
    """Deliver many photos with "best" and watch the memory of the workers and the CPU time of the parent."""
    row = studio_row(Decode.BEST)
    short = _time(case, row, course, course.processes, course.processes)
    results: list[Measurement] = []
    thread = threading.Thread(target=lambda: results.append(_time(case, row, course, course.processes, count)))
    thread.start()
    samples: list[tuple[int, int]] = []
    while thread.is_alive():
        samples += [sizes for worker in _workers() if (sizes := _memory(worker))]
        time.sleep(0.2)
    thread.join()
    if not results or not samples:
        raise TrialError("the long run did not end well")
    result = results[0]
    tenth = max(1, len(samples) // 10)
    early, late = samples[tenth : 3 * tenth] or samples, samples[-2 * tenth :]
    growth = statistics.median(size for size, _ in late) - statistics.median(size for size, _ in early)
    say(f"  {count} photos in {result.wall:.1f} s, {result.cpu:.1f} s CPU")
    figures = [
        Figure(
            name='peak of a worker, 24 MP "best"',
            value=max(peak for _, peak in samples) / 1e6,
            unit="MB",
            at_most=200,
            how=f"largest resident size over {count} photos",
        ),
        Figure(
            name="growth of a worker",
            value=growth / 1e6,
            unit="MB",
            at_most=5 if count >= _MANY else 0,
            how=f"median size, last fifth less second and third tenth of {count} photos",
        ),
    ]
    if result.parent is not None and short.parent is not None and count > course.processes:
        own = (result.parent - short.parent) / (count - course.processes)
        how = f"CPU of the parent alone, {count} photos less {course.processes}"
        figures.append(
            Figure(name="parent, per photo", value=own * 1000, unit="ms", at_most=2 if count >= _MANY else 0, how=how)
        )
        figures.append(Figure(name="parent, start and end", value=short.parent * 1000, unit="ms CPU"))
    return figures


def _workers() -> list[psutil.Process]:
    """Find the workers of the `studio run` that is a descendant of ours: forks of its child, or started by itself."""
    workers: list[psutil.Process] = []
    for process in psutil.Process().children(recursive=True):
        try:
            words, server = process.cmdline(), process.parent()
            program = server.parent() if server is not None else None
            is_fork = program is not None and {"studio", "run"} <= set(program.cmdline())
        except psutil.Error:
            continue
        if is_fork or any("spawn_main" in word for word in words) or "--multiprocessing-fork" in words:
            workers.append(process)
    return workers


def _memory(process: psutil.Process) -> tuple[int, int] | None:
    """Resident size of a process now, and the largest that it has had, in bytes."""
    try:
        now = process.memory_info().rss
        status = Path(f"/proc/{process.pid}/status")
        lines = status.read_text().splitlines() if status.exists() else []
    except (psutil.Error, OSError):
        return None
    peak = next((int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM")), now)
    return now, peak


def plan_many(folder: Path, count: int, say: Say) -> list[Figure]:
    """Plan a delivery of many small photos."""
    make_tiny_set(folder, count)
    words = ("plan", folder, "--to", folder.parent / "planned", "--long-edge", "2048", "--quiet")
    result = measure([_studio(*words)])
    if result.failure:
        raise TrialError(result.failure)
    say(f"  {count} photos planned in {result.wall:.1f} s")
    limit = count / 10_000 if count >= 50 * _MANY else 0
    return [
        Figure(name=f"{count:,} photos planned", value=result.wall, unit="s", at_most=limit, how="wall"),
        Figure(name=f"{count:,} photos planned, CPU", value=result.cpu, unit="s"),
        Figure(
            name=f"{count:,} photos planned, memory",
            value=result.peak / 1e6,
            unit="MB",
            at_most=300,
            how="largest process",
        ),
    ]


def start() -> list[Figure]:
    """Measure what it takes to start: the help, and the engine's import in a worker."""
    bare = _median_cpu([sys.executable, "-c", "pass"])
    figures = [
        Figure(
            name="studio --help",
            value=_median_cpu(list(_studio("--help").words)),
            unit="s CPU",
            at_most=0.25,
            how=f"median of {_REPEATS}; the bare interpreter takes {bare:.3f}",
        )
    ]
    times = [float(_output(sys.executable, "-c", _IMPORT)) for _ in range(_REPEATS)]
    value = statistics.median(times)
    how = f"studio.engine.process in a fresh interpreter, median of {_REPEATS}"
    return [*figures, Figure(name="import of the engine", value=value, unit="s CPU", at_most=0.15, how=how)]


def _studio(*words: object) -> Command:
    return Command(words=(sys.executable, "-m", "studio", *map(str, words)))


def _median_cpu(words: Sequence[str]) -> float:
    return statistics.median(measure([Command(words=tuple(words))]).cpu for _ in range(_REPEATS))


def _output(*words: str) -> str:
    return subprocess.run(words, capture_output=True, text=True, check=True, cwd=ROOT).stdout
