"""A bot that answers questions about sharing information to safeguard children, and brings in the DSL."""

__version__ = "0.1.0"
