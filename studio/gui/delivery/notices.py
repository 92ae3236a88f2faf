"""What the window says in its notices: about plans, searches, faults and deliveries that can be continued."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.batch.files.naming import shown
from studio.batch.journal.history import DeliverySummary
from studio.gui.bridge import ScanResult
from studio.gui.delivery.past.history import as_day
from studio.gui.delivery.remedies import remedy_words
from studio.gui.delivery.run.phase import Phase
from studio.gui.delivery.session import Session
from studio.gui.i18n import numbers
from studio.gui.i18n.translate import say
from studio.gui.theme.theme import restyle
from studio.gui.widgets.banner import Action, Banners
from studio.job import Batch, Status
from studio.message import NoteKind

MOST_PROBLEMS = 5
"""Folders that can't be read, and kinds of files that are no photos, by name."""

_OF_A_PLAN = ("refused", "notes", "scan", "fault", "continue", "plan", "redo", "undone", "report", "fault-end")

_WARNINGS = (NoteKind.EMPTY, NoteKind.SPACE, NoteKind.SOURCE, NoteKind.BESIDE, NoteKind.LONG_PATH)
"""Notes of a plan that the photographer should know before the start."""


_OF_PHOTOS = ("refused", "notes", "redo")


class Notices(QObject):
    """Follows the session and fills the banners; their buttons act on the session, or tell what is requested."""

    failures_requested = Signal()
    wrong_field_requested = Signal()
    continue_requested = Signal(Path)
    list_requested = Signal()

    def __init__(self, session: Session, banners: Banners, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._banners = banners
        self._has_scan_error = False
        session.planned.connect(self._show_plan)
        session.plan_refused.connect(self._show_refusal)
        session.scanned.connect(self._show_scanned)
        session.begun.connect(self._forget)
        session.faulted.connect(self._show_fault)
        session.checks.older_asked.connect(self._ask_older)
        session.changed.connect(self._follow_list)

    def offer_continue(self, found: list[DeliverySummary]) -> None:
        """Offer to go on with the newest delivery that was left unfinished."""
        past = next((each for each in found if _can_continue(each)), None)
        if past is None or self._session.phase.is_running:
            return
        text = self.tr("The delivery of %1 is not finished: %2 of %3 photos are left.")
        text = text.replace("%1", as_day(past)).replace("%2", numbers.as_count(past.left))
        go_on = (self.tr("Continue"), lambda: self.continue_requested.emit(past.path))
        self._banners.tell("continue", "accent", text.replace("%3", numbers.as_count(past.total)), [go_on])

    def _show_plan(self, batch: Batch) -> None:
        self._banners.take_back("plan")
        lists = self._session.lists
        refused = [job for job in batch.jobs if job.status is Status.FAILED and not lists.is_doubtful(job.source)]
        notes = {kind: [say(note.message) for note in batch.notes if note.kind is kind] for kind in NoteKind}
        said = [self.tr("%Ln photo(s) can't be delivered.", "", len(refused))] if refused else []
        said += [text for kind in _WARNINGS for text in notes[kind]]
        actions: list[Action] = [(self.tr("Show"), self.failures_requested.emit)] if refused else []
        wanted = {remedy for job in refused for remedy in job.remedies}
        actions += [(words, partial(self._session.allow, remedy)) for remedy, words in remedy_words(wanted)]
        self._tell("refused", "warning", " · ".join(text.removesuffix(".") for text in said), actions)
        said_elsewhere = (*_WARNINGS, NoteKind.OLDER, NoteKind.LIST)
        rest = [text for kind in NoteKind if kind not in said_elsewhere for text in notes[kind]]
        self._tell("notes", "accent", " · ".join(text.removesuffix(".") for text in rest))
        older = batch.compared.get("recipe", 0)
        self._tell("redo", "warning", self._older(older) if older else "", self._older_actions(starts=False))

    def _older(self, count: int) -> str:
        return self.tr("%Ln file(s) use older settings. Replace them?", "", count)

    def _older_actions(self, *, starts: bool) -> list[Action]:
        def settle(replaces: bool) -> None:
            self._banners.take_back("redo")
            self._session.settle_older(replaces=replaces)
            if starts:
                self._session.start()

        return [(self.tr("Replace them"), lambda: settle(True)), (self.tr("Keep them"), lambda: settle(False))]

    def _ask_older(self, count: int) -> None:
        """Ask once, at Start, what becomes of files of older settings; Enter replaces them."""
        actions = self._older_actions(starts=True)
        banner = self._banners.tell("redo", "warning", self._older(count), actions, can_close=False, is_urgent=True)
        if banner is not None:
            banner.buttons[0].setProperty("kind", "primary")
            restyle(banner.buttons[0])
            banner.buttons[0].setFocus()

    def _tell(self, key: str, tone: str, text: str, actions: Sequence[Action] = ()) -> None:
        """Show a text about the plan, or take back what was said of an older one."""
        if not text or self._session.phase.is_running:
            self._banners.take_back(key)
        else:
            self._banners.tell(key, tone, text, actions)

    def _show_refusal(self, sentence: str) -> None:
        for key in _OF_PHOTOS:
            self._banners.take_back(key)
        lists = self._session.lists
        actions = [(self.tr("List…"), self.list_requested.emit)] if lists.is_missing else []
        self._banners.tell("plan", "failed", say(sentence), actions, can_close=False)

    def _follow_list(self) -> None:
        """Say nothing of photos that are no longer there."""
        if self._session.phase is Phase.EMPTY:
            for key in (*_OF_PHOTOS, "plan"):
                self._banners.take_back(key)

    def _show_scanned(self, scanned: ScanResult) -> None:
        if scanned.error:
            self._has_scan_error = True
            self._banners.tell("scan", "failed", say(scanned.error))
        elif scanned.problems:
            self._banners.tell("scan", "warning", say("\n".join(scanned.problems[:MOST_PROBLEMS])))
        elif not self._session.model.photos:
            text = self.tr("There are no photos in what was added.")
            kinds = [(kind, count) for kind, count in scanned.passed_over.items() if kind.startswith(".")]
            others = [f"{numbers.as_count(count)} {shown(kind)}" for kind, count in kinds[:MOST_PROBLEMS]]
            if others:
                text = self.tr("There are no photos in what was added, only %1.").replace("%1", ", ".join(others))
            self._banners.tell("scan", "warning", text)
        elif not self._has_scan_error:
            self._banners.take_back("scan")
        if not self._session.sources.is_busy:
            self._has_scan_error = False  # until then it is one search to the user

    def _forget(self) -> None:
        for key in _OF_A_PLAN:
            self._banners.take_back(key)

    def _show_fault(self, sentence: str) -> None:
        text = self.tr("Paused: %1 Studio resumes by itself when it can.").replace("%1", say(sentence))
        self._banners.tell("fault", "warning", text, can_close=False)  # the buttons are those of the run


def _can_continue(past: DeliverySummary) -> bool:
    """Tell whether a delivery was left unfinished, and not taken back since."""
    return past.left > 0 and not (past.is_running or past.is_undone or past.problem)
