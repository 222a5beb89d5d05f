"""The version of rijkspen, once."""

__version__ = "0.1.0"
