"""How files are built, read within a budget; knows nothing of what is in them."""
