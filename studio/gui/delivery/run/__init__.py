"""A run as the window sees it: where it stands, how fast it is, what came of it."""
