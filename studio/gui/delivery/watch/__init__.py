"""A folder that is watched from the window: what is said of it, and what can be done about it."""
