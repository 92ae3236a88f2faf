"""The list of people or products that photos are matched with, and the page on which that is corrected."""
