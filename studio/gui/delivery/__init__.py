"""The delivery: what is asked for, how it gets on, what came of it."""
