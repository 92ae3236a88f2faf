"""A share whose server has gone: whoever reads from it hangs and can't even be killed. Only root of Linux can have it.

A file system in user space that answers until a file is read, and then never again. Ending it frees its readers.
"""

import contextlib
import ctypes
import os
import select
import stat
import struct
import subprocess
import threading
from collections.abc import Generator
from pathlib import Path

NAME = b"dead.jpg"
SIZE = 100_000
_LOOKUP, _GETATTR, _OPEN, _READ, _INIT, _OPENDIR, _ACCESS = 1, 3, 14, 15, 26, 27, 34
_FORGET, _RELEASE, _FLUSH, _BATCH_FORGET = 2, 18, 25, 42
_NO_SUCH, _NO_CALL = -2, -38


def is_possible() -> bool:
    """Tell whether this process may have such a share."""
    return Path("/dev/fuse").exists() and os.name == "posix" and os.geteuid() == 0


@contextlib.contextmanager
def dead_share(place: Path) -> Generator[threading.Event]:
    """Put the share at `place`, with one file; the event tells that somebody has begun to read it."""
    place.mkdir(parents=True, exist_ok=True)
    device = os.open("/dev/fuse", os.O_RDWR)
    options = f"fd={device},rootmode=40000,user_id=0,group_id=0".encode()
    library = ctypes.CDLL(None, use_errno=True)
    if library.mount(b"dead", os.fsencode(place), b"fuse", 0, options):
        os.close(device)
        raise OSError(ctypes.get_errno(), "no such file system here")
    is_read = threading.Event()
    is_over = threading.Event()
    server = threading.Thread(target=_serve, args=(device, is_read, is_over), daemon=True)
    server.start()
    try:
        yield is_read
    finally:
        is_over.set()
        server.join(10)
        os.close(device)  # frees those who wait for an answer
        subprocess.run(["umount", "-l", str(place)], check=False, capture_output=True)


def _serve(device: int, is_read: threading.Event, is_over: threading.Event) -> None:
    while not is_over.is_set():
        if not select.select([device], [], [], 0.1)[0]:
            continue
        request = os.read(device, 200_000)
        _, call, unique, node = struct.unpack_from("<IIQQ", request)
        if call == _READ:
            is_read.set()  # and no answer, ever
        elif call not in (_FORGET, _BATCH_FORGET):
            error, answer = _answer(call, node, request[40:])
            with contextlib.suppress(OSError):
                os.write(device, struct.pack("<IiQ", 16 + len(answer), error, unique) + answer)


def _answer(call: int, node: int, rest: bytes) -> tuple[int, bytes]:
    if call == _INIT:
        return 0, struct.pack("<IIIIHHIIHHI28x", 7, 26, 65536, 0, 12, 9, 65536, 1, 16, 0, 0)
    if call == _LOOKUP:
        if rest.rstrip(b"\0") != NAME:
            return _NO_SUCH, b""
        return 0, struct.pack("<QQQQII", 2, 0, 60, 60, 0, 0) + _attributes(2)
    if call == _GETATTR:
        return 0, struct.pack("<QII", 60, 0, 0) + _attributes(node)
    if call in (_OPEN, _OPENDIR):
        return 0, struct.pack("<QII", 1, 0, 0)
    if call in (_RELEASE, _FLUSH, _ACCESS):
        return 0, b""
    return _NO_CALL, b""


def _attributes(node: int) -> bytes:
    mode = stat.S_IFDIR | 0o755 if node == 1 else stat.S_IFREG | 0o644
    return struct.pack("<QQQQQQIIIIIIIIII", node, SIZE, 200, 1, 1, 1, 0, 0, 0, mode, 1, 0, 0, 0, 4096, 0)
