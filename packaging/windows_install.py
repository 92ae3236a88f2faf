"""Installs Studio on Windows by its installer, silently, looks, and uninstalls it: windows_install.py SETUP [WINE]

With WINE, the path of wine64, it does the same on Linux; WINEPREFIX names the folder of an empty Windows then.
"""

import os
import subprocess
import sys
import time
from pathlib import Path

ID = "io.github.studio_photo.Studio"
KEYS = {
    rf"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\{ID}": "QuietUninstallString",
    rf"HKCU\Software\Classes\Directory\shell\{ID}\command": "Studio.exe",
    rf"HKCU\Software\Classes\Directory\Background\shell\{ID}\command": "%V",
    r"HKCU\Software\Classes\Applications\Studio.exe\SupportedTypes": ".jpg",
    rf"HKCU\Software\{ID}": "Folder",
}


def main(setup: Path, wine: str = "") -> int:
    """Raise AssertionError where something is not as it should be."""
    before = [wine] if wine else []
    if wine:
        home = Path(os.environ["WINEPREFIX"]) / "drive_c" / "users" / os.environ.get("USER", "root")
    else:
        home = Path(os.environ["USERPROFILE"])
    folder = home / "AppData" / "Local" / "Programs" / "Studio"
    link = home / "AppData" / "Roaming" / "Microsoft" / "Windows" / "Start Menu" / "Programs" / "Studio.lnk"
    assert not folder.exists(), "It is installed already."

    for time_ in ("first", "second"):  # the second over the first: nothing old may stay
        subprocess.run([*before, str(setup), "/S"], check=True)
        assert (folder / "Studio.exe").is_file()
        assert (folder / "studio-cli.exe").is_file()
        assert (folder / "LICENSES.txt").is_file()
        assert link.is_file()
        assert not (folder / "_internal" / "old.txt").exists(), f"A file of the {time_} installation stayed."
        (folder / "_internal" / "old.txt").touch()
    for key, expected in KEYS.items():
        assert expected in query(before, key), f"{key} has no {expected}"
    if not wine:
        subprocess.run([str(folder / "studio-cli.exe"), "--self-test"], check=True)
    subprocess.run([*before, str(folder / "uninstall.exe"), "/S"], check=True)
    until = time.monotonic() + 60
    while folder.exists() and time.monotonic() < until:  # the uninstaller goes on as a copy of itself
        time.sleep(0.5)
    time.sleep(2)
    assert not folder.exists(), f"Left behind: {list(folder.rglob('*'))}"
    assert not link.exists()
    for key in KEYS:
        assert not query(before, key), f"{key} is left behind"
    print("installed twice, looked at, uninstalled: nothing is left")
    return 0


def query(before: list[str], key: str) -> str:
    """Return what stands below a key of the registry; "" when there is none."""
    done = subprocess.run([*before, "reg", "query", key], capture_output=True, check=False)
    return done.stdout.decode(errors="replace") if done.returncode == 0 else ""


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), *sys.argv[2:]))
