"""Chromium without a screen, driven by its own driver (W3C WebDriver), for tests of pages.

They are skipped with a sentence where it is not installed.
"""

import base64
import json
import re
import shutil
import subprocess
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

_FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
_PROGRAMS = ("chromium", "google-chrome", "chrome")
_SECONDS = 60
_KEYS = {"ArrowRight": "\ue014", "Escape": "\ue00c"}
"""As WebDriver numbers them."""


class Chromium:
    """A browser: opens pages, runs scripts in them, presses keys, and tells what was said and asked for."""

    def __init__(self, address: str, capabilities: dict[str, Any]) -> None:
        self._address = address
        made = self._call("POST", "/session", {"capabilities": {"alwaysMatch": capabilities}})
        self._session = f"/session/{made['sessionId']}"

    def get(self, url: str) -> None:
        self._call("POST", f"{self._session}/url", {"url": url})

    def script(self, text: str) -> Any:
        return self._call("POST", f"{self._session}/execute/sync", {"script": text, "args": []})

    def press(self, key: str) -> None:
        """Press a key; ArrowRight, Escape, or a letter."""
        value = _KEYS.get(key, key)
        steps = [{"type": kind, "value": value} for kind in ("keyDown", "keyUp")]
        self._call("POST", f"{self._session}/actions", {"actions": [{"type": "key", "id": "keys", "actions": steps}]})

    def print_media(self) -> None:
        """Show pages as they are printed, from now on."""
        self._tell("Emulation.setEmulatedMedia", {"media": "print"})

    def resize(self, width: int, height: int) -> None:
        """Show pages in so many pixels."""
        size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600}
        self._tell("Emulation.setDeviceMetricsOverride", size)

    def screenshot(self) -> bytes:
        """Return what is seen of the page as a PNG."""
        return base64.b64decode(self._call("GET", f"{self._session}/screenshot", None))

    def _tell(self, command: str, parameters: dict[str, Any]) -> None:
        body = {"cmd": command, "params": parameters}
        self._call("POST", f"{self._session}/goog/cdp/execute", body)

    def complaints(self) -> list[str]:
        """Return the warnings and errors of the console since the last call."""
        entries = self._call("POST", f"{self._session}/se/log", {"type": "browser"})
        return [entry["message"] for entry in entries if entry["level"] in ("SEVERE", "WARNING")]

    def requests(self) -> list[str]:
        """Return the addresses that were asked for since the last call."""
        entries = self._call("POST", f"{self._session}/se/log", {"type": "performance"})
        told = [json.loads(entry["message"])["message"] for entry in entries]
        return [each["params"]["request"]["url"] for each in told if each["method"] == "Network.requestWillBeSent"]

    def close(self) -> None:
        self._call("DELETE", self._session, None)

    def _call(self, method: str, path: str, body: object) -> Any:
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(
            self._address + path, data, {"Content-Type": "application/json"}, method=method
        )
        with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request, timeout=_SECONDS) as answer:
            return json.load(answer)["value"]


@contextmanager
def open_chromium(profile: Path, downloads: Path, size: tuple[int, int] = (1280, 900)) -> Iterator[Chromium]:
    """Start a browser with an empty profile, whose downloads go to a folder."""
    program, driver = next(filter(None, map(shutil.which, _PROGRAMS)), None), shutil.which("chromedriver")
    if program is None or driver is None:
        pytest.skip("Chromium and its driver are not installed (apt install chromium chromium-driver)")
    flags = [*_FLAGS, f"--user-data-dir={profile}", f"--window-size={size[0]},{size[1]}"]
    options = {"binary": program, "args": flags, "prefs": {"download.default_directory": str(downloads)}}
    capabilities = {"goog:chromeOptions": options, "goog:loggingPrefs": {"browser": "ALL", "performance": "ALL"}}
    with subprocess.Popen([driver, "--port=0"], stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            port = next(found[1] for line in process.stdout if (found := re.search(r"started .* on port (\d+)", line)))
            browser = Chromium(f"http://127.0.0.1:{port}", capabilities)
            try:
                yield browser
            finally:
                browser.close()
        finally:
            process.terminate()
