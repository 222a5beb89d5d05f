"""Many documents in one call: what to make, what is still good, and files that appear whole or not at all."""
