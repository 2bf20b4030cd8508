"""A reading becomes a turn: pure functions, with no platform, no database, no clock and no network."""
