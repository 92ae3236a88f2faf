"""What is made of whole deliveries, beside the window's thread."""
