"""The delivery: what is to be delivered, its progress and its result."""
