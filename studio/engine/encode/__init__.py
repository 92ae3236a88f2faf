"""From finished pixels to a file that is whole on its disk."""
