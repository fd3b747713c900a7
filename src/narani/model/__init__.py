"""What Narani is made of, as plain data. Standard library only."""
