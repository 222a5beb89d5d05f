"""`rijkspen check` for Word files, ours and others': one rule, one file, listed in `registry`."""
