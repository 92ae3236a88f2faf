#!/bin/sh
# Installs Studio for this user alone: run by the self-extracting archive, in the unpacked folder.
set -eu
data=${XDG_DATA_HOME:-$HOME/.local/share}
target=$data/studio-photo
commands=$HOME/.local/bin
id=io.github.studio_photo.Studio

case "$target" in */studio-photo) ;; *) echo "No folder to install into." >&2; exit 1 ;; esac
if [ -e "$target" ] && [ ! -e "$target/uninstall" ]; then
    echo "$target is there already and is not Studio's; nothing was installed." >&2
    exit 1
fi
mkdir -p "$data" "$commands"
rm -rf "$target.new"
cp -R root/usr/lib/studio-photo "$target.new"
cp uninstall.sh "$target.new/uninstall"
chmod 755 "$target.new/uninstall"
: > "$target.new/installed-files"
(cd root/usr/share && find . -type f ! -path './doc/*' ! -path './lintian/*') | sed 's|^\./||' | while read -r file; do
    mkdir -p "$data/$(dirname "$file")"
    cp "root/usr/share/$file" "$data/$file"
    printf '%s\n' "$file" >> "$target.new/installed-files"
done
rm -rf "$target"
mv "$target.new" "$target"
# A menu starts programs without the user's own PATH, so it needs the whole path.
escaped=$(printf '%s' "$target/studio" | sed 's/[\\"`$]/\\\\&/g; s/[&|]/\\&/g')
for file in "$data/applications/$id.desktop" "$data/kio/servicemenus/$id.desktop" "$data/nemo/actions/$id.nemo_action"; do
    [ -e "$file" ] && sed -i "s|^Exec=studio|Exec=\"$escaped\"|; /^TryExec=/d; /^Dependencies=/d" "$file"
done
chmod 755 "$data/kio/servicemenus/$id.desktop"
ln -sf "$target/studio" "$commands/studio"
refresh() { command -v "$1" > /dev/null 2>&1 && "$@" > /dev/null 2>&1 || true; }
refresh update-desktop-database "$data/applications"
refresh update-mime-database "$data/mime"
refresh gtk-update-icon-cache -q -t -f "$data/icons/hicolor"
echo "Studio is installed in $target; you find it in the menu of your desktop."
case ":$PATH:" in *":$commands:"*) ;; *) echo "For the command line: $commands/studio" ;; esac
if ! "$target/studio" --self-test > "$target/self-test.txt" 2>&1; then
    echo "Something that it needs is missing on this computer:" >&2
    grep MISSING "$target/self-test.txt" >&2 || cat "$target/self-test.txt" >&2
fi
echo "To remove it: $target/uninstall"
