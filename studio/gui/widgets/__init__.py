"""Controls that know nothing of photos."""
