"""The public version: what is withheld is taken out of the tree, listed, and proven absent from the whole file."""
