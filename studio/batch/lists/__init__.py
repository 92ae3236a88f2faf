"""Lists of people or products: read, and matched with photos. Opens no photo and makes no file."""
