"""What the client gets beside the files: made of a whole delivery, from what its journals know."""
