"""The machine: what a container allows counts, and files of the system that make no sense do not."""

import os
import sys
from pathlib import Path

import psutil
import pytest

from studio.batch.executor import machine

linux = pytest.mark.skipif(sys.platform != "linux", reason="control groups are Linux's")


def lay_out(root: Path, groups: str, **files: str) -> Path:
    """Make a /proc and /sys with these control groups and files; __ stands for / in a file's name."""
    (root / "proc/self").mkdir(parents=True)
    (root / "proc/self/cgroup").write_text(groups)
    for name, text in files.items():
        path = root / "sys/fs/cgroup" / name.replace("__", "/").replace("_DOT_", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return root


def test_the_memory_is_the_machines_at_most() -> None:
    assert 0 < machine.memory() <= psutil.virtual_memory().total


def test_without_control_groups_it_is_all_of_it(tmp_path: Path) -> None:
    assert machine.memory(tmp_path) == psutil.virtual_memory().total


@linux
@pytest.mark.parametrize(
    ("groups", "files", "limit"),
    [
        ("0::/box\n", {"box__memory_DOT_max": "1000000\n"}, 1_000_000),
        ("0::/box/inner\n", {"box__memory_DOT_max": "2000000\n", "box__inner__memory_DOT_max": "max\n"}, 2_000_000),
        ("0::/\n", {"memory_DOT_max": "3000000\n"}, 3_000_000),
        ("5:cpu:/x\n4:memory:/box\n", {"memory__box__memory_DOT_limit_in_bytes": "4000000\n"}, 4_000_000),
        ("0::/box\n", {"box__memory_DOT_max": "nonsense\n"}, None),
        ("0::/box\n", {"memory__box__memory_DOT_limit_in_bytes": "9223372036854771712\n"}, None),
        ("nonsense\n", {"memory_DOT_max": "0\n"}, None),
    ],
)
def test_a_control_group_counts_when_it_allows_less(
    tmp_path: Path, groups: str, files: dict[str, str], limit: int | None
) -> None:
    assert machine.memory(lay_out(tmp_path, groups, **files)) == (limit or psutil.virtual_memory().total)


@linux
@pytest.mark.parametrize(
    ("quota", "cores"), [("200000 100000", 2), ("50000 100000", 1), ("250000 100000", 2), ("max 100000", 0), ("", 0)]
)
def test_a_quota_of_the_processor_is_whole_cores(tmp_path: Path, quota: str, cores: int) -> None:
    assert machine._quota_cores(lay_out(tmp_path, "0::/box\n", box__cpu_DOT_max=quota)) == cores


@linux
def test_the_cores_are_those_that_this_process_may_use() -> None:
    usable = len(os.sched_getaffinity(0))
    assert 1 <= machine.cores() <= usable
