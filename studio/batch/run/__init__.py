"""One run of a batch: feeding, collecting, publishing, and going on after an interruption."""
