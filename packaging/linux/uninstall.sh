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
refresh() { command -v "$1" > /dev/null 2>&1 && [ -d "$2" ] && "$@" > /dev/null 2>&1 || true; }
refresh update-desktop-database "$data/applications"
[ -d "$data/mime/packages" ] && refresh update-mime-database "$data/mime"
rm -rf "$target"
echo "Studio is removed. Your deliveries, recipes and settings are where they were."
