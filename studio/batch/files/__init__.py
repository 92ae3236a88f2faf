"""Names, places and moves of files: the ground that the rest of the batch stands on."""
