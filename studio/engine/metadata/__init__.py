"""EXIF, XMP, IPTC and comments on their way from a photo into its exports."""
