"""Packs a frozen program for Linux: .deb and .rpm by nfpm, a self-extracting .run by makeself, an AppImage.

All of them hold the same tree, which is laid out once.
"""

import email.utils
import gzip
import hashlib
import lzma
import os
import re
import shutil
import struct
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LINUX = Path(__file__).resolve().parent / "linux"
APP_ID = "io.github.studio_photo.Studio"
NAME = "studio-photo"

DEB = (
    "libstdc++6, libgcc-s1, libdbus-1-3, libegl1, libfontconfig1, libfreetype6, libgl1, "
    "libglib2.0-0 | libglib2.0-0t64, libgssapi-krb5-2, libx11-6, libx11-xcb1, libxcb-cursor0, "
    "libxcb-icccm4, libxcb-image0, libxcb-keysyms1, "
    "libxcb-randr0, libxcb-render-util0, libxcb-render0, libxcb-shape0, libxcb-shm0, libxcb-sync1, libxcb-util1, "
    "libxcb-xfixes0, libxcb-xkb1, libxcb1, libxkbcommon-x11-0, libxkbcommon0, libwayland-client0, libwayland-cursor0, "
    "libwayland-egl1, zlib1g, libudev1"
)
RPM_LIBRARIES = (
    "libstdc++.so.6 libgcc_s.so.1 libdbus-1.so.3 libEGL.so.1 libfontconfig.so.1 libfreetype.so.6 libGL.so.1 "
    "libglib-2.0.so.0 libgthread-2.0.so.0 libgssapi_krb5.so.2 libX11.so.6 libX11-xcb.so.1 libxcb-cursor.so.0 "
    "libxcb-icccm.so.4 libxcb-image.so.0 libxcb-keysyms.so.1 libxcb-randr.so.0 libxcb-render-util.so.0 "
    "libxcb-render.so.0 libxcb-shape.so.0 libxcb-shm.so.0 libxcb-sync.so.1 libxcb-xfixes.so.0 libxcb-xkb.so.1 "
    "libxcb.so.1 libxkbcommon-x11.so.0 libxkbcommon.so.0 libwayland-client.so.0 libwayland-cursor.so.0 "
    "libwayland-egl.so.1 libz.so.1"
)
"""What the system has to bring; a test installs the package on a bare system and starts it there."""


def lay_out(program: Path, icons: Path, root: Path, version: str, date: str, man: str) -> None:
    """Copy a frozen program and all that its desktop needs into `root`, as it will lie below `/`."""
    shutil.rmtree(root, ignore_errors=True)
    lib = root / "usr" / "lib" / NAME
    shutil.copytree(program, lib, symlinks=True)
    share = root / "usr" / "share"
    documents = share / "doc" / NAME
    for place, source in {
        f"applications/{APP_ID}.desktop": LINUX / f"{APP_ID}.desktop",
        f"mime/packages/{APP_ID}.xml": LINUX / f"{APP_ID}.mime.xml",
        f"kio/servicemenus/{APP_ID}.desktop": LINUX / "dolphin.desktop",
        f"nemo/actions/{APP_ID}.nemo_action": LINUX / "studio.nemo_action",
        f"icons/hicolor/scalable/apps/{APP_ID}.svg": ROOT / "resources" / "icons" / "app.svg",
        f"lintian/overrides/{NAME}": LINUX / "lintian-overrides",
        **{
            f"icons/hicolor/{icon.stem}x{icon.stem}/apps/{APP_ID}.png": icon
            for icon in sorted(icons.glob("[0-9]*.png"))
        },
    }.items():
        _write(share / place, source.read_bytes())
    metainfo = (LINUX / f"{APP_ID}.metainfo.xml").read_text(encoding="utf-8")
    _write(
        share / "metainfo" / f"{APP_ID}.metainfo.xml",
        metainfo.replace("@VERSION@", version).replace("@DATE@", date).encode(),
    )
    _write(documents / "copyright", _copyright().encode())
    _write(documents / "changelog.gz", gzip.compress((ROOT / "CHANGELOG.md").read_bytes(), 9, mtime=0))
    _write(share / "man" / "man1" / "studio.1.gz", gzip.compress(man.encode(), 9, mtime=0))
    changes = _changes(version)
    _write(documents / "changelog.Debian.gz", gzip.compress(changes.encode(), 9, mtime=0))
    (root / "usr" / "bin").mkdir()
    (root / "usr" / "bin" / "studio").symlink_to(f"../lib/{NAME}/studio")
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == lib / "studio" else 0o644)
        os.utime(path, (_epoch(), _epoch()), follow_symlinks=False)


def pack(root: Path, target: Path, version: str, work: Path) -> Iterator[Path]:
    """Make the packages of a tree that was laid out and yield their paths; says which can't be made here and why."""
    target.mkdir(parents=True, exist_ok=True)
    machine = os.uname().machine
    arch = {"x86_64": "amd64", "aarch64": "arm64"}.get(machine, machine)
    glibc = _glibc(root / "usr" / "lib" / NAME)
    bits = "()(64bit)"
    text = (LINUX / "nfpm.yaml").read_text(encoding="utf-8")
    for name, value in {
        "ARCH": arch,
        "VERSION": version,
        "ROOT": str(root),
        "DEB_DEPENDS": f"libc6 (>= {glibc}), {DEB}",
        "RPM_DEPENDS": ", ".join(f'"{name}{bits}"' for name in [f"libc.so.6(GLIBC_{glibc})", *RPM_LIBRARIES.split()])
        .replace(f"(GLIBC_{glibc})(){bits[2:]}", f"(GLIBC_{glibc})(64bit)"),
    }.items():  # fmt: skip
        text = text.replace(f"@{name}@", value)
    configuration = work / "nfpm.yaml"
    configuration.write_text(text, encoding="utf-8")
    nfpm = shutil.which("nfpm", path=os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")]))
    for kind in ("deb", "rpm"):
        if nfpm is None:
            print(f"No .{kind}: nfpm is not installed.")
            continue
        command = [nfpm, "package", "--config", str(configuration), "--packager", kind, "--target", str(target)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        made = max(target.glob(f"*.{kind}"), key=lambda path: path.stat().st_mtime)
        (press if kind == "deb" else press_rpm)(made)
        yield made
    yield from _pack_run(root, target / f"{NAME}-{version}-{machine}.run", work)
    if runtime := os.environ.get("STUDIO_APPIMAGE_RUNTIME"):
        image = target / f"{NAME}-{version}-{machine}.AppImage"
        subprocess.run([str(LINUX / "appimage.sh"), str(root), runtime, str(image)], check=True)
        yield image
    else:
        print("No AppImage: STUDIO_APPIMAGE_RUNTIME does not name the runtime that it begins with.")


def press(package: Path) -> None:
    """Compress the data of a .deb as far as xz can: nfpm's own needs a quarter more.

    A .deb is an archive of `ar`: eight letters, then for each member a head of 60 bytes and its content, padded to an
    even length.
    """
    data = package.read_bytes()
    members, place = [data[:8]], 8
    while place < len(data):
        head, size = data[place : place + 60], int(data[place + 48 : place + 58])
        content = data[place + 60 : place + 60 + size]
        place += 60 + size + size % 2
        if head.startswith(b"data.tar "):
            content = _compress(content)
            head = b"data.tar.xz     " + head[16:48] + b"%-10d" % len(content) + head[58:]
        members += [head, content, b"\n" * (len(content) % 2)]
    package.write_bytes(b"".join(members))


def press_rpm(package: Path) -> None:
    """Compress the files in an .rpm, which are in xz already, as far as that goes: nfpm's own takes a quarter more.

    An .rpm is a lead of 96 bytes, a header of sums padded to eight bytes, the header proper, and the files. What
    changes with these has the same length as before (tags of rpm's `rpmtag.h`).
    """
    data = bytearray(package.read_bytes())
    sums, end = _read_tags(data, 96)
    start = end + -end % 8
    tags, files_at = _read_tags(data, start)
    files = _compress(lzma.decompress(data[files_at:]))
    del data[files_at:]

    def put(place: int, value: bytes) -> None:
        data[place : place + len(value)] = value

    put(tags[5092], hashlib.sha256(files).hexdigest().encode())  # RPMTAG_PAYLOADSHA256
    header = bytes(data[start:])
    put(sums[269], hashlib.sha1(header, usedforsecurity=False).hexdigest().encode())  # RPMSIGTAG_SHA1
    put(sums[273], hashlib.sha256(header).hexdigest().encode())  # RPMSIGTAG_SHA256
    put(sums[1000], struct.pack(">I", len(header) + len(files)))  # RPMSIGTAG_SIZE
    put(sums[1004], hashlib.md5(header + files, usedforsecurity=False).digest())  # RPMSIGTAG_MD5
    package.write_bytes(bytes(data) + files)


def _read_tags(data: bytes | bytearray, start: int) -> tuple[dict[int, int], int]:
    """Return where the value of each tag of a header of an .rpm begins, and where the header ends."""
    if data[start : start + 4] != b"\x8e\xad\xe8\x01":
        raise ValueError("This is no .rpm as nfpm writes it.")
    count, size = struct.unpack(">II", data[start + 8 : start + 16])
    values = start + 16 + 16 * count
    entries = struct.iter_unpack(">IIII", data[start + 16 : values])
    return {tag: values + offset for tag, _, offset, _ in entries}, values + size


def _compress(content: bytes) -> bytes:
    filters: list[dict[str, int]] = [{"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME}]
    if os.uname().machine == "x86_64":
        filters.insert(0, {"id": lzma.FILTER_X86})  # makes machine code more alike
    return lzma.compress(content, filters=filters)


def _pack_run(root: Path, target: Path, work: Path) -> Iterator[Path]:
    makeself = shutil.which("makeself")
    if makeself is None:
        print("No .run: makeself is not installed.")
        return
    archive = work / "run"
    shutil.rmtree(archive, ignore_errors=True)
    archive.mkdir()
    shutil.copytree(root, archive / "root", symlinks=True)
    for name in ("install.sh", "uninstall.sh"):
        shutil.copy2(LINUX / name, archive / name)
        (archive / name).chmod(0o755)
    for path in [archive, *archive.rglob("*")]:
        os.utime(path, (_epoch(), _epoch()), follow_symlinks=False)
    dates = ["--packaging-date", "1970-01-01", "--tar-extra", "--sort=name --owner=0 --group=0 --numeric-owner"]
    command = [makeself, "--xz", "--sha256", "--quiet", *dates, str(archive), str(target), "Studio", "./install.sh"]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    yield target


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def _changes(version: str) -> str:
    """Return the changes in Debian's form; what changed for users stands in `changelog.gz`."""
    when = email.utils.formatdate(_epoch())
    author = "The Studio authors <studio@studio-photo.invalid>"
    return f"{NAME} ({version}-1) stable; urgency=medium\n\n  * Studio {version}.\n\n -- {author}  {when}\n"


def _copyright() -> str:
    head = (LINUX / "copyright").read_text(encoding="utf-8").rstrip()
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8").split("\n\n", 2)[2]
    return head + "\n" + "".join(f" {line or '.'}\n" for line in licence.rstrip().splitlines())


def _epoch() -> int:
    return int(os.environ["SOURCE_DATE_EPOCH"])


def _glibc(folder: Path) -> str:
    """Return the newest version of the C library that any program or library in the folder asks for."""
    newest = 0
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            data = path.read_bytes()
            if data.startswith(b"\x7fELF"):
                newest = max([newest, *(int(each) for each in re.findall(rb"\0GLIBC_2\.(\d+)(?=[\0.])", data))])
    return f"2.{newest}"
