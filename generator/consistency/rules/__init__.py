"""The rules: one rule, one file. Each is a generator of findings about one subject; `registry` lists them."""
