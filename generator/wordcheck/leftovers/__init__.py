"""Leftovers: what should not leave the house with a Word file."""
