"""First stage of the chain: files become text with positions, and nothing is guessed about what the text means.

The only package that knows YAML. Faults in a file go to the `Report`, all of them in one run (house rules 4 and 5).
"""
