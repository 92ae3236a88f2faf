"""What a file says of itself, read without a codec and in bounded time."""
