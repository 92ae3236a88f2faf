"""Reads what options say into checked values; apart from `options/`, so that help need not wait for the values."""
