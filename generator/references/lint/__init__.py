"""Lint: what is wrong with the way a document refers, although every key is known. One rule, one file; see `registry`."""
