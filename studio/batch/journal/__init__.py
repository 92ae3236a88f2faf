"""The journal of a delivery: written, read, locked, listed. The only place of SQLite."""
