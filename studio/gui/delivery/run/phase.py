"""Where the window stands between an empty list and a finished delivery."""

from enum import StrEnum


class Phase(StrEnum):
    """What is going on; it decides which controls make sense."""

    EMPTY = "empty"
    ADDING = "adding"
    READY = "ready"
    STARTING = "starting"
    RUNNING = "running"
    PAUSED = "paused"
    FAULT = "fault"
    """Paused by something from outside, such as a full disk."""
    CANCELLING = "cancelling"
    FINISHED = "finished"
    STOPPED = "stopped"
    """Ended with photos left; it can be continued."""

    @property
    def is_running(self) -> bool:
        """Tell whether a run has begun and not ended."""
        return self in (Phase.STARTING, Phase.RUNNING, Phase.PAUSED, Phase.FAULT, Phase.CANCELLING)
