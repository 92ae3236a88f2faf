"""Races Studio against other ways of doing the same, and measures what it promises of itself.

Run by `python3 dev.py bench` or `python -m tests.benchmarks`; not collected by pytest.
"""
