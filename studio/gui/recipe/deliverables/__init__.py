"""What is made of the whole delivery, as the window shows it in the recipe."""
