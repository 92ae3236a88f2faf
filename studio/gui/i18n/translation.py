"""The language of the window: the translations that are shipped, and Qt's own words."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from studio.paths import resource_path

LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "ja": "日本語",
    "zh_CN": "简体中文",
}
"""Each language by its code, in its own words."""


def choose_language(wanted: str, system: list[str] | None = None) -> str:
    """Return the code of the language to use: the wanted one, else the first of the system's that there is."""
    if wanted in LANGUAGES:
        return wanted
    for name in QLocale.system().uiLanguages() if system is None else system:
        code = name.replace("-", "_")
        plain = code.split("_")[0]
        if plain == "zh" and not {"Hant", "TW", "HK", "MO"} & set(code.split("_")):
            return "zh_CN"
        if plain in LANGUAGES:
            return plain
    return "en"


def install(app: QCoreApplication, wanted: str = "") -> str:
    """Translate the application from now on; return the code of its language."""
    code = choose_language(wanted)
    region = QLocale.system() if QLocale.system().name().startswith(code.split("_")[0]) else QLocale(code)
    QLocale.setDefault(region)
    own = resource_path("translations")
    for name, folder in ((f"studio_{code}", own), (f"qtbase_{code}", _qt_folder())):
        translator = StoredTranslator(app)
        if translator.read(folder / f"{name}.qm"):
            app.installTranslator(translator)
    return code


class StoredTranslator(QTranslator):
    """A translation that is kept in memory: Qt would map its file, and end the program where that is replaced."""

    def read(self, path: Path) -> bool:
        """Read a file of translations; False where there is none."""
        try:
            self._data = path.read_bytes()  # Qt reads in it from now on
        except OSError:
            return False
        return self.load(self._data)


def _qt_folder() -> Path:
    return Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
