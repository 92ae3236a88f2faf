"""Delivers what arrives in watched folders, until it is told to stop.

What is complete is planned in small groups, added to the journal, and made by the same delivery as a run's photos. A
disk or folder that goes away is waited for.
"""

import contextlib
import threading
import time
from collections.abc import Callable, Generator, Iterator
from pathlib import Path

from msgspec import structs

from studio.batch.executor.protocol import Executor
from studio.batch.journal.writer import JournalWriter
from studio.batch.plan.plan import delivery_folders
from studio.batch.plan.previous import KnownDelivery, read_deliveries
from studio.batch.run.delivery import TURN_SECONDS, Delivery
from studio.batch.run.faults import MountWatch
from studio.batch.run.queue import estimate_memory
from studio.batch.run.run import Control, ended
from studio.batch.watch.arrivals import Arrivals
from studio.batch.watch.finder import Finder, has_its_end
from studio.batch.watch.group_planner import GroupPlanner
from studio.batch.watch.ledger import Ledger
from studio.batch.watch.look import FolderLook
from studio.batch.watch.marker import Marker
from studio.batch.watch.order import Arrived, Back, Finished, Quiet, Waiting, WatchEvent, WatchOrder, WatchSettings
from studio.errors import DeliveryError, StudioError
from studio.job import Batch, Limits
from studio.message import Message

GROUP = 100
"""Photos that are planned at once: so many that a plan's fixed cost does not count, so few that work goes on soon."""

RETRY_SECONDS = 3.0
"""Between two attempts while something is in the way."""

_IDLE_SECONDS = 1.0


def watch(
    order: WatchOrder,
    executor: Executor,
    journal: JournalWriter,
    control: Control,
    *,
    once_idle: float | None = None,
    on_start: Callable[[int], object] | None = None,
    weigh: Callable[[Path, Limits], int] = estimate_memory,
    memory: int | None = None,
) -> Iterator[WatchEvent]:
    """Deliver what is in the folders and whatever arrives, and yield what happens; `journal` is from `open_watch`.

    What was delivered before is not told again. It ends when `control` is cancelled, with what is in work finished,
    and with `once_idle` when nothing has arrived for so many seconds. Neither a folder that goes away nor a full disk
    ends it or fails a photo. The executor has to be open. The other arguments are as in `run`.

    Raises RecipeError and DeliveryError when it can't begin.
    """
    watching = _Watch(order, executor, journal, control, once_idle, on_start)
    control.connect(watching.wake)
    delivery = yield from watching.begin(weigh, memory)
    if delivery is None:
        return
    with ended(delivery):
        watching.finder.start()
        try:
            yield from watching.go(delivery)
        finally:
            watching.finder.stop()


class _Watch:
    """One watch from its start to its end."""

    def __init__(
        self,
        order: WatchOrder,
        executor: Executor,
        journal: JournalWriter,
        control: Control,
        once_idle: float | None,
        on_start: Callable[[int], object] | None,
    ) -> None:
        self._order = order
        self._executor = executor
        self._journal = journal
        self._control = control
        self._once_idle = once_idle
        self._on_start = on_start
        self._called = threading.Event()
        self._said: dict[str, Message] = {}
        """What is in the way: of the delivery, its destination, its plan."""
        self._looked_at = -RETRY_SECONDS
        self._busy_at = time.monotonic()
        settings = journal.watch_settings(WatchSettings) or WatchSettings()
        batch = structs.replace(journal.head().batch, limits=order.limits)
        before: list[KnownDelivery] = []
        for known in read_deliveries(order.destination):  # its own journal is in use, and so is none of them
            with contextlib.suppress(DeliveryError):
                before.append(KnownDelivery(known.batch, list(known.rows)))
        tops = {Path(root): name for root, name in settings.tops.items()}
        self.ledger = Ledger(batch, journal.records(), before, tops)
        self._planner = GroupPlanner(order, self.ledger)
        self.finder = self._make_finder(batch)

    def _make_finder(self, batch: Batch) -> Finder:
        order, marker = self._order, Marker(self._order.ready)
        exclude = delivery_folders(batch.recipe, batch.destination)
        look = FolderLook(order.roots, deep=order.deep, exclude=exclude, marker=marker)
        arrivals = Arrivals(
            settle=order.settle,
            is_complete=has_its_end,
            is_known=self.ledger.is_known,
            on_gone=self.ledger.note_gone,
            marker=marker,
            roots=order.roots,
        )
        return Finder(look, arrivals, MountWatch(batch), self.wake)

    def wake(self) -> None:
        """Have the loop look what there is; may be called from any thread and from a signal handler."""
        self._called.set()
        self._executor.wake()

    def begin(
        self, weigh: Callable[[Path, Limits], int], memory: int | None
    ) -> Generator[WatchEvent, None, Delivery | None]:
        """Begin the delivery; a watch of before waits for its destination. None when it is cancelled meanwhile."""
        is_new = not self._journal.nonces()
        while not self._control.is_cancelled:
            try:
                delivery = Delivery(
                    self.ledger.batch,
                    self._executor,
                    self._journal,
                    weigh=weigh,
                    memory=memory,
                    on_start=self._note_start,
                )
            except DeliveryError as error:
                if is_new:
                    raise
                yield from self._tell("destination", error.message)
                self._rest(RETRY_SECONDS)
            else:
                for outcome in delivery.settled:  # what was published when the program ended is done
                    self.ledger.settle(outcome)
                self._delivery = delivery
                yield from self._tell("destination", None)
                return delivery
        return None

    def go(self, delivery: Delivery) -> Iterator[WatchEvent]:
        """Find and deliver until the end."""
        self._busy_at = time.monotonic()
        while not self._is_over(delivery):
            if self._control.is_stopped:
                self._executor.kill()
            if self.finder.error is not None:
                raise self.finder.error
            yield from self.finder.take_news()
            if delivery.fault and delivery.is_quiet() and self._is_going:
                yield from self._wait_out(delivery)
            elif self._is_going:
                yield from self._add_next(delivery)
            is_resting = delivery.is_quiet() and (delivery.is_over(ending=False) or not self._is_going)
            if is_resting and not self._has_more():
                yield Quiet()
                self._rest(_IDLE_SECONDS)
            outcomes = delivery.turn(feeding=self._is_going, seconds=0 if is_resting else TURN_SECONDS)
            if outcomes:
                yield from self._tell("delivery", None)
            for outcome in outcomes:
                job = self.ledger.job(outcome.index)
                self.ledger.settle(outcome)
                yield Finished(job=job, outcome=outcome)
                self.finder.put_back(self._planner.take_deferred(job))

    @property
    def _is_going(self) -> bool:
        return not (self._control.is_paused or self._control.is_cancelled)

    def _has_more(self) -> bool:
        return bool(len(self.finder)) and self._is_going and not self._said

    def _is_over(self, delivery: Delivery) -> bool:
        if self._control.is_cancelled:
            return delivery.is_over(ending=True)
        now = time.monotonic()
        if self.finder.is_busy or len(self.finder) or self._said or not delivery.is_over(ending=False):
            self._busy_at = now
        return self._once_idle is not None and now - self._busy_at >= self._once_idle

    def _rest(self, seconds: float) -> None:
        """Wait until something happens or the time is up."""
        self._called.wait(seconds)
        self._called.clear()

    def _wait_out(self, delivery: Delivery) -> Iterator[WatchEvent]:
        """Say what keeps the delivery from going on, once, and try again after a while."""
        yield from self._tell("delivery", delivery.fault)
        self._rest(RETRY_SECONDS)
        delivery.accept_sources()
        delivery.go_on()

    def _add_next(self, delivery: Delivery) -> Iterator[WatchEvent]:
        """Plan the next photos that have arrived, and add them; nothing is planned while the destination is away."""
        now = time.monotonic()
        is_due = bool(len(self.finder)) and delivery.left < GROUP
        if now - self._looked_at < (0.0 if is_due and not self._said else RETRY_SECONDS):
            return
        self._looked_at = now
        lost = delivery.lost_destination()
        if lost is not None and delivery.is_quiet():
            delivery.go_on()  # it may have come back as another disk
            lost = delivery.lost_destination()
        yield from self._tell("destination", lost)
        if lost is not None or not is_due:
            return
        found = self._planner.sort_out(self.finder.take_arrived(GROUP))
        try:
            jobs, last_number = self._planner.plan(found)
        except StudioError as error:
            self.finder.put_back(found)
            yield from self._tell("plan", error.message)
            return
        if delivery.lost_destination() is not None:
            self.finder.put_back(found)
            return
        yield from self._tell("plan", None)
        if jobs:
            delivery.extend(self.ledger.extend(jobs, last_number), jobs)
            yield Arrived(photos=len(jobs), total=len(self.ledger))

    def _tell(self, what: str, reason: Message | None) -> Iterator[WatchEvent]:
        """Say that something is in the way, or that it no longer is; each once."""
        before = self._said.get(what)
        if reason is None:
            if before is not None:
                del self._said[what]
                yield Back(reason=before)
        elif before is None or about(before) != about(reason):
            self._said[what] = reason
            yield Waiting(reason=reason)

    def _note_start(self, index: int) -> None:
        self.ledger.update(self._delivery.in_work(index))
        if self._on_start is not None:
            self._on_start(index)


def about(reason: Message) -> tuple[str, dict[str, object]]:
    """Return what a reason is about; how much is missing may become less."""
    return reason.text, {name: value for name, value in reason.fields.items() if not isinstance(value, int | float)}
