"""Lists what a build holds from others, with licences and their texts; stops at what must not be handed on unnamed.

It looks at the files that are really there and at the list of modules that PyInstaller packed.
"""

import ast
import re
import sys
import sysconfig
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

FOR_SYSTEM_LIBRARIES = {
    "libcrypto": ("OpenSSL", "Apache-2.0"),
    "libssl": ("OpenSSL", "Apache-2.0"),
    "libffi": ("libffi", "MIT"),
    "libsqlite3": ("SQLite", "blessing (public domain)"),
    "sqlite3": ("SQLite", "blessing (public domain)"),
    "liblzma": ("XZ Utils", "0BSD"),
    "libbz2": ("bzip2", "bzip2-1.0.6"),
    "libz": ("zlib", "Zlib"),
    "libexpat": ("Expat", "MIT"),
    "libuuid": ("libuuid", "BSD-3-Clause"),
    "libmpdec": ("mpdecimal", "BSD-2-Clause"),
    "libzstd": ("Zstandard", "BSD-3-Clause"),
    "vcruntime": ("Microsoft Visual C++ run-time library", "redistributable"),
    "msvcp": ("Microsoft Visual C++ run-time library", "redistributable"),
    "ucrtbase": ("Microsoft Universal C run-time library", "redistributable"),
    "api-ms-win": ("Microsoft Universal C run-time library", "redistributable"),
}
"""Libraries that come from the building machine and not from a wheel; Python's own modules need them."""

WITHOUT_SPDX = {
    "pyside6-essentials": "LGPL-3.0-only",
    "shiboken6": "LGPL-3.0-only",
    "pi-heif": "BSD-3-Clause and LGPL-3.0-only (libheif, libde265)",
    "rawpy": "MIT and LGPL-2.1-only (LibRaw)",
    "resvg-py": "MIT",
    "reportlab": "BSD-3-Clause",
}
"""What those say who name several licences, or none: the one under which Studio hands them on."""

INSIDE_WHEELS = """\
Inside these packages:
  pillow: libjpeg-turbo (IJG, BSD-3-Clause), libpng, libtiff, libwebp (BSD-3-Clause), OpenJPEG (BSD-2-Clause),
    libavif, AOM and dav1d (BSD-2-Clause), libyuv (BSD-3-Clause), Little CMS (MIT), FreeType (FTL), HarfBuzz and
    Raqm (MIT), zlib-ng (Zlib), Zstandard (BSD-3-Clause), liblzma (0BSD), Brotli (MIT), libxcb, libXau (MIT)
  pi-heif: libheif and libde265 (LGPL-3.0)        rawpy: LibRaw (LGPL-2.1), JasPer, libjpeg, Little CMS
  numpy: OpenBLAS (BSD-3-Clause), GCC's run-time libraries (GPL-3.0 with the exception that permits this)
  simplejpeg: libjpeg-turbo (IJG, BSD-3-Clause)   nanoarrow: Apache Arrow's nanoarrow and flatcc (Apache-2.0)
  deflate: libdeflate (MIT)                       zxing-cpp: zint's encoder (BSD-3-Clause)
  lxml: libxml2 and libxslt (MIT)                 PySide6: Qt (LGPL-3.0), ICU (Unicode-3.0)

The libraries under the LGPL are separate files, unmodified; each can be replaced by another of the same interface:
Qt in PySide6, libheif and libde265 in pi_heif.libs, LibRaw in rawpy. Their sources: https://download.qt.io,
https://code.qt.io, https://github.com/strukturag/libheif, https://github.com/strukturag/libde265,
https://github.com/LibRaw/LibRaw.

Portions of this software are copyright (C) The FreeType Project (freetype.org). All rights reserved.
This software is based in part on the work of the Independent JPEG Group.
"""

RULE = "=" * 100


def list_licences(inside: Path, modules: Path) -> str:
    """Return the list and the texts for a build.

    `inside` is its folder of libraries, `modules` PyInstaller's list of the Python modules that it packed. Raises
    ValueError when something has no known licence, or one (GPL) under which Studio is not handed on.
    """
    names = {
        path.relative_to(inside).as_posix() for path in inside.rglob("*") if path.is_file() and not path.is_symlink()
    }
    packed = [entry for entry in ast.literal_eval(modules.read_text(encoding="utf-8"))[1] if entry[2] == "PYMODULE"]
    sources = {Path(entry[1]).resolve() for entry in packed if entry[1] not in (None, "-")}
    owned: set[str] = set()
    rows: list[tuple[str, str, str]] = []
    texts: list[str] = []
    for package in sorted(metadata.distributions(), key=lambda each: each.name.lower()):
        files = {str(file).replace("\\", "/"): file for file in package.files or ()}
        here = names & set(files)
        if not here and not any(Path(str(package.locate_file(file))).resolve() in sources for file in files.values()):
            continue
        if package.name.lower() in ("studio-photo", "pyinstaller"):
            continue
        owned |= here
        rows.append((package.name, package.version, _licence(package)))
        texts += [f"{package.name} {package.version}: {name}\n\n{text}" for name, text in _texts(package)]
    rows += _system_libraries(names - owned)
    forbidden = [row for row in rows if re.search(r"(?<!L)GPL", row[2]) and "LGPL" not in row[2]]
    if forbidden:
        raise ValueError(f"The build holds what is under the GPL: {forbidden}.")
    python = f"{sys.version_info[0]}.{sys.version_info[1]}.{sys.version_info[2]}"
    rows.append(("Python", python, "PSF-2.0"))
    rows.append(("PyInstaller's loader", metadata.version("pyinstaller"), "GPL-2.0 with the exception for loaders"))
    rows.append(("Inter, EB Garamond, Great Vibes, Dancing Script", "", "OFL-1.1 (texts in resources/fonts)"))
    rows.append(("Lucide icons", "", "ISC (text in resources/icons)"))
    rows.append(("PhotoSwipe", "5.4.4", "MIT (text in resources/gallery)"))
    table = "\n".join(f"{name:<50} {version:<12} {licence}" for name, version, licence in rows)
    own = (ROOT / "LICENSE").read_text(encoding="utf-8")
    head = f"Studio is under the MIT licence:\n\n{own}\n{RULE}\nThis program holds, from others:\n\n{table}\n\n"
    return "".join([head, INSIDE_WHEELS, *(f"\n{RULE}\n{text.strip()}\n" for text in [*texts, *_python_text()])])


def _licence(package: metadata.Distribution) -> str:
    information = package.metadata
    name = package.name.lower().replace("_", "-")
    found = WITHOUT_SPDX.get(name) or information.get("License-Expression") or ""
    if not found:
        classes = [each.split(" :: ")[-1] for each in information.get_all("Classifier") or () if "License ::" in each]
        short = (information.get("License") or "").strip().splitlines()
        found = short[0] if short and len(short[0]) < 60 else ", ".join(classes)
    if not found:
        raise ValueError(f"{package.name} does not say its licence.")
    return found


def _texts(package: metadata.Distribution) -> list[tuple[str, str]]:
    wanted = re.compile(r"(^|/)(LICEN[CS]E|COPYING|NOTICE|AUTHORS\.LICENSE)[^/]*$", re.IGNORECASE)
    found: list[tuple[str, str]] = []
    for file in package.files or ():
        if ".dist-info" in str(file) and wanted.search(str(file).replace("\\", "/")):
            path = Path(str(package.locate_file(file)))
            found.append((path.name, path.read_text(encoding="utf-8", errors="replace")))
    return found


def _python_text() -> list[str]:
    for name in (Path(sysconfig.get_path("stdlib")) / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt"):
        if name.is_file():
            return [f"Python: LICENSE.txt\n\n{name.read_text(encoding='utf-8')}"]
    return []


def _system_libraries(names: set[str]) -> list[tuple[str, str, str]]:
    """Return a row for each library that no package owns; Python's own modules are under Python's licence."""
    rows: dict[str, str] = {}
    unknown: list[str] = []
    for name in sorted(names):
        file = name.split("/")[-1]
        is_library = re.search(r"\.(so|dylib|dll|pyd)(\.[\d.]+)?$", file) is not None
        if not is_library or file.startswith(("libpython", "python3")) or "lib-dynload/" in name:
            continue
        key = next((key for key in FOR_SYSTEM_LIBRARIES if file.lower().startswith(key)), None)
        if key is None and not (sys.platform != "linux" and "/" not in name and file.endswith(".pyd")):
            unknown.append(name)
        elif key is not None:
            title, licence = FOR_SYSTEM_LIBRARIES[key]
            rows[title] = licence
    if unknown:
        raise ValueError(f"Nobody knows under which licence these are: {', '.join(unknown)}.")
    return [(title, "", licence) for title, licence in rows.items()]


if __name__ == "__main__":
    sys.stdout.write(list_licences(Path(sys.argv[1]), Path(sys.argv[2])))
