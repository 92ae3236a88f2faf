"""Which colours decoded pixels are in: named by codes, by EXIF, by a profile, or by what a format has of its own."""
