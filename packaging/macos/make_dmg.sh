#!/bin/sh
# Makes the disk image for macOS: make_dmg.sh Studio.app TARGET.dmg
#
# STUDIO_SIGN_MACOS     name of the "Developer ID Application" certificate; without it, the program is signed ad hoc, and
#                       macOS asks whoever downloads it to allow it in the settings
# STUDIO_NOTARY_PROFILE name under which `xcrun notarytool store-credentials` keeps the account for notarisation
# Written for macOS 13 and newer; it has not been run by the people who wrote it.
set -eu
[ $# -eq 2 ] || { echo "usage: $0 APP TARGET" >&2; exit 2; }
app=$1 target=$2
here=$(cd "$(dirname "$0")" && pwd)

if [ -n "${STUDIO_SIGN_MACOS:-}" ]; then
    codesign --force --deep --timestamp --options runtime --entitlements "$here/entitlements.plist" \
        --sign "$STUDIO_SIGN_MACOS" "$app"
else
    codesign --force --deep --sign - "$app"
fi
codesign --verify --deep --strict "$app"

stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
cp -R "$app" "$stage/"
ln -s /Applications "$stage/Applications"
rm -f "$target"
hdiutil create -volname Studio -srcfolder "$stage" -fs HFS+ -format ULFO "$target"

if [ -n "${STUDIO_SIGN_MACOS:-}" ]; then
    codesign --sign "$STUDIO_SIGN_MACOS" --timestamp "$target"
fi
if [ -n "${STUDIO_NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$target" --keychain-profile "$STUDIO_NOTARY_PROFILE" --wait
    xcrun stapler staple "$target"
fi
