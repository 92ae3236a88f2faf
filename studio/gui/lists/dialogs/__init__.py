"""What is asked when a list is chosen."""
