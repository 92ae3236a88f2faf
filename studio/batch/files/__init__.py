"""Names, locations and moves of files, which the rest of the batch is built on."""
