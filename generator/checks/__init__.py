"""Checks after writing: the proof that the document holds what it should. One file per check, listed in `registry`."""
