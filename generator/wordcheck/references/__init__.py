"""References: citations and notes in a Word file."""
