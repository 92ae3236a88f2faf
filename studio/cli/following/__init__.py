"""Following a delivery: who is told, and what is made of it at its end."""
