"""References: what a citation key means, and how a citation is printed, the same everywhere."""
