"""Headers of camera raws: TIFF-like ones, those in boxes, and those that are built in ways of their own."""
