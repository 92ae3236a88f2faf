"""What became of each photo, for people, tables and programs."""
