"""The tests, in the tree of what they test; this one file makes `tests` ours, whatever a package brings."""
