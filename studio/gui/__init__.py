"""Screen: the window, on Qt Widgets. Knows values and the batch; no pixel of a photo is decoded in here."""
