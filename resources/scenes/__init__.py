"""Rendered scenes for the sample photos: numpy and Pillow, each from fixed seeds.

Every scene module has `render(width, height)` and returns linear light, float32, of shape
(height, width, 3). How it is exposed, toned and saved is the business of `film` and `make_samples`.
"""
