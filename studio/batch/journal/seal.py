"""Tells the user's own journals from those of strangers: by where they lie, else by a seal that needs a secret key.

It knows where a delivery goes to, but nothing of its photos.
"""

import contextlib
import hmac
import os
import secrets
from collections.abc import Callable
from pathlib import Path

from studio import paths
from studio.batch.files.identity import identify_path
from studio.safe_file import make_private_folder, open_descriptor, read_bounded

_KEY_BYTES = 32


def key_file() -> Path:
    """Return the file with the user's key, which is made with the first journal."""
    return paths.state_folder() / "journal.key"


def make_seal(*facts: str) -> str:
    """Return the seal of some facts of a journal (HMAC-SHA256 in hex); "" where no key can be kept."""
    key = _read_key() or _make_key()
    return _sign(key, facts) if key else ""


def sealer() -> Callable[[str], str]:
    """Return a function that seals one fact of a journal, with the key read once; "" where no key can be kept."""
    key = _read_key() or _make_key()
    return lambda fact: _sign(key, (fact,)) if key else ""


def is_same_seal(seal: str, expected: str) -> bool:
    """Tell whether a seal is the expected one, which is none where no key can be kept."""
    return bool(expected) and hmac.compare_digest(seal.encode("utf-8", "replace"), expected.encode())


def is_sealed(seal: str, *facts: str) -> bool:
    """Tell whether a seal was made of these facts with the user's key."""
    key = _read_key()
    return is_same_seal(seal, _sign(key, facts) if key else "")


def is_among_own(path: Path) -> bool:
    """Tell whether a journal lies in the user's folder of journals."""
    folder = identify_path(paths.journal_folder())
    return bool(folder) and identify_path(path.parent) == folder and not path.is_symlink()


def _sign(key: bytes, facts: tuple[str, ...]) -> str:
    return hmac.digest(key, "\0".join(facts).encode("utf-8", "surrogateescape"), "sha256").hex()


def _read_key() -> bytes:
    with contextlib.suppress(OSError):
        key = read_bounded(key_file(), _KEY_BYTES, follow=False)
        return key if len(key) == _KEY_BYTES else b""
    return b""


def _make_key() -> bytes:
    """Make the key, unless another program has just made it."""
    with contextlib.suppress(OSError):
        make_private_folder(key_file().parent)
        with os.fdopen(open_descriptor(key_file(), os.O_WRONLY | os.O_CREAT | os.O_EXCL), "wb") as file:
            file.write(secrets.token_bytes(_KEY_BYTES))
    return _read_key()
