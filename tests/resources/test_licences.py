"""The page of licences names every locked package with its version, and nothing that is gone."""

import re
from pathlib import Path

TREE = Path(__file__).parents[2]


def test_every_locked_package_is_named_with_its_versions_and_no_other() -> None:
    locked: dict[str, set[str]] = {}
    for name in ("requirements.lock", "requirements-bench.lock", "requirements-dist.lock"):
        for package, version in re.findall(r"^([a-z0-9-]+)==(\S+)", (TREE / name).read_text(), re.MULTILINE):
            locked.setdefault(package, set()).add(version)
    page = (TREE / "resources" / "LICENSES.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| ([a-z0-9-]+) \| ([\d., ]+) \| ([^|]{3,}) \| [^|]{3,} \|$", page, re.MULTILINE)
    assert {package: set(versions.split(", ")) for package, versions, _ in rows} == locked
    assert len(rows) == len(locked) > 40
