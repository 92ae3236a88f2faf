"""The variables that say where the user's folders are, so that tests and trials meet nobody's own."""

UNIX = ("HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME")
WINDOWS = ("LOCALAPPDATA", "APPDATA", "USERPROFILE", "WIN_PD_OVERRIDE_LOCAL_APPDATA", "WIN_PD_OVERRIDE_APPDATA")
"""Windows itself is asked for its folders, whatever its own variables say; only platformdirs' `WIN_PD` is heard."""
FOLDERS = (*UNIX, *WINDOWS)
