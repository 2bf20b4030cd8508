"""Reads `intents/`, `knowledge/` and the directory into frozen objects."""
