"""The chosen photo as it will be, and watermarks moved by hand."""
