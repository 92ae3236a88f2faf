"""Camera raws: developed by LibRaw or taken from their previews, and what of them is missing."""
