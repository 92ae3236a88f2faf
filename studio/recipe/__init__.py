"""What is wanted, as checked values; opens no photo."""
