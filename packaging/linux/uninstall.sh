#!/bin/sh
# Removes Studio as its self-extracting archive installed it; deliveries, recipes and settings stay.
set -eu
data=${XDG_DATA_HOME:-$HOME/.local/share}
target=$data/studio-photo
[ -e "$target/installed-files" ] || { echo "Studio is not installed in $target." >&2; exit 1; }
while read -r file; do
    rm -f "$data/$file"
    # Folders that were made for it and are empty now; rmdir leaves all others alone.
    (cd "$data" && rmdir -p "$(dirname "$file")" 2> /dev/null) || true
done < "$target/installed-files"
link=$HOME/.local/bin/studio
if [ "$(readlink "$link" 2> /dev/null)" = "$target/studio" ]; then rm -f "$link"; fi
refresh() { command -v "$1" > /dev/null 2>&1 && "$@" > /dev/null 2>&1 || true; }
# What the desktop has made of these folders is made anew where other programs have files there, else it goes as well.
if [ -n "$(ls -A "$data/mime/packages" 2> /dev/null)" ]; then
    refresh update-mime-database "$data/mime"
else
    rm -rf "$data/mime"
fi
if ls "$data/applications/"*.desktop > /dev/null 2>&1; then
    refresh update-desktop-database "$data/applications"
else
    rm -f "$data/applications/mimeinfo.cache"
fi
if [ -n "$(find "$data/icons/hicolor" -type f ! -name icon-theme.cache 2> /dev/null | head -n 1)" ]; then
    refresh gtk-update-icon-cache -q -t -f "$data/icons/hicolor"
else
    rm -f "$data/icons/hicolor/icon-theme.cache"
fi
(cd "$data" && rmdir -p applications icons/hicolor 2> /dev/null) || true
rm -rf "$target"
echo "Studio is removed. Your deliveries, recipes and settings are where they were."
