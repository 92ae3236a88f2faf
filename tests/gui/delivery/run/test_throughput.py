"""Speed and time left."""

import pytest

from studio.gui.delivery.run.throughput import WINDOW_SECONDS, Throughput


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def test_the_speed_is_photos_over_working_time(clock: Clock) -> None:
    throughput = Throughput(clock)
    for _ in range(10):
        clock.now += 1
        throughput.add(4)
    assert throughput.rate == pytest.approx(4.0)
    assert throughput.left(40) == pytest.approx(10.0)
    assert throughput.seconds == pytest.approx(10.0)


def test_nothing_is_said_before_there_is_something_to_say(clock: Clock) -> None:
    throughput = Throughput(clock)
    assert throughput.left(10) is None
    clock.now += 0.1
    throughput.add(1)
    assert throughput.rate == 0.0


def test_a_pause_counts_neither_as_time_nor_as_slowness(clock: Clock) -> None:
    throughput = Throughput(clock)
    clock.now += 5
    throughput.add(10)
    throughput.pause()
    clock.now += 3600
    assert throughput.seconds == pytest.approx(5.0)
    throughput.go_on()
    clock.now += 5
    throughput.add(10)
    assert throughput.seconds == pytest.approx(10.0)
    assert throughput.rate == pytest.approx(2.0)


def test_the_speed_follows_the_last_seconds(clock: Clock) -> None:
    throughput = Throughput(clock)
    for _ in range(100):
        clock.now += 1
        throughput.add(1)
    for _ in range(int(WINDOW_SECONDS) + 2):
        clock.now += 1
        throughput.add(10)
    assert throughput.rate == pytest.approx(10.0, rel=0.05)


def test_pausing_twice_is_one_pause(clock: Clock) -> None:
    throughput = Throughput(clock)
    clock.now += 2
    throughput.pause()
    clock.now += 3
    throughput.pause()
    clock.now += 3
    throughput.go_on()
    throughput.go_on()
    assert throughput.seconds == pytest.approx(2.0)
