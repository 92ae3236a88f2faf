"""How people and their photos are shown and asked about."""
