#!/bin/sh
# Makes an AppImage of a laid-out tree: appimage.sh ROOT RUNTIME TARGET
#
# RUNTIME is the path of a type 2 runtime (https://github.com/AppImage/type2-runtime), which is the first part of every
# AppImage; mksquashfs makes the second. Not tested by the project's own checks, since no runtime comes with it.
set -eu
[ $# -eq 3 ] || { echo "usage: $0 ROOT RUNTIME TARGET" >&2; exit 2; }
root=$1 runtime=$2 target=$3
id=io.github.studio_photo.Studio
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/AppDir"
cp -R "$root/usr" "$work/AppDir/usr"
mkdir -p "$work/AppDir/usr/bin"
ln -s ../lib/studio-photo/studio "$work/AppDir/usr/bin/studio"
ln -s usr/lib/studio-photo/studio "$work/AppDir/AppRun"
cp "$root/usr/share/applications/$id.desktop" "$root/usr/share/icons/hicolor/256x256/apps/$id.png" "$work/AppDir/"
ln -s "$id.png" "$work/AppDir/.DirIcon"
mksquashfs "$work/AppDir" "$work/image" -root-owned -noappend -comp zstd -quiet  # its dates: SOURCE_DATE_EPOCH
cat "$runtime" "$work/image" > "$target"
chmod 755 "$target"
