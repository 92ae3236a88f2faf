"""What is printed, as values: paper, contact sheets."""
