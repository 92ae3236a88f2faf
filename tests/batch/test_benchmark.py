"""Measuring: which photos, which ways, and that every way really makes them."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.batch import benchmark as module
from studio.batch.benchmark import Speed, Way, WayKind, best_run, choose_sample, list_ways, measure, sample_size
from studio.recipe.model import Export, Recipe, Resize, ResizeMode
from tests.picture import make_scene, save

RECIPE = Recipe(exports=(Export(resize=Resize(mode=ResizeMode.LONG_EDGE, pixels=20)),))


@given(st.integers(0, 500), st.integers(1, 100))
def test_a_sample_is_spread_over_all_photos(total: int, count: int) -> None:
    photos = [Path(f"{number}.jpg") for number in range(total)]
    sample = choose_sample(photos, count)
    assert len(sample) == min(total, count)
    places = [photos.index(photo) for photo in sample]
    assert places == sorted(set(places))
    if places:
        gaps = [after - before for before, after in zip(places, [*places[1:], total], strict=True)]
        assert max(gaps) - min(gaps) <= 1


@pytest.mark.parametrize("cores", [1, 2, 8, 14, 64])
def test_every_way_is_tried(cores: int) -> None:
    ways = list_ways(cores)
    assert ways[0] == Way(WayKind.SERIAL, 1)
    processes = [way.workers for way in ways if way.kind is WayKind.PROCESSES]
    threads = [way.workers for way in ways if way.kind is WayKind.THREADS]
    assert processes[0] == 1 and processes[-1] == cores
    assert processes == sorted(set(processes))
    assert [1, *threads] == processes
    if cores <= 8:
        assert processes == list(range(1, cores + 1))


def speed(kind: WayKind, workers: int, rate: float) -> Speed:
    return Speed(way=Way(kind, workers), photos=100, seconds=100 / rate, rounds=1, failed=0)


@pytest.mark.parametrize(
    ("rates", "best", "workers"),
    [
        ((2.9, 3.1, 2.0, 2.5), Way(WayKind.SERIAL, 1), 0),
        ((2.9, 3.9, 2.0, 3.0), Way(WayKind.PROCESSES, 2), 2),
        ((2.9, 2.9, 2.9, 2.9), Way(WayKind.SERIAL, 1), 0),
        ((1.0, 9.0, 2.0, 2.0), Way(WayKind.PROCESSES, 1), 1),
    ],
)
def test_the_fastest_that_a_run_can_do_is_best(rates: tuple[float, ...], best: Way, workers: int) -> None:
    ways = [Way(WayKind.SERIAL, 1), Way(WayKind.THREADS, 2), Way(WayKind.PROCESSES, 1), Way(WayKind.PROCESSES, 2)]
    found = best_run([speed(way.kind, way.workers, rate) for way, rate in zip(ways, rates, strict=True)])
    assert (found.way, found.way.run_workers) == (best, workers)
    assert not any(rate > found.rate + 1e-9 for way, rate in zip(ways, rates, strict=True) if way.kind != "threads")


def test_the_window_has_no_way_to_make_photos_in_its_own_process() -> None:
    assert [way for way in list_ways(4) if way not in list_ways(4, has_inline=False)] == [Way(WayKind.SERIAL, 1)]


@pytest.mark.slow
def test_each_way_makes_every_photo_and_failures_are_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "ROUNDS", 1)
    photos = [save(tmp_path / "photos" / f"{number}.jpg", make_scene(60, 40, number)) for number in range(3)]
    photos.append(tmp_path / "photos" / "broken.jpg")
    photos[-1].write_text("no photo")
    ways = [Way(WayKind.SERIAL, 1), Way(WayKind.THREADS, 2), Way(WayKind.PROCESSES, 1)]
    told: list[tuple[Way, int]] = []
    folder = tmp_path / "trial"
    speeds = measure(RECIPE, photos, folder, ways, lambda way, number: told.append((way, number)))
    assert told == [(way, 0) for way in ways]
    assert [each.way for each in speeds] == ways
    for each in speeds:
        assert (each.photos, each.failed, each.rounds) == (4, 1, 1)
        assert each.seconds > 0 and each.rate == pytest.approx(4 / each.seconds)
    for name in ("serial-1-0", "processes-1-0"):
        assert len(list((folder / name / "photos").glob("*.jpg"))) == 3
    assert len(list((folder / "threads-2-0").glob("*.part"))) == 3
    assert sorted(path.name for path in tmp_path.iterdir()) == ["photos", "trial"]


def test_rounds_alternate_and_their_median_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    times = iter([1.0, 10.0, 5.0, 20.0, 2.0, 99.0])
    monkeypatch.setattr(module, "try_way", lambda *_: (next(times), 0))
    ways = [Way(WayKind.SERIAL, 1), Way(WayKind.PROCESSES, 1)]
    told: list[tuple[Way, int]] = []
    speeds = measure(RECIPE, [tmp_path / "gone.jpg"], tmp_path, ways, lambda way, number: told.append((way, number)))
    assert told == [(way, number) for number in range(3) for way in ways]
    assert [each.seconds for each in speeds] == [2.0, 20.0]


def test_long_rounds_are_not_repeated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = [0.0]

    def work(*_: object) -> tuple[float, int]:
        clock[0] += 100
        return 100.0, 0

    monkeypatch.setattr(module, "try_way", work)
    monkeypatch.setattr("studio.batch.benchmark.time.monotonic", lambda: clock[0])
    (found,) = measure(RECIPE, [], tmp_path, [Way(WayKind.SERIAL, 1)], lambda *_: None)
    assert found.rounds == 2


@pytest.mark.parametrize("cores", [1, 2, 8, 10, 64])
def test_every_worker_has_something_to_do_in_most_rounds(cores: int) -> None:
    """Else the fewer workers win by the last round alone, which stands half empty."""
    size = sample_size(cores)
    assert size >= 24
    assert size >= 3 * cores
