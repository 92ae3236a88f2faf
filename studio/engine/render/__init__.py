"""From decoded pixels to those of an export: colour, size, watermarks."""
