"""Fills templates to file names that Linux, Windows and macOS all accept. Looks at no disk.

What can't be in a name becomes _, so that a photographer's own name stays recognisable.
"""

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from studio.recipe.template import fill_template, template_tokens

LONGEST = 255
"""Bytes of UTF-8 in one name (ext4, APFS); never more UTF-16 units than that, which is the limit of NTFS."""

# Microsoft, "Naming Files, Paths, and Namespaces", without the separators of lines and paragraphs, bytes that are
# no UTF-8 (as surrogates) and code points that are no characters, which APFS refuses.
_UNSAFE = re.compile(r'[\x00-\x1f\x7f-\x9f<>:"/\\|?*\u2028\u2029\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]')
# Turns the order of letters around or has no width: evil_gpj.exe can look like evil_exe.jpg.
_INVISIBLE = re.compile("[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_RESERVED = re.compile(r"(?:CON|PRN|AUX|NUL|CLOCK\$|CONIN\$|CONOUT\$|(?:COM|LPT)[0-9¹²³]) *(?:\.|$)", re.IGNORECASE)
_UNSHOWN = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
# Default_Ignorable_Code_Point of Unicode 16.0 (DerivedCoreProperties.txt).
_IGNORABLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
_HALF = re.compile("[\ud800-\udfff]")
_EDGE = " .\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_NOT_STRICT = re.compile("[^A-Za-z0-9._]")
_PLAIN = re.compile(r"[A-Za-z0-9_-]{1,200}")


def safe_name(name: str, suffix: str = "") -> str:
    """Return a name that every system accepts, shortened before its suffix; "" when nothing of it is left.

    `suffix` is a safe one with its dot, such as `.jpg`. The result is in Unicode's form NFC.
    """
    name = _clean(name)
    if not name:
        return ""
    if _RESERVED.match(name):
        name = f"_{name}"
    return _shorten(name, LONGEST - len(suffix)) + suffix


def fill_name(template: str, values: Mapping[str, str | int], suffix: str) -> str:
    """Fill an export's `file` template; where nothing is left of it, the photo keeps its own stem."""
    filled = fill_template(template, _clean_values(template, values))
    return safe_name(filled, suffix) or safe_name(str(values.get("stem", "")), suffix) or f"photo{suffix}"


def strict_name(name: str, suffix: str) -> str:
    """Return a safe name with letters A to Z, digits, dots and underscores alone: no spaces, dashes or accents.

    Where nothing is left it is "photo".
    """
    plain = unicodedata.normalize("NFKD", name.removesuffix(suffix)).replace("ß", "ss")
    return (_NOT_STRICT.sub("", plain).strip(".") or "photo") + suffix


def fill_folder(template: str, values: Mapping[str, str | int]) -> tuple[str, ...]:
    """Fill an export's `folder` template: the names of its folders from the outside in; empty ones fall away.

    No value makes a folder of its own, and no result is `..` or absolute.
    """
    if not _tokens(template):
        return fixed_folder(template)
    clean = _clean_values(template, values)
    return tuple(name for part in _split(template) if (name := safe_name(fill_template(part, clean))))


@lru_cache(maxsize=64)
def fixed_folder(template: str) -> tuple[str, ...]:
    """Return the first folders of a `folder` template, as far as they are the same for every photo."""
    names: list[str] = []
    for part in _split(template):
        if template_tokens(part):
            break
        names.append(safe_name(fill_template(part, {})))
    return tuple(name for name in names if name)


def number_name(name: str, number: int) -> str:
    """Return a safe name with `-2`, `-3` ... before its suffix, still within the longest name."""
    stem, dot, suffix = name.rpartition(".")
    if not dot:
        stem, suffix = suffix, ""
    end = f"-{number}{dot}{suffix}"
    return _shorten(stem, LONGEST - len(end)) + end


def fold(name: str) -> str:
    """Return what two names have in common that some system takes for the same.

    That leaves out case, Unicode's form, and the characters that Unicode calls ignorable: APFS and ext4 with folding
    take names for the same that differ in those alone, and nobody can tell them apart.
    """
    if name.isascii():
        return name.lower()
    name = _IGNORABLE.sub("", name)
    return unicodedata.normalize("NFD", unicodedata.normalize("NFD", name).casefold())


def as_unicode(text: str) -> str:
    r"""Return a name as every reader of JSON takes it: a byte that is no UTF-8 becomes \xNN, half a letter \uNNNN."""
    return _HALF.sub(_as_number, text)


def _as_number(found: re.Match[str]) -> str:
    code = ord(found[0])
    return f"\\x{code - 0xDC00:02x}" if 0xDC80 <= code <= 0xDCFF else f"\\u{code:04x}"


def shown(path: Path | str) -> str:
    """Return a path for people to read: what is no text, or would control a terminal, becomes a visible sign."""
    return _UNSHOWN.sub("\N{REPLACEMENT CHARACTER}", _INVISIBLE.sub("", str(path)))


def _split(template: str) -> list[str]:
    return template.replace("\\", "/").split("/")


@lru_cache(maxsize=64)
def _tokens(template: str) -> frozenset[str]:
    return template_tokens(template)


def _clean_values(template: str, values: Mapping[str, str | int]) -> dict[str, str | int]:
    """Return the values that a template uses, without characters that names can't have."""
    used = ((token, values.get(token, "")) for token in _tokens(template))
    return {token: _clean(value) if isinstance(value, str) else value for token, value in used}


def _clean(text: str) -> str:
    if _PLAIN.fullmatch(text):
        return text
    text = _UNSAFE.sub("_", _INVISIBLE.sub("", text))
    return unicodedata.normalize("NFC", text).strip(_EDGE)


def _shorten(name: str, longest: int) -> str:
    """Cut a name to a number of bytes, never in the middle of a character."""
    if len(name) * 4 <= longest or len(name.encode()) <= longest:
        return name
    return name.encode()[:longest].decode(errors="ignore").rstrip(_EDGE)
