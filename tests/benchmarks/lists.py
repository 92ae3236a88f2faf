"""How long a list of 100,000 rows takes to read, match and plan: python -m tests.benchmarks.lists [ROWS].

Figures only; nothing is asserted, since machines differ.
"""

import sys
import tempfile
import time
from pathlib import Path

from studio.batch.lists.list_file import read_list
from studio.batch.lists.rows import ListInput
from studio.batch.plan.plan import plan
from studio.recipe.list_rules import ListRules
from studio.recipe.model import Export, Recipe
from tests.picture import make_scene, save

_PHOTOS = 300


def main(rows: int) -> None:
    """Make a list and some photos, and print the seconds of each step."""
    with tempfile.TemporaryDirectory() as folder:
        list_, photos = Path(folder, "list.csv"), Path(folder, "photos")
        photos.mkdir()
        lines = (
            f"{at:06},First{at},Last{at % 5000},{at % 9}a,Teacher,5,School,a{at}@example.org" for at in range(rows)
        )
        list_.write_text("\n".join(("code,first,last,class,teacher,grade,school,mail", *lines)))
        first = save(photos / "000000.jpg", make_scene(60, 40))
        for at in range(1, _PHOTOS):
            (photos / f"{at * (rows // _PHOTOS):06}.jpg").write_bytes(first.read_bytes())
        recipe = Recipe(exports=(Export(folder="{class}", file="{last}_{first}_{k}"),), data=ListRules(key="code"))
        start, cpu = time.perf_counter(), time.process_time()
        table = read_list(list_)
        print(f"read {rows:,} rows: {time.perf_counter() - start:.2f} s, {time.process_time() - cpu:.2f} s of CPU")
        start, cpu = time.perf_counter(), time.process_time()
        batch = plan(recipe, [photos], Path(folder, "out"), data=ListInput(table=table))
        done = sum(not job.status.is_final for job in batch.jobs)
        print(f"plan {done} photos: {time.perf_counter() - start:.2f} s, {time.process_time() - cpu:.2f} s of CPU")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
