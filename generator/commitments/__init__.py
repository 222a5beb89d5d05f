"""Commitments followed through: what was promised, by when, by which ministry and for which region, and where it was kept.

Everything is relative to a day that the caller gives; nothing here knows what day it is.
"""
