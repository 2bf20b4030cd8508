"""A text becomes a reading."""
