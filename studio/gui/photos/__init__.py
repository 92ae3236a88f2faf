"""The photos: list, grid, selection and state of each."""
