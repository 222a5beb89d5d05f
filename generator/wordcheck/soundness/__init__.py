"""Soundness: whether the file fits together."""
