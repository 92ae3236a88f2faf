"""The order in which photos are delivered, and how it is chosen."""
