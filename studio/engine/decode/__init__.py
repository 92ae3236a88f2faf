"""From a photo's file to its pixels, with what is wrong with it."""
