"""Which photos are the hardest, of traits that were measured."""

import itertools
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from studio.batch.benchmark import choose_sample
from studio.batch.stress import SAMPLE, StressMetrics, StressReason, choose_stress_photos, measure_stress
from studio.job import Job, Limits
from studio.recipe.model import Export
from studio.recipe.watermark import TextWatermark
from tests.picture import make_job, save

traits = st.tuples(st.integers(1, 9000), st.integers(1, 9000), st.none() | st.floats(0, 255))


def job(index: int) -> Job:
    return Job(index=index, source=Path(f"{index}.jpg"), size=1, changed_ns=1, targets=())


def reasons(*found: StressMetrics) -> dict[int, tuple[StressReason, ...]]:
    hards = choose_stress_photos([(job(index), trait) for index, trait in enumerate(found)])
    return {hard.job.index: hard.reasons for hard in hards}


def test_each_reason_has_its_photo() -> None:
    assert reasons(
        (3000, 2000, 100), (4000, 1000, 90), (2000, 3000, 80), (300, 200, 70), (3000, 2000, 250), (3000, 2000, 5)
    ) == {
        1: (StressReason.WIDEST,),
        2: (StressReason.TALLEST,),
        3: (StressReason.SMALLEST,),
        4: (StressReason.BRIGHTEST,),
        5: (StressReason.DARKEST,),
    }


def test_one_photo_may_have_several_reasons() -> None:
    assert reasons((300, 100, 250.0), (3000, 2000, 5.0)) == {
        0: (StressReason.WIDEST, StressReason.SMALLEST, StressReason.BRIGHTEST),
        1: (StressReason.TALLEST, StressReason.DARKEST),
    }


def test_photos_that_are_alike_are_not_hard() -> None:
    assert reasons((300, 200, 9.0), (300, 200, 9.0)) == {}
    assert reasons((300, 200, None), (300, 200, None)) == {}


def test_one_photo_is_the_hardest_of_its_kind() -> None:
    assert set(reasons((300, 200, None))[0]) == {StressReason.WIDEST, StressReason.TALLEST, StressReason.SMALLEST}


@given(st.lists(traits, max_size=30))
def test_every_photo_comes_once_and_every_reason_at_most_once(found: list[StressMetrics]) -> None:
    chosen = reasons(*found)
    given_ = [reason for own in chosen.values() for reason in own]
    assert len(given_) == len(set(given_))
    for index, own in chosen.items():
        if StressReason.WIDEST in own:
            assert found[index][0] / found[index][1] == max(width / height for width, height, _ in found)
        if StressReason.DARKEST in own:
            assert found[index][2] == min(light for *_, light in found if light is not None)


@pytest.mark.parametrize("count", [0, 1, SAMPLE, SAMPLE + 1, 20_000])
def test_a_sample_is_spread_evenly(count: int) -> None:
    sample = [each.index for each in choose_sample([job(index) for index in range(count)], SAMPLE)]
    assert len(sample) == min(count, SAMPLE)
    assert sample == sorted(set(sample))
    if count > SAMPLE:
        steps = {after - before for before, after in itertools.pairwise(sample)}
        assert max(steps) - min(steps) <= 1


def test_what_can_not_be_read_has_no_traits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("studio.paths.cache_folder", lambda: tmp_path / "cache")
    good = save(tmp_path / "good.jpg", Image.new("RGB", (60, 40), (200, 200, 200)))
    bad = tmp_path / "bad.jpg"
    bad.write_bytes(b"no photo at all, but long enough to look at it")
    export = Export(watermark=(TextWatermark(text="x"),))
    found = measure_stress(export, [make_job(good), make_job(bad, index=1)], Limits())
    assert found[1] is None
    assert found[0] is not None
    assert found[0][:2] == (60, 40)
    assert found[0][2] == pytest.approx(200, abs=2)
