"""A changed copy of any Word file: exact edits, and comments. Everything that is not named stays byte for byte."""
